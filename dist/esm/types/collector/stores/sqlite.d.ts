import type { Store } from './store.js';
/** How a SQLite store is opened. */
export interface SqliteOptions {
    /**
     * What an acknowledgement says. `process` (the default): the operating system has it, so the end of this process, by
     * `kill -9` too, takes nothing away; should the machine itself lose its power, what came since the last sync is gone.
     * `disk`: the disk has it, and every sender waits for that.
     */
    readonly durable?: 'process' | 'disk' | undefined;
}
/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. What is appended while a transaction runs is the next transaction.
 */
export declare function createSqliteStore(file: string, { durable }?: SqliteOptions): Promise<Store>;
