import type { RegionEnd } from './regions.js';
import type { StartTag } from './scanner.js';
import type { Tools } from './tools.js';
/** Holds a style element that names third parties, or whose `onload` does: it becomes the text of a container as a whole. */
export declare function holdStyle({ editor, reasons, examine, onHeld, hold }: Tools, tag: StartTag, { textEnd, end }: RegionEnd): void;
