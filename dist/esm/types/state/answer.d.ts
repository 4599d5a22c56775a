import type { Config } from '../config/options.js';
import type { ConsentStore } from './consent.js';
/** The choices of one answer, by id of category or service; a single word answers everything. */
export type Answer = 'granted' | 'denied' | Readonly<Record<string, 'granted' | 'denied'>>;
/**
 * Takes an answer of the visitor: makes the receipt, keeps it, hands it to the store, and returns its text; `''` where nothing was
 * chosen. Throws `ConsentError` for unknown ids and for other words than the two, and changes nothing then.
 */
export declare function takeAnswer(answer: Answer, store: ConsentStore, config: Config): string;
