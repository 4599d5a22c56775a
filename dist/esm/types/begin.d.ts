import type { CoreConfig } from './config/options.js';
import type { Begun } from './inside.js';
/** Reads what the visitor chose, and tells Google: what has to be there before anything else of the page runs. */
export declare function begin(config: CoreConfig): Begun;
