import { type Config } from './options.js';
/** Options as they come in, from any source. */
export type RawOptions = Readonly<Record<string, unknown>>;
/**
 * Reads options into a complete configuration. What is not understood is left at its default, which is the
 * closed one; `findProblems` tells what that was. Never throws. `unreadable`: a source could not be read.
 */
export declare function parseOptions(raw: RawOptions, unreadable?: unknown): Config;
