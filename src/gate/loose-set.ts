/** A set that keeps nothing alive: what a route has thrown away is gone from it, too, with all that it stood in. */
export interface LooseSet<T extends object> {
  add(item: T): void;
  has(item: T): boolean;
  /** Was it there? */
  delete(item: T): boolean;
  /** What is in it, as a list of its own, in the order in which it came. */
  list(): T[];
}

/** Creates an empty one. */
export function createLooseSet<T extends object>(): LooseSet<T> {
  // A key of a WeakMap, a node stays the same object for as long as it is in the page.
  const known = new WeakMap<T, WeakRef<T>>();
  const refs = new Set<WeakRef<T>>();
  return {
    add(item) {
      const ref = known.get(item) ?? new WeakRef(item);
      known.set(item, ref);
      refs.add(ref);
    },
    has: (item) => known.has(item),
    delete(item) {
      const ref = known.get(item) as WeakRef<T>;
      known.delete(item);
      return refs.delete(ref);
    },
    list: () =>
      [...refs].flatMap((ref) => {
        const item = ref.deref();
        if (!item) refs.delete(ref);
        return item ?? [];
      }),
  };
}
