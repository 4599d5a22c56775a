import type { Store, StoredEvent, StoredReceipt } from '../../../src/collector/stores/store.js';

/** A store for tests: arrays, which fail when told to. */
export interface MemoryStore extends Store {
  readonly events: StoredEvent[];
  readonly receipts: StoredReceipt[];
  failure: Error | null;
}

const isWithin = (time: number, { from = 0, until = Number.POSITIVE_INFINITY } = {}) => time >= from && time < until;

/** Removes what fits; returns how many. */
function removeFrom<T>(list: T[], fits: (item: T) => boolean): number {
  const kept = list.filter((item) => !fits(item));
  const removed = list.length - kept.length;
  list.splice(0, list.length, ...kept);
  return removed;
}

/** Makes an empty one. */
export function createMemoryStore(): MemoryStore {
  const events: StoredEvent[] = [];
  const receipts: StoredReceipt[] = [];
  const store: MemoryStore = {
    events,
    receipts,
    failure: null,
    async append(added) {
      if (store.failure) throw store.failure;
      events.push(...added);
    },
    async putReceipt(receipt) {
      if (store.failure) throw store.failure;
      removeFrom(receipts, ({ id, time }) => id === receipt.id && time === receipt.time);
      receipts.push(receipt);
    },
    findReceipts: async (id) => receipts.filter((receipt) => receipt.id === id).sort((a, b) => b.time - a.time),
    forgetReceipts: async (id) => removeFrom(receipts, (receipt) => receipt.id === id),
    async *readEvents(range) {
      yield events.filter(({ time }) => isWithin(time, range));
    },
    async *readReceipts(range) {
      yield receipts.filter(({ time }) => isWithin(time, range));
    },
    recent: async (limit) => events.toReversed().slice(0, limit),
    count: async () => events.length,
    async dropOlder(before) {
      removeFrom(events, ({ time }) => time < before.events);
      removeFrom(receipts, ({ expires }) => expires < before.receipts);
    },
    close: async () => undefined,
  };
  return store;
}
