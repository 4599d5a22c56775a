import type { Inside } from '../inside.js';
import type { Beacon, MountBeacon } from '../types.js';
/** Starts the first-party statistics at the level that the visitor's decisions allow. */
export declare function mountBeaconPart(mount: MountBeacon, inside: Inside): Promise<Beacon>;
