// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Config, ConsentOptions } from '../../../src/config/options.js';
import { parseCore, type RawOptions } from '../../../src/config/parse.js';
import { parseAll } from '../../../src/config/parse-all.js';
import { findUnread, readPageOptions } from '../../../src/config/script-tag.js';

afterEach(() => {
  document.head.innerHTML = '';
});

const complete = (raw: RawOptions, isSound = true): Config => parseAll(parseCore(raw, isSound), raw);

/** Our own script tag as the browser hands it to us. */
function createTag(attributes: Readonly<Record<string, string>>, src = 'https://cdn.example/cg/consentgate.js') {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  Object.defineProperty(script, 'src', { value: src });
  return script;
}

function addJson(text: string): void {
  const json = document.createElement('script');
  json.type = 'application/json';
  json.setAttribute('data-consentgate', '');
  json.textContent = text;
  document.head.append(json);
}

/** Every option at a value that is not its default. */
const options = {
  categories: ['analytics', 'social'],
  services: ['matomo', 'youtube'],
  block: 'strict',
  allow: ['https://fonts.example', 'cdn.example'],
  mode: 'opt-out',
  dnt: 'strict',
  gpc: 'ignore',
  revision: '7 analytics',
  expiresDays: 90,
  cookieName: 'choice',
  cookieDomain: 'shop.example',
  privacyUrl: '/privacy',
  imprintUrl: 'https://shop.example/imprint',
  locale: 'de',
  texts: { title: 'Cookies?' },
  theme: 'dark',
  layout: 'bar',
  position: 'top-end',
  beacon: 'https://stats.example/collect',
  siteId: 4,
  beaconMode: 'consent',
  beaconParams: ['page', '#'],
  searchParams: ['q', 'query'],
  heartbeat: 30,
  trackLinks: 'off',
  downloads: ['stl', 'step'],
  trackContent: 'on',
  trackErrors: 'on',
  utm: 'first',
  utmCookie: 'touch',
  utmDays: 30,
  utmForms: 'form.contact',
  receipts: '/consent',
  consentMode: 'off',
  consentModeRegion: 'DE US-CA',
  consentModeWait: 800,
  adsDataRedaction: 'on',
  urlPassthrough: 'on',
  reloadOnWithdraw: 'on',
  nonce: 'abc123',
  base: '/cg/',
  ui: 'off',
  region: 'us-ca',
  exempt: ['analytics'],
  reload: 'ask',
  serviceSwitches: 'on',
  closeButton: 'on',
} satisfies Required<ConsentOptions>;

const attributes = {
  'data-categories': 'analytics social',
  'data-services': 'matomo, youtube',
  'data-block': 'strict',
  'data-reload': 'ask',
  'data-allow': 'https://fonts.example  cdn.example',
  'data-mode': 'opt-out',
  'data-dnt': 'strict',
  'data-gpc': 'ignore',
  'data-revision': '7 analytics',
  'data-expires-days': '90',
  'data-cookie-name': 'choice',
  'data-cookie-domain': 'shop.example',
  'data-privacy-url': '/privacy',
  'data-imprint-url': 'https://shop.example/imprint',
  'data-locale': 'de',
  'data-text-title': 'Cookies?',
  'data-theme': 'dark',
  'data-layout': 'bar',
  'data-position': 'top-end',
  'data-beacon': 'https://stats.example/collect',
  'data-site-id': '4',
  'data-beacon-mode': 'consent',
  'data-beacon-params': 'page,#',
  'data-search-params': 'q,query',
  'data-heartbeat': '30',
  'data-track-links': 'off',
  'data-downloads': 'stl,step',
  'data-track-content': 'on',
  'data-track-errors': 'on',
  'data-utm': 'first',
  'data-utm-cookie': 'touch',
  'data-utm-days': '30',
  'data-utm-forms': 'form.contact',
  'data-receipts': '/consent',
  'data-consent-mode': 'off',
  'data-consent-mode-region': 'DE US-CA',
  'data-consent-mode-wait': '800',
  'data-ads-data-redaction': 'on',
  'data-url-passthrough': 'on',
  'data-reload-on-withdraw': 'on',
  'data-nonce': 'abc123',
  'data-base': '/cg/',
  'data-ui': 'off',
  'data-region': 'us-ca',
  'data-exempt': 'analytics',
  'data-service-switches': 'on',
  'data-close-button': 'on',
};

