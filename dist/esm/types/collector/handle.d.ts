import { type Mask } from './anonymize-ip.js';
import { type ProxyOptions } from './client-ip.js';
import type { CookieOptions } from './consent-cookie.js';
import type { Handle } from './message.js';
import type { MetricsText } from './metrics.js';
import type { EventSink, ReceiptKeeper } from './stores/store.js';
/** What a collector is made of. */
export interface CollectorOptions extends ProxyOptions, CookieOptions {
    /** Without the methods for receipts (a sink of your own on an edge runtime, say) there is no `/consent`. */
    readonly store: EventSink & Partial<ReceiptKeeper>;
    /** What is kept of an address; Matomo's default (/16 and /48) when not given. */
    readonly mask?: Mask | undefined;
    /** Origins of the pages that may send; everybody when not given. */
    readonly origins?: readonly string[] | undefined;
    /** Most requests per second from one masked network; without limit when not given. */
    readonly rate?: number | undefined;
    /** Most bytes of a body; 262,144 when not given. */
    readonly bodyLimit?: number | undefined;
    /** The secret of several collectors that must count the same visitor once; a random key when not given. */
    readonly visitorSecret?: string | undefined;
    /** Writes `/metrics`, which does not exist without it: `await createPrometheusMetrics()`. */
    readonly metrics?: MetricsText | undefined;
    /** Told one line when the store fails; nothing of a visitor's is ever in it. */
    readonly log?: ((line: string) => void) | undefined;
    /** The clock, in milliseconds since 1970. */
    readonly now?: (() => number) | undefined;
}
/** Makes what answers requests, whatever runtime they come from; throws `ConsentError` for options that cannot be meant. */
export declare function createHandle(options: CollectorOptions): Handle;
