import type { Route } from './routes.js';
import type { Store } from './stores/store.js';
/** Makes the route that takes tracking requests in Matomo's form, single and bulk. */
export declare function createTrackRoute(store: Store, now: () => number): Route;
