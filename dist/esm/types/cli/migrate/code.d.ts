import type { Action, Markup } from '../../import/markup/markup.js';
/** Something of a tool that code uses, and what takes its place. */
export interface Use {
    /** Where it begins in the code. */
    readonly at: number;
    readonly text: string;
    readonly instead: string;
}
/** Finds what code uses of the tools; of one place the first line of a tool's list counts. */
export declare function findUses(tools: readonly Markup[], code: string): Use[];
/** Finds the control of ours that does just what the code of a handler or of a `javascript:` address does. */
export declare function findAction(tools: readonly Markup[], code: string): Action | undefined;
