/** No two services claim the same request or the same cookie, unless it is named here. */
import { describe, expect, it } from 'vitest';
import { isHostMatch, matchService } from '../../../src/edge/match.js';
import { catalogue } from '../../../src/services/catalogue.js';
import type { CatalogueService, RequestType, StoredEntry } from '../../../src/services/service.js';
import { addresses } from './addresses.js';

/** Addresses that belong to several services at once. */
const sharedAddresses: Readonly<Record<string, readonly string[]>> = {
  // The old conversion script served both products.
  'https://www.googleadservices.com/pagead/conversion_async.js': ['google-ads', 'google-remarketing'],
};

/** Services that keep something under the same name, because they are one vendor's. */
const sharedNames: readonly string[] = [
  'google-ads google-remarketing',
  'google-ads google-analytics', // _gac_*
  'google-analytics google-remarketing', // _gac_*
  'google-maps google-remarketing', // NID
  'google-maps recaptcha-enterprise', // NID
  'google-remarketing recaptcha-enterprise', // NID
  'hubspot hubspot-forms', // hubspotutk, which the forms keep
  'facebook-social meta-pixel',
  'linkedin-insight linkedin-widgets',
  'microsoft-advertising microsoft-clarity', // MUID, MR
  'x-pixel x-widgets',
];

const pairs = catalogue.flatMap((one, index) => catalogue.slice(index + 1).map((other) => [one, other] as const));
const nameOf = (pair: readonly CatalogueService[]) =>
  pair
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** Is there a name that both globs take? */
function haveCommonName(a: string, b: string): boolean {
  if (a === '' && b === '') return true;
  if (a.startsWith('*')) return haveCommonName(a.slice(1), b) || (b !== '' && haveCommonName(a, b.slice(1)));
  if (b.startsWith('*')) return haveCommonName(b, a);
  return a !== '' && a[0] === b[0] && haveCommonName(a.slice(1), b.slice(1));
}

describe('requests', () => {
  it.each(addresses)('%s: %s %s', (id, type, address) => {
    expect(matchService(address, type, catalogue).map((service) => service.id)).toEqual(
      sharedAddresses[address] ?? [id],
    );
  });

  it('every service that talks to a vendor has an example', () => {
    const withExample = new Set(addresses.map(([id]) => id));
    for (const { id, requests } of catalogue) expect(withExample.has(id), id).toBe(requests.length > 0);
  });

  it('the id picture of Bing is of two services', () => {
    const ids = matchService('https://c.bing.com/c.gif?x=1', 'image', catalogue).map(({ id }) => id);
    expect(ids).toEqual(['microsoft-advertising', 'microsoft-clarity']);
  });

  it('two services never say the same of a host, but for the named ones', () => {
    const twice = pairs.flatMap(([one, other]) =>
      one.requests
        .filter((a) =>
          other.requests.some(
            (b) =>
              a.type === b.type &&
              a.host === b.host &&
              JSON.stringify([a.path, a.query]) === JSON.stringify([b.path, b.query]),
          ),
        )
        .map(({ host, path }) => `${nameOf([one, other])}: ${host}${path}`),
    );
    expect(twice).toEqual([
      'google-ads google-remarketing: www.googleadservices.com/pagead/conversion',
      'microsoft-advertising microsoft-clarity: c.bing.com/c.gif',
    ]);
  });

  it.each([
    ['script', 'https://www.googletagmanager.com/gtag/js'],
    ['script', 'https://www.googletagmanager.com/gtm.js?id=G-1'],
    ['script', 'https://www.google.com/search?q=recaptcha'],
    ['script', 'https://google-analytics.com.evil.example/analytics.js'],
    ['script', 'https://evil-hs-scripts.com/1.js'],
    ['script', 'https://hs-scripts.com/1.js'],
    ['script', 'https://example.org/matomo.js.html'],
    ['script', 'https://example.org/mymatomo.js'],
    ['script', 'https://example.org/app/js/container.js'],
    ['frame', 'https://www.youtube.com/watch?v=abc'],
    ['image', 'https://www.facebook.com/logo.png'],
    ['font', 'https://fonts.googleapis.com/css2?family=Inter'],
  ] as const)('nobody claims %s %s', (type: RequestType, address: string) => {
    expect(matchService(address, type, catalogue)).toEqual([]);
  });

  it('case and a dot at the end of the host change nothing', () => {
    expect(matchService('https://BAT.bing.com./bat.js', 'script', catalogue).map(({ id }) => id)).toEqual([
      'microsoft-advertising',
    ]);
  });

  it('a pattern means sub-domains and not the name itself', () => {
    expect(isHostMatch('*.a.example', 'b.a.example')).toBe(true);
    expect(isHostMatch('*.a.example', 'a.example')).toBe(false);
    expect(isHostMatch('a.example', 'b.a.example')).toBe(false);
  });
});

describe('stored names', () => {
  it('two services never take each other’s, but for the named ones', () => {
    const taken = new Set<string>();
    const check = (
      one: CatalogueService,
      other: CatalogueService,
      as: readonly StoredEntry[],
      bs: readonly StoredEntry[],
      where: 'domain' | 'area',
    ) => {
      const place = (entry: StoredEntry) => `${(entry as { domain?: string; area?: string })[where]}`;
      if (as.some((a) => bs.some((b) => place(a) === place(b) && haveCommonName(a.name, b.name))))
        taken.add(nameOf([one, other]));
    };
    for (const [one, other] of pairs) {
      check(one, other, one.cookies, other.cookies, 'domain');
      check(one, other, one.storage, other.storage, 'area');
    }
    expect([...taken].sort()).toEqual([...sharedNames].sort());
  });

  it('the comparison of globs can tell', () => {
    expect(haveCommonName('_ga_*', '_ga')).toBe(false);
    expect(haveCommonName('_ga_*', '_ga_*_x')).toBe(true);
    expect(haveCommonName('*_x', 'a*')).toBe(true);
    expect(haveCommonName('a*b', 'a*c')).toBe(false);
  });

  it('no life is longer than its source could mean, and none is negative', () => {
    for (const { id, cookies, storage } of catalogue) {
      for (const { name, life } of [...cookies, ...storage]) {
        if (typeof life === 'number') expect(life >= 0 && life <= 30 * 365 * 86_400, `${id} ${name}`).toBe(true);
      }
    }
  });

  it('what lies with a third party is out of the page’s reach', () => {
    for (const { id, cookies } of catalogue) {
      for (const { name, domain, deletableByPage } of cookies)
        if (domain) expect(deletableByPage, `${id} ${name}`).toBe(false);
    }
  });
});
