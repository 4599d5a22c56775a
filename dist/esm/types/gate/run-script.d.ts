import type { Trust } from '../trusted-types.js';
/** A script that was put into the page. */
export interface Run {
    /** Is there when the next tag has to wait. */
    readonly done: Promise<unknown> | undefined;
    /** Has it not run where it has not come yet, and makes the inert one what it was. Returns whether it had not come. */
    cancel(): boolean;
}
/**
 * Puts a running copy of an inert script after it, or in its place where nobody has come to it yet. `enter` hears of the copy
 * before it can run.
 */
export declare function runScript(inert: HTMLScriptElement, trust: Trust, enter: (script: HTMLScriptElement) => void): Run;
