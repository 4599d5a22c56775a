import { createBatches } from './batches.js';
import { insertBatch, toBatch } from './sqlite-batch.js';
import { writeWhenFree } from './sqlite-busy.js';
import { openDatabase } from './sqlite-database.js';
import { createSqliteDrop } from './sqlite-drop.js';
import { createSqliteLog } from './sqlite-log.js';
import { createSqliteReader } from './sqlite-reader.js';
import { createSqliteOverview } from './sqlite-recent.js';
import { type ReceiptRow, toReceipt } from './sqlite-rows.js';
import { createSyncer } from './sqlite-sync.js';
import type { Store, StoredEvent } from './store.js';

/** How a SQLite store is opened. */
export interface SqliteOptions {
  /**
   * What an acknowledgement says. `process` (the default): the operating system has it, so the end of this process, by
   * `kill -9` too, takes nothing away; should the machine itself lose its power, what came since the last sync is gone.
   * `disk`: the disk has it, and every sender waits for that.
   */
  readonly durable?: 'process' | 'disk' | undefined;
}

/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. What is appended while a transaction runs is the next transaction.
 */
export async function createSqliteStore(file: string, { durable = 'process' }: SqliteOptions = {}): Promise<Store> {
  const database = await openDatabase(file);
  const run = (sql: string) => database.prepare(`PRAGMA ${sql}`).all([]);
  // Whoever is locked out waits in `writeWhenFree`. The longer the log, the more of its pages are the same one.
  for (const sql of ['busy_timeout = 0', 'wal_autocheckpoint = 4000']) run(sql);
  if (durable === 'process') run('synchronous = NORMAL');
  const syncer = createSyncer(file);
  const insert = database.prepare(insertBatch);
  const insertReceipt = database.prepare(
    'INSERT OR REPLACE INTO receipts (id, time, expires, record) VALUES (?, ?, ?, ?)',
  );
  const selectReceipts = database.prepare(
    'SELECT id, time, expires, record FROM receipts WHERE id = ? ORDER BY time DESC',
  );
  const deleteReceipts = database.prepare('DELETE FROM receipts WHERE id = ?');

  const write = async (work: () => void): Promise<void> => {
    await writeWhenFree(work);
    if (durable === 'process') syncer.note();
  };
  const log = durable === 'process' ? createSqliteLog(file, database, write) : undefined;
  const batches = createBatches<StoredEvent>((events) => {
    const batch = toBatch(events);
    return log?.isWanted() ? log.append(batch) : write(() => insert.run(batch));
  });
  const reader = createSqliteReader(database);
  const overview = createSqliteOverview(database);
  const drop = createSqliteDrop(database, write);
  let closing: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    await batches.close();
    try {
      await log?.close();
      await syncer.close();
      // Brings everything into the one file, so that a copy of it is whole.
      run('wal_checkpoint(TRUNCATE)');
    } finally {
      database.close();
    }
  };

  try {
    await log?.takeOver();
  } catch (error) {
    await syncer.close().catch(() => undefined);
    database.close();
    throw error;
  }
  return {
    readReceipts: reader.readReceipts,
    async *readEvents(range) {
      await log?.move();
      yield* reader.readEvents(range);
    },
    async recent(limit) {
      await log?.move();
      return overview.recent(limit);
    },
    async count() {
      await log?.move();
      return overview.count();
    },
    append: batches.add,
    putReceipt: ({ id, time, expires, record }) =>
      write(() => insertReceipt.run([id, time, expires, JSON.stringify(record)])),
    findReceipts: async (id) => (selectReceipts.all([id]) as ReceiptRow[]).map(toReceipt),
    async forgetReceipts(id) {
      let count = 0;
      await write(() => {
        count = deleteReceipts.run([id]).changes;
      });
      return count;
    },
    async dropOlder(before) {
      await log?.move();
      await log?.takeOver();
      await drop(before);
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
