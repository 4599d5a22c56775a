import type { Beacon, BeaconHost } from '../types.js';
/** Counts page views, routes, links, the time they are looked at and what `track` is told, as far as the level allows. */
export declare function mountBeacon(host: BeaconHost): Beacon;
