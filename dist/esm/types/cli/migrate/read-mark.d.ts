import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { MarkForm, Markup } from '../../import/markup/markup.js';
/** What a tag says in the words of another tool. */
export interface ToolMark {
    readonly tool: Markup;
    readonly form: MarkForm;
    readonly words: readonly string[];
    /** Its name of the service. */
    readonly service: string | undefined;
}
/** The classes of a tag. */
export declare const readClasses: (tag: StartTag) => string[];
/** Types of scripts that wait: that of all tools, and a tool's own. */
export declare const isWaiting: ({ types }: Markup, tag: StartTag) => boolean;
/** Finds the first mark of the tools on a tag. */
export declare function readMark(tools: readonly Markup[], tag: StartTag): ToolMark | undefined;
