import type { Config } from '../config/options.js';
import type { Receipt } from '../types.js';
/** Keeps the receipt in its cookie; `false` when the browser did not take it. Never throws. */
export declare function writeReceipt(receipt: Receipt, config: Config): boolean;
