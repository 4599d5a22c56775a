import type { Setup } from './inside.js';
import type { ConsentGate } from './types.js';
/** Puts the rooms together; the only place that knows all of them. */
export declare function createConsentGate(setup: Setup): ConsentGate;
