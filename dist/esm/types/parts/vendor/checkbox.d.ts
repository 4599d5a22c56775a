import type { Inside } from '../../inside.js';
/** Proof of one consent that was given in a form, apart from the cookie: it goes where the form goes. */
export interface FormReceipt {
    /** Random, 16 characters of `0-9a-z`. */
    readonly id: string;
    /** Whole seconds since 1970. */
    readonly time: number;
    readonly service: string;
    readonly choice: 'granted' | 'denied';
    /** The words that stood beside the box. */
    readonly text: string;
    /** Address of the page without its query. */
    readonly page: string;
}
/**
 * Gives each consent checkbox (`<input type="checkbox" data-service="newsletter">`) a receipt of its own when its form is
 * sent: a hidden field `consentgate-receipt` beside it, for the server that has to prove it (GDPR Art. 7(1)). Where the site
 * has receipts posted, a record of it goes there too.
 */
export declare function watchCheckboxes(id: string, inside: Inside): void;
