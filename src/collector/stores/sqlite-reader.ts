import { type BatchRow, toEvents } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
import { type ReceiptRow, toReceipt } from './sqlite-rows.js';
import type { StoredEvent, StoreReader, TimeRange } from './store.js';

/** Rows in one chunk: some milliseconds of work, so that a report in the same process lets requests through. */
const CHUNK = 200;

/** Events in one chunk, about; a row may hold one or hundreds. */
const EVENTS = 2000;

/** Lets everything else have its turn. */
const pause = () => new Promise((next) => setTimeout(next, 0));

/** Reads in chunks, each by where the last one ended: no cursor stays open, so no writer and no checkpoint waits. */
export function createSqliteReader(database: Database): StoreReader {
  const selectBatches = database.prepare(
    `SELECT id, events FROM batches WHERE id > ? AND last >= ? AND first < ? ORDER BY id LIMIT ?`,
  );
  const selectReceipts = database.prepare(
    `SELECT id, time, expires, record FROM receipts
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`,
  );

  async function* readEvents({ from = 0, until = Number.MAX_SAFE_INTEGER }: TimeRange = {}) {
    let most = 1;
    for (let last = 0; ; await pause()) {
      const rows = selectBatches.all([last, from, until, most]) as BatchRow[];
      const end = rows[rows.length - 1];
      if (!end) return;
      const events: StoredEvent[] = [];
      for (const row of rows) {
        for (const event of toEvents(row)) if (event.time >= from && event.time < until) events.push(event);
      }
      if (events.length) yield events;
      last = end.id;
      // As many as would have been right this time, and no sudden leap.
      most = Math.ceil(Math.min(CHUNK, most * 4, (rows.length * EVENTS) / Math.max(1, events.length)));
    }
  }

  async function* readReceipts({ from = 0, until = Number.MAX_SAFE_INTEGER }: TimeRange = {}) {
    for (let last = { time: -1, id: '' }; ; await pause()) {
      const rows = selectReceipts.all([from, until, last.time, last.id]) as ReceiptRow[];
      const end = rows[rows.length - 1];
      if (!end) return;
      yield rows.map(toReceipt);
      last = end;
    }
  }

  return { readEvents, readReceipts };
}
