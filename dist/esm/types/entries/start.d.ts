import type { CoreConfig } from '../config/options.js';
/** Starts consentgate in the page of our script tag; `fixed` is what the bundle does not leave to the page. */
export declare function start(fixed?: Partial<CoreConfig>): unknown;
