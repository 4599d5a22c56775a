import type { TrackCall } from '../types.js';
/** Takes out of a message what a word in it may tell: queries of addresses, mail addresses, tokens. */
export declare const cleanMessage: (message: string) => string;
/** Reports errors of the page's scripts as events, under the name that matomo.js uses. */
export declare function watchErrors(signal: AbortSignal, report: (call: TrackCall) => void): void;
