import { createBatches } from '../stores/batches.js';
import { openDatabase, runTransaction } from '../stores/sqlite-database.js';

/** One text that waits. */
export interface Queued {
  readonly id: number;
  /** How often it was in a batch that was refused. */
  readonly refusals: number;
  readonly text: string;
}

/** Texts that wait in a SQLite file until they are done with. */
export interface DiskQueue {
  /** Settles when the texts are on the disk. */
  add(texts: readonly string[]): Promise<void>;
  /** The next ones: those that were refused least often, oldest first; at most `most`, halved with each refusal. */
  peek(most: number): readonly Queued[];
  /** Forgets texts that are done with. */
  remove(entries: readonly Queued[]): void;
  /** Lets texts stand back behind those that were refused less often. */
  setBack(entries: readonly Queued[]): void;
  /** How many wait. */
  count(): number;
  /** Writes what waits to be written and lets go of the file. */
  close(): Promise<void>;
}

const schema = `
  CREATE TABLE IF NOT EXISTS queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    refusals INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS queue_order ON queue (refusals, id);
`;

/** Opens (or makes) a queue. One process at a time has it: two would send everything twice. Throws `ConsentError`. */
export async function openDiskQueue(file: string): Promise<DiskQueue> {
  const database = await openDatabase(file, { schema, exclusive: true });
  const insert = database.prepare('INSERT INTO queue (text) VALUES (?)');
  const selectFirst = database.prepare('SELECT refusals FROM queue ORDER BY refusals, id LIMIT 1');
  const select = database.prepare('SELECT id, refusals, text FROM queue WHERE refusals = ? ORDER BY id LIMIT ?');
  const erase = database.prepare('DELETE FROM queue WHERE id = ?');
  const update = database.prepare('UPDATE queue SET refusals = refusals + 1 WHERE id = ?');
  const selectCount = database.prepare('SELECT count(*) AS count FROM queue');

  const batches = createBatches<string>(async (texts) => {
    runTransaction(database, () => {
      for (const text of texts) insert.run([text]);
    });
  });
  const runEach = (statement: typeof erase, entries: readonly Queued[]) =>
    runTransaction(database, () => {
      for (const { id } of entries) statement.run([id]);
    });

  return {
    add: batches.add,
    peek(most) {
      const first = selectFirst.get([]) as Pick<Queued, 'refusals'> | undefined;
      if (!first) return [];
      const limit = Math.max(1, Math.floor(most / 2 ** first.refusals));
      return select.all([first.refusals, limit]) as Queued[];
    },
    remove: (entries) => runEach(erase, entries),
    setBack: (entries) => runEach(update, entries),
    count: () => (selectCount.get([]) as { count: number }).count,
    async close() {
      await batches.close();
      // Gives the lock back: `close` alone keeps the file open until the statements are collected as garbage.
      for (const sql of ['journal_mode = DELETE', 'locking_mode = NORMAL']) database.prepare(`PRAGMA ${sql}`).all([]);
      selectCount.get([]);
      database.close();
    },
  };
}
