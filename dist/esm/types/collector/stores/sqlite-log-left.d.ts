import type { Database } from './sqlite-database.js';
import { type LogRows } from './sqlite-log-rows.js';
/** Moves into a database what collectors that were killed have left beside it. */
export interface LeftLogs {
    /** Settles when all of it is there. `own` is the name of a log that needs nobody else. */
    take(own: string | undefined): Promise<void>;
    close(): void;
}
/** Finds the logs of others; `write` does a piece of work when no other process holds the database. */
export declare function createLeftLogs(file: string, database: Database, rows: LogRows, write: (work: () => void) => Promise<void>): LeftLogs;
