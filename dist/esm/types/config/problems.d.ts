import { type RawOptions } from './parse.js';
/** Says, one line per problem, what of the options is not understood, where it stands and what would mend it. */
export declare function findProblems(raw: RawOptions, unreadable?: unknown): string[];
