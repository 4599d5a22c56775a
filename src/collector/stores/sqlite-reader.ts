import type { Database } from './sqlite-database.js';
import { columns, type ReceiptRow, type Row, toEvent, toReceipt } from './sqlite-rows.js';
import type { StoreReader } from './store.js';

/** Rows in one chunk: some milliseconds of work, so that a report in the same process lets requests through. */
const CHUNK = 2000;

/** Reads in chunks, each by where the last one ended: no cursor stays open, so no writer and no checkpoint waits. */
export function createSqliteReader(database: Database): StoreReader {
  const selectEvents = database.prepare(
    `SELECT id, ${columns.join(', ')} FROM events
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`,
  );
  const selectReceipts = database.prepare(
    `SELECT id, time, expires, record FROM receipts
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`,
  );

  async function* readRows<R extends { readonly time: number; readonly id: unknown }>(
    select: typeof selectEvents,
    {
      from = 0,
      until = Number.MAX_SAFE_INTEGER,
    }: { readonly from?: number | undefined; readonly until?: number | undefined },
    first: R['id'],
  ): AsyncGenerator<R[]> {
    let last: Pick<R, 'time' | 'id'> = { time: -1, id: first };
    for (;;) {
      const rows = select.all([from, until, last.time, last.id]) as R[];
      const end = rows[rows.length - 1];
      if (!end) return;
      yield rows;
      last = end;
      await new Promise((next) => setTimeout(next, 0));
    }
  }

  return {
    async *readEvents(range = {}) {
      for await (const rows of readRows<Row>(selectEvents, range, 0)) yield rows.map(toEvent);
    },
    async *readReceipts(range = {}) {
      for await (const rows of readRows<ReceiptRow>(selectReceipts, range, '')) yield rows.map(toReceipt);
    },
  };
}
