/** The policy that a consent cookie stands for. */
import { describe, expect, it } from 'vitest';
import { createPolicy, createPolicyWriter } from '../../../src/edge/csp.js';
import type { PolicyOptions } from '../../../src/edge/options.js';
import { readPolicies, writePolicy } from '../../../src/edge/policy-text.js';
import { fetchDirectives } from '../../../src/edge/sources.js';
import { ConsentError } from '../../../src/errors.js';
import { youtube } from '../../../src/services/vendors/youtube.js';

const time = 1_800_000_000;
const now = () => time * 1000;
const receipt = (choices: string, { at = time, revision = '1' } = {}) =>
  `consentgate=1~a1b2c3d4e5f6g7h8~${at.toString(36)}~${revision}~${choices}`;

const services = [
  'google-analytics',
  'youtube',
  { id: 'chat', category: 'functional', hosts: ['chat.example'] },
] as const;
const base: PolicyOptions = { services, now };

/** The values of each directive of our own policy, which is the last one. */
const read = (cookie: string | null, options: PolicyOptions = base) => {
  const policy = readPolicies(createPolicy(cookie, options)).at(-1) ?? [];
  return new Map(policy.map(({ name, values }) => [name, values]));
};
const lets = (cookie: string | null, directive: string, host: string, options = base) =>
  read(cookie, options).get(directive)?.includes(host) ?? false;

const tag = 'www.googletagmanager.com';

it('a service that is granted may load the script that loads it, whosever address that is', () => {
  const options = { services: ['google-ads', 'google-remarketing'], now };
  const cookie = receipt('google-ads0.google-remarketing1.marketing0');
  expect(lets(cookie, 'script-src', tag, options)).toBe(true);
  expect(lets(receipt('marketing0'), 'script-src', tag, options)).toBe(false);
});

it.each([
  ['google-maps', 'maps.googleapis.com', 'functional'], // tiles
  ['google-maps', 'maps.gstatic.com', 'functional'], // markers
  ['youtube', 'img.youtube.com', 'marketing'],
])('a page that has a yes to %s shows its pictures of %s', (id, host, category) => {
  const options = { services: id, now };
  expect(lets(receipt(`${category}1`), 'img-src', host, options)).toBe(true);
  expect(lets(receipt(`${category}0`), 'img-src', host, options)).toBe(false);
});

describe('the one object that page and server share', () => {
  it('opens in the server’s policy what the page runs until somebody objects: by region, and by category', () => {
    for (const options of [
      { ...base, region: 'us-ca' },
      { ...base, region: 'uk' },
      { ...base, exempt: ['analytics'] },
    ] as const) {
      expect(lets(null, 'script-src', tag, options), JSON.stringify(options)).toBe(true);
      expect(lets(receipt('analytics0'), 'script-src', tag, options)).toBe(false);
    }
    expect(lets(null, 'frame-src', 'www.youtube.com', { ...base, region: 'us' })).toBe(true);
    expect(lets(null, 'frame-src', 'www.youtube.com', { ...base, region: 'uk' })).toBe(false);
    expect(lets(null, 'frame-src', 'www.youtube.com', { ...base, region: 'us', mode: 'opt-in' })).toBe(false);
  });

  it('opens the policy for our files, statistics and receipts, wherever they are, and for nothing else there', () => {
    const policy = read(null, {
      ...base,
      base: 'https://cdn.example/consentgate/',
      beacon: '//stats.example/matomo.php',
      receipts: 'https://api.example:8443/consent?x=1;',
      theme: 'https://themes.example/own.css',
    });
    const found = [...policy].flatMap(([name, values]) =>
      values.filter((value) => /example/.test(value)).map((value) => `${name} ${value}`),
    );
    expect(found).toEqual([
      'script-src https://cdn.example/consentgate/',
      'style-src https://cdn.example/consentgate/',
      'style-src https://themes.example/own.css',
      'connect-src stats.example/matomo.php',
      'connect-src https://api.example:8443/consent',
    ]);
    expect(createPolicy(null, { base: 'https://cdn.example/consentgate' })).toContain(
      'https://cdn.example/consentgate/',
    );
    // On the page's own host, and what is no address.
    const own = { base: '/consentgate/', beacon: '/collect', receipts: 'javascript:1', theme: 'quiet' };
    expect(createPolicy(null, { ...base, ...own })).toBe(createPolicy(null, base));
    expect(createPolicy(null, { beacon: 'https://stats.example/a;script-src *' })).toContain(
      'data: https://stats.example; frame-src',
    );
  });

  it('may hold what concerns the page alone, and is told of a name that nobody knows', () => {
    expect(() => createPolicy(null, { ...base, privacyUrl: '/privacy', layout: 'bar' } as PolicyOptions)).not.toThrow();
    expect(() => createPolicy(null, { sevices: 'youtube' } as PolicyOptions)).toThrow(
      'unknown option "sevices"; did you mean "services"?',
    );
  });
});

