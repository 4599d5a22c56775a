/** May this network send one more request now? */
export type RateLimit = (network: string) => boolean;
/**
 * Makes the limit of requests per second and masked network: a bucket of twice as many, that fills at that rate. Single
 * visitors cannot be told apart any more where this is asked, and need not be.
 */
export declare function createRateLimit(perSecond: number, now: () => number): RateLimit;
