import { C as ConsentError } from './errors.js';

/// <reference types="node" />
/**
 * Makes batches for `write`, which is never called while it runs: what comes in meanwhile is the next batch. So the
 * batches grow by themselves with the load, and nobody waits longer than needed when there is none (group commit).
 */
function createBatches(write, { most = 1000, waiting: mostWaiting = 50000 } = {}) {
    let queue = [];
    let size = 0;
    let running;
    let closed = false;
    const take = () => {
        let items = 0;
        let end = 0;
        // At least one, however long it is: an `add` is never split, since it is kept all or not at all.
        do
            items += queue[end++]?.items.length ?? 0;
        while (end < queue.length && items + (queue[end]?.items.length ?? 0) <= most);
        const batch = queue.slice(0, end);
        queue = queue.slice(end);
        return batch;
    };
    const run = async () => {
        // setImmediate runs after all that this turn of the event loop has read from its sockets.
        await new Promise((next) => setImmediate(next));
        while (queue.length) {
            const batch = take();
            const items = batch.flatMap((entry) => entry.items);
            try {
                await write(items);
                for (const { resolve } of batch)
                    resolve();
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
            size -= items.length;
        }
        running = undefined;
    };
    return {
        add: (items) => new Promise((resolve, reject) => {
            if (closed)
                return reject(new ConsentError(['the store is closed']));
            if (size + items.length > mostWaiting)
                return reject(new ConsentError(['the store is too slow: too much waits']));
            size += items.length;
            queue.push({ items, resolve, reject });
            running ?? (running = run());
        }),
        close: async () => {
            closed = true;
            await running;
        },
    };
}

export { createBatches as c };
