import type { Store } from './store.js';
/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. What is appended while a transaction runs is the next transaction.
 */
export declare function createSqliteStore(file: string): Promise<Store>;
