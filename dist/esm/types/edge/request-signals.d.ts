import type { OptOutSignals } from '../types.js';
/**
 * Reads the opt-out signals of a request; `read` gives a header by its lower-case name. DNT begins with `1` (TPE §5.2:
 * what follows are extensions), `Sec-GPC` is exactly `1`; several lines arrive joined by commas.
 */
export declare function readRequestSignals(read: (name: string) => string | null | undefined): OptOutSignals;
