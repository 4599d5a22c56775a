import type { Inside } from '../inside.js';
/** Loads the page afresh, which ends what cannot be stopped: when the record of the withdrawal has left, which would go with the page. */
export declare function reloadPage({ use }: Inside, receipts: string): void;
