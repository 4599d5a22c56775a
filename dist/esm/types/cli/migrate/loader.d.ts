import type { Editor } from '../../edge/rewrite/editor.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
/** Does an element belong to the tool itself: its script, its style sheet, an inline script that only sets it up? */
export declare const isOfLoader: ({ files, setup, declaration }: Markup, tag: StartTag, code: string) => boolean;
/** Takes it out, and puts a table of ours in the place of a table. Returns whether it did; `isKept`: it is only told. */
export declare function removeLoader(editor: Editor, tag: StartTag, end: number, { name, auto, declaration }: Markup, isKept: boolean, say: (text: string) => void): boolean;
