import type { BeaconConfig } from '../config/options.js';
import type { BeaconLevel, BeaconMore, TrackCall } from '../types.js';
/** What the rarer half of the statistics is given. */
export interface BeaconMoreHost {
    readonly config: BeaconConfig;
    readonly searchParams: readonly string[];
    readonly cookieDomain: string;
    readonly signal: AbortSignal;
    level(): BeaconLevel;
    /** May the campaign be remembered? */
    isUtmGranted(): boolean;
    track(call: TrackCall): void;
}
/** Starts what the site has asked for: campaign, content, errors, searches. */
export declare function mountBeaconMore(host: BeaconMoreHost): BeaconMore;
