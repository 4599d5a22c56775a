import type { Counts } from './counts.js';
import type { HitParser } from './hit.js';
import type { Route } from './routes.js';
import type { EventSink } from './stores/store.js';
import type { VisitorHash } from './visitor.js';
/** What the route for tracking requests works with. */
export interface TrackRouteOptions {
    readonly store: EventSink;
    readonly now: () => number;
    readonly counts: Counts;
    readonly parseHit: HitParser;
    readonly hashVisitor: VisitorHash;
}
/** Makes the route that takes tracking requests in Matomo's form, single and bulk. */
export declare function createTrackRoute({ store, now, counts, parseHit, hashVisitor }: TrackRouteOptions): Route;
