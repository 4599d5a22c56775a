import type { Trust } from '../trusted-types.js';
/** Fires elements in the given order; `afterPaint` lets the click that granted be seen first. */
export type Release = (elements: readonly Element[], afterPaint: boolean) => void;
/** Creates the queue. `onFired` hears of every element when its turn has come. */
export declare function createRelease(trust: Trust, signal: AbortSignal, onFired: (element: Element) => void): Release;
