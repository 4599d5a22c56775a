import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { enDeclaration } from '../../../src/locales/declaration.js';
import { en } from '../../../src/locales/en.js';
import { readDirection } from '../../../src/locales/find.js';
import { localeIds } from '../../../src/locales/ids.js';
import { loadLocale } from '../../../src/locales/load.js';
import { loadFacts } from '../../../src/locales/load-facts.js';
import { type AllMessages, enReload } from '../../../src/locales/reload.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { describeService } from '../../../src/services/details.js';
import { describeLife } from '../../../src/ui/life.js';
import { fillDate, namePlace } from '../../../src/ui/messages.js';

const english: AllMessages = { ...en, ...enDeclaration, ...enReload };
const ids = localeIds.split(' ');
const others = ids.filter((id) => id !== 'en');
const locales = await Promise.all(others.map(async (id) => [id, (await loadLocale[id]?.()) as AllMessages] as const));
const europe = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Every text of a locale with its path; a record's texts are `names.analytics`. */
const listTexts = (messages: object): [path: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as [string, string]]
      : listTexts(value as object).map(([path, text]) => [`${key}.${path}`, text] as [string, string]),
  );
const texts = Object.fromEntries(listTexts(english));
const countGaps = (text = '') => text.split('{}').length - 1;

/** What is a button, or the name of one. */
const buttons = 'rejectAll acceptAll ok settings save close once always download usTitle change reload'.split(
  ' ',
) as (keyof AllMessages)[];

/** Words that praise one answer or warn of the other. */
const emotive =
  /!|🍪|😢|(?<!\p{L})(best|beste[nrs]?|meilleure?s?|mejor(es)?|migliori?|great|sorry|leider|malheureusement|lamentablemente|purtroppo|helaas|niestety|bohužel|sajnos|valitettavasti|tyvärr|desværre|dessverre|love|liebe)(?!\p{L})/iu;

describe('the list of languages', () => {
  it("holds the EU's 24 and six more, and a file for each", () => {
    expect(ids).toEqual(expect.arrayContaining([...europe, 'nb', 'is', 'uk', 'tr', 'ar', 'he']));
    expect(ids).toHaveLength(30);
    const files = readdirSync(new URL('../../../src/locales/', import.meta.url)).flatMap(
      (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(files.sort()).toEqual([...ids].sort());
    expect(Object.keys(loadLocale)).toEqual(others);
  });
});

it('begins no line of French with a colon, and ends none with a guillemet', async () => {
  const texts = [await loadLocale.fr?.(), await loadFacts.fr?.()].flatMap((words) => listTexts(words ?? {}));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, text]) => /(^|[^\u00a0\u202f])[:;?!»]|«[^\u00a0\u202f]/.test(text))).toEqual([]);
});

it('has no name in French behind a word that would lose its last letter before a vowel: "de Instagram"', async () => {
  const texts = listTexts((await loadLocale.fr?.()) ?? {});
  expect(texts.filter(([, text]) => /\b(de|que|le|la) \{\}/.test(text))).toEqual([]);
});

/** Languages whose units and countries Chromium does not know: it would write "2 years" and "United States" into their pages. */
const unknownToChromium = ['ga', 'is', 'mt'];

describe.each(locales.filter(([id]) => unknownToChromium.includes(id)))(
  '%s, which Chromium does not know,',
  (_, words) => {
    const described = catalogue.map(({ id, name, category }) => describeService({ id, name, category }));

    it('tells how long a cookie stays without asking the browser', () => {
      const stored = described.flatMap((service) => service.stored);
      expect(stored.length).toBeGreaterThan(100);
      const intl = vi.spyOn(Intl, 'NumberFormat');
      for (const item of stored)
        expect(describeLife(item, words)).not.toMatch(/(year|month|day|hour|minute|second)s?$/);
      expect(intl).not.toHaveBeenCalled();
      intl.mockRestore();
      const { lang, units } = words;
      for (const forms of Object.values(units ?? {})) {
        const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
        expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(forms)));
      }
    });

    it('calls each country of the catalogue by a name of its own', () => {
      const intl = vi.spyOn(Intl, 'DisplayNames');
      const places = described.flatMap(({ country, transfer = '' }) => [country, transfer]);
      for (const place of places.filter((code) => /^[A-Z]{2}$/.test(code)))
        expect(namePlace(place, words)).not.toBe(place);
      expect(intl).not.toHaveBeenCalled();
      intl.mockRestore();
    });
  },
);

