import type { Member, RegionEnd } from './regions.js';
import type { StartTag } from './scanner.js';
import type { Tools } from './tools.js';
/** Turns a marked template that holds images or scripts into the container that is inert in every browser. */
export declare function holdTemplate({ editor, reasons, onHeld, hold }: Tools, tag: StartTag, { textEnd, end }: RegionEnd, members: readonly Member[]): void;
