import { type Batch, insertBatch, joinBatches } from './sqlite-batch.js';
import { type Database, runTransaction } from './sqlite-database.js';
import type { OpenLog } from './sqlite-log-file.js';

/** A row of `logs`. */
export interface LogRow {
  readonly name: string;
  /** Up to which byte its lines are in `batches`. */
  readonly moved: number;
}

/** All logs that a database knows. */
export const selectLogs = 'SELECT name, moved FROM logs';

/** A batch that is in the log and not in the database, and where its line begins. */
export interface Waiting {
  readonly begin: number;
  readonly batch: Batch;
}

/** What the database is told about logs; each is one transaction. */
export interface LogRows {
  /** A log is begun; the rows of logs that are removed go. */
  begin(name: string, removed: readonly string[]): void;
  /** Lines get into the database. Says whether it still knew the log. */
  move(log: OpenLog, waiting: readonly Waiting[]): boolean;
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
    move({ name, size }, waiting) {
      let row: LogRow | undefined;
      runTransaction(database, () => {
        // Another process may have taken some of it for left behind, and when this one stood still for long, all of it.
        row = select.get([name]) as LogRow | undefined;
        const { moved = 0 } = row ?? {};
        const rest = waiting.filter(({ begin }) => begin >= moved).map(({ batch }) => batch);
        for (const batch of joinBatches(rest)) insert.run(batch);
        update.run([size, name]);
      });
      return row !== undefined;
    },
    forget: (removed) => runTransaction(database, () => forget(removed)),
  };
}
