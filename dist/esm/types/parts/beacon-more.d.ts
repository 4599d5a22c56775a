import type { BeaconMoreHost } from '../beacon/more.js';
import type { Inside } from '../inside.js';
import type { BeaconMore } from '../types.js';
/** Starts the half of the statistics that only some sites ask for. */
export declare function mountBeaconMorePart(mount: (host: BeaconMoreHost) => BeaconMore, inside: Inside): BeaconMore;
