import type { Inside } from '../inside.js';
import { type PageWords } from '../parts/words.js';
/** The words that are there, and what fetches more. */
export interface LoadedWords {
    readonly messages: PageWords;
    /** The words of a further file in this language; without them a part speaks English. */
    loadMore(part: string): object | Promise<object>;
}
/** Loads the words in the language of the page, from the folder of our other files. */
export declare function loadWords(inside: Inside): Promise<LoadedWords>;
