import type { Inside } from '../inside.js';
import { type Answer, takeAnswer } from '../state/answer.js';

/** Takes the visitor's answers. */
export const mountAnswer =
  ({ store, config }: Inside) =>
  (answer: Answer): void =>
    takeAnswer(answer, store, config);
