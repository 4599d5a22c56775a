/** ` (did you mean "port"?)`, or `''` when no word is near enough to have been meant. */
export declare function suggest(word: string, words: readonly string[], show?: (found: string) => string): string;
