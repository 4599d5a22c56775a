import { type Config, type CoreConfig } from './options.js';
import { type RawOptions } from './parse.js';
/** What a link or a request may safely point to: http, https, or relative; `javascript:` and `data:` never are. */
export declare const safeAddress: RegExp;
/** Is it an object of named things, and no list? */
export declare const isRecord: (value: unknown) => value is Readonly<Record<string, unknown>>;
/** Adds what the parts have to know. An address that is none is left at its default. */
export declare function parseAll(core: CoreConfig, raw: RawOptions): Config;
/** Was everything given also taken as given? (A cheap look; `findProblems` says what was not, and why.) */
export declare function isUnderstood(config: Config, raw: RawOptions): boolean;
