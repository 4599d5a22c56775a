/** Brings what is written onto the disk at short intervals. */
export interface Syncer {
    /** Something was written; throws once when the disk has failed to keep what was written before. */
    note(): void;
    close(): Promise<void>;
}
/**
 * Has the write-ahead log of a SQLite file written to the disk a moment after each write, without anybody waiting for
 * it, and then moved into the database by another thread. (SQLite itself syncs the log before it overwrites anything, and
 * the database before it begins the log anew.) The writer's own `wal_autocheckpoint` remains for what is left over under
 * load: only the writer can begin the log anew then, and with little to move it is done in a few milliseconds.
 */
export declare function createSyncer(file: string): Syncer;
