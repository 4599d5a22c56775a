import { ConsentError } from '../../errors.js';
import { type Keep, withRetention } from './retention.js';
import type { SqliteOptions } from './sqlite.js';
import type { Statistics } from './statistics.js';
import type { Store } from './store.js';

/** How a store is opened. */
export interface OpenOptions {
  /** How long things are kept; 25 months, and receipts 36 months after they have expired, when not given. */
  readonly keep?: Keep | undefined;
  /** What an acknowledgement of the SQLite store says; see `SqliteOptions`. */
  readonly durable?: SqliteOptions['durable'];
  /** Told one line when something that nobody waits for goes wrong. */
  readonly log?: ((line: string) => void) | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

const split = (address: string) => /^([a-z]+):(.+)$/.exec(address) ?? [];

function refuse(): never {
  // The address is not repeated: passwords may stand in it.
  throw new ConsentError([
    'store: write sqlite: and the path of a file, or clickhouse: and the address of a server; for example sqlite:./consentgate.db or clickhouse:http://127.0.0.1:8123/consentgate',
  ]);
}

// Only the store that is used is loaded.
async function openByAddress(address: string, durable: SqliteOptions['durable']): Promise<Store> {
  const [, scheme = '', rest = ''] = split(address);
  if (scheme === 'sqlite') return (await import('./sqlite.js')).createSqliteStore(rest, { durable });
  if (scheme === 'clickhouse') return (await import('./clickhouse/store.js')).createClickHouseStore(rest);
  return refuse();
}

/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`. It
 * drops by itself what it has kept long enough. Throws `ConsentError` for anything else.
 */
export async function openStore(address: string, { keep = {}, durable, log, now }: OpenOptions = {}): Promise<Store> {
  return withRetention(await openByAddress(address, durable), keep, { log, now });
}

/** Opens a store to report on it: nothing is made, dropped or written. Throws `ConsentError` when it is not there. */
export async function openStatistics(address: string): Promise<Statistics> {
  const [, scheme = '', rest = ''] = split(address);
  if (scheme === 'sqlite') return (await import('./sqlite-statistics.js')).openSqliteStatistics(rest);
  if (scheme === 'clickhouse') return (await import('./clickhouse/statistics.js')).openClickHouseStatistics(rest);
  return refuse();
}
