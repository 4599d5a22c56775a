import type { OptOutSignals, Receipt } from '../types.js';
/**
 * Reads the receipt in force out of a `Cookie` header: of all cookies of this name the newest sound one that is neither
 * outdated nor from the future (`now` in milliseconds since 1970). A day of grace for a visitor's clock that runs ahead.
 */
export declare function readRequestReceipt(header: string, name: string, days: number, now: number): Receipt | null;
/**
 * Reads the opt-out signals of a request; `read` gives a header by its lower-case name. DNT begins with `1` (TPE §5.2:
 * what follows are extensions), `Sec-GPC` is exactly `1`; several lines arrive joined by commas.
 */
export declare function readRequestSignals(read: (name: string) => string | null | undefined): OptOutSignals;
