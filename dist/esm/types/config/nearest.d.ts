/** The word that was probably meant, if one is near enough. */
export declare function findNearest(wrong: string, candidates: readonly string[]): string | undefined;
/** `; did you mean "theme"?`, or `''` when no word is near enough to have been meant. */
export declare function suggest(wrong: unknown, candidates: readonly string[]): string;
