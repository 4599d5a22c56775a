import type { RawOptions } from './parse.js';
/** Options as they stand in the page. */
export interface PageOptions {
    readonly raw: RawOptions;
    /** Why the JSON element could not be read, if it could not; 1: it holds no object. */
    readonly unreadable?: unknown;
}
/** Reads the attributes of our own script tag and the JSON element before it; the latter wins. Never throws. */
export declare function readPageOptions(script: HTMLScriptElement | null): PageOptions;
