import { localeIds } from './ids.js';

/** Tags under which browsers and pages know a language that is here by another name. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he' };

/** The id under which the words of a language tag are kept: `no-NO` is `nb`. */
export const toLocaleId = (tag: string): string => {
  // Up to a hyphen, or a blank that a template has left.
  const language = tag.toLowerCase().replace(/[^a-z].*/, '');
  return aliases[language] ?? language;
};

/**
 * Finds the first language tag (BCP 47) that there are words for, and returns the language's id; English when there is
 * none. `more` are languages for which the site has words of its own.
 */
export function findLocale(tags: readonly string[], more: readonly string[] = []): string {
  const ids = [...localeIds.split(' '), ...more];
  return tags.map(toLocaleId).find((id) => ids.includes(id)) ?? 'en';
}

/** The direction in which a language is written; of the living languages with a page on the web, these run from right to left. */
export const readDirection = (lang: string): 'ltr' | 'rtl' =>
  /^(ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(lang) ? 'rtl' : 'ltr';
