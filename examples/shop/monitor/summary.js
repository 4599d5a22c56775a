/** The shop's own cookie; any other in its jar was written by somebody else's script. */
const OWN_COOKIE = 'consentgate';

/**
 * Counts what reached third parties before the first choice and after the latest one. Pure, so that a test can feed it:
 * entries of the journal in, figures out. `companies`: the third parties to list even when nothing has reached them, by
 * host, each with the pattern of the cookies and keys that its script writes into the shop's own jar.
 */
export function summarize(entries, companies = new Map()) {
  const choices = entries.filter((entry) => entry.type === 'choice');
  const first = choices[0];
  const latest = choices.at(-1);
  const requests = entries.filter((entry) => entry.type === 'request' && entry.party === 'third');
  const written = entries.filter((entry) => entry.type === 'cookie' && entry.name !== OWN_COOKIE);

  const readCookies = (some) =>
    new Set(some.flatMap(({ host, sent, set }) => [...sent, ...set].map((name) => `${name} @ ${host}`)));
  const count = (isCounted) => {
    const counted = requests.filter(isCounted);
    return {
      requests: counted.length,
      hosts: new Set(counted.map(({ host }) => host)).size,
      cookies: readCookies(counted).size + written.filter(isCounted).length,
    };
  };
  return {
    before: count(({ at }) => !first || at < first.at),
    after: count(({ at }) => latest && at >= latest.at),
    choice: latest,
    parties: [...new Set([...companies.keys(), ...requests.map(({ host }) => host)])].map((host) => {
      const own = requests.filter((entry) => entry.host === host);
      const pattern = companies.get(host)?.writes;
      return {
        host,
        requests: own.length,
        cookies: new Set(own.flatMap(({ sent, set }) => [...sent, ...set])),
        written: new Set(written.filter(({ name }) => pattern?.test(name)).map(({ name }) => name)),
      };
    }),
  };
}
