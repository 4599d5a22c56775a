import type { OptOutSignals } from '../types.js';
/**
 * Reads Do Not Track and Global Privacy Control as they stand now (W3C TPE; GPC draft).
 * A getter that throws counts as "not seen": everything stays as blocked as it was.
 */
export declare function readOptOutSignals(): OptOutSignals;
