import { type Batch, insertBatch, joinBatches } from './sqlite-batch.js';
import { type Database, runTransaction } from './sqlite-database.js';

/** A row of `logs`. */
export interface LogRow {
  readonly name: string;
  /** Up to which byte its lines are in `batches`. */
  readonly moved: number;
}

/** All logs that a database knows. */
export const selectLogs = 'SELECT name, moved FROM logs';

/** What gets into the database: batches of a log, and the byte up to which they reach. */
export interface Lines {
  readonly batches: readonly Batch[];
  readonly end: number;
}

/** What the database is told about logs; each is one transaction. */
export interface LogRows {
  /** A log is begun; the rows of logs that are removed go. */
  begin(name: string, removed: readonly string[]): void;
  /** What `read` finds in a log after so many bytes gets into the database; nothing when that is nothing. */
  move(name: string, read: (moved: number) => Lines | undefined): void;
  /** Logs are removed. */
  forget(removed: readonly string[]): void;
}

/** Prepares what is said to a database about its logs. */
export function createLogRows(database: Database): LogRows {
  const insert = database.prepare(insertBatch);
  const register = database.prepare('INSERT INTO logs (name, moved) VALUES (?, 0)');
  const select = database.prepare(`${selectLogs} WHERE name = ?`);
  const update = database.prepare('UPDATE logs SET moved = ? WHERE name = ?');
  const erase = database.prepare('DELETE FROM logs WHERE name = ?');
  const forget = (removed: readonly string[]): void => {
    for (const name of removed) erase.run([name]);
  };
  return {
    begin: (name, removed) =>
      runTransaction(database, () => {
        forget(removed);
        register.run([name]);
      }),
    move: (name, read) =>
      runTransaction(database, () => {
        const { moved = 0 } = (select.get([name]) ?? {}) as Partial<LogRow>;
        const lines = read(moved);
        if (!lines) return;
        for (const batch of joinBatches(lines.batches)) insert.run(batch);
        update.run([Math.max(moved, lines.end), name]);
      }),
    forget: (removed) => runTransaction(database, () => forget(removed)),
  };
}
