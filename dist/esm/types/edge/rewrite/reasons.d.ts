import type { Judge } from './judge.js';
import type { Load } from './loads.js';
import { type Mark } from './mark.js';
import type { FindInCode } from './snippet.js';
/** Finds why something in a page is to be held; `undefined` when it is not. */
export interface Reasons {
    /** By the value of an attribute. */
    ofLoad(load: Load, value: string, isMarked: boolean): Mark | undefined;
    ofCss(css: string, isMarked?: boolean): Mark | undefined;
    ofCode(code: string): Mark | undefined;
}
/** What the search is made of. */
export interface ReasonsParts {
    readonly judge: Judge;
    readonly findInCode: FindInCode;
    /** Marks of what is found in a document of its own. */
    readonly findInHtml: (html: string) => Mark[];
}
/** Creates the search. */
export declare function createReasons({ judge, findInCode, findInHtml }: ReasonsParts): Reasons;
