import type { Store } from './store.js';
/** How long a store keeps things, in months; 0 is for ever. */
export interface Keep {
    /** After an event has arrived; 25 when not given, as the CNIL recommends for exempt statistics. */
    readonly events?: number | undefined;
    /**
     * After a receipt has expired; 36 when not given: whoever processed data on the ground of a consent must be able to
     * prove it (GDPR Art. 7(1)) until claims are barred.
     */
    readonly receipts?: number | undefined;
}
/** The same day and time so many months earlier (UTC); the last day of the month where there is no such day. */
export declare function subtractMonths(time: number, months: number): number;
/** The times before which a store drops things; `-1` drops nothing. */
export declare const readLimits: ({ events, receipts }: Keep, now: number) => {
    events: number;
    receipts: number;
};
/** A store that drops what is too old, now and then once a day, until it is closed. */
export declare function withRetention(store: Store, keep: Keep, { log, now }?: {
    log?: ((line: string) => void) | undefined;
    now?: (() => number) | undefined;
}): Store;
