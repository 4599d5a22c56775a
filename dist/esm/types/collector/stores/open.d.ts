import { type Keep } from './retention.js';
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
/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`. It
 * drops by itself what it has kept long enough. Throws `ConsentError` for anything else.
 */
export declare function openStore(address: string, { keep, durable, log, now }?: OpenOptions): Promise<Store>;
/** Opens a store to report on it: nothing is made, dropped or written. Throws `ConsentError` when it is not there. */
export declare function openStatistics(address: string): Promise<Statistics>;
