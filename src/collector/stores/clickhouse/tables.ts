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
export function nameTables({ database, cluster }: Pick<ClickHouseAddress, 'database' | 'cluster'>): Tables {
  const local = cluster ? '_local' : '';
  return {
    events: `${database}.events`,
    receipts: `${database}.receipts`,
    localEvents: `${database}.events${local}`,
    localReceipts: `${database}.receipts${local}`,
  };
}

// `day` is given and not computed: what day a time is on depends on the server's time zone. `campaign` and `target`
// repeat what stands in `url` and `details`, so that a report need not take them apart for each row.
const eventColumns = `
  day Date,
  time UInt64,
  site String,
  visitor String,
  address String,
  kind String,
  url String,
  title String,
  referrer String,
  view String,
  gpc UInt8,
  details String,
  campaign String,
  target String`;

const receiptColumns = `
  day Date,
  expiry Date,
  id String,
  time UInt64,
  expires UInt64,
  record String`;

/**
 * The statements that make the tables where they are missing, in order. What somebody has made before under these
 * names, replicated tables for example, stays as it is (docs/clickhouse.md).
 */
export function createTables(address: Pick<ClickHouseAddress, 'database' | 'cluster'>): string[] {
  const { database, cluster } = address;
  const { events, receipts, localEvents, localReceipts } = nameTables(address);
  return [
    `CREATE DATABASE IF NOT EXISTS ${database}`,
    // By month, because old data is dropped by month: a partition goes without a single row being read.
    `CREATE TABLE IF NOT EXISTS ${localEvents} (${eventColumns}
) ENGINE = MergeTree PARTITION BY toYYYYMM(day) ORDER BY (site, day, kind, time)`,
    // The same receipt again is the same row: rows with equal order keys become one when parts are merged.
    `CREATE TABLE IF NOT EXISTS ${localReceipts} (${receiptColumns}
) ENGINE = ReplacingMergeTree PARTITION BY toYYYYMM(expiry) ORDER BY (id, time)`,
    ...(cluster
      ? [
          `CREATE TABLE IF NOT EXISTS ${events} AS ${localEvents} ENGINE = Distributed('${cluster}', '${database}', 'events_local', cityHash64(visitor))`,
          `CREATE TABLE IF NOT EXISTS ${receipts} AS ${localReceipts} ENGINE = Distributed('${cluster}', '${database}', 'receipts_local', cityHash64(id))`,
        ]
      : []),
  ];
}
