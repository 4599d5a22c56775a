import type { Store } from './store.js';
/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`.
 * Throws `ConsentError` for anything else.
 */
export declare function openStore(address: string): Promise<Store>;
