import type { Inside } from '../inside.js';
import { type Answer } from '../state/answer.js';
/** Takes the visitor's answers. */
export declare const mountAnswer: ({ store, config }: Inside) => (answer: Answer) => void;
