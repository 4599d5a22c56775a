import type { HeldCall } from '../signals/early-stubs.js';
/** Names of the gaps in a recipe that must be filled for it to load anything. */
export declare const listGaps: (value: unknown) => string[];
/** Globals that may hold calls of the page. */
export declare const listGlobals: (id: string) => string[];
/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export declare function replay(name: string, calls: readonly HeldCall[]): void;
