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

/**
 * Has the write-ahead log of a SQLite file written to the disk a moment after each write, without anybody waiting for
 * it. (SQLite itself syncs both files when it moves the log into the database, before anything is overwritten.)
 */
export function createSyncer(file: string): Syncer {
  let handle: Promise<FileHandle | undefined> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let failure: unknown;

  const open = async (): Promise<FileHandle | undefined> => {
    const { open: openFile } = await import('node:fs/promises');
    // A store in memory has no such file.
    return openFile(`${file}-wal`, 'r').catch(() => undefined);
  };
  const sync = async (): Promise<void> => {
    handle ??= open();
    await (await handle)?.datasync();
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
      await (await handle)?.close();
    },
  };
}
