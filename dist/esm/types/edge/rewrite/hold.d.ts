import type { Editor } from './editor.js';
import { type Mark } from './mark.js';
import type { StartTag } from './scanner.js';
import type { KeptKind } from './script-type.js';
/** How a tag is made inert. */
export interface Hold {
    /** Attributes of which the browser must not know, in lower case; they become `data-…`. */
    readonly attributes: readonly string[];
    /** What to mark it with; `undefined` when it is marked already. */
    readonly mark: Mark | undefined;
    /** For scripts: takes the place of the type; `data-type` keeps the old one where it says something. */
    readonly disarm?: {
        readonly keep: KeptKind | undefined;
    };
}
/** Makes a tag inert by editing its text: names of attributes, and what is put in behind the tag's name. */
export declare function holdTag(editor: Editor, tag: StartTag, { attributes, mark, disarm }: Hold): void;
