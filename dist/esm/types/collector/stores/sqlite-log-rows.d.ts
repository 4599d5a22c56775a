import { type Batch } from './sqlite-batch.js';
import { type Database } from './sqlite-database.js';
import type { OpenLog } from './sqlite-log-file.js';
/** A row of `logs`. */
export interface LogRow {
    readonly name: string;
    /** Up to which byte its lines are in `batches`. */
    readonly moved: number;
}
/** All logs that a database knows. */
export declare const selectLogs = "SELECT name, moved FROM logs";
/** A batch that is in the log and not in the database, and where its line begins. */
export interface Waiting {
    readonly begin: number;
    readonly batch: Batch;
}
/** What the database is told about logs; each is one transaction. */
export interface LogRows {
    /** A log is begun; the rows of logs that are removed go. */
    begin(name: string, removed: readonly string[]): void;
    /** Lines get into the database. Says whether it still knew the log. */
    move(log: OpenLog, waiting: readonly Waiting[]): boolean;
    /** Logs are removed. */
    forget(removed: readonly string[]): void;
}
/** Prepares what is said to a database about its logs. */
export declare function createLogRows(database: Database): LogRows;
