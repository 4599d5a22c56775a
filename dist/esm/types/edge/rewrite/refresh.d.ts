import type { Mark } from './mark.js';
import type { Reasons } from './reasons.js';
import type { StartTag } from './scanner.js';
/** Finds the third party to which a `meta` element takes its document by itself (HTML, "shared declarative refresh steps"). */
export declare function findRefresh(tag: StartTag, reasons: Reasons): Mark | undefined;
