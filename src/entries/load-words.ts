import type { Inside } from '../inside.js';
import { localeIds } from '../locales/ids.js';
import { readConfig } from '../parts/config.js';
import { type PageWords, readWords } from '../parts/words.js';

/** The words that are there, and what fetches more. */
export interface LoadedWords {
  readonly messages: PageWords;
  /** The words of a further file in this language; without them a part speaks English. */
  loadMore(part: string): object | Promise<object>;
}

/** Loads the words in the language of the page, from the folder of our other files. */
export async function loadWords(inside: Inside): Promise<LoadedWords> {
  const load = (file: string) => inside.load<object>(`locales/${file}`);
  const messages = await readWords(readConfig(inside), load);
  const { lang } = messages;
  return {
    messages,
    loadMore: (part) =>
      lang !== 'en' && localeIds.includes(lang)
        ? load(`${lang}-${part}`).catch((error) => {
            console.error('consentgate:', error);
            return {};
          })
        : {},
  };
}
