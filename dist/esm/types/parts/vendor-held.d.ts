import type { Step } from '../services/service.js';
import { type HeldCall } from '../signals/early-stubs.js';
import { type Settings } from '../signals/vendor-calls.js';
/** Names of the gaps in a recipe that must be filled for it to load anything, and for which there is no setting. */
export declare const listGaps: (value: unknown, settings: Settings) => string[];
/** Does the vendor need this call to work at all? (A form that is described in full is one of several.) */
export declare const isSetUp: ({ args }: Step) => boolean;
/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export declare function replay(name: string, calls: readonly HeldCall[]): void;
/**
 * Has our stand-ins give way to the vendor's own functions. The returned function makes the calls that have waited as soon as
 * it finds these; where there is none it puts the stand-in back.
 */
export declare function makeWay(names: readonly string[]): () => void;
