import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/config/problems.js';

describe('settings of services', () => {
  it('are taken from attributes and objects alike', () => {
    expect(
      findProblems({
        services: 'matomo hubspot',
        matomoUrl: 'https://stats.example/',
        matomoSiteId: '1',
        matomoLoad: '',
      }),
    ).toEqual([]);
    expect(
      findProblems({
        services: [
          { id: 'matomo', url: '/m/', siteId: 1, load: true, mode: 'cookieless' },
          { id: 'stripe', load: true },
        ],
      }),
    ).toEqual([]);
    expect(findProblems({ services: 'hubspot hubspot-forms', hubspotFormsFormId: 'f', hubspotPortalId: '1' })).toEqual(
      [],
    );
  });

  it('that are numbers of more digits than JavaScript keeps are told, for another account may have what is left', () => {
    const load = { id: 'meta-pixel', load: true };
    // biome-ignore lint/correctness/noPrecisionLoss: it is what a page's JSON says
    expect(findProblems({ services: [{ ...load, pixelId: 12345678901234567890 }] })).toEqual([
      'service "meta-pixel": "pixelId" (data-meta-pixel-pixel-id) is no number that JavaScript can keep: write it as text, in quotes',
    ]);
    expect(findProblems({ services: [{ ...load, pixelId: '12345678901234567890' }] })).toEqual([]);
    expect(findProblems({ services: [{ ...load, pixelId: 1234567890123456 }] })).toEqual([]);
  });

  it('a service that is called by another name of it is told its id', () => {
    const meant = (services: string) => /did you mean "(.*?)"/.exec(`${findProblems({ services })}`)?.[1];
    const names = ['gtm', 'ga4', 'GA4', 'piwik', 'facebook-pixel', 'twitter-pixel', 'bing_ads', 'clarity', 'recaptcha'];
    const near = ['linkdin', 'vimeo-player', 'x', 'hotjarr', 'google-tag'];
    expect(near.map(meant)).toEqual(['linkedin-insight', 'vimeo', 'x-widgets', 'hotjar', 'google-analytics']);
    expect(meant('snapchat')).toBe(undefined);
    expect(names.map(meant)).toEqual([
      'google-tag-manager',
      'google-analytics',
      'google-analytics',
      'matomo',
      'meta-pixel',
      'x-pixel',
      'microsoft-advertising',
      'microsoft-clarity',
      'recaptcha-enterprise',
    ]);
  });

  it('that are missing are named, when the service is to be loaded', () => {
    expect(findProblems({ services: 'matomo google-analytics', matomoLoad: '', matomoUrl: '/m/' })).toEqual([
      'service "matomo" cannot be loaded: it needs "siteId" (data-matomo-site-id)',
    ]);
    expect(findProblems({ services: [{ id: 'meta-pixel', load: true }] })).toEqual([
      'service "meta-pixel" cannot be loaded: it needs "pixelId" (data-meta-pixel-pixel-id)',
    ]);
    expect(findProblems({ services: 'matomo' })).toEqual([]);
  });

  it('say whether it is to be loaded with “true” or “false”', () => {
    expect(findProblems({ services: 'hubspot', hubspotLoad: 'yes', hubspotPortalId: '1' })).toEqual([
      'service "hubspot": "load" (data-hubspot-load) is "true" or "false", not "yes"',
    ]);
    expect(findProblems({ services: [{ id: 'hubspot', load: false }] })).toEqual([]);
  });

  it('name a folder, or a whole address: a host alone would be a folder', () => {
    for (const url of ['/m/', 'm', 'piwik/', '../m/', '//m.example/', 'https://m.example'])
      expect(findProblems({ services: [{ id: 'matomo', url }] }), url).toEqual([]);
    for (const url of ['m.example', 'm.example/piwik/', 'ftp://m.example/'])
      expect(findProblems({ services: [{ id: 'matomo', url }] }).length, url).toBe(1);
  });

  it('that are misspelt or of another form are named, all of them in one list', () => {
    expect(
      findProblems({
        services: [
          { id: 'google-analytics', measurmentId: 'G-1', load: true },
          { id: 'google-tag-manager', containerId: 'G-1' },
          { id: 'matomo', url: 'javascript:alert(1)', siteId: 'x' },
        ],
      }),
    ).toEqual([
      expect.stringContaining(
        'has no setting "measurmentId" (data-google-analytics-measurment-id); did you mean "measurementId"?',
      ),
      expect.stringContaining('it needs "measurementId"'),
      expect.stringContaining('"containerId" (data-google-tag-manager-container-id) cannot be "G-1"'),
      expect.stringContaining('"url" (data-matomo-url) cannot be "javascript:alert(1)"'),
      expect.stringContaining('"siteId" (data-matomo-site-id) cannot be "x"'),
    ]);
  });

  it('that were copied out of a vendor’s manual are named, and an id that begins like one is not', () => {
    const named = (id: string, setting: object) => findProblems({ services: [{ id, ...setting, load: true }] }).length;
    expect(named('google-tag-manager', { containerId: 'GTM-XXXXXXX' })).toBe(1);
    expect(named('google-analytics', { measurementId: 'G-XXXXXXXXXX' })).toBe(1);
    expect(named('google-analytics', { measurementId: 'UA-XXXXX-Y' })).toBe(1);
    expect(named('google-tag-manager', { containerId: 'GTM-XX12' })).toBe(0);
    expect(named('google-analytics', { measurementId: 'G-XXAB12CD34' })).toBe(0);
    expect(named('tiktok-pixel', { pixelId: 'YOUR_PIXEL_CODE' })).toBe(1);
    expect(named('tiktok-pixel', { pixelId: 'C4ABCDEFGHIJKLMNOPQR' })).toBe(0);
    expect(named('microsoft-clarity', { projectId: 'xxxxxxxxxx' })).toBe(1);
    expect(named('microsoft-clarity', { projectId: 'yourprojectid' })).toBe(1);
    expect(named('microsoft-clarity', { projectId: 'xxabcdefgh' })).toBe(0);
    expect(named('x-pixel', { pixelId: 'xxxxx' })).toBe(1);
    expect(named('x-pixel', { pixelId: 'oabcd' })).toBe(0);
    expect(named('google-maps', { key: 'API_KEY' })).toBe(1);
    expect(named('google-maps', { key: 'AIzaSyYOUR_abcdefghijklmnopqrstuvwxyz_A' })).toBe(0);
    expect(named('posthog', { projectKey: 'phc_XXXXXXXX' })).toBe(1);
    // Other settings have words of people.
    expect(named('opentracker', { site: 'yourshop.example' })).toBe(0);
  });

  it('that cannot be right are named with what is expected, whichever vendor’s they are', () => {
    const tell = (id: string, setting: object) => findProblems({ services: [{ id, ...setting, load: true }] }).join();
    const wrong: readonly (readonly [id: string, name: string, values: readonly string[]])[] = [
      ['plausible', 'domain', ['https://shop.example', 'shop example', '<domain>', 'yourdomain.com']],
      ['posthog', 'projectKey', ['phc_', 'phc_a b', 'phc_<key>', 'phc_YOUR_KEY', 'phx_abc']],
      ['intercom', 'appId', ['a b', '<APP_ID>', '000000']],
      ['cloudflare-web-analytics', 'token', ['YOUR_TOKEN', '{"token":"x"}', '0000']],
      ['pinterest-tag', 'tagId', ['26 1', 'abc', '0']],
      ['opentracker', 'site', ['https://www.shop.example', 'your-website.com', 'YOUR_SITE']],
      ['google-analytics', 'measurementId', ['UA-123', 'G-0000000000']],
      ['google-ads', 'conversionId', ['AW-000000000']],
      ['google-fonts', 'family', ['https://fonts.googleapis.com/css2?family=Inter', '<b>']],
      ['recaptcha-enterprise', 'siteKey', ['reCAPTCHA_site_key']],
      ['walkme', 'guid', ['YOUR_GUID', '00000000']],
    ];
    for (const [id, name, values] of wrong)
      for (const value of values) expect(tell(id, { [name]: value }), value).toContain(`"${name}" (data-${id}-`);
    for (const url of ['https//stats.example', 'YOUR_MATOMO_URL/', '//{$MATOMO_URL}/', 'MATOMO_URL'])
      expect(tell('matomo', { url, siteId: '1' })).toContain('cannot be');
    expect(tell('plausible', { domain: 'yourbank.example,shop.example/blog' })).toBe('');
    expect(tell('google-ads', { conversionId: 'AW-1234567890' })).toBe('');
    expect(tell('google-tag-manager', { containerId: 'G-1' })).toContain('cannot be "G-1": it is like "GTM-AB12CD3"');
    expect(tell('hotjar', { siteId: 'abc' })).toContain('cannot be "abc": it is a number');
    expect(tell('posthog', { projectKey: 'phc_1', region: 'EU' })).toContain('cannot be "EU": it is "us" or "eu"');
    expect(tell('youtube', { privacyVariant: 'off' })).toContain('is "true", "false" or a category, not "off"');
  });

  it('of a service that is not named, or run together, are told what to write', () => {
    expect(findProblems({ services: 'youtube', hotjarSiteId: '1' })).toEqual([
      'unknown option "hotjarSiteId" (data-hotjar-site-id): it is for "hotjar", which is not in "services"',
    ]);
    expect(`${findProblems({ services: 'matomo', matomoload: '' })}`).toContain('did you mean "matomoLoad"?');
    expect(findProblems({ services: [' matomo', 'hotjar youtube'] })).toEqual([
      'service " matomo" is no id: write "matomo"',
      'service "hotjar youtube" is no id: write "hotjar", "youtube"',
    ]);
    expect(findProblems({ services: { id: 'matomo' } })).toEqual([
      'option "services" (data-services) is a list: write [{"id":"matomo"}]',
    ]);
  });

  it('may have blanks and ends of lines around them', () => {
    expect(findProblems({ services: [{ id: 'google-analytics', measurementId: '\n G-1 ', load: true }] })).toEqual([]);
    expect(findProblems({ services: 'matomo', matomoUrl: ' /m/ ', matomoSiteId: ' 1', matomoLoad: ' ' })).toEqual([]);
  });
});

