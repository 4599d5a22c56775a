import type { OptOutSignals } from '../types.js';
import type { Answer } from './message.js';
/**
 * A request behind the door. It has no headers any more: the full address stood in them, and what a route cannot see it
 * cannot store, log or send on.
 */
export interface Arrival {
    readonly method: string;
    /** What follows the route's name in the path: `/consent/<rest>`. */
    readonly rest: string;
    /** Without `?`. */
    readonly query: string;
    readonly readBody: () => string | Promise<string>;
    /** Masked, or `''`. */
    readonly address: string;
    /** For the visitor's hash; never kept. */
    readonly userAgent: string;
    /** Address of the page that sends, as far as the browser names it (`Referer`), or `''`; to be cleaned like any other. */
    readonly readSender: () => string;
    readonly signals: OptOutSignals;
    /** May a cookie be set with the answer, and over which kind of connection? */
    readonly cookies: 'none' | 'plain' | 'secure';
}
/** Answers the requests of one path; throws `Refusal` for those that cannot be taken. */
export type Route = (arrival: Arrival) => Promise<Answer>;
/** A path's line in the route table. */
export interface RouteEntry {
    readonly methods: readonly string[];
    readonly route: Route;
    /** `true`: pages of other origins send here, so the allow list, CORS and the rate limit apply. */
    readonly fromPages: boolean;
    /** The answer may set the cookie of the choice. */
    readonly setsCookie?: boolean;
}
