/**
 * Is there more of it to come? A page comes in pieces, and a browser shows us the beginning of a tag: what has nothing behind
 * it, nor behind what it stands in, is being read still. A script without a text is one that somebody will fill.
 */
export declare function isUnfinished(element: Element): boolean;
/** Remembers what is not to be fired before all of it is there; `onMore`: something has come. */
export declare function createUnfinished(signal: AbortSignal, onMore: () => void): {
    /** Has it to wait? Then it is remembered. */
    wait(element: Element): boolean;
    /** Those that have waited, to be looked at anew; nobody waits any more. */
    take(): Element[];
};
