import { type Gate } from '../gate/gate.js';
import type { Inside } from '../inside.js';
import type { Answer } from '../state/answer.js';
/** The gate, told of each answer that was taken. */
export interface GatePart extends Omit<Gate, 'takeBack' | 'move'> {
    hear(answer: Answer): void;
}
/** Holds and fires marked tags, and tells the page of each that fires. */
export declare function mountGate(inside: Inside): GatePart;
