import type { Config, Texts } from '../config/options.js';
import type { DeclarationWords } from '../locales/declaration.js';
import { findLocale, readDirection } from '../locales/find.js';
import { localeIds } from '../locales/ids.js';
import { mergeWords } from '../locales/merge.js';
import type { AllMessages } from '../locales/reload.js';
import type { Facts } from '../services/facts.js';

/** What the interface is given of a language: English fills what is missing. */
export type PageWords = Pick<AllMessages, 'lang' | 'dir'> & Partial<AllMessages>;

/** Which language the page is in: what the site has fixed, else what the page says of itself, else what the visitor reads. */
export function chooseLanguage({ locale, texts }: Pick<Config, 'locale' | 'texts'>): string {
  // Languages that the site has words for, and names of words that are records: no language is called like those.
  const own = Object.keys(texts).filter((name) => typeof texts[name] === 'object');
  return findLocale(
    locale === 'auto' ? [document.documentElement.lang, ...(navigator.languages ?? [])] : [locale],
    own,
  );
}

/**
 * Brings the words in the language of the page, with the site's own laid over them. `load` fetches those of another
 * language than English; when it fails, the visitor is asked in English.
 */
export async function readWords(
  config: Pick<Config, 'locale' | 'texts'>,
  load: (id: string) => Promise<object>,
): Promise<PageWords> {
  const { texts } = config;
  let lang = chooseLanguage(config);
  let words = {};
  if (lang !== 'en' && localeIds.includes(lang)) {
    try {
      words = await load(lang);
    } catch (error) {
      console.error('consentgate:', error);
      lang = 'en';
    }
  }
  return mergeWords({ lang, dir: readDirection(lang), ...words }, layTexts(texts, lang));
}

/** The words of interface and declaration in the language of the page; `load` is given the name of a file. */
export async function readAllWords(
  config: Pick<Config, 'locale' | 'texts'>,
  english: DeclarationWords,
  load: (file: string) => Promise<object>,
): Promise<DeclarationWords> {
  const words = await readWords(config, async (id) =>
    Object.assign({}, ...(await Promise.all([load(id), load(`${id}-preferences`), load(`${id}-declaration`)]))),
  );
  return mergeWords(english, words) as DeclarationWords;
}

/** What the catalogue says, in a language; without these words it speaks English. */
export async function readFacts(lang: string, load: (file: string) => Promise<object>): Promise<Partial<Facts>> {
  if (lang === 'en' || !localeIds.includes(lang)) return {};
  try {
    return await load(`${lang}-facts`);
  } catch (error) {
    console.error('consentgate:', error);
    return {};
  }
}

/** Has the site words of its own, in whatever language, besides these? */
export function hasOtherWords(texts: Texts, known: object): boolean {
  // A record under a name that is none of these holds the words of a language.
  const names = Object.entries(texts).flatMap(([name, value]) =>
    Object(value) === value && !(name in known) ? Object.keys(value) : name,
  );
  return names.some((name) => !(name in known));
}

/** The site's words for a language: those for every language, and over them those for this one. */
function layTexts(texts: Texts, lang: string): object {
  const own = texts[lang];
  return typeof own === 'object' ? mergeWords(texts, own) : texts;
}
