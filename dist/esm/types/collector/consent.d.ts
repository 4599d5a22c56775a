import { type CookieOptions } from './consent-cookie.js';
import type { Counts } from './counts.js';
import type { Route } from './routes.js';
import type { Scrubber } from './scrub.js';
import type { ReceiptKeeper } from './stores/store.js';
/** What the route for receipts works with. */
export interface ConsentRouteOptions extends CookieOptions {
    readonly store: ReceiptKeeper;
    readonly now: () => number;
    readonly counts: Counts;
    readonly scrubber: Scrubber;
}
/**
 * Makes the route of receipts: `POST /consent` keeps one and answers with the cookie, `GET /consent/<id>` shows a visitor
 * their own (the latest, with those before it as `history`), `DELETE /consent/<id>` forgets them. The id is random and
 * known to the visitor's browser alone, so whoever knows it may ask.
 */
export declare function createConsentRoute({ store, now, counts, scrubber, ...cookie }: ConsentRouteOptions): Route;
