import type { EventKind, StoredEvent, StoredReceipt } from './store.js';
/** The tables, made when they are not there yet. */
export declare const schema = "\n  CREATE TABLE IF NOT EXISTS events (\n    id INTEGER PRIMARY KEY,\n    time INTEGER NOT NULL,\n    site TEXT NOT NULL,\n    visitor TEXT NOT NULL,\n    address TEXT NOT NULL,\n    kind TEXT NOT NULL,\n    url TEXT NOT NULL,\n    title TEXT NOT NULL,\n    referrer TEXT NOT NULL,\n    view TEXT NOT NULL,\n    gpc INTEGER NOT NULL,\n    details TEXT NOT NULL\n  ) STRICT;\n  CREATE INDEX IF NOT EXISTS events_time ON events (time);\n  CREATE TABLE IF NOT EXISTS receipts (\n    id TEXT NOT NULL,\n    time INTEGER NOT NULL,\n    expires INTEGER NOT NULL,\n    record TEXT NOT NULL,\n    PRIMARY KEY (id, time)\n  ) STRICT, WITHOUT ROWID;\n  PRAGMA user_version = 2;\n";
/** Columns of `events` in the order of {@link toRow}. */
export declare const columns: string[];
/** An event as values of the columns. */
export declare const toRow: (event: StoredEvent) => readonly (string | number)[];
/** A row as `schema` lets it be: STRICT tables keep the types, and only `toRow` writes them. */
export interface Row extends Omit<StoredEvent, 'gpc' | 'details'> {
    readonly id: number;
    readonly kind: EventKind;
    readonly gpc: number;
    readonly details: string;
}
/** A row as the event that it was. */
export declare const toEvent: ({ time, site, visitor, address, kind, url, title, referrer, view, gpc, details, }: Row) => StoredEvent;
/** A row of `receipts`. */
export interface ReceiptRow {
    readonly id: string;
    readonly time: number;
    readonly expires: number;
    readonly record: string;
}
/** A row as the receipt that it was. */
export declare const toReceipt: ({ id, time, expires, record }: ReceiptRow) => StoredReceipt;
