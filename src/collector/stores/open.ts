import { ConsentError } from '../../errors.js';
import type { Store } from './store.js';

/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`.
 * Throws `ConsentError` for anything else.
 */
export async function openStore(address: string): Promise<Store> {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.+)$/.exec(address) ?? [];
  // Only the one that is used is loaded.
  if (scheme === 'sqlite') return (await import('./sqlite.js')).createSqliteStore(rest);
  if (scheme === 'clickhouse') return (await import('./clickhouse/store.js')).createClickHouseStore(rest);
  // The address is not repeated: other stores carry passwords in it.
  throw new ConsentError([
    'store: write sqlite: and the path of a file, or clickhouse: and the address of a server; for example sqlite:./consentgate.db or clickhouse:http://127.0.0.1:8123/consentgate',
  ]);
}
