import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enDeclaration } from '../../../src/locales/declaration.js';
import { en } from '../../../src/locales/en.js';
import { readDirection } from '../../../src/locales/find.js';
import { localeIds } from '../../../src/locales/ids.js';
import { loadLocale } from '../../../src/locales/load.js';
import { loadFacts } from '../../../src/locales/load-facts.js';
import { type AllMessages, enReload } from '../../../src/locales/reload.js';
import { fillDate } from '../../../src/ui/messages.js';

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

describe.each(locales)('%s', (id, messages) => {
  const own = Object.fromEntries(listTexts(messages));

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
