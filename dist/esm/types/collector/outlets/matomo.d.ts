import type { EventSink } from '../stores/store.js';
/** Where and how events are forwarded. */
export interface MatomoOptions {
    /** Address of the tracking script: `https://stats.example/matomo.php`. */
    readonly url: string;
    /** `token_auth` of a user who may write to the sites; without one Matomo refuses every request that says an address. */
    readonly token: string;
    /** SQLite file in which events wait. */
    readonly file: string;
    /** Told one line when something goes wrong, once until it goes right again. */
    readonly log?: ((line: string) => void) | undefined;
    /** Most requests in one bulk; 50 when not given, as Matomo's own script sends them. */
    readonly most?: number | undefined;
    /** Milliseconds to gather before a bulk that is not full; 1,000 when not given. */
    readonly gather?: number | undefined;
    /** Milliseconds to the first and to the last try after a failure; 1,000 and 30,000 when not given. */
    readonly retry?: readonly [first: number, last: number] | undefined;
}
/** An outlet: what is appended is on the disk, and on its way. */
export interface Outlet extends EventSink {
    /** How many requests wait. */
    waiting(): number;
    /** Tries for a moment to get rid of what waits; the rest stays in the file for the next start. */
    close(): Promise<void>;
}
/**
 * Makes the outlet that forwards events to a Matomo server, in bulk and in order, through the file: nothing is lost while either
 * is down; a crash between its answer and our note sends a bulk again. Rejects with `ConsentError` for a wrong address or file.
 */
export declare function createMatomoOutlet(options: MatomoOptions): Promise<Outlet>;
