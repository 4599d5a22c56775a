/** A prepared statement. */
export interface Statement {
    run(values: readonly unknown[]): {
        readonly changes: number;
    };
    get(values: readonly unknown[]): unknown;
    all(values: readonly unknown[]): unknown[];
}
/** The part of `libsql` (the API of better-sqlite3) that is used here. */
export interface Database {
    exec(sql: string): unknown;
    prepare(sql: string): Statement;
    close(): unknown;
}
/** Opens (or makes) a file with our tables; throws `ConsentError` without `libsql` or when the file cannot be used. */
export declare function openDatabase(file: string): Promise<Database>;
/** Runs `work` as one transaction: all of it is kept, or none. */
export declare function runTransaction(database: Database, work: () => void): void;
