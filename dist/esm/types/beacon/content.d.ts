import type { TrackCall } from '../types.js';
/** Reports each block once it is seen, and each click on its target. */
export declare function watchContent(signal: AbortSignal, report: (call: TrackCall) => void): void;
