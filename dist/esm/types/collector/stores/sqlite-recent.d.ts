import type { Database } from './sqlite-database.js';
import type { Store } from './store.js';
/** Looks at the end of a SQLite store, and counts it. */
export declare function createSqliteOverview(database: Database): Pick<Store, 'recent' | 'count'>;
