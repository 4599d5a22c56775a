import { type Mask } from './anonymize-ip.js';
import { type ProxyOptions } from './client-ip.js';
import type { EventSink, ReceiptKeeper } from './stores/store.js';
/** What a collector is made of. */
export interface CollectorOptions extends ProxyOptions {
    /** Without the methods for receipts (a sink of your own on an edge runtime, say) there is no `/consent`. */
    readonly store: EventSink & Partial<ReceiptKeeper>;
    /** What is kept of an address; Matomo's default (/16 and /48) when not given. */
    readonly mask?: Mask | undefined;
    /** Origins of the pages that may send; everybody when not given. */
    readonly origins?: readonly string[] | undefined;
    /** Told one line when the store fails; nothing of a visitor's is ever in it. */
    readonly log?: ((line: string) => void) | undefined;
    /** The clock, in milliseconds since 1970. */
    readonly now?: (() => number) | undefined;
}
/** What a request does not say about itself. */
export interface Connection {
    /** Address at the other end of the connection, as the runtime tells it. */
    readonly peerAddress: string;
}
/** Answers one request. Never throws. */
export type Collector = (request: Request, connection: Connection) => Promise<Response>;
/**
 * Makes a collector: a Fetch-style handler for statistics in Matomo's form. It runs wherever `Request` and `Response`
 * do; throws `ConsentError` for options that cannot be meant.
 */
export declare function createCollector(options: CollectorOptions): Collector;
