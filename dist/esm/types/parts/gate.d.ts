import { type Gate } from '../gate/gate.js';
import type { Inside } from '../inside.js';
/** Holds and fires marked tags, and tells the page of each that fires. */
export declare function mountGate(inside: Inside): Gate;
