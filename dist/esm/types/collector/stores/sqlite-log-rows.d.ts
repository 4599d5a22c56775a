import { type Batch } from './sqlite-batch.js';
import { type Database } from './sqlite-database.js';
/** A row of `logs`. */
export interface LogRow {
    readonly name: string;
    /** Up to which byte its lines are in `batches`. */
    readonly moved: number;
}
/** All logs that a database knows. */
export declare const selectLogs = "SELECT name, moved FROM logs";
/** What gets into the database: batches of a log, and the byte up to which they reach. */
export interface Lines {
    readonly batches: readonly Batch[];
    readonly end: number;
}
/** What the database is told about logs; each is one transaction. */
export interface LogRows {
    /** A log is begun; the rows of logs that are removed go. */
    begin(name: string, removed: readonly string[]): void;
    /** What `read` finds in a log after so many bytes gets into the database; nothing when that is nothing. */
    move(name: string, read: (moved: number) => Lines | undefined): void;
    /** Logs are removed. */
    forget(removed: readonly string[]): void;
}
/** Prepares what is said to a database about its logs. */
export declare function createLogRows(database: Database): LogRows;
