import type { RawOptions } from './parse.js';
/** Options as they stand in the page. */
export interface PageOptions {
    readonly raw: RawOptions;
    /** Why the JSON element could not be read, if it could not; 1: it holds no object. */
    readonly unreadable?: unknown;
}
/** Names of options in JSON elements that are not among those given: they stand behind our tag, or in a second element. Never throws. */
export declare function findUnread(raw: RawOptions): string[];
/** Reads the attributes of our own script tag and the JSON element before it; the latter wins. Never throws. */
export declare function readPageOptions(script: HTMLScriptElement | null): PageOptions;
