import type { FindInCode } from './snippet.js';
/**
 * Remembers what was found in a snippet, for as long as a rewriter lives. Not where the page says what its addresses mean:
 * with a base or an import map the same code may load something else.
 */
export declare function rememberSnippets(find: FindInCode): FindInCode;
