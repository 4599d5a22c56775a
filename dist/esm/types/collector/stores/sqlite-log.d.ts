import type { Batch } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
/** The file in front of a SQLite file that takes in what comes too fast for a commit each. */
export interface SqliteLog {
    /** Should the log have this write? To be asked once for each. */
    isWanted(): boolean;
    /** Settles when the end of this process cannot take the batch away any more; rejects when it is not kept. One at a time. */
    append(batch: Batch): Promise<void>;
    /** Settles when the database has everything. */
    move(): Promise<void>;
    /** Moves what collectors that were killed have left. */
    takeOver(): Promise<void>;
    /** Moves everything and removes the log. */
    close(): Promise<void>;
}
/**
 * Under load a commit of SQLite costs as much as all else that a request needs. Then what is written goes to the end of a
 * log, a line for each batch, and every few milliseconds all of it into the database with one commit (docs/decisions/012).
 *
 * Nothing is lost and nothing counted twice, whoever ends when: the database knows a log by its row in `logs` before there is a
 * line in it; the commit that moves lines writes there how far they reach; and the row goes after the file. So whoever
 * finds a log (a collector that starts, a report) reads on from there, also while its owner lives.
 *
 * `write` does a piece of work when no other process holds the database. A store in memory has no log.
 */
export declare function createSqliteLog(file: string, database: Database, write: (work: () => void) => Promise<void>): SqliteLog | undefined;
