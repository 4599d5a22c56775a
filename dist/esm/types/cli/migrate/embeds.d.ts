import type { Editor } from '../../edge/rewrite/editor.js';
import { type Mark } from '../../edge/rewrite/mark.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { EmbedForm, Markup } from '../../import/markup/markup.js';
/** A place for a video, of which a tool makes a frame. */
export interface FoundEmbed {
    readonly tool: Markup;
    readonly form: EmbedForm;
}
/** Finds the form of a place for a video. */
export declare function findEmbed(tools: readonly Markup[], tag: StartTag): FoundEmbed | undefined;
/** Makes a marked frame of it. Returns the attributes that stand there for nothing now. */
export declare function writeEmbed(editor: Editor, tag: StartTag, end: number, { form }: FoundEmbed, mark: Mark): string[];
