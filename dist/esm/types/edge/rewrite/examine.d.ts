import type { Hold } from './hold.js';
import type { Reasons } from './reasons.js';
import type { StartTag } from './scanner.js';
/** Looks at the attributes of a tag: what must go, and why. `undefined` when it may stay as it is. */
export type Examine = (tag: StartTag) => Hold | undefined;
/** Creates it from the reasons of a page. */
export declare const createExamine: (reasons: Reasons) => Examine;
