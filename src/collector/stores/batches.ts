/// <reference types="node" />
import { ConsentError } from '../../errors.js';

/** How much may wait, and how much is written at once. */
export interface BatchLimits {
  /** Most items in one write; 1,000 when not given. */
  readonly most?: number | undefined;
  /** Most items that wait or are being written; beyond it `add` rejects. 50,000 when not given. */
  readonly waiting?: number | undefined;
}

/** Turns of the event loop that a write waits for more, at most. */
const TURNS = 4;

/** Puts many small writes together into few large ones. */
export interface Batches<T> {
  /** Settles when a write with all of these has succeeded; rejects when it has failed, or at once when too much waits. */
  add(items: readonly T[]): Promise<void>;
  /** Settles when nothing waits any more; nothing is taken from now on. */
  close(): Promise<void>;
}

/** What will be, or is being, written at once; all who wait for it share its fate. */
interface Batch<T> {
  readonly items: T[];
  readonly written: Promise<void>;
  resolve(): void;
  reject(reason: unknown): void;
}

function createBatch<T>(): Batch<T> {
  let resolve = () => {};
  let reject: Batch<T>['reject'] = () => {};
  const written = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  return { items: [], written, resolve, reject };
}

const refuse = (problem: string) => Promise.reject(new ConsentError([problem]));

/**
 * Makes batches for `write`, which is never called while it runs: what comes in meanwhile is the next batch. So the
 * batches grow by themselves with the load, and nobody waits longer than needed when there is none (group commit).
 */
export function createBatches<T>(
  write: (items: readonly T[]) => Promise<void>,
  { most = 1000, waiting: mostWaiting = 50_000 }: BatchLimits = {},
): Batches<T> {
  const queue: Batch<T>[] = [];
  let size = 0;
  let running: Promise<void> | undefined;
  let closed = false;

  const run = async (): Promise<void> => {
    // setImmediate runs after all that this turn of the event loop has read from its sockets. As long as turns bring more,
    // a few of them make a larger batch, and the write's cost is shared by more.
    for (let turn = 0, before = 0; turn < TURNS && before < size && size < most; turn++) {
      before = size;
      await new Promise((next) => setImmediate(next));
    }
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      try {
        await write(batch.items);
        batch.resolve();
      } catch (error) {
        batch.reject(error);
      }
      size -= batch.items.length;
    }
    running = undefined;
  };

  /** The batch that takes so many more. An `add` is never split, since it is kept all or not at all. */
  const find = (count: number): Batch<T> => {
    let last = queue.at(-1);
    if (!last || (last.items.length && last.items.length + count > most)) {
      last = createBatch();
      queue.push(last);
    }
    return last;
  };

  return {
    add(items) {
      if (closed) return refuse('the store is closed');
      if (size + items.length > mostWaiting) return refuse('the store is too slow: too much waits');
      size += items.length;
      const batch = find(items.length);
      batch.items.push(...items);
      running ??= run();
      return batch.written;
    },
    close: async () => {
      closed = true;
      await running;
    },
  };
}
