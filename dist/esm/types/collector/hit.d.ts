import type { Parameters } from './requests.js';
import type { Scrubber } from './scrub.js';
import type { StoredEvent } from './stores/store.js';
/** What one tracking request says by itself; who said it and when comes from elsewhere. */
export type Hit = Pick<StoredEvent, 'site' | 'kind' | 'url' | 'title' | 'referrer' | 'view' | 'details'>;
/** Makes the reader of one request of the Matomo Tracking HTTP API; it throws `Refusal` with what is wrong. */
export declare function createHitParser(scrubber: Scrubber): (parameters: Parameters) => Hit;
