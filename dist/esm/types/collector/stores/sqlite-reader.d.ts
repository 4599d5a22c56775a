import type { Database } from './sqlite-database.js';
import type { StoreReader } from './store.js';
/** Reads in chunks, each by where the last one ended: no cursor stays open, so no writer and no checkpoint waits. */
export declare function createSqliteReader(database: Database): StoreReader;
