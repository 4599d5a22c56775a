import { type Config, type CoreConfig } from './options.js';
import { type RawOptions } from './parse.js';
/** Is it an object of named things, and no list? */
export declare const isRecord: (value: unknown) => value is Readonly<Record<string, unknown>>;
/** Adds what the parts have to know. An address that is none is left at its default. */
export declare function parseAll(core: CoreConfig, raw: RawOptions): Config;
/** Was everything given also taken as given? (A cheap look; `findProblems` says what was not, and why.) */
export declare function isUnderstood(config: Config, raw: RawOptions): boolean;
