import type { Trust } from '../trusted-types.js';
/** Fires what may fire, and takes back what can be taken back. */
export interface Release {
    /**
     * Fires elements in the given order; `afterPaint` lets the click that granted be seen first. `onGone` hears of what was
     * out of the page when its turn came, and has not fired.
     */
    fire(elements: readonly Element[], afterPaint: boolean, onGone?: (element: Element) => void): void;
    /** The scripts that have run, each with (a copy of) the marked element that it came by: as this, or written by it. */
    readonly ran: Map<HTMLScriptElement, {
        readonly marked: HTMLElement;
        readonly isWritten: boolean;
    }>;
    /** Takes the addresses from an element that is no script; returns whether it had any. */
    take(element: Element): boolean;
}
/** Creates the queue. `onFired` hears of every element when its turn has come. */
export declare function createRelease(trust: Trust, signal: AbortSignal, onFired: (element: Element) => void): Release;
