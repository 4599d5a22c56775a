import { C as ConsentError } from './errors.js';

/// <reference types="node" />
/** Turns of the event loop that a write waits for more, at most. */
const TURNS = 4;
function createBatch() {
    let resolve = () => { };
    let reject = () => { };
    const written = new Promise((...settle) => {
        [resolve, reject] = settle;
    });
    return { items: [], written, resolve, reject };
}
const refuse = (problem) => Promise.reject(new ConsentError([problem]));
/**
 * Makes batches for `write`, which is never called while it runs: what comes in meanwhile is the next batch. So the
 * batches grow by themselves with the load, and nobody waits longer than needed when there is none (group commit).
 */
function createBatches(write, { most = 1000, waiting: mostWaiting = 50_000 } = {}) {
    const queue = [];
    let size = 0;
    let running;
    let closed = false;
    const run = async () => {
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
            }
            catch (error) {
                batch.reject(error);
            }
            size -= batch.items.length;
        }
        running = undefined;
    };
    /** The batch that takes so many more. An `add` is never split, since it is kept all or not at all. */
    const find = (count) => {
        let last = queue.at(-1);
        if (!last || (last.items.length && last.items.length + count > most)) {
            last = createBatch();
            queue.push(last);
        }
        return last;
    };
    return {
        add(items) {
            if (closed)
                return refuse('the store is closed');
            if (size + items.length > mostWaiting)
                return refuse('the store is too slow: too much waits');
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

export { createBatches as c };
