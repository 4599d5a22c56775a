import type { Editor } from '../../edge/rewrite/editor.js';
import { type Mark } from '../../edge/rewrite/mark.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { type ToolMark } from './read-mark.js';
/**
 * Turns the mark of another tool into ours by editing the text of the tag. Without a mark of ours the tag is only made
 * inert, and says what it said. Returns whether there is anything to hold.
 */
export declare function markTag(editor: Editor, tag: StartTag, mark: Mark | undefined, found: ToolMark): boolean;
