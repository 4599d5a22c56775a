import type { Judge } from './judge.js';
import type { Mark } from './mark.js';
/** Finds what speculation rules would have the browser load ahead (HTML, "speculation rules"). */
export declare function findInRules(json: string, judge: Judge, strict: Mark | undefined): Mark[];
