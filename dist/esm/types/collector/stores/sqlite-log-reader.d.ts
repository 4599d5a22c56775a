import { type Batch } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
/** Where a log lies: beside the file itself, as SQLite's own log does, whatever link the file was opened by. */
export declare const toLogPath: (file: string, name: string) => string;
/** All bytes of a log; nothing when it is gone. */
export declare function readLog(path: string): Buffer | undefined;
/** Where the whole lines of a log end. A line without its end was broken off, and so never acknowledged. */
export declare const findEnd: (bytes: Buffer) => number;
/** The batches of a log after so many bytes. */
export declare const readRest: (bytes: Buffer, moved: number) => Batch[];
/**
 * Reads the logs beside a database for whoever only reads, and gives what finds in them what the database does not have; to be
 * called in the transaction in which the rest is read.
 */
export declare function openLogs(file: string, database: Database): () => Batch[];
