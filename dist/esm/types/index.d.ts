import type { ConsentOptions } from './config/options.js';
import type { ConsentGate, Decisions, EraseReport } from './types.js';
export type { ConsentOptions, ServiceOption } from './config/options.js';
export { ConsentError } from './errors.js';
export type { Choice, ConsentGate, Decision, Decisions, EraseReport, Listener, OptOutSignals, ReceiptRecord, Service, Source, Track, View, } from './types.js';
/** What a page may have before the script tag has loaded: it is called back with the instance. None of its methods are there yet. */
type ConsentQueue = ((api: ConsentGate) => void)[] & {
    readonly [Name in Exclude<keyof ConsentGate, 'push'>]?: undefined;
};
/** What a tag tells: its own `data-*` attributes; of what is no tag, the `service` and the `address`. */
type TagEvent = CustomEvent<Readonly<Record<string, string | undefined>>>;
declare global {
    interface Window {
        /** The instance of the page, or the queue that waits for it: `window.consentgate?.has?.('analytics')`. */
        consentgate?: ConsentGate | ConsentQueue;
    }
    /** What `document.addEventListener` hears of us. */
    interface DocumentEventMap {
        'consentgate:ready': CustomEvent<Decisions>;
        'consentgate:change': CustomEvent<Decisions>;
        'consentgate:blocked': TagEvent;
        'consentgate:released': TagEvent;
        'consentgate:erased': CustomEvent<{
            readonly services: readonly EraseReport[];
        }>;
    }
    /** What the tag itself hears, and all that it is in. */
    interface HTMLElementEventMap {
        'consentgate:blocked': TagEvent;
        'consentgate:released': TagEvent;
    }
}
/**
 * Starts consentgate in this page: holds what is marked, and asks. Call it once, in the browser, as early as
 * you can. Throws `ConsentError`, which lists every problem, when the options are not understood; nothing
 * marked fires then; it throws one on a server, too. Where consentgate is at work already, that instance is returned, and
 * the console says so. Importing this module touches nothing, on a server either.
 */
export declare function createConsent(options?: ConsentOptions): ConsentGate;
