/** The id under which the words of a language tag are kept: `no-NO` is `nb`. */
export declare const toLocaleId: (tag: string) => string;
/**
 * Finds the first language tag (BCP 47) that there are words for, and returns the language's id; English when there is
 * none. `more` are languages for which the site has words of its own.
 */
export declare function findLocale(tags: readonly string[], more?: readonly string[]): string;
/** The direction in which a language is written; of the living languages with a page on the web, these run from right to left. */
export declare const readDirection: (lang: string) => 'ltr' | 'rtl';
