import type { EventKind, StoredEvent, StoredReceipt } from './store.js';
/** Columns of the view `events`, in the order of {@link toRow}. */
export declare const columns: readonly ['time', 'site', 'visitor', 'address', 'kind', 'url', 'title', 'referrer', 'view', 'gpc', 'details'];
/** The columns out of `json_each` over the list of a batch. */
export declare const selectColumns: string;
/**
 * The tables, made when they are not there yet. What was written at once is one row: a list in JSON of what would
 * otherwise be rows (docs/decisions: a row each costs more than twice the processor). `events` shows them as rows to everybody
 * who reads the file with SQL; conditions on `batch_first` and `batch_last` (times) let them skip what they need not read.
 * `logs` are the logs beside the file, and up to which byte their lines are in `batches` (sqlite-log.ts).
 */
export declare const schema: string;
/** Brings a file of the first form, with a row for each event, into this one. */
export declare const migration: string;
/** An event in a list of a batch: its values in the order of the columns. */
export type EventRow = readonly [
    time: number,
    site: string,
    visitor: string,
    address: string,
    kind: EventKind,
    url: string,
    title: string,
    referrer: string,
    view: string,
    gpc: number,
    details: StoredEvent['details']
];
/** An event as it stands in the list of a batch. */
export declare const toRow: (event: StoredEvent) => EventRow;
/** The event that a row was. */
export declare const toEvent: ([time, site, visitor, address, kind, url, title, referrer, view, gpc, details,]: EventRow) => StoredEvent;
/** A row of `receipts`. */
export interface ReceiptRow {
    readonly id: string;
    readonly time: number;
    readonly expires: number;
    readonly record: string;
}
/** A row as the receipt that it was. */
export declare const toReceipt: ({ id, time, expires, record }: ReceiptRow) => StoredReceipt;
