import type { Config, Texts } from '../config/options.js';
import type { DeclarationWords } from '../locales/declaration.js';
import type { AllMessages } from '../locales/reload.js';
import type { Facts } from '../services/facts.js';
/** What the interface is given of a language: English fills what is missing. */
export type PageWords = Pick<AllMessages, 'lang' | 'dir'> & Partial<AllMessages>;
/** Which language the page is in: what the site has fixed, else what the page says of itself, else what the visitor reads. */
export declare function chooseLanguage({ locale, texts }: Pick<Config, 'locale' | 'texts'>): string;
/**
 * Brings the words in the language of the page, with the site's own laid over them. `load` fetches those of another
 * language than English; when it fails, the visitor is asked in English.
 */
export declare function readWords(config: Pick<Config, 'locale' | 'texts'>, load: (id: string) => Promise<object>): Promise<PageWords>;
/** The words of interface and declaration in the language of the page; `load` is given the name of a file. */
export declare function readAllWords(config: Pick<Config, 'locale' | 'texts'>, english: DeclarationWords, load: (file: string) => Promise<object>): Promise<DeclarationWords>;
/** What the catalogue says, in a language; without these words it speaks English. */
export declare function readFacts(lang: string, load: (file: string) => Promise<object>): Promise<Partial<Facts>>;
/** Has the site words of its own, in whatever language, besides these? */
export declare function hasOtherWords(texts: Texts, known: object): boolean;
