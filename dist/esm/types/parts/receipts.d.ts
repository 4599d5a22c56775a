import type { Inside } from '../inside.js';
import type { Answer } from '../state/answer.js';
import type { Receipt } from '../types.js';
import type { FormReceipt } from './vendor/checkbox.js';
/** One answer of the visitor, as it is reported. */
export interface Answered {
    /** Text of the new receipt. */
    readonly text: string;
    /** The receipt before it. */
    readonly old: Receipt | null;
    readonly answer: Answer;
    /** Our element in which the visitor answered, such as the banner; none: the site's own. */
    readonly element: HTMLElement | undefined | null;
    /** The words that it showed. */
    readonly shown: string | undefined | null;
}
/** Posts receipts to the site's own server. */
export interface Receipts {
    send(answered: Answered): void;
    /** A consent that was given in a form of the site's, apart from the visitor's own receipt. */
    sendForm(receipt: FormReceipt): void;
    /** Runs it once the record of the last answer has been taken, or its server could not be reached. */
    whenSent(run: () => void): void;
}
/**
 * Makes and posts the record of each answer (GDPR Art. 7(1): whoever relies on a consent must be able to prove it). The
 * visitor waits for nothing: the choice counts before anything is sent, and whatever becomes of the sending.
 */
export declare function mountReceipts(inside: Inside): Receipts;
