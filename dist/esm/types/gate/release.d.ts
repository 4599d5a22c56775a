import type { Trust } from '../trusted-types.js';
import { type Ran } from './disarm.js';
/** Fires what may fire, and takes back what can be taken back. */
export interface Release {
    /**
     * Fires elements in the given order; `afterPaint` lets the click that granted be seen first. What is not `isDue` when its
     * turn comes does not fire, and `onGone` hears of it.
     */
    fire(elements: readonly Element[], afterPaint: boolean, turn?: Turn): void;
    /** Hands back, by `onGone`, what is not due any more and has not had its turn: after another yes it comes in its place. */
    sweep(): void;
    /** The scripts that have run, by their marks: with a copy of an element that they came by, as this or written by it. */
    readonly ran: Map<string, Ran>;
    /** Has it been put into the page by us, and runs, or has run? */
    isOurs(element: Element): boolean;
    /** Has it fired already, as a tag that stands in the head still? */
    isAgain(element: Element): boolean;
    /** Has a script not run that has not come yet; returns the marked one, which is held again. */
    cancel(script: Element): HTMLScriptElement | undefined;
    /** Takes the addresses from an element that is no script, and has not been fired if it `isFirst`; returns whether it had any. */
    take(element: Element, isFirst?: boolean): boolean;
}
/** What is asked of an element when its turn comes, which may be long after the yes. */
export interface Turn {
    /** Is it in the page still, and not taken back? */
    isDue(element: Element): boolean;
    onGone(element: Element): unknown;
}
/** Creates the queue. `onFired` hears of every element when its turn has come. */
export declare function createRelease(trust: Trust, signal: AbortSignal, onFired: (element: Element) => void): Release;
