/// <reference types="node" />
import { rmSync, statSync } from 'node:fs';
import type { Database } from './sqlite-database.js';
import { findEnd, readLog, readRest, toLogPath } from './sqlite-log-reader.js';
import { type LogRow, type LogRows, selectLogs } from './sqlite-log-rows.js';

/** Milliseconds without a change after which a log is nobody's any more: one in use is moved and removed long before. */
const ABANDONED = 60_000;

/** Moves into a database what collectors that were killed have left beside it. */
export interface LeftLogs {
  /** Settles when all of it is there. `own` is the name of a log that needs nobody else. */
  take(own: string | undefined): Promise<void>;
  close(): void;
}

/** Finds the logs of others; `write` does a piece of work when no other process holds the database. */
export function createLeftLogs(
  file: string,
  database: Database,
  rows: LogRows,
  write: (work: () => void) => Promise<void>,
): LeftLogs {
  const selectAll = database.prepare(selectLogs);
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** Says whether the log is done with. */
  const takeOne = async (name: string): Promise<boolean> => {
    const path = toLogPath(file, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) {
      // The row goes after the file: all of it is in the database.
      await write(() => rows.forget([name]));
      return true;
    }
    await write(() =>
      rows.move(name, (moved) => {
        const bytes = readLog(path);
        return bytes && { batches: readRest(bytes, moved), end: findEnd(bytes) };
      }),
    );
    // It may be one that a living collector writes to.
    if (Date.now() - changed < ABANDONED) return false;
    // Its row stays until the next time: an owner that only stood still must find what was taken.
    rmSync(path, { force: true });
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
