/**
 * Keeps tabs in agreement: a message when one of them changes, and a look when this page comes back, from
 * another tab (`visibilitychange`) or from the back/forward cache (`pageshow`). Returns what tells the others.
 */
export declare function createTabs(name: string, signal: AbortSignal, onNews: (message?: string) => void): (message: string) => unknown;
