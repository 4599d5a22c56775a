import type { Inside } from '../inside.js';
import type { Decisions, EraseReport, HeldEmbed } from '../types.js';
import { type Turns } from './vendor/turns.js';
/** The part that knows vendors: tells them, loads them, and erases what they stored. */
export interface Vendors extends Omit<Turns, 'run'> {
    /** Looks at the decisions again; `before`: what they were when it was called for. */
    update(before?: Decisions): void;
    /** Runs it when what is known of a service is there, or of all embeds. */
    whenKnown(service: string | undefined, run: () => void): void;
    /** An element is about to fire, perhaps this once only: its vendor's stub must be there, its address the milder one. */
    prepare(element: Element, isOnce: boolean): void;
    /** Places in the page that services would fill which are not granted. */
    widgets(): readonly HeldEmbed[];
    /** Loads what fills this place, without storing anything; `false`: it is no such place. */
    useOnce(element: Element): boolean;
    /** May tags of this service fire? Not when its data could not be fetched: its vendor would not be told. */
    isSound(service: string | undefined): boolean;
    /** What was erased in this page, and what could not be. */
    erased(): readonly EraseReport[];
    /** A tag that has run was withdrawn: loads the page afresh, where the site wants that. */
    reload(): void;
}
/** Starts it. The data of a service comes in when there is something to tell, to load, or to erase. */
export declare function mountVendors(inside: Inside): Vendors;
