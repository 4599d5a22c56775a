import type { Stored } from './tool.js';
/** Reads what is stored under names, cookies first. Never throws: a sandboxed frame may read nothing. */
export declare function readStored(globs: readonly string[]): Stored;
/** Deletes it again, on every domain and path that a cookie of this page may have come from. */
export declare function forgetStored(stored: Stored): void;
