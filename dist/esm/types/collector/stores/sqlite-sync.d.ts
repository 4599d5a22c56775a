/** Brings what is written onto the disk at short intervals. */
export interface Syncer {
    /** Something was written; throws once when the disk has failed to keep what was written before. */
    note(): void;
    close(): Promise<void>;
}
/**
 * Has the write-ahead log of a SQLite file written to the disk a moment after each write, without anybody waiting for
 * it. (SQLite itself syncs both files when it moves the log into the database, before anything is overwritten.)
 */
export declare function createSyncer(file: string): Syncer;
