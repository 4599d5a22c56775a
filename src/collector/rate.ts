/** May this network send one more request now? */
export type RateLimit = (network: string) => boolean;

/** Networks that are remembered at once; the default mask leaves at most 65,536 of IPv4. */
const REMEMBERED = 100_000;

/**
 * Makes the limit of requests per second and masked network: a bucket of twice as many, that fills at that rate. Single
 * visitors cannot be told apart any more where this is asked, and need not be.
 */
export function createRateLimit(perSecond: number, now: () => number): RateLimit {
  const most = perSecond * 2;
  let buckets = new Map<string, { left: number; time: number }>();
  return (network) => {
    const time = now();
    const bucket = buckets.get(network);
    if (!bucket) {
      // Everybody starts with a full bucket again; that costs less than looking for those who have one anyway.
      if (buckets.size >= REMEMBERED) buckets = new Map();
      buckets.set(network, { left: most - 1, time });
      return true;
    }
    // A clock that is set back takes nothing away.
    bucket.left = Math.min(most, bucket.left + (Math.max(0, time - bucket.time) / 1000) * perSecond);
    bucket.time = time;
    if (bucket.left < 1) return false;
    bucket.left--;
    return true;
  };
}
