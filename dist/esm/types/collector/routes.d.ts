import type { OptOutSignals } from '../types.js';
/**
 * A request behind the door. It has no headers any more: the full address stood in them, and what a route cannot see it
 * cannot store, log or send on.
 */
export interface Arrival {
    readonly method: string;
    /** With `?`, or empty. */
    readonly query: string;
    readonly body: ReadableStream<Uint8Array> | null;
    /** Masked, or `''`. */
    readonly address: string;
    /** For the visitor's hash; never kept. */
    readonly userAgent: string;
    readonly signals: OptOutSignals;
}
/** Answers the requests of one path; throws `Refusal` for those that cannot be taken. */
export type Route = (arrival: Arrival) => Promise<Response>;
/** A path's line in the route table. */
export interface RouteEntry {
    readonly methods: readonly string[];
    readonly route: Route;
    /** `true`: pages of other origins send here, so the allow list and CORS apply. */
    readonly fromPages: boolean;
}
