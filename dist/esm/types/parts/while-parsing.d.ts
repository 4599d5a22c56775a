/**
 * Calls back when the page's body begins, at which what stands in the head has run and nothing is drawn yet, and when the
 * page is all there; not for what was before.
 */
export declare function whileParsing(run: () => void, signal: AbortSignal): void;
