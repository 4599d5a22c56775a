import type { Trust } from '../trusted-types.js';
import type { HeldFinder } from './held-addresses.js';
import type { Inspector } from './watch.js';
/** What a keeper is given. */
export interface KeeperHost {
    readonly finder: HeldFinder;
    readonly trust: Trust;
    isGranted(id: string): unknown;
    /** Has it been refused, and not only not been asked for? */
    isDenied(id: string): unknown;
    /** Has marked elements held or fired. */
    look(elements: Element[]): void;
}
/** Holds what nobody marked: it is marked as soon as it is seen, and is a marked element from there on. */
export interface Keeper extends Inspector {
    /** Was the address held, and the element marked? */
    holdAttribute(element: Element, name: string, value: unknown): boolean;
    /** Marks an element of which a service was found. */
    mark(element: Element, id: string): void;
    /** Marks the held elements of a piece of markup. */
    cleanHtml(html: string): string;
    /** Makes up for what was held once its service is granted. */
    later(id: string, replay: () => unknown): void;
    /** Releases what may go now. */
    release(): void;
    /** Takes back what was let through, and may not be there any more: what plays, or loads when it is scrolled to. */
    takeBack(): void;
}
/** Creates the keeper. */
export declare function createKeeper({ finder, trust, isGranted, isDenied, look }: KeeperHost): Keeper;
