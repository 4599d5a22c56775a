import type { Database } from './sqlite-database.js';
import type { Store } from './store.js';
/** Drops what is too old from a SQLite store; `run` is how a write is done. */
export declare function createSqliteDrop(database: Database, run: (work: () => void) => Promise<void>): Store['dropOlder'];
