import type { Inside } from '../inside.js';
import type { BeaconLevel } from '../types.js';
/** How much the statistics may say now. */
export declare function readBeaconLevel({ api, store, signal, raw }: Inside): BeaconLevel;
/** May the campaign be remembered? Its cookie may have a switch of its own in the settings. */
export declare function isUtmGranted({ api }: Inside): boolean;
