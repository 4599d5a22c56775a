import type { Config } from '../config/options.js';
import type { Inside } from '../inside.js';
/** Completes the configuration for the parts; has what was not understood explained, once. */
export declare function readConfig({ config, raw, use }: Inside): Config;
