import { type TreeNode } from './tree.js';
/** A start tag where it stands in the source; offsets count UTF-16 code units, or bytes where bytes are read. */
export interface StartTag {
    /** As the tree has it: lower case, an old `image` is an `img`. */
    readonly name: string;
    readonly isHtml: boolean;
    /** It stands in a drawing in a select: browsers of today keep that, others and the tree drop it. */
    readonly mayBeSvg: boolean;
    readonly start: number;
    readonly end: number;
    /** The element, if the parser made one; a misplaced tag is dropped by the tree and may still be preloaded. */
    readonly node: TreeNode | undefined;
    /** The element takes content. */
    readonly isOpen: boolean;
    /** Name of the element around it. */
    readonly parent: string;
    /** It is content of a template, or one itself. */
    readonly isInTemplate: boolean;
    /** It has no attributes. */
    readonly isBare: boolean;
    /** Value of an attribute, decoded; `undefined` when it is not there. The first of twins counts, as in browsers. */
    get(attribute: string): string | undefined;
    /** Names of the attributes that begin so. */
    names(start: string): string[];
}
/** What hears of the tags. */
export interface TagHandler {
    start(tag: StartTag): void;
    /** An end tag, after it has closed what it closes. */
    end(name: string, start: number, end: number): void;
}
/** Reads HTML piece by piece. */
export interface Scanner {
    write(text: string, isLast: boolean): void;
}
/** How the HTML is read. */
export interface ScannerOptions {
    /** `false`: as a browser without scripting reads it, so that the inside of `noscript` is markup. */
    readonly scripting: boolean;
}
/** Creates scanners. */
export type CreateScanner = (handler: TagHandler, options: ScannerOptions) => Scanner;
/**
 * Loads the HTML parser. It is parse5, a whole tree builder: only that knows what a tag means inside SVG, in a select,
 * after a misplaced end tag. Throws `ConsentError` when the package is not installed.
 */
export declare function loadScanner(): Promise<CreateScanner>;