it('tells lives in Irish, Icelandic and Maltese in the form that the number asks for', () => {
  const tell = (id: string, years: number) =>
    describeLife({ name: 'a', life: years * 31_536_000 }, locales.find(([name]) => name === id)?.[1] as AllMessages);
  expect([1, 2, 10, 30].map((years) => tell('ga', years))).toEqual([
    '1 bhliain',
    '2 bhliain',
    '10 mbliana',
    '30 bliain',
  ]);
  expect([1, 2].map((years) => tell('is', years))).toEqual(['1 ár', '2 ár']);
  expect([1, 2, 10, 13].map((years) => tell('mt', years))).toEqual(['1 sena', 'sentejn', '10 snin', '13-il sena']);
});

describe.each(locales)('%s', (id, messages) => {
  // What only some languages need, because browsers know the others, is looked at below.
  const { units = {}, countries = {}, ...asked } = messages;
  const own = Object.fromEntries(listTexts(asked));

  it('has every word of English and no other', () => {
    const isPlural = (path: string) => path.startsWith('services.');
    const paths = (all: Record<string, string>) =>
      Object.keys(all)
        .filter((path) => !isPlural(path))
        .sort();
    expect(paths(own)).toEqual(paths(texts));
  });

  it('leaves no word empty, untrimmed or in English', () => {
    const sameInAll = /^(lang|dir|ok|dnt|gpc|imprint|names\.marketing|data|service|transferTo)$/;
    expect(
      Object.entries(own).filter(
        ([path, text]) => path !== 'between' && (!text.trim() || text !== text.trim() || /\s\s/.test(text)),
      ),
    ).toEqual([]);
    expect(own.between).toMatch(/^\S+ ?\| ?[^|]+$/);
    expect(
      Object.entries(own)
        .filter(([path, text]) => text === texts[path] && !sameInAll.test(path) && !path.startsWith('services.'))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('has the gaps of English, each once', () => {
    for (const [path, text] of Object.entries(own)) {
      expect(countGaps(text), `${path}: ${text}`).toBe(countGaps(texts[path] ?? texts['services.other']));
    }
  });

  it('knows what it is called and in which direction it runs', () => {
    expect(messages.lang).toBe(id);
    const { direction } = (
      new Intl.Locale(id) as Intl.Locale & { getTextInfo?(): { direction: string }; textInfo?: { direction: string } }
    ).textInfo ?? { direction: /^(ar|he)$/.test(id) ? 'rtl' : 'ltr' };
    expect(messages.dir).toBe(direction);
    expect(readDirection(id)).toBe(direction);
  });

  it('ends a sentence that ends in a date with one full stop', () => {
    for (const style of [{ dateStyle: 'long', timeStyle: 'short' }, { dateStyle: 'long' }] as const) {
      for (const message of [messages.answered, messages.validUntil])
        expect(fillDate(message, 1_795_000_000, messages.lang, style)).toMatch(/[^.]\.$/);
    }
  });

  it('keeps buttons as short as they fit: at most twice the length of English', () => {
    for (const key of buttons) {
      expect(`${messages[key]}`.length, `${key}: ${messages[key]}`).toBeLessThanOrEqual(2 * `${english[key]}`.length);
    }
  });

  it('says no as plainly as yes: one answer, of about the same length, without a word of feeling', () => {
    const { rejectAll, acceptAll } = messages;
    expect(rejectAll).not.toBe(acceptAll);
    expect(Math.max(rejectAll.length, acceptAll.length) / Math.min(rejectAll.length, acceptAll.length)).toBeLessThan(
      1.6,
    );
    for (const text of Object.values(own)) expect(text).not.toMatch(emotive);
  });

  it('has the plural forms that its numbers need, and no others', () => {
    const rules = new Intl.PluralRules(id);
    const needed = new Set([...rules.resolvedOptions().pluralCategories]);
    const met = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
    const given = Object.keys(messages.services) as Intl.LDMLPluralRule[];
    expect(given.filter((form) => !needed.has(form))).toEqual([]);
    expect([...met].filter((form) => !given.includes(form))).toEqual([]);
  });
});
