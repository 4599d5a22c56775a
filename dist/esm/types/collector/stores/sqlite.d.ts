import type { Store } from './store.js';
/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. Everything that is appended during one turn of the event loop is one transaction.
 */
export declare function createSqliteStore(file: string): Promise<Store>;
