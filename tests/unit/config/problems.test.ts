import { describe, expect, it } from 'vitest';
import { coreOptions, partOptions } from '../../../src/config/options.js';
import { findProblems } from '../../../src/config/problems.js';

const first = (raw: Record<string, unknown>) => findProblems(raw)[0] ?? '';

describe('findProblems', () => {
  it('has nothing to say about what is right', () => {
    expect(findProblems({})).toEqual([]);
    expect(
      findProblems({
        categories: 'analytics social',
        services: ['matomo', { id: 'wall', name: 'Wall', category: 'social' }, 'stripe'],
        mode: 'opt-out',
        revision: 3,
        expiresDays: '365',
        privacyUrl: '/privacy',
        theme: 'dark',
        beacon: 'https://stats.example/matomo.php',
        siteId: 12,
        base: 'https://cdn.example/cg/',
        nonce: undefined,
      }),
    ).toEqual([]);
  });

  it.each(['file:///home/me/site/consentgate/', 'app://shop/consentgate/', 'capacitor://localhost/', './cg/'])(
    'has none with files from %s: a page on a disk and an app around a page are pages, too',
    (base) => {
      expect(findProblems({ base })).toEqual([]);
    },
  );

  it('lists every problem at once', () => {
    const problems = findProblems({
      mode: 'optin',
      expiredDays: 5,
      services: ['google-analitics', { id: 'chat', name: 'Chat', category: 'functionnal' }],
      privacyUrl: 'javascript:alert(1)',
      categories: ['functional', 'analytics', 'marketing', 'a b'],
    });
    expect(problems).toHaveLength(6);
    expect(problems.join('\n')).toMatch(/mode.*\n|expiredDays|google-analitics|functionnal|privacyUrl|"a b"/);
  });

  it.each([
    [{ moed: 'opt-in' }, /unknown option "moed" \(data-moed\); did you mean "mode"\?/],
    [{ privacyURL: '/p' }, /did you mean "privacyUrl"/],
    [{ expireDays: 3 }, /data-expire-days.*did you mean "expiresDays"/],
    [{ 'cookie-name': 'x' }, /did you mean "cookieName"/],
    [
      { mode: 'optout' },
      /"mode".*cannot be "optout".*"opt-in", "opt-out", "notice".*did you mean "opt-out"\?.*"opt-in" is used/,
    ],
    [{ dnt: 'honour' }, /did you mean "honor"/],
    [{ services: 'google-analitics' }, /unknown service "google-analitics".*did you mean "google-analytics"/],
    [{ services: 'youtub' }, /did you mean "youtube"/],
    [{ services: [{ id: 'x', name: 'X', category: 'marketting' }] }, /"marketting".*did you mean "marketing"/],
  ])('%j: did you mean', (raw, expected) => {
    expect(findProblems(raw)).toHaveLength(1);
    expect(first(raw)).toMatch(expected);
  });

  it.each([
    [{ region: 'europe' }, 'option "region" (data-region) cannot be "europe": write "eu", "uk" or "us-ca"'],
    [{ expiresDays: '1y' }, 'option "expiresDays" (data-expires-days) cannot be "1y": write days from 1 to 9999'],
    [{ locale: 'deutsch' }, 'option "locale" (data-locale) cannot be "deutsch": write "auto" or an id such as "de"'],
    [{ downloads: '.stl' }, 'option "downloads" (data-downloads) cannot be ".stl": write "stl step"'],
  ])('%j: how to write it', (raw, expected) => {
    expect(findProblems(raw)).toEqual([expected]);
  });

  it('has nothing against a language that there are no words for: it may be the visitor’s', () => {
    for (const locale of ['ja', 'pt-BR', 'zh-Hant', 'de ', 'nds', 'auto', ''])
      expect(findProblems({ locale })).toEqual([]);
  });

  it('suggests nothing where nothing is near', () => {
    expect(first({ xylophone: 1 })).toBe('unknown option "xylophone" (data-xylophone)');
    expect(first({ services: 'xylophone' })).not.toMatch(/did you mean/);
  });

  it.each([
    [{ expiresDays: 0 }],
    [{ expiresDays: -1 }],
    [{ expiresDays: 'forever' }],
    [{ expiresDays: Number.NaN }],
    [{ revision: 'a b' }],
    [{ revision: '2 marketing statistics' }],
    [{ revision: '' }],
    [{ revision: 'x'.repeat(33) }],
    [{ cookieName: 'a=b' }],
    [{ cookieName: '' }],
    [{ siteId: '' }],
    [{ allow: '*' }],
    [{ allow: ['cdn.example', 'https://'] }],
    [{ cookieDomain: 'a;b' }],
    [{ privacyUrl: 'javascript:alert(1)' }],
    [{ beacon: 'data:,' }],
    [{ base: 'javascript:' }],
    [{ beacon: 'on' }],
    [{ receipts: true }],
    [{ base: 'javascript://x' }],
    [{ ui: false }],
    [{ categories: ['1st'] }],
    [{ categories: ['Ads & more'] }],
    [{ services: [{ id: 'own chat', name: 'Chat', category: 'functional' }] }],
    [{ services: [{ name: 'Chat window', category: 'functional' }] }],
    [{ services: [null] }],
  ])('%j is a problem', (raw) => {
    expect(findProblems(raw)).toHaveLength(1);
  });

  it('takes hosts and origins as sites write them in allow', () => {
    const allow =
      'cdn.example *.cdn.example localhost:8080 https://api.example:8443/ wss://live.example 192.0.2.1 [::1]:80';
    expect(findProblems({ allow: `${allow} https://cdn.example/fonts/` })).toEqual([]);
  });

  it('says nothing of what other tools put on script tags', () => {
    const raw = { cfasync: 'false', nscript: '', nHead: '', rh: 'true', noOptimize: '1', turboTrack: 'reload' };
    expect(findProblems(raw)).toEqual([]);
    const loaders = ['requirecontext', 'requiremodule', 'gtmsrc', 'otIgnore', 'swupReloadScript', 'rocketStatus'];
    for (const name of ['noptimize', 'nowprocket', 'wpfcRender', 'jetpackBoost', 'skipMoving', ...loaders])
      expect(findProblems({ [name]: '1' }), name).toEqual([]);
    for (const name of ['textt', 'noncee', 'turbo', 'rhh']) expect(first({ [name]: '1' }), name).toContain('unknown');
  });

  it('tells the settings of services from unknown options', () => {
    expect(findProblems({ services: 'google-analytics', googleAnalyticsMeasurementId: 'G-1' })).toEqual([]);
    expect(findProblems({ services: 'matomo', googleAnalyticsMeasurementId: 'G-1' })).toHaveLength(1);
  });

  it('knows the words that a site may replace, and finds the one that was meant', () => {
    const texts = {
      title: 'A',
      names: { analytics: 'B' },
      services: '{} ×',
      de: { rejectAll: 'Nein' },
      ja: { save: 'はい' },
    };
    expect(findProblems({ texts, textAcceptAll: 'Yes', textTitle: 'C' })).toEqual([]);
    expect(findProblems({ texts: { tilte: 'A', de: { rejectAl: 'Nein' } }, textAceptAll: 'Yes' })).toEqual([
      'unknown text "textAceptAll"; did you mean "acceptAll"?',
      'unknown text "texts.tilte"; did you mean "title"?',
      'unknown text "texts.de.rejectAl"; did you mean "rejectAll"?',
    ]);
    expect(findProblems({ texts: { title: 1, names: ['a'], xyz9: {} } })).toHaveLength(3);
    expect(findProblems({ texts: { no: { title: 'A' }, 'pt-BR': { title: 'B' } } })).toEqual([
      'nobody sees the texts under "texts.no": words of that language stand under "nb"',
      'nobody sees the texts under "texts.pt-BR": words of that language stand under "pt"',
    ]);
    expect(findProblems({ texts: 'title' })).toEqual([
      'option "texts" (data-texts) is an object of texts, not "title"',
    ]);
  });

  it('says why the JSON could not be read, and what that means', () => {
    let error: unknown;
    try {
      JSON.parse('{');
    } catch (thrown) {
      error = thrown;
    }
    expect(findProblems({}, error)).toEqual([
      expect.stringMatching(/JSON.*SyntaxError.*stored consent does not count/),
    ]);
  });

  it('survives values that cannot be printed', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const name of Object.keys({ ...coreOptions, ...partOptions })) {
      for (const value of [circle, 10n, () => {}, 'x'.repeat(100_000)])
        expect(() => findProblems({ [name]: value })).not.toThrow();
    }
  });
});
