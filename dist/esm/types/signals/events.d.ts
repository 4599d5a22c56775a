import type { Decisions } from '../types.js';
/** Tells the page: `consentgate:ready | change | blocked | released`, bubbling from `target`. */
export declare function tellEvent(name: string, detail: unknown, target?: EventTarget): void;
/** Tells tag managers by one `dataLayer` entry. */
export declare function tellDataLayer(decisions: Decisions): void;
