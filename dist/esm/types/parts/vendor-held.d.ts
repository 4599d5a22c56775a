import type { Step } from '../services/service.js';
import type { HeldCall } from '../signals/early-stubs.js';
/** Names of the gaps in a recipe that must be filled for it to load anything. */
export declare const listGaps: (value: unknown) => string[];
/** Does the vendor need this call to work at all? (A form that is described in full is one of several.) */
export declare const isSetUp: ({ args }: Step) => boolean;
/** Globals that may hold calls of the page. */
export declare const listGlobals: (id: string) => string[];
/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export declare function replay(name: string, calls: readonly HeldCall[]): void;
