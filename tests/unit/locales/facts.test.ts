import { describe, expect, it } from 'vitest';
import { localeIds } from '../../../src/locales/ids.js';
import { loadFacts } from '../../../src/locales/load-facts.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { describeService } from '../../../src/services/details.js';
import { type Fact, type Facts, facts } from '../../../src/services/facts.js';

const others = localeIds.split(' ').filter((id) => id !== 'en');
const languages = await Promise.all(others.map(async (id) => [id, (await loadFacts[id]?.()) as Facts] as const));

/** Names of products and companies, and what the regulation and the world call things. */
const isName = (text: string) => /^GDPR Art\. |^[A-Z]{2}$/.test(text);

const readWords = () =>
  catalogue.flatMap(({ purposes, data, retention, transfer, legalBasis }) =>
    [...purposes, ...data, retention, transfer, legalBasis].filter((text) => text !== null),
  );

/** Words that some languages share with English. */
const shared = /^(Messages|IP address|Country|Browser and device)$/;

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  uk: /\p{Script=Cyrillic}/u,
};

describe('what the catalogue says of services', () => {
  it('is written in phrases that every language has', () => {
    const known = new Set<string>(facts);
    expect(readWords().filter((text) => !known.has(text) && !isName(text))).toEqual([]);
    expect(known.size).toBe(facts.length);
    const used = new Set<string>([...readWords(), ...catalogue.flatMap(({ name, vendor }) => [name, vendor])]);
    expect(facts.filter((text) => !used.has(text))).toEqual([]);
  });

  it('is there in all languages but English', () => {
    expect(Object.keys(loadFacts)).toEqual(others);
  });

  it.each(languages)('%s: whole, in the words and letters of the language', (id, words) => {
    expect(Object.keys(words)).toEqual([...facts]);
    for (const [text, own] of Object.entries(words)) {
      expect(own.trim(), text).toBe(own);
      expect(own, text).not.toMatch(/^$|[.;:]$|[{}]|\s\s/);
      if (!shared.test(text)) expect(own, text).not.toBe(text);
      if (scripts[id]) expect(own, text).toMatch(scripts[id] as RegExp);
      // Parameters and names are the same everywhere, but for the ending that a language may give them.
      for (const name of text.match(/utm_\w+|Facebook|Instagram|LinkedIn|Pinterest|TikTok|Googl|Matom|\d+/g) ?? [])
        expect(own, text).toContain(name);
    }
  });

  it('is told in the language of the page, and only what is left in English is marked as English', async () => {
    const german = (await loadFacts.de?.()) as Facts;
    const video = { id: 'youtube', name: 'youtube', category: 'marketing' };
    const told = describeService(video, german);
    expect(told.purposes).toEqual([german['Show videos']]);
    expect(told.data).toContain(german['Videos watched']);
    expect([...told.purposes, ...told.data].filter((text) => told.english?.includes(text))).toEqual([]);
    const plain = describeService(video);
    expect(plain.english).toEqual(expect.arrayContaining(['Show videos', ...plain.data]));
  });

  it("leaves the site's own words as they are, and marks none of them", () => {
    const own = { id: 'youtube', name: 'Filme', category: 'marketing', purposes: ['Filme zeigen'], data: ['Alles'] };
    const told = describeService(own, { 'Show videos': 'Videos zeigen' } as Partial<Record<Fact, string>>);
    expect([told.name, told.purposes, told.data]).toEqual(['Filme', ['Filme zeigen'], ['Alles']]);
    expect([...told.purposes, ...told.data].filter((text) => told.english?.includes(text))).toEqual([]);
  });
});
