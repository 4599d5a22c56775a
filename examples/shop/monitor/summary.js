/**
 * Counts what reached third parties before the first choice and after the latest one. Pure, so that a test can feed it:
 * entries of the journal in, figures out. `hosts`: the third parties to list even when nothing has reached them.
 */
export function summarize(entries, hosts) {
  const choices = entries.filter((entry) => entry.type === 'choice');
  const first = choices[0];
  const latest = choices.at(-1);
  const third = entries.filter((entry) => entry.type === 'request' && entry.party === 'third');
  const count = (requests) => ({
    requests: requests.length,
    hosts: new Set(requests.map(({ host }) => host)).size,
    cookies: new Set(requests.flatMap(({ host, sent, set }) => [...sent, ...set].map((name) => `${host} ${name}`)))
      .size,
  });
  const known = [...new Set([...hosts, ...third.map(({ host }) => host)])];
  return {
    before: count(third.filter(({ at }) => !first || at < first.at)),
    after: count(third.filter(({ at }) => latest && at >= latest.at)),
    choice: latest,
    parties: known.map((host) => {
      const requests = third.filter((entry) => entry.host === host);
      return {
        host,
        requests: requests.length,
        cookies: new Set(requests.flatMap(({ sent, set }) => [...sent, ...set])),
      };
    }),
    firstPartyCookies: entries.filter(({ type, by }) => type === 'cookie' && by !== 'storage').map(({ name }) => name),
  };
}
