import type { Parameters } from './requests.js';
import type { Scrubber } from './scrub.js';
import type { StoredEvent } from './stores/store.js';
/** What one tracking request says by itself; who said it and when comes from elsewhere. */
export type Hit = Pick<StoredEvent, 'site' | 'kind' | 'url' | 'title' | 'referrer' | 'view' | 'details'>;
/**
 * Reads one request of the Matomo Tracking HTTP API; throws `Refusal` with what is wrong. `readSender` gives the address of
 * the page that the browser names as the sender, or `''`.
 */
export type HitParser = (parameters: Parameters, readSender: () => string) => Hit;
/** Makes the reader of tracking requests. */
export declare function createHitParser(scrubber: Scrubber): HitParser;
