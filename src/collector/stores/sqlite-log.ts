/// <reference types="node" />
import { closeSync, existsSync } from 'node:fs';
import { ConsentError } from '../../errors.js';
import type { Batch } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
import { type OpenLog, openLog, removeLog, type Waiting, writeLine } from './sqlite-log-file.js';
import { createLeftLogs } from './sqlite-log-left.js';
import { createLogRows } from './sqlite-log-rows.js';
import { createWriteRate } from './write-rate.js';

/** How long something may stand in the log before it is in the database, in milliseconds. */
const INTERVAL = 25;

/** Milliseconds until the next try after the database has failed. */
const PAUSE = 1000;

/** Most events that wait for the database; who sends more is told to come again. */
const MOST = 50_000;

/** Bytes after which another log is begun. */
const LONGEST = 32 * 1024 * 1024;

/** The file in front of a SQLite file that takes in what comes too fast for a commit each. */
export interface SqliteLog {
  /** Should the log have this write? To be asked once for each. */
  isWanted(): boolean;
  /** Settles when the end of this process cannot take the batch away any more; rejects when it is not kept. One at a time. */
  append(batch: Batch): Promise<void>;
  /** Settles when the database has everything. */
  move(): Promise<void>;
  /** Moves what collectors that were killed have left. */
  takeOver(): Promise<void>;
  /** Moves everything and removes the log. */
  close(): Promise<void>;
}

/**
 * Under load a commit of SQLite costs as much as all else that a request needs. Then what is written goes to the end of a
 * log, a line for each batch, and every few milliseconds all of it into the database with one commit (docs/decisions/012).
 *
 * Nothing is lost and nothing counted twice, whoever ends when: the database knows a log by its row in `logs` before there is a
 * line in it; the commit that moves lines writes there how far they reach; and the row goes after the file. So whoever
 * finds a log (a collector that starts, a report) reads on from there, also while its owner lives.
 *
 * `write` does a piece of work when no other process holds the database. A store in memory has no log.
 */
export function createSqliteLog(
  file: string,
  database: Database,
  write: (work: () => void) => Promise<void>,
): SqliteLog | undefined {
  if (!existsSync(file)) return undefined;
  const rows = createLogRows(database);
  const left = createLeftLogs(file, database, rows, write);
  const isBusy = createWriteRate();
  let log: OpenLog | undefined;
  let waiting: Waiting[] = [];
  let count = 0;
  /** Names of logs that are removed, and still have their rows. */
  let removed: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let moving: Promise<void> | undefined;
  let failure: unknown;
  let closed = false;

  const open = async (): Promise<OpenLog> => {
    const opened = openLog(file);
    try {
      // The row after the file: a row without one is of a log that is over.
      await write(() => rows.begin(opened.name, removed));
    } catch (error) {
      removeLog(opened);
      throw error;
    }
    removed = [];
    return opened;
  };
  const remove = (from: OpenLog): void => {
    log = undefined;
    removed.push(from.name);
    removeLog(from);
  };

  const moveAll = (): void => {
    const from = log;
    if (!from) return;
    rows.move(from.name, (moved) => ({
      // Another process may have taken some of it for left behind.
      batches: waiting.filter(({ begin }) => begin >= moved).map(({ batch }) => batch),
      end: from.size,
    }));
    [waiting, count] = [[], 0];
    // When this process stood still for long, the other one has removed it too.
    if (!existsSync(from.path) || from.torn || from.size > LONGEST) remove(from);
  };
  const run = async (): Promise<void> => {
    try {
      await write(moveAll);
      failure = undefined;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      moving = undefined;
    }
  };
  const move = async (): Promise<void> => {
    if (!waiting.length) return;
    moving ??= run();
    await moving;
  };
  const schedule = (wait: number): void => {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (waiting.length)
        move().then(
          () => schedule(INTERVAL),
          () => schedule(PAUSE),
        );
      // Nothing came since the last move.
      else if (log) remove(log);
    }, wait);
  };

  return {
    isWanted: () => isBusy() || waiting.length > 0,
    async append(batch) {
      if (failure) {
        const error = failure;
        // What waits is tried again; until then nothing is put behind it.
        if (!waiting.length) failure = undefined;
        throw error;
      }
      if (log?.torn && !waiting.length) remove(log);
      if (log?.torn || count >= MOST) throw new ConsentError(['the store is too slow: too much waits']);
      log ??= await open();
      waiting.push({ begin: writeLine(log, batch[3]), batch });
      count += batch[2];
      schedule(INTERVAL);
    },
    move,
    takeOver: () => left.take(log?.name),
    async close() {
      closed = true;
      clearTimeout(timer);
      left.close();
      try {
        await move();
      } catch (error) {
        // It stays beside the database, for the next who opens it.
        if (log) closeSync(log.handle);
        throw error;
      }
      if (log) remove(log);
      if (removed.length) await write(() => rows.forget(removed));
    },
  };
}
