import { type EventRow, toEvent, toRow } from './sqlite-rows.js';
import type { StoredEvent } from './store.js';

/** A row of `batches`. */
export interface BatchRow {
  readonly id: number;
  readonly events: string;
}

/** The events of a batch, in the order in which they came. */
export const toEvents = ({ events }: Pick<BatchRow, 'events'>): StoredEvent[] =>
  (JSON.parse(events) as EventRow[]).map(toEvent);

/** Values of a batch: its earliest and its latest time, how many events it has, and these as a list in JSON. */
export type Batch = readonly [first: number, last: number, count: number, events: string];

/** Writes a {@link Batch}. */
export const insertBatch = 'INSERT INTO batches (first, last, count, events) VALUES (?, ?, ?, ?)';

/** Events as a batch; there is at least one. */
export function toBatch(events: readonly StoredEvent[]): Batch {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { time } of events) {
    if (!Number.isSafeInteger(time)) throw new TypeError('the time of an event must be a whole number');
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return [first, last, events.length, JSON.stringify(events.map(toRow))];
}

/** Most events of batches that are put together: some milliseconds of work for whoever reads them. */
const JOINED = 500;

function joinGroup(group: readonly Batch[]): Batch {
  const first = Math.min(...group.map(([from]) => from));
  const last = Math.max(...group.map(([, until]) => until));
  // Lists within a list, without their brackets.
  const lists = group.map(([, , , events]) => events.slice(1, -1));
  return [first, last, group.reduce((sum, [, , count]) => sum + count, 0), `[${lists.join(',')}]`];
}

/** Puts small batches together, in their order. */
export function joinBatches(batches: readonly Batch[]): Batch[] {
  const groups: Batch[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const batch of batches) {
    size += batch[2];
    if (size > JOINED) {
      groups.push([]);
      size = batch[2];
    }
    groups.at(-1)?.push(batch);
  }
  return groups.map(joinGroup);
}
