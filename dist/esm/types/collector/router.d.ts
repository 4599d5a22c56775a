import type { Anonymizer } from './anonymize-ip.js';
import type { CookieOptions } from './consent-cookie.js';
import type { Counts } from './counts.js';
import type { MetricsText } from './metrics.js';
import type { RouteEntry } from './routes.js';
import type { EventSink, ReceiptKeeper } from './stores/store.js';
/** What the routes work with. */
export interface RouterOptions extends CookieOptions {
    readonly store: EventSink & Partial<ReceiptKeeper>;
    readonly visitorSecret?: string | undefined;
    readonly metrics?: MetricsText | undefined;
    readonly now: () => number;
    readonly counts: Counts;
    readonly anonymize: Anonymizer;
}
/** Where a path leads. */
export interface Found {
    /** Nothing: nothing is there. */
    readonly entry?: RouteEntry;
    /** One of a few words, for the metrics. */
    readonly name: string;
    /** What follows the name and a slash. */
    readonly rest: string;
}
/** Makes what finds the route of a path. */
export declare function createRouter(options: RouterOptions): (path: string) => Found;
