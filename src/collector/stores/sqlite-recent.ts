import { type BatchRow, toEvents } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
import type { Store, StoredEvent } from './store.js';

/** Looks at the end of a SQLite store, and counts it. */
export function createSqliteOverview(database: Database): Pick<Store, 'recent' | 'count'> {
  const select = database.prepare('SELECT id, events FROM batches WHERE id < ? ORDER BY id DESC LIMIT 1');
  const selectCount = database.prepare('SELECT coalesce(sum(count), 0) AS count FROM batches');
  return {
    async recent(limit) {
      const events: StoredEvent[] = [];
      for (let before = Number.MAX_SAFE_INTEGER; events.length < limit; ) {
        const row = select.get([before]) as BatchRow | undefined;
        if (!row) break;
        events.push(...toEvents(row).reverse());
        before = row.id;
      }
      return events.slice(0, limit);
    },
    count: async () => (selectCount.get([]) as { count: number }).count,
  };
}
