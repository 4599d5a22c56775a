import type { Route } from './routes.js';
import type { EventSink } from './stores/store.js';
/** Makes the route that takes tracking requests in Matomo's form, single and bulk. */
export declare function createTrackRoute(store: EventSink, now: () => number): Route;
