import type { Config } from '../config/options.js';
/** Writes a receipt's text into its cookie. Never throws; whether the browser has kept it is seen by reading. */
export declare function writeReceipt(text: string, config: Config): void;
/** Takes a cookie of ours away, if there is one. Never throws. */
export declare function eraseCookie(name: string, { cookieDomain }: Config): void;
