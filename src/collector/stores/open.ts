import { ConsentError } from '../../errors.js';
import { type Keep, withRetention } from './retention.js';
import type { Store } from './store.js';

/** How a store is opened. */
export interface OpenOptions {
  /** How long things are kept; 25 months, and receipts 36 months after they have expired, when not given. */
  readonly keep?: Keep | undefined;
  /** Told one line when something that nobody waits for goes wrong. */
  readonly log?: ((line: string) => void) | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

async function openByAddress(address: string): Promise<Store> {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.+)$/.exec(address) ?? [];
  // Only the one that is used is loaded.
  if (scheme === 'sqlite') return (await import('./sqlite.js')).createSqliteStore(rest);
  if (scheme === 'clickhouse') return (await import('./clickhouse/store.js')).createClickHouseStore(rest);
  // The address is not repeated: other stores carry passwords in it.
  throw new ConsentError([
    'store: write sqlite: and the path of a file, or clickhouse: and the address of a server; for example sqlite:./consentgate.db or clickhouse:http://127.0.0.1:8123/consentgate',
  ]);
}

/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`. It
 * drops by itself what it has kept long enough. Throws `ConsentError` for anything else.
 */
export async function openStore(address: string, { keep = {}, log, now }: OpenOptions = {}): Promise<Store> {
  return withRetention(await openByAddress(address), keep, { log, now });
}
