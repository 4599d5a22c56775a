import type { Inside } from '../inside.js';
import type { PageWords } from './words.js';
/**
 * Gives the reopen control its words: in the page's language, the site's own, and in the United States those that their
 * laws ask for, with the signal that was heeded, to be read without a click (Cal. Code Regs. tit. 11, § 7025(c)(6)).
 */
export declare function mountLabel(inside: Inside, words: PageWords): object;
