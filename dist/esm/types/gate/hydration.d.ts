/** Stands in a part of the page that React's stream brings, and is put in its place later, where we see it again: a frame would load twice. */
export declare const isUnplaced: (element: Element) => boolean;
/**
 * Will a framework take it over that has not come to it yet? Then nobody has a reference to it. Only where that is certain:
 * a framework that is known by what its server writes, and that leaves a note when it has come.
 */
export declare function isAwaited(element: Element): boolean;
/** Waits for it before there is a placeholder, which would be one node more than it has drawn; `onCome`: it has, or does not come. */
export declare function createWaiting(onCome: () => void): {
    wait: (element: Element, looks?: number) => void;
    has: (element: Element) => boolean;
};
