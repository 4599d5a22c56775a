/** Calls back with the marked elements of the page, now and as they come. */
export declare function watch(signal: AbortSignal, onMarked: (elements: Element[]) => void): void;