describe('without a grant', () => {
  it('every fetch directive holds the page’s own origin and no host', () => {
    const policy = read(null);
    expect([...policy.keys()]).toEqual([...fetchDirectives]);
    for (const [name, values] of policy) {
      expect(values, name).toContain("'self'");
      for (const value of values) expect(value, name).toMatch(/^'(self|unsafe-inline|unsafe-eval)'$|^(blob|data):$/);
    }
    // Frames of `data:` and `blob:` inherit the policy, scripts of `data:` are nobody's need.
    expect(policy.get('script-src')).not.toContain('data:');
  });

  it.each([
    ['nothing', ''],
    ['an empty value', 'consentgate='],
    ['a garbage value', 'consentgate=granted'],
    ['a word', 'consentgate=1~a1b2c3d4e5f6g7h8~x~1~analyticsyes'],
    ['a refusal', receipt('functional0.analytics0.marketing0')],
    ['another name', receipt('analytics1').replace('consentgate', 'xconsentgate')],
    ['an outdated one', receipt('analytics1', { at: time - 183 * 86_400 })],
    ['one from the future', receipt('analytics1', { at: time + 2 * 86_400 })],
    ['another revision', receipt('analytics1', { revision: '2' })],
    ['a refusal after a grant', `${receipt('analytics1', { at: time - 99 })}; ${receipt('analytics0')}`],
  ])('%s lets nobody in', (_, cookie) => {
    expect(createPolicy(cookie, base)).toBe(createPolicy(null, base));
  });

  it('lets in what an older yes was about, where the site says that something else has changed', () => {
    const old = receipt('analytics1.marketing1');
    const asked = (revision: string) => createPolicy(old, { ...base, revision });
    expect(asked('2')).toBe(createPolicy(null, base));
    expect(asked('2 marketing')).toBe(createPolicy(receipt('analytics1'), base));
  });

  it('lets `allow` in everywhere, sockets included', () => {
    const policy = read(null, { ...base, allow: 'cdn.example https://api.example:8443, *.img.example' });
    for (const [name, values] of policy) {
      expect(values, name).toEqual(
        expect.arrayContaining(['cdn.example', 'https://api.example:8443', '*.img.example']),
      );
    }
    expect(policy.get('connect-src')).toEqual(expect.arrayContaining(['wss://cdn.example', 'wss://*.img.example']));
  });
});

