import type { Receipt } from '../types.js';
/**
 * Reads the receipt in force out of a `Cookie` header, for servers: of all cookies of this name (another path or domain may
 * have left an older twin) the newest sound one that is neither outdated nor from the future (`now` in milliseconds since
 * 1970). A day of grace for a visitor's clock that runs ahead.
 */
export declare function readHeaderReceipt(header: string, name: string, days: number, now: number): Receipt | null;
