import type { Editor } from '../../edge/rewrite/editor.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
/** Something that has to be done by hand. */
export interface Note {
    readonly offset: number;
    readonly text: string;
}
/** Turns the controls of other tools into ours where they do the same. Returns whether it did, and tells what it could not do. */
export declare function moveControls(editor: Editor, tag: StartTag, tools: readonly Markup[], tell: (note: Note) => void, isMarked: (attribute: string) => boolean): boolean;
