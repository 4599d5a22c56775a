/** A prepared statement. */
export interface Statement {
    run(values: readonly unknown[]): {
        readonly changes: number;
    };
    get(values: readonly unknown[]): unknown;
    all(values: readonly unknown[]): unknown[];
    iterate(values: readonly unknown[]): Iterable<unknown>;
}
/** The part of `libsql` (the API of better-sqlite3) that is used here. */
export interface Database {
    exec(sql: string): unknown;
    prepare(sql: string): Statement;
    close(): unknown;
}
/** What is opened. */
export interface DatabaseOptions {
    /** The tables; those of a store when not given. */
    readonly schema?: string;
    /** Whoever only reads makes nothing, and leaves a file that is somebody else's as it is. */
    readonly reads?: boolean;
    /** No other process may have the file open at the same time. */
    readonly exclusive?: boolean;
}
/** Opens (or makes) a file with our tables; throws `ConsentError` without `libsql` or when the file cannot be used. */
export declare function openDatabase(file: string, { schema, reads, exclusive }?: DatabaseOptions): Promise<Database>;
/** Runs `work` as one transaction: all of it is kept, or none. */
export declare function runTransaction(database: Database, work: () => void): void;
