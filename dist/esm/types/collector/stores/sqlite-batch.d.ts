import type { StoredEvent } from './store.js';
/** A row of `batches`. */
export interface BatchRow {
    readonly id: number;
    readonly events: string;
}
/** The events of a batch, in the order in which they came. */
export declare const toEvents: ({ events }: Pick<BatchRow, 'events'>) => StoredEvent[];
/** Values of a batch: its earliest and its latest time, how many events it has, and these as a list in JSON. */
export type Batch = readonly [first: number, last: number, count: number, events: string];
/** Writes a {@link Batch}. */
export declare const insertBatch = "INSERT INTO batches (first, last, count, events) VALUES (?, ?, ?, ?)";
/** Events as a batch; there is at least one. */
export declare function toBatch(events: readonly StoredEvent[]): Batch;
/** Puts small batches together, in their order. */
export declare function joinBatches(batches: readonly Batch[]): Batch[];
