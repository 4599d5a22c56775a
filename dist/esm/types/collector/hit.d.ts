import type { Parameters } from './requests.js';
import type { StoredEvent } from './stores/store.js';
/** What one tracking request says by itself; who said it and when comes from elsewhere. */
export type Hit = Pick<StoredEvent, 'site' | 'kind' | 'url' | 'title' | 'referrer' | 'view' | 'details'>;
/** Reads one request of the Matomo Tracking HTTP API; throws {@link Refusal} with what is wrong. */
export declare function parseHit(parameters: Parameters): Hit;
