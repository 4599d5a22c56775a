import type { StoredReceipt } from './consent-record.js';
import type { StoredEvent } from './event.js';
export type { ConsentEvent, ConsentMethod, ConsentRecord, StoredReceipt } from './consent-record.js';
export type { EventKind, StoredEvent } from './event.js';
/** Where events go: all that a collector for statistics needs. */
export interface EventSink {
    /**
     * Settles when the events are durable; rejects when none of them is kept. All or none. Rejects at once when too much
     * is waiting already (back-pressure): the sender is told 503 and sends again later.
     */
    append(events: readonly StoredEvent[]): Promise<void>;
}
/** Where receipts are kept: all that `/consent` needs. */
export interface ReceiptKeeper {
    /** Settles when the receipt is durable. The same id and time again is the same receipt: kept once. */
    putReceipt(receipt: StoredReceipt): Promise<void>;
    /** All receipts of an id, newest first. */
    findReceipts(id: string): Promise<readonly StoredReceipt[]>;
    /** Forgets all receipts of an id; returns how many there were. */
    forgetReceipts(id: string): Promise<number>;
}
/** From `from` (included) until `until` (not included), in milliseconds since 1970; what is missing is no limit. */
export interface TimeRange {
    readonly from?: number | undefined;
    readonly until?: number | undefined;
}
/** What reports read. */
export interface StoreReader {
    /** The events of a time in chunks, oldest first; a reader never holds a writer up. */
    readEvents(range?: TimeRange): AsyncIterable<readonly StoredEvent[]>;
    /** The receipts of a time in chunks, oldest first. */
    readReceipts(range?: TimeRange): AsyncIterable<readonly StoredReceipt[]>;
}
/** Where events and receipts are kept. */
export interface Store extends EventSink, ReceiptKeeper, StoreReader {
    /** The latest events, newest first. */
    recent(limit: number): Promise<readonly StoredEvent[]>;
    /** How many events are kept. */
    count(): Promise<number>;
    /** Drops what is older: events that arrived, and receipts that expired, before these times (milliseconds since 1970). */
    dropOlder(before: {
        readonly events: number;
        readonly receipts: number;
    }): Promise<void>;
    /** Writes what waits and lets go of the store. */
    close(): Promise<void>;
}
