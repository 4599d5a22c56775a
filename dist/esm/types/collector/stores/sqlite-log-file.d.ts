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
/** Begins a log beside a database. */
export declare function openLog(file: string): OpenLog;
/** Writes a line, or nothing of it. */
export declare function writeLine(log: OpenLog, line: string): void;
/** Removes a log whose lines are all in the database. */
export declare function removeLog({ path, handle }: OpenLog): void;
