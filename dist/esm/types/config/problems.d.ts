import { type RawOptions } from './parse.js';
/** The word that was probably meant, if one is near enough. */
export declare function findNearest(wrong: string, candidates: readonly string[]): string | undefined;
/** Says, one line per problem, what of the options is not understood, where it stands and what would mend it. */
export declare function findProblems(raw: RawOptions, unreadable?: unknown): string[];
