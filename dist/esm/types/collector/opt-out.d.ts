import type { OptOutSignals } from '../types.js';
/** Reads the opt-out signals by a function that gives a header's value by its lower-case name, or `''`. */
export declare const readSignals: (header: (name: string) => string) => OptOutSignals;
/**
 * Reads the opt-out signals of a request. DNT: `DNT` beginning with `1` (what follows are extensions, TPE §5.2) or
 * `X-Do-Not-Track` exactly `1`, as Matomo reads them. GPC: `Sec-GPC` exactly `1`, on any of several lines.
 */
export declare function readOptOutSignal(headers: Headers): OptOutSignals;
