import type { StoredEvent, StoredReceipt } from '../store.js';
/** A row as the JSON formats of ClickHouse carry it; 64-bit numbers come back as text. */
export type Row = Readonly<Record<string, string | number>>;
/** A text as it stands in a statement. Not as a parameter, which servers before 2019 do not know. */
export declare const quote: (text: string) => string;
/** The day of a time, in UTC, as ClickHouse writes dates. */
export declare const toDay: (time: number) => string;
/** An event as a row. Throws for a time that is none, before it spoils the batch that it would be in. */
export declare function toRow({ details, gpc, ...event }: StoredEvent): Row;
/** The columns that {@link toEvent} needs. */
export declare const eventColumns = "time, site, visitor, address, kind, url, title, referrer, view, gpc, details";
/** A row as the event that it was. */
export declare const toEvent: (row: Row) => StoredEvent;
/** A receipt as a row. */
export declare const toReceiptRow: ({ id, time, expires, record }: StoredReceipt) => Row;
/** The columns that {@link toReceipt} needs. */
export declare const receiptColumns = "id, time, expires, record";
/** A row as the receipt that it was. */
export declare const toReceipt: ({ id, time, expires, record }: Row) => StoredReceipt;
