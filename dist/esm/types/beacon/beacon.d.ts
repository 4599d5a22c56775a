import type { Beacon, BeaconHost } from '../types.js';
/** Counts page views, routes and what `track` is told, as far as the level of the moment allows. */
export declare function mountBeacon(host: BeaconHost): Beacon;
