/** Something that ClickHouse did not do. The message never repeats the server's, which may quote what was to be stored. */
export declare class ClickHouseFailure extends Error {
    readonly name = "ClickHouseFailure";
    /** `ECONNREFUSED` and its like, or `CLICKHOUSE_` and the server's number. */
    readonly code: string;
    /** Nothing was kept, so that the same may be tried again without being stored twice. */
    readonly isUnsent: boolean;
    constructor(code: string);
}
/** What a client threw, as {@link ClickHouseFailure}. */
export declare function toFailure(error: unknown): ClickHouseFailure;
