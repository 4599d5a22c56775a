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
/**
 * Makes batches for `write`, which is never called while it runs: what comes in meanwhile is the next batch. So the
 * batches grow by themselves with the load, and nobody waits longer than needed when there is none (group commit).
 */
export declare function createBatches<T>(write: (items: readonly T[]) => Promise<void>, { most, waiting: mostWaiting }?: BatchLimits): Batches<T>;
