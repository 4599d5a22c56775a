import type { ConsentOptions } from './config/options.js';
import type { ConsentGate } from './types.js';
export type { ConsentOptions, ServiceOption } from './config/options.js';
export { ConsentError } from './errors.js';
export type { Choice, ConsentGate, Decision, Decisions, Listener, OptOutSignals, ReceiptRecord, Service, Source, Track, View, } from './types.js';
/**
 * Starts consentgate in this page: holds what is marked, and asks. Call it once, in the browser, as early as
 * you can. Throws `ConsentError`, which lists every problem, when the options are not understood; nothing
 * marked fires then; it throws one on a server, too. Where consentgate is at work already, that instance is returned, and
 * the console says so. Importing this module touches nothing, on a server either.
 */
export declare function createConsent(options?: ConsentOptions): ConsentGate;
