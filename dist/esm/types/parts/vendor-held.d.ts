import type { Step } from '../services/service.js';
import { type HeldCall } from '../signals/early-stubs.js';
import { type Settings } from '../signals/vendor-calls.js';
/** Names of the gaps in a recipe that must be filled for it to load anything, and for which there is no setting. */
export declare const listGaps: (value: unknown, settings: Settings) => string[];
/** Does the vendor need this call to work at all? (A form that is described in full is one of several.) */
export declare const isSetUp: ({ args }: Step) => boolean;
/** Globals that may hold calls of the page. */
export declare const listGlobals: (id: string) => string[];
/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export declare function replay(name: string, calls: readonly HeldCall[]): void;
/** Has a script of the page's own bring its vendor's function in the place of our stand-in, and makes the calls that have waited. */
export declare function makeWay(id: string, script: Element): void;