describe('attributes, JSON and argument', () => {
  const byArgument = complete(options);

  it('give the same configuration', () => {
    expect(complete(readPageOptions(createTag(attributes)).raw)).toEqual(byArgument);
    addJson(JSON.stringify(options));
    expect(complete(readPageOptions(createTag({})).raw)).toEqual(byArgument);
  });

  it('carry every option', () => {
    expect(Object.keys(attributes).length).toBe(Object.keys(options).length);
    for (const [name, value] of Object.entries(complete({}))) {
      if (name !== 'sound') expect(byArgument[name as keyof Config], name).not.toEqual(value);
    }
  });

  it('give the same defaults when they say nothing', () => {
    expect(complete(readPageOptions(createTag({})).raw)).toEqual(complete({}));
  });
});

describe('readPageOptions', () => {
  it('lets JSON win over attributes, one option at a time', () => {
    addJson('{"mode":"notice","siteId":9}');
    const config = complete(readPageOptions(createTag({ 'data-mode': 'opt-out', 'data-dnt': 'strict' })).raw);
    expect(config).toMatchObject({ mode: 'notice', siteId: '9', dnt: 'strict' });
  });

  it('takes the region from the page element, where a server may write it; our own tag knows better', () => {
    document.documentElement.dataset.consentRegion = 'us-ca';
    expect(complete(readPageOptions(createTag({})).raw)).toMatchObject({ region: 'us-ca', mode: 'opt-out' });
    expect(complete(readPageOptions(createTag({ 'data-region': 'eu' })).raw)).toMatchObject({
      region: 'eu',
      mode: 'opt-in',
    });
    delete document.documentElement.dataset.consentRegion;
  });

  it('takes the nonce from our own tag, unless it is given', () => {
    const script = createTag({ 'data-mode': 'notice' });
    script.nonce = 'n-1';
    expect(complete(readPageOptions(script).raw)).toMatchObject({ nonce: 'n-1' });
    addJson('{"nonce":"n-2"}');
    expect(complete(readPageOptions(script).raw)).toMatchObject({ nonce: 'n-2' });
  });

  it('reads the JSON element even where our own tag cannot be found', () => {
    addJson('{"mode":"notice"}');
    expect(complete(readPageOptions(null).raw).mode).toBe('notice');
  });

  it('leaves other JSON elements alone', () => {
    document.head.innerHTML =
      '<script type="application/json">{"mode":"notice"}</script><script type="application/ld+json" data-consentgate>{"mode":"notice"}</script>';
    expect(complete(readPageOptions(createTag({})).raw).mode).toBe('opt-in');
  });

  it.each([
    '',
    '{',
    '{"mode":"notice",}',
    "{'mode':'notice'}",
    'undefined',
    '<!-- {} -->',
    '{}{}',
    '\u0000',
    'null',
    '5',
    '"x"',
    '[]',
  ])('says that %j cannot be read, and keeps the attributes', (text) => {
    addJson(text);
    const { raw, unreadable } = readPageOptions(createTag({ 'data-dnt': 'strict' }));
    expect(unreadable).toBeTruthy();
    expect(raw.dnt).toBe('strict');
    // It may have named any service.
    expect(raw.services).toMatch(/ all$/);
  });

  it('does not let JSON reach into the prototype', () => {
    addJson('{"__proto__":{"mode":"notice"},"constructor":{"prototype":{"mode":"notice"}}}');
    expect(complete(readPageOptions(createTag({})).raw).mode).toBe('opt-in');
    expect('mode' in {}).toBe(false);
  });
});

describe('findUnread', () => {
  it('names the options of a second JSON element, and of one that came behind our tag', () => {
    addJson('{"categories":"analytics","privacyUrl":"/p"}');
    const { raw } = readPageOptions(createTag({}));
    expect(findUnread(raw)).toEqual([]);
    expect(findUnread({ ...raw, base: 'https://cdn.example/resolved/' })).toEqual([]);
    addJson('{"categories":"analytics","services":["matomo"]}');
    expect(findUnread(raw)).toEqual(['services']);
    expect(findUnread({ categories: 'marketing' })).toEqual(['categories', 'privacyUrl', 'categories', 'services']);
  });

  it('leaves what nobody can read to who tells of that', () => {
    addJson('{"categories":');
    expect(findUnread({})).toEqual([]);
  });
});
