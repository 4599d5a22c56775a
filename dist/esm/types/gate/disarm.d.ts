import type { LooseSet } from './loose-set.js';
/** Scripts with the same marks that have run. */
export interface Ran {
    readonly marked: HTMLElement;
    /** Did another tag write them? That would write them again. */
    readonly isWritten: boolean;
    readonly scripts: LooseSet<HTMLScriptElement>;
    /** What they are: of a page that somebody has kept and shows again, the scripts are copies. */
    readonly texts: Set<string>;
}
/** The same for a copy of it. */
export declare const describeScript: ({ src, text }: HTMLScriptElement) => string;
/** Takes a script out of the browser's reach that has not run yet. */
export declare function disarmScript(script: HTMLScriptElement): void;
/**
 * Takes scripts back that may not run any more. They have run, and will not again; but copies of them would, in a page that
 * somebody keeps. Returns what was found, copies that are here already among it.
 */
export declare function disarmRan({ marked, isWritten, scripts, texts }: Ran): HTMLScriptElement[];
