/// <reference types="node" />
import { ConsentError } from '../../errors.js';

/** How much may wait, and how much is written at once. */
export interface BatchLimits {
  /** Most items in one write; 1,000 when not given. */
  readonly most?: number | undefined;
  /** Most items that wait or are being written; beyond it `add` rejects. 50,000 when not given. */
  readonly waiting?: number | undefined;
}

/** Puts many small writes together into few large ones. */
export interface Batches<T> {
  /** Settles when a write with all of these has succeeded; rejects when it has failed, or at once when too much waits. */
  add(items: readonly T[]): Promise<void>;
  /** Settles when nothing waits any more; nothing is taken from now on. */
  close(): Promise<void>;
}

interface Waiting<T> {
  readonly items: readonly T[];
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Makes batches for `write`, which is never called while it runs: what comes in meanwhile is the next batch. So the
 * batches grow by themselves with the load, and nobody waits longer than needed when there is none (group commit).
 */
export function createBatches<T>(
  write: (items: readonly T[]) => Promise<void>,
  { most = 1000, waiting: mostWaiting = 50_000 }: BatchLimits = {},
): Batches<T> {
  let queue: Waiting<T>[] = [];
  let size = 0;
  let running: Promise<void> | undefined;
  let closed = false;

  const take = (): Waiting<T>[] => {
    let items = 0;
    let end = 0;
    // At least one, however long it is: an `add` is never split, since it is kept all or not at all.
    do items += queue[end++]?.items.length ?? 0;
    while (end < queue.length && items + (queue[end]?.items.length ?? 0) <= most);
    const batch = queue.slice(0, end);
    queue = queue.slice(end);
    return batch;
  };

  const run = async (): Promise<void> => {
    // setImmediate runs after all that this turn of the event loop has read from its sockets.
    await new Promise((next) => setImmediate(next));
    while (queue.length) {
      const batch = take();
      const items = batch.flatMap((entry) => entry.items);
      try {
        await write(items);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      size -= items.length;
    }
    running = undefined;
  };

  return {
    add: (items) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new ConsentError(['the store is closed']));
        if (size + items.length > mostWaiting)
          return reject(new ConsentError(['the store is too slow: too much waits']));
        size += items.length;
        queue.push({ items, resolve, reject });
        running ??= run();
      }),
    close: async () => {
      closed = true;
      await running;
    },
  };
}
