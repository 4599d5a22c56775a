// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { importConsent } from '../../../src/import/index.js';
import { readReceipt } from '../../../src/state/receipt.js';
import { texts } from './texts.js';

const config = { cookieName: 'consentgate', expiresDays: '182' };
const receipt = () => readReceipt(config);

/** A jar of our own: what is in it, and what it does not let go of or take in. */
const jar = new Map<string, string>();
let stuck = '';
Object.defineProperty(document, 'cookie', {
  get: () => [...jar].map((pair) => pair.join('=')).join('; '),
  set: (line: string) => {
    const [, name, text] = /^([^=]+)=([^;]*)/.exec(line) as unknown as [string, string, string];
    if (stuck === name) return;
    if (/max-age=0|expires=[^;]* 19\d\d/.test(line) || !text) jar.delete(name);
    else jar.set(name, text);
  },
});

const keep = (stored: readonly (readonly [string, string])[]): void => {
  for (const [name, text] of stored) document.cookie = `${name}=${text}; path=/`;
};
const agoMs = (days: number) => Date.now() - days * 86_400_000;
const cookiebot = (days: number) =>
  texts.cookiebot.yes.map(([name, text]): [string, string] => [name, text.replace('1795973983000', `${agoMs(days)}`)]);

beforeEach(() => {
  stuck = '';
  jar.clear();
  localStorage.clear();
});

describe('importConsent', () => {
  it('keeps the answer as a receipt of ours, with its date, the site’s revision and an id that says where it is from', () => {
    keep(cookiebot(10));
    expect(importConsent({ revision: '2026-05' }, { from: ['onetrust', 'cookiebot'] })).toBe('cookiebot');
    expect(receipt()).toMatchObject({
      id: expect.stringMatching(/^import[a-z\d]{10}$/),
      time: Math.floor(agoMs(10) / 1000),
      revision: '2026-05',
      choices: { functional: 1, analytics: 1, marketing: 1 },
    });
  });

  it('reads nothing once there is a receipt of ours, and nothing that was not named', () => {
    keep(cookiebot(10));
    expect(importConsent({}, { from: ['onetrust'] })).toBeNull();
    expect(receipt()).toBeNull();
    importConsent({}, { from: 'cookiebot' });
    const first = document.cookie;
    expect(importConsent({}, { from: 'cookiebot' })).toBeNull();
    expect(document.cookie).toBe(first);
  });

  it('stores nothing of a visitor who asks not to be tracked, unless the site does not listen to that', () => {
    keep(cookiebot(10));
    const before = document.cookie;
    Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true });
    try {
      expect(importConsent({}, { from: 'cookiebot', forget: true })).toBeNull();
      expect(document.cookie).toBe(before);
      expect(importConsent({ dnt: 'ignore' }, { from: 'cookiebot' })).toBe('cookiebot');
    } finally {
      Reflect.deleteProperty(navigator, 'doNotTrack');
    }
  });

  it('leaves an answer alone that is older than the site keeps one', () => {
    keep(cookiebot(40));
    expect(importConsent({ expiresDays: 30 }, { from: 'cookiebot' })).toBeNull();
    expect(document.cookie).not.toContain('consentgate');
  });

  it('knows the site’s own categories and services only', () => {
    keep(cookiebot(1));
    const options = {
      categories: ['statistics'],
      services: [{ id: 'shop-chat', name: 'Chat', category: 'statistics' }],
    };
    importConsent(options, {
      from: 'cookiebot',
      categories: { statistics: 'statistics', marketing: 'shop-chat', preferences: '' },
    });
    expect({ ...receipt()?.choices }).toEqual({ statistics: 1, 'shop-chat': 1 });
  });

  it('forgets the other tool when told to, in cookies and storage, and only then', () => {
    keep(cookiebot(1));
    importConsent({}, { from: 'cookiebot' });
    expect(document.cookie).toContain('CookieConsent=');
    document.cookie = 'consentgate=; max-age=0; path=/';
    importConsent({}, { from: 'cookiebot', forget: true });
    expect(document.cookie).toMatch(/^consentgate=/);
    document.cookie = 'consentgate=; max-age=0; path=/';
    for (const [key, text] of texts.silktide.yes) localStorage.setItem(key, text);
    expect(importConsent({}, { from: 'silktide', forget: true })).toBe('silktide');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('does not take over what has no date and cannot be forgotten: it would come back after a later no', () => {
    keep(texts.klaro.yes);
    stuck = 'klaro';
    expect(importConsent({ services: ['matomo'] }, { from: 'klaro', forget: true })).toBeNull();
    expect(document.cookie).toBe('klaro=%7B%22matomo%22%3Atrue%2C%22youtube%22%3Atrue%7D');
  });

  it('finds a cookie that the site has given another name', () => {
    keep([['shop-consent', '%7B%22matomo%22%3Afalse%7D']]);
    expect(importConsent({ services: ['matomo'] }, { from: 'klaro:shop-consent', forget: true })).toBe('klaro');
    expect(receipt()?.choices.matomo).toBe(0);
  });

  it('tells every mistake at once, and keeps nothing then', () => {
    keep(cookiebot(1));
    const wanted = { from: ['cookibot', 'klaro', 'cookiebot'], categories: { statistics: 'analitics' } };
    expect(() => importConsent({}, wanted)).toThrow(
      /no tool "cookibot"; did you mean "cookiebot"\?.*"klaro" keeps no date.*"analitics".*did you mean "analytics"/s,
    );
    expect(() => importConsent({}, { from: [] })).toThrow(/"from" names no tool/);
    expect(() => importConsent({}, {} as never)).toThrow(/"from" names no tool/);
    expect(() => importConsent({}, { from: 'cookiebot', catagories: {} } as never)).toThrow(
      /did you mean "categories"/,
    );
    expect(document.cookie).not.toContain('consentgate');
  });

  it('does nothing where cookies cannot be kept', () => {
    keep(cookiebot(1));
    stuck = 'consentgate';
    expect(importConsent({}, { from: 'cookiebot', forget: true })).toBeNull();
    expect(document.cookie).toMatch(/^CookieConsent=/);
  });
});
