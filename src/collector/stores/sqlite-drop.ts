import { type BatchRow, toBatch, toEvents } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
import type { Store } from './store.js';

/** Batches that are deleted in one transaction, so that events need not wait long for it. */
const DELETED_AT_ONCE = 50;

/** Drops what is too old from a SQLite store; `run` is how a write is done. */
export function createSqliteDrop(database: Database, run: (work: () => void) => Promise<void>): Store['dropOlder'] {
  const deleteReceipts = database.prepare('DELETE FROM receipts WHERE expires < ?');
  const deleteBatches = database.prepare(
    `DELETE FROM batches WHERE id IN (SELECT id FROM batches WHERE last < ? LIMIT ${DELETED_AT_ONCE})`,
  );
  const selectPartly = database.prepare('SELECT id, events FROM batches WHERE first < ? AND last >= ?');
  const update = database.prepare('UPDATE batches SET first = ?, last = ?, count = ?, events = ? WHERE id = ?');
  return async ({ events, receipts }) => {
    await run(() => deleteReceipts.run([receipts]));
    for (let deleted = DELETED_AT_ONCE; deleted === DELETED_AT_ONCE; ) {
      await run(() => {
        deleted = deleteBatches.run([events]).changes;
      });
      await new Promise((next) => setTimeout(next, 0));
    }
    // What was written at once may lie on both sides of the limit.
    for (const row of selectPartly.all([events, events]) as BatchRow[]) {
      const kept = toEvents(row).filter(({ time }) => time >= events);
      await run(() => update.run([...toBatch(kept), row.id]));
    }
  };
}
