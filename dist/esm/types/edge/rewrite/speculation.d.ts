import type { Judge } from './judge.js';
import type { Mark } from './mark.js';
/**
 * Finds what speculation rules would have the browser load ahead (HTML, "speculation rules"), or what a web bundle names.
 * `anyone` is the mark of rules over links to anywhere; outside of `strict` those may stay that wait for the visitor.
 */
export declare function findInRules(json: string, judge: Judge, anyone: Mark, strict: boolean): Mark[];
