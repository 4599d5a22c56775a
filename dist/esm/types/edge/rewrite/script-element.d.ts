import type { StartTag } from './scanner.js';
import type { Tools } from './tools.js';
/** Holds a script by its address, or waits for its text and holds it by that. */
export declare function openScript({ editor, regions, reasons, examine, judge, rules, hold }: Tools, tag: StartTag): void;
