import type { Inside } from '../inside.js';
import type { BeaconLevel } from '../types.js';
/** How much the statistics may say now. */
export declare function readBeaconLevel({ api, store, signal, raw }: Inside): BeaconLevel;
