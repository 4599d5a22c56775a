import type { TrackCall } from '../types.js';
/** What goes with every hit, under the names of the Matomo Tracking HTTP API; addresses are cleaned already. */
export interface Context {
    /** The site. */
    readonly idsite: string;
    /** The page view: 6 characters of `0-9a-z`, the same for all hits of one view. */
    readonly pv_id: string;
    /** Address of the page. */
    readonly url: string;
    /** Title of the page. */
    readonly action_name: string;
    /** Where the visitor came from. */
    readonly urlref: string;
    /** Tells two equal hits apart, and stays the same when a hit is tried again. */
    readonly rand: string;
    /** Screen in CSS pixels, `1280x800`; only where consent allows it to be read. */
    readonly res?: string;
    /** Browser and system as the client hints tell them, in JSON; only where consent allows it to be read. */
    readonly uadata?: string;
}
/** One hit as parameters of the Matomo Tracking HTTP API, or `null` for a call that lacks what the API requires. */
export declare const createPayload: ([kind, args]: TrackCall, context: Context) => URLSearchParams | null;
/**
 * Several hits as one request body: the bulk form, which Matomo recognises by the word `requests` whatever the content
 * type, so a text/plain body needs no CORS preflight. A single hit goes this way too: PHP does not parse a text/plain
 * form, and parameters in the address would end up in access logs beside the full IP address.
 */
export declare const createBulkBody: (payloads: readonly string[]) => string;
