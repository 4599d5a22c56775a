import type { Hold } from './hold.js';
import type { StartTag } from './scanner.js';
/** Where an element ends. */
export interface RegionEnd {
    /** Behind its content. */
    readonly textEnd: number;
    /** Behind its own end tag; `undefined` when it has none. */
    readonly end: number | undefined;
}
/** A tag inside an element that is held or not held together with it. */
export interface Member {
    readonly tag: StartTag;
    /** What would have to be done with it alone. */
    readonly how: Hold | undefined;
}
/** An element that can only be judged when its content is known. */
export interface Region {
    readonly members: Member[] | undefined;
}
/** The open elements that wait to be judged; nothing of the page behind the first one's start can be given out yet. */
export interface Regions {
    open(tag: StartTag, close: (end: RegionEnd, members: readonly Member[]) => void, members?: Member[]): void;
    /** The innermost one of that name. */
    find(name: string): Region | undefined;
    /** After a tag: closes what it has closed. `name` is empty unless it is an end tag. */
    settle(name: string, start: number, end: number): void;
    /** The page ends here. */
    closeAll(end: number): void;
    /** Offset of the first one. */
    start(): number | undefined;
}
/** Creates an empty list. */
export declare function createRegions(): Regions;
