import type { Inside } from '../inside.js';
import type { ConsentGate } from '../types.js';
/** The part of the public face that takes the visitor's answers. */
export type AnswerApi = Pick<ConsentGate, 'set' | 'grant' | 'deny' | 'acceptAll' | 'rejectAll' | 'withdraw'>;
/** The same, with what a click on `data-consent-action` means. */
export interface AnswerPart extends AnswerApi {
    act(name: string, ids?: string): void;
}
/** Takes the visitor's answers, tells the other tabs, and has them reported where the site wants that. */
export declare function mountAnswer(inside: Inside): AnswerPart;
