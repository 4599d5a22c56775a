/**
 * Listens until the beacon ends. First of all listeners: nobody who stops an event keeps it from us, and the page may be
 * gone a moment later.
 */
export type Listen = (type: string, run: (event: Event) => void) => void;
/** A fault of ours must never become a fault of the page: a number too few in the statistics is the smaller harm. */
export declare const quietly: <Args extends unknown[]>(work: (...args: Args) => void) => (...args: Args) => void;
