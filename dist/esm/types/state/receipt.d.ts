import type { CoreConfig } from '../config/options.js';
import type { Receipt } from '../types.js';
/** Writes a receipt in the compact form of the cookie. */
export declare function encodeReceipt({ id, time, revision, choices }: Receipt): string;
/** Reads the cookie's text: a sound receipt, or `null` for anything else. Never throws. */
export declare function decodeReceipt(text: string): Receipt | null;
/**
 * The newest sound receipt that is in force: of all cookies of our name (there may be several, of other paths
 * or domains, sound or not), and of what another tab has `told`. Never throws.
 */
export declare function readReceipt({ cookieName, expiresDays }: Pick<CoreConfig, 'cookieName' | 'expiresDays'>, told?: string): Receipt | null;
