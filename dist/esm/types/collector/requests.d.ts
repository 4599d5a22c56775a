/** Names and values of one request in turn; of a name that came twice the last value counts, as in PHP. */
export type Parameters = readonly string[];
/** What came in one HTTP request: one tracking request or several. */
export interface Batch {
    /** Several were sent in the bulk form, so the answer tells about each. */
    readonly bulk: boolean;
    /** The sender waits for an image (`send_image` is not 0). */
    readonly image: boolean;
    /** `null` stands for one that could not be read, so that each keeps its place. */
    readonly requests: readonly (Parameters | null)[];
}
/** Reads the tracking requests of a query and a body; throws `Refusal` for what is neither. */
export type RequestParser = (query: string, body: string) => Batch;
/**
 * Makes the reader of tracking requests. A body is judged by its text, never by its content type: the bulk form comes as
 * text/plain from beacons and as a form from matomo.js, and a form comes as application/json when a site has set that.
 */
export declare function createRequestParser(): RequestParser;
