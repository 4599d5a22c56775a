import type { ClickHouseAddress } from './address.js';
/** Names of the tables: what is read from, and what is written to and dropped from. */
export interface Tables {
    readonly events: string;
    readonly receipts: string;
    /** On a single server the same as above; on a shard the table that holds its part. */
    readonly localEvents: string;
    readonly localReceipts: string;
}
/** The names that belong to an address. */
export declare function nameTables({ database, cluster }: Pick<ClickHouseAddress, 'database' | 'cluster'>): Tables;
/**
 * The statements that make the tables where they are missing, in order. What somebody has made before under these
 * names, replicated tables for example, stays as it is (docs/clickhouse.md).
 */
export declare function createTables(address: Pick<ClickHouseAddress, 'database' | 'cluster'>): string[];