describe('with a grant', () => {
  it('of a category lets in its services, by the kind of their requests', () => {
    const cookie = receipt('analytics1.marketing0');
    expect(lets(cookie, 'script-src', tag)).toBe(true);
    expect(lets(cookie, 'connect-src', '*.google-analytics.com')).toBe(true);
    expect(lets(cookie, 'connect-src', 'wss://*.google-analytics.com')).toBe(true);
    expect(lets(cookie, 'frame-src', 'www.youtube.com')).toBe(false);
    expect(lets(cookie, 'style-src', tag)).toBe(false);
    expect(lets(cookie, 'worker-src', tag)).toBe(false);
    expect(lets(cookie, 'default-src', tag)).toBe(false);
  });

  it('of a service alone lets in that one, and a refusal of it keeps it out of its category’s grant', () => {
    expect(lets(receipt('marketing0.youtube1'), 'frame-src', 'www.youtube-nocookie.com')).toBe(true);
    expect(lets(receipt('marketing0.youtube1'), 'script-src', tag)).toBe(false);
    expect(lets(receipt('analytics1.google-analytics0'), 'script-src', tag)).toBe(false);
  });

  it('lets the hosts of a service of the site’s own in everywhere, with their sub-domains', () => {
    for (const [name, values] of read(receipt('functional1'))) {
      expect(values, name).toEqual(expect.arrayContaining(['chat.example', '*.chat.example']));
    }
  });

  it('reads the newest of several cookies', () => {
    const old = receipt('analytics0', { at: time - 99 });
    expect(lets(`a=b; ${receipt('analytics1')}; ${old}`, 'script-src', tag)).toBe(true);
    expect(lets(`${old};${receipt('analytics1')}`, 'script-src', tag)).toBe(true);
  });

  it('takes one of several categories where a service says so, unless the site has moved it', () => {
    const manager = { ...base, services: ['google-tag-manager'] };
    expect(lets(receipt('analytics0.marketing1'), 'script-src', tag, manager)).toBe(true);
    expect(lets(receipt('analytics0.marketing0'), 'script-src', tag, manager)).toBe(false);
    const moved = { ...base, services: [{ id: 'google-tag-manager', category: 'functional' }] };
    expect(lets(receipt('analytics1.marketing1'), 'script-src', tag, moved)).toBe(false);
    expect(lets(receipt('functional1'), 'script-src', tag, moved)).toBe(true);
  });

  it('takes objects of the catalogue and settings, and the address where the site runs a service itself', () => {
    expect(lets(receipt('marketing1'), 'frame-src', 'www.youtube.com', { ...base, services: [youtube] })).toBe(true);
    const matomo = { ...base, services: [{ id: 'matomo', url: 'https://stats.example:8443/m/', siteId: 3 }] };
    expect(lets(receipt('analytics1'), 'script-src', 'https://stats.example:8443', matomo)).toBe(true);
    expect(lets(null, 'script-src', 'https://stats.example:8443', matomo)).toBe(false);
    const relative = { ...base, services: [{ id: 'matomo', url: '/matomo/' }] };
    expect(read(receipt('analytics1'), relative).get('script-src')).toEqual(
      read(receipt('analytics1'), { ...base, services: 'matomo' }).get('script-src'),
    );
  });

  it('never opens the page to everybody: a host of the site’s own choosing adds nothing', () => {
    for (const [, values] of read(receipt('functional1.analytics1.marketing1'), { ...base, services: ['matomo'] })) {
      for (const value of values) expect(value).not.toMatch(/^\*$|^https?:$/);
    }
  });

  it('necessary services are always in', () => {
    expect(lets(receipt('functional0'), 'script-src', 'js.stripe.com', { ...base, services: 'stripe' })).toBe(true);
  });
});

describe('signals and modes', () => {
  const dnt = { dnt: true, gpc: false };
  const gpc = { dnt: false, gpc: true };
  it.each<[string, string, PolicyOptions, boolean]>([
    ['a grant before DNT was on is suspended', 'analytics1', { signals: dnt }, false],
    ['a grant while DNT was shown stands', 'analytics3', { signals: dnt }, true],
    ['strict DNT overrides it', 'analytics3', { signals: dnt, dnt: 'strict' }, false],
    ['DNT may be ignored', 'analytics1', { signals: dnt, dnt: 'ignore' }, true],
    ['GPC keeps third parties out of a granted category', 'analytics1', { signals: gpc }, false],
    ['a grant while GPC was shown stands', 'analytics5', { signals: gpc }, true],
    ['opt-out runs until objection', '', { mode: 'opt-out' }, true],
    ['opt-out with an objection', 'analytics0', { mode: 'opt-out' }, false],
    ['opt-out under GPC', '', { mode: 'opt-out', signals: gpc }, false],
    ['notice', '', { mode: 'notice' }, true],
  ])('%s', (_, choices, options, expected) => {
    expect(lets(choices ? receipt(choices) : null, 'script-src', tag, { ...base, ...options })).toBe(expected);
  });
});

