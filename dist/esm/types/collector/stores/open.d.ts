import type { Store } from './store.js';
/** Opens the store that an address names: `sqlite:./consentgate.db`. Throws `ConsentError` for anything else. */
export declare function openStore(address: string): Promise<Store>;
