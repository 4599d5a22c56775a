import { ConsentError } from '../../errors.js';
import { createSqliteStore } from './sqlite.js';
import type { Store } from './store.js';

/** Opens the store that an address names: `sqlite:./consentgate.db`. Throws `ConsentError` for anything else. */
export async function openStore(address: string): Promise<Store> {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.+)$/.exec(address) ?? [];
  if (scheme === 'sqlite') return createSqliteStore(rest);
  // The address is not repeated: other stores carry passwords in it.
  throw new ConsentError(['store: write sqlite: and the path of a file, for example sqlite:./consentgate.db']);
}