describe('descriptions of services', () => {
  const chat = { id: 'chat', name: 'Chat', category: 'functional' };

  it('have lists where the schema has lists, and names that a browser has', () => {
    expect(
      findProblems({ services: [{ ...chat, hosts: ['chat.example'], cookies: ['chat_*'], storage: [] }] }),
    ).toEqual([]);
    expect(findProblems({ services: [{ ...chat, cookies: [{ name: 'chat_*', life: 60 }], hosts: null }] })).toEqual([]);
    expect(
      findProblems({ services: [{ ...chat, hosts: 'chat.example', cookies: [null], storage: ['user(1)', 'ok'] }] }),
    ).toEqual([
      'service "chat": "hosts" is a list of texts, not "chat.example"',
      'service "chat": "cookies" is a list of texts, not [null]',
      'service "chat": "storage" cannot have "user(1)"',
    ]);
    expect(findProblems({ services: [{ ...chat, requiresAny: 'analytics marketing' } as object] })).toEqual([
      'service "chat": "requiresAny" is a list of texts, not "analytics marketing"',
    ]);
    expect(findProblems({ services: [{ ...chat, id: 'own-cookies', cookies: ['*'] }] })).toEqual([
      'service "own-cookies": "cookies" cannot have "*": it takes "consentgate" too',
    ]);
  });

  it('have hosts as addresses write them, and brackets in pairs', () => {
    const hosts = ['chat.example/(a|b)', 'https://bücher.example/lesen', '*.пример.example', 'chat.example/a(b'];
    expect(findProblems({ services: [{ ...chat, hosts }] })).toEqual([
      'service "chat": "hosts" cannot have "https://bücher.example/lesen": write "https://xn--bcher-kva.example/lesen"',
      'service "chat": "hosts" cannot have "*.пример.example": write "*.xn--e1afmkfd.example"',
      'service "chat": in "hosts", a bracket of "chat.example/a(b" has no other half',
    ]);
  });

  it('name the field that was probably meant, and leave others alone', () => {
    expect(
      findProblems({ services: [{ ...chat, host: ['chat.example'], cookie: ['x'], purposes: ['Chat'] }] }),
    ).toEqual([
      'service "chat" has no field "host"; did you mean "hosts"?',
      'service "chat" has no field "cookie"; did you mean "cookies"?',
    ]);
  });

  it('have an id of their own', () => {
    expect(findProblems({ services: [{ id: 'marketing', name: 'Ads', category: 'marketing' }] })).toEqual([
      'service "marketing" has the id of a category: give it another one',
    ]);
    expect(findProblems({ services: ['youtube', { id: 'youtube', category: 'functional' }] })).toEqual([
      'service "youtube" is named twice',
    ]);
  });

  it('give settings as texts or numbers', () => {
    expect(findProblems({ services: [{ id: 'x-pixel', pixelId: true, load: true }] })).toEqual([
      'service "x-pixel": "pixelId" (data-x-pixel-pixel-id) cannot be true',
    ]);
    expect(findProblems({ services: [{ id: 'capterra', vendorId: 'a', vendorKey: { b: 1 }, load: true }] })).toEqual([
      'service "capterra": "vendorKey" (data-capterra-vendor-key) cannot be {"b":1}',
    ]);
  });
});
