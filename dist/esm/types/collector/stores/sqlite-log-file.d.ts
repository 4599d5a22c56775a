import type { Batch } from './sqlite-batch.js';
/** A log that is being written. */
export interface OpenLog {
    readonly name: string;
    readonly path: string;
    readonly handle: number;
    /** Bytes of whole lines. */
    size: number;
    /** Something broken off stands at its end: harmless as long as nothing follows. */
    torn: boolean;
}
/** A batch that is in the log and not in the database, and where its line begins. */
export interface Waiting {
    readonly begin: number;
    readonly batch: Batch;
}
/** Begins a log beside a database. */
export declare function openLog(file: string): OpenLog;
/** Writes a line, or nothing of it; returns the byte at which it begins. */
export declare function writeLine(log: OpenLog, line: string): number;
/** Removes a log whose lines are all in the database. */
export declare function removeLog({ path, handle }: OpenLog): void;
