/** Where a ClickHouse store is. */
export interface ClickHouseAddress {
    /** One or more servers by their HTTP address, with user and password if they have one. */
    readonly servers: readonly string[];
    readonly database: string;
    /** Name of the cluster (`remote_servers`) that the servers are shards of; none for a single server. */
    readonly cluster?: string | undefined;
}
/**
 * Reads what follows `clickhouse:`, for example `http://127.0.0.1:8123/consentgate`. Path and query of the last server
 * count for all. Throws `ConsentError`, which does not repeat the address.
 */
export declare function parseClickHouseAddress(text: string): ClickHouseAddress;
