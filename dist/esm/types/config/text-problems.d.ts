import type { RawOptions } from './parse.js';
/** A word of the site's own that we have no place for. */
export interface TextProblem {
    /** Where it stands, as the site wrote it. */
    readonly place: string;
    readonly name: string;
    /** What it would have to be called. */
    readonly meant?: string;
}
/** What may be named: to find the word that was meant. */
export declare const textNames: readonly string[];
/** Finds the site's own words that fit nowhere: they would never be shown, and nobody would know why. */
export declare function findTextProblems(raw: RawOptions): TextProblem[];
