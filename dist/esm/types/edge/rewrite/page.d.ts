import { type Judge, type Rules } from './judge.js';
import { type Mark } from './mark.js';
import type { CreateScanner, StartTag } from './scanner.js';
import type { FindInCode } from './snippet.js';
/** What a page is rewritten with. */
export interface PageParts {
    readonly rules: Rules;
    readonly findInCode: FindInCode;
    readonly createScanner: CreateScanner;
    /** Turns what was read into text; not the identity where bytes are read. */
    readonly readText: (value: string) => string;
    /** Hears of each tag that is held, and where it starts. */
    readonly onHeld: (tag: StartTag, mark: Mark | undefined, offset: number) => void;
}
/** A page that is being rewritten. */
export interface Page {
    /** Takes a piece of the page; returns what is finished. */
    write(text: string, isLast: boolean): string;
}
/** What kind of page it is. */
interface PageKind {
    /** Given for a part of a page, whose base it shares. */
    readonly judge?: Judge;
    /** `false`: only a browser without scripting sees it. */
    readonly scripting?: boolean;
    /** It stands in a frame of the page, which goes on to a third party by itself. */
    readonly isFramed?: boolean;
    /** In how many others it stands. */
    readonly depth?: number;
}
/** Creates the rewriter of one page. */
export declare function createPage(parts: PageParts, { judge, scripting, isFramed, depth }?: PageKind): Page;
export {};
