import type { OptOutSignals } from '../types.js';
/** Is Do Not Track on? `1…` and `yes` are; `unspecified` (Firefox' default), `0`, `no` and empty are not. */
export declare const isDnt: (value: unknown) => boolean;
/**
 * Reads Do Not Track and Global Privacy Control as they stand now (W3C TPE; GPC draft).
 * A getter that throws counts as "not seen": everything stays as blocked as it was.
 */
export declare function readOptOutSignals(): OptOutSignals;
