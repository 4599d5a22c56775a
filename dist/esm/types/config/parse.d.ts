import { type CoreConfig } from './options.js';
/** Options as they come in, from any source. */
export type RawOptions = Readonly<Record<string, unknown>>;
/** What an id of a category or service looks like: fit for an attribute, a cookie and a class name alike. */
export declare const idForm: RegExp;
/** Takes a list as an array, or as text with blanks or commas. */
export declare const toList: (value: unknown) => unknown[];
/** Reads the options of one table. What is not understood is left at its default, which is the closed one. */
export declare function parseTable(table: Readonly<Record<string, string>>, raw: RawOptions): Record<string, unknown>;
/**
 * Reads what the core has to know. Never throws; what was not understood is told by `findProblems`.
 * `sound`: every source of options could be read.
 */
export declare function parseCore(raw: RawOptions, sound?: boolean): CoreConfig;