describe('the site’s own policy', () => {
  const policy =
    "default-src 'none'; script-src 'self' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'";

  it('comes first and stays as it is while nothing is granted', () => {
    const text = createPolicy(null, { ...base, policy });
    expect(text).toBe(`${policy}, ${createPolicy(null, base)}`);
  });

  it('gets the hosts of what is granted, kind by kind, and nothing else becomes wider', () => {
    const [site = []] = readPolicies(createPolicy(receipt('marketing1'), { ...base, policy }));
    expect(writePolicy(site)).toBe(
      "default-src 'none'; script-src 'self' 'strict-dynamic' www.youtube.com; style-src 'self'; object-src 'none'; base-uri 'none'; " +
        'frame-src www.youtube.com youtube.com m.youtube.com www.youtube-nocookie.com; img-src *.ytimg.com img.youtube.com; connect-src *.ytimg.com img.youtube.com',
    );
  });

  it('keeps element directives in step, and takes frames from child-src', () => {
    const text = createPolicy(receipt('marketing1'), {
      ...base,
      policy: "script-src 'self'; script-src-elem 'self'; child-src a.example",
    });
    expect(text.split(', ')[0]).toBe(
      "script-src 'self' www.youtube.com; script-src-elem 'self' www.youtube.com; " +
        'child-src a.example; frame-src a.example www.youtube.com youtube.com m.youtube.com www.youtube-nocookie.com',
    );
  });

  it('may be several policies', () => {
    const text = createPolicy(receipt('marketing1'), { ...base, policy: "img-src 'self', frame-src 'none'" });
    expect(text.split(', ').slice(0, 2)).toEqual([
      "img-src 'self' *.ytimg.com img.youtube.com",
      'frame-src www.youtube.com youtube.com m.youtube.com www.youtube-nocookie.com',
    ]);
  });
});

describe('a nonce', () => {
  it('stands in the site’s policy and never in ours: a host that is held needs more than the page’s nonce', () => {
    const [site, ours] = readPolicies(createPolicy(null, { ...base, nonce: 'r4nd0m==' })).map(writePolicy);
    expect(site).toBe("script-src 'self' 'nonce-r4nd0m=='");
    expect(ours).not.toContain('nonce');
    expect(ours).toContain("'unsafe-inline'");
  });

  it('goes to scripts, and to styles where that loses nothing', () => {
    const policy = "script-src 'self'; style-src 'self' 'unsafe-inline'; style-src-elem 'self'";
    expect(createPolicy(null, { ...base, policy, nonce: 'abc' }).split(', ')[0]).toBe(
      "script-src 'self' 'nonce-abc'; style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'nonce-abc'",
    );
  });

  it('is refused when it would say something else', () => {
    for (const nonce of ["a' *", '', 'a;b', 'a b'])
      expect(() => createPolicy(null, { ...base, nonce })).toThrow(TypeError);
  });
});

describe('options', () => {
  it('are read once, and every problem is told at once', () => {
    const wrong = {
      services: ['matomoo', { id: 'x', category: 'marketng', hosts: ["a' 'unsafe-eval"] }],
      allow: ['*', 'cdn.example; script-src *', 'ok.example', 'ok.example@bad.example', 'ok.example?bad'],
      mode: 'opt-aut',
    } as unknown as PolicyOptions;
    try {
      createPolicyWriter(wrong);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConsentError);
      expect((error as ConsentError).problems).toEqual([
        '"allow": "*" is no host or origin',
        '"allow": "cdn.example; script-src *" is no host or origin',
        '"allow": "ok.example@bad.example" is no host or origin',
        '"allow": "ok.example?bad" is no host or origin',
        expect.stringContaining('matomoo'),
        expect.stringContaining('marketng'),
        expect.stringContaining('is no host'),
        expect.stringContaining('opt-aut'),
      ]);
    }
  });

  it('write international names in ASCII', () => {
    expect(lets(null, 'img-src', 'xn--bcher-kva.example', { ...base, allow: ['bücher.example'] })).toBe(true);
  });

  it('one text or a list say the same', () => {
    expect(createPolicy(receipt('marketing1'), { services: 'youtube, google-analytics', now })).toBe(
      createPolicy(receipt('marketing1'), { services: ['youtube', 'google-analytics'], now }),
    );
  });
});
