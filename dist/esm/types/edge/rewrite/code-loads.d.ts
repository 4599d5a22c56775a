import { type CssAddress } from './css.js';
import { type CodeParts } from './js-text.js';
/** What a text in code would have the browser fetch. */
export interface CodeLoad {
    /** Markup that the code may write. */
    readonly markup?: string | undefined;
    /** Code that the code runs. */
    readonly script?: string | undefined;
    readonly requests: readonly CssAddress[];
    /** Does the code show that it loads it, as `.src = '…'` does? */
    isPut(): boolean;
}
/** Reads what the texts of code, alone and added up, would have the browser fetch. */
export declare function readCodeLoads(parts: CodeParts): CodeLoad[];
