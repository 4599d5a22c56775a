import type { CoreConfig } from '../config/options.js';
import type { Receipt, ReceiptRecord } from '../types.js';
/** Writes a receipt in the compact form of the cookie. */
export declare function encodeReceipt({ id, time, revision, choices }: Receipt): string;
/** Reads the cookie's text: a sound receipt, or `null` for anything else. Never throws. */
export declare function decodeReceipt(text: string): Receipt | null;
/**
 * The newest sound receipt that is in force: of all cookies of our name (there may be several, of other paths
 * or domains, sound or not), and of what another tab, or this page, has `told`, which comes last. Never throws.
 * Cookies are read once: Chromium asks another process for them, and a click waits.
 */
export declare function readReceipt({ cookieName, expiresDays }: Pick<CoreConfig, 'cookieName' | 'expiresDays'>, told?: string): ReceiptRecord | null;
