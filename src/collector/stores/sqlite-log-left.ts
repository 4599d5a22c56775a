/// <reference types="node" />
import { rmSync, statSync } from 'node:fs';
import { insertBatch, joinBatches } from './sqlite-batch.js';
import { type Database, runTransaction } from './sqlite-database.js';
import { findEnd, readLog, readRest, toLogPath } from './sqlite-log-reader.js';
import { type LogRow, selectLogs } from './sqlite-log-rows.js';

/** Milliseconds without a change after which a log is nobody's any more: one in use is moved and removed long before. */
const ABANDONED = 60_000;

/** Moves into a database what collectors that were killed have left beside it. */
export interface LeftLogs {
  /** Settles when all of it is there. `own` is the name of a log that needs nobody else. */
  take(own: string | undefined): Promise<void>;
  close(): void;
}

/** Finds the logs of others; `write` does a piece of work when no other process holds the database. */
export function createLeftLogs(file: string, database: Database, write: (work: () => void) => Promise<void>): LeftLogs {
  const selectAll = database.prepare(selectLogs);
  const select = database.prepare(`${selectLogs} WHERE name = ?`);
  const insert = database.prepare(insertBatch);
  const update = database.prepare('UPDATE logs SET moved = ? WHERE name = ?');
  const forget = database.prepare('DELETE FROM logs WHERE name = ?');
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** Says whether the log is done with. */
  const takeOne = async (name: string): Promise<boolean> => {
    const path = toLogPath(file, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    await write(() =>
      runTransaction(database, () => {
        const row = select.get([name]) as LogRow | undefined;
        const bytes = row && readLog(path);
        if (!bytes) return;
        for (const batch of joinBatches(readRest(bytes, row.moved))) insert.run(batch);
        update.run([Math.max(row.moved, findEnd(bytes)), name]);
      }),
    );
    // It may be one that a living collector writes to.
    if (Date.now() - changed < ABANDONED) return false;
    rmSync(path, { force: true });
    await write(() => void forget.run([name]));
    return true;
  };
  const take = async (own: string | undefined): Promise<void> => {
    clearTimeout(timer);
    let left = 0;
    for (const { name } of selectAll.all([]) as LogRow[]) {
      if (name !== own && !(await takeOne(name))) left++;
    }
    // What fails then is tried again by whoever opens the store next.
    if (left && !closed) timer = setTimeout(() => take(own).catch(() => undefined), ABANDONED).unref();
  };

  return {
    take,
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
