/// <reference types="node" />
import type { FileHandle } from 'node:fs/promises';

/** Brings what is written onto the disk at short intervals. */
export interface Syncer {
  /** Something was written; throws once when the disk has failed to keep what was written before. */
  note(): void;
  close(): Promise<void>;
}

/** How long something may wait, in milliseconds. */
const INTERVAL = 200;

/** A connection of its own, whose work is done by another thread; without one the writer does it. */
async function openBeside(
  file: string,
): Promise<{ exec(sql: string): Promise<unknown>; close(): unknown } | undefined> {
  try {
    const { default: Libsql } = await import('libsql/promise');
    return new Libsql(file, {});
  } catch {
    return undefined;
  }
}

/**
 * Has the write-ahead log of a SQLite file written to the disk a moment after each write, without anybody waiting for
 * it, and then moved into the database by another thread. (SQLite itself syncs the log before it overwrites anything, and
 * the database before it begins the log anew.) The writer's own `wal_autocheckpoint` remains for what is left over under
 * load: only the writer can begin the log anew then, and with little to move it is done in a few milliseconds.
 */
export function createSyncer(file: string): Syncer {
  let log: Promise<FileHandle | undefined> | undefined;
  let beside: ReturnType<typeof openBeside> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let failure: unknown;

  const openLog = async (): Promise<FileHandle | undefined> => {
    const { open } = await import('node:fs/promises');
    // A store in memory has no such file.
    return open(`${file}-wal`, 'r').catch(() => undefined);
  };
  const sync = async (): Promise<void> => {
    log ??= openLog();
    const handle = await log;
    if (!handle) return;
    await handle.datasync();
    beside ??= openBeside(file);
    // Passive: waits for nobody, and nobody waits for it. What it cannot move now it moves next time, and until then
    // it is safe in the log.
    await beside.then((database) => database?.exec('PRAGMA wal_checkpoint(PASSIVE)')).catch(() => undefined);
  };

  return {
    note() {
      if (failure) {
        const error = failure;
        failure = undefined;
        throw error;
      }
      timer ??= setTimeout(() => {
        timer = undefined;
        running = running.then(sync).catch((error: unknown) => {
          failure = error;
        });
      }, INTERVAL);
    },
    async close() {
      clearTimeout(timer);
      await running;
      await (await log)?.close();
      await beside?.then((database) => database?.close()).catch(() => undefined);
    },
  };
}
