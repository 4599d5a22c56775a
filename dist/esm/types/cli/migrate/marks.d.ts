import type { Editor } from '../../edge/rewrite/editor.js';
import type { Mark } from '../../edge/rewrite/mark.js';
import type { Member, RegionEnd } from '../../edge/rewrite/regions.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
import { type FoundEmbed } from './embeds.js';
import { type ToolMark } from './read-mark.js';
import type { Translation } from './words.js';
/** What marks are translated with. */
export interface MarkParts {
    readonly tools: readonly Markup[];
    translate(mark: ToolMark, found: Mark | undefined): Translation;
    /** The service that a tag belongs to, by its addresses or its code. */
    findService(tag: StartTag, addresses: readonly string[], code: string | undefined): Mark | undefined;
}
/** Creates what turns the marks of a page into ours; `marks` are those that it has made. */
export declare function createMarks(editor: Editor, parts: MarkParts, say: (tag: StartTag, text: string) => void): {
    marks: Mark[];
    /** Translates the mark of a tag; returns it if there was one. */
    move(tag: StartTag, code?: string): ToolMark | undefined;
    /** The same for the place of a video. Where something else stands in it, it stays and is told. */
    moveEmbed(tag: StartTag, found: FoundEmbed, { textEnd, end }: RegionEnd): boolean;
    /** The same for a template, when its content is known. */
    moveTemplate(tag: StartTag, found: ToolMark, { textEnd, end }: RegionEnd, members: readonly Member[]): void;
};
