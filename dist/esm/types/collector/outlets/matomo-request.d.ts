import type { StoredEvent } from '../stores/store.js';
/**
 * An event as one tracking request of the Matomo HTTP API, without the token; `null` for what Matomo could not count.
 * What it tells about the visitor is what is stored: the masked address, and the hash of the day as the visitor's id, so
 * that Matomo need not guess from addresses that many share. There is no user agent, which is never kept.
 */
export declare function toMatomoRequest(event: StoredEvent): string | null;
