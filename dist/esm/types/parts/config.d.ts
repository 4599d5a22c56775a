import type { Config } from '../config/options.js';
import type { Inside } from '../inside.js';
/** Completes the configuration for the parts, once; has what was not understood explained. */
export declare function readConfig(inside: Inside): Config;
