import type { Inside } from '../inside.js';
import type { ConsentGate } from '../types.js';
/** The part of the public face that takes the visitor's answers. */
export type AnswerApi = Pick<ConsentGate, 'set' | 'grant' | 'deny' | 'acceptAll' | 'rejectAll' | 'withdraw'>;
/** Takes the visitor's answers, and tells the other tabs. */
export declare function mountAnswer(inside: Inside): AnswerApi;
