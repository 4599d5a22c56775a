/** Remembers what is not to be fired before all of it is there; `onMore`: something has come. */
export declare function createUnfinished(signal: AbortSignal, onMore: () => void): {
    /** Has it to wait? Then it is remembered. */
    wait(element: Element): boolean;
    /** Those that have waited, to be looked at anew; nobody waits any more. */
    take(): Element[];
};
