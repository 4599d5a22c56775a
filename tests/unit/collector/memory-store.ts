import type { Store, StoredEvent } from '../../../src/collector/stores/store.js';

/** A store for tests: an array, which fails when told to. */
export interface MemoryStore extends Store {
  readonly events: StoredEvent[];
  failure: Error | null;
}

/** Makes an empty one. */
export function createMemoryStore(): MemoryStore {
  const events: StoredEvent[] = [];
  return {
    events,
    failure: null,
    async append(added) {
      if (this.failure) throw this.failure;
      events.push(...added);
    },
    recent: async (limit) => events.toReversed().slice(0, limit),
    count: async () => events.length,
    close: async () => undefined,
  };
}
