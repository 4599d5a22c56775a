import { type CollectorOptions } from './handle.js';
import type { Handle } from './message.js';
/** What a request does not say about itself. */
export interface Connection {
    /** Address at the other end of the connection, as the runtime tells it. */
    readonly peerAddress: string;
}
/** Answers one request. Never throws. */
export interface Collector {
    (request: Request, connection: Connection): Promise<Response>;
    /** The same below `Request` and `Response`, for `toNodeListener`. */
    readonly handle: Handle;
    /** Most bytes of a body. */
    readonly bodyLimit: number;
}
/**
 * Makes a collector: a Fetch-style handler for statistics in Matomo's form and for receipts. It runs wherever `Request`
 * and `Response` do; throws `ConsentError` for options that cannot be meant.
 */
export declare function createCollector(options: CollectorOptions): Collector;
