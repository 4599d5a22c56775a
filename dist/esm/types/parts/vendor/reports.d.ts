import type { Inside } from '../../inside.js';
import type { EraseReport } from '../../types.js';
/** Keeps what was erased in this page, and what could not be, and tells of it. */
export interface Reports {
    add(done: readonly EraseReport[]): void;
    list(): readonly EraseReport[];
    /** Has it said what an answer has left, wherever that was given: the settings know the words, and need not be open. */
    tellLeft(done: readonly EraseReport[]): void;
}
/** Creates it, by id of the service: what was erased adds up, what is left is the latest word. */
export declare function createReports({ config, store, use, tellListeners }: Inside): Reports;
