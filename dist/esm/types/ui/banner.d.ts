import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** The banner, and what may change in it while it stands. */
export interface Banner {
    readonly element: HTMLElement;
    /** Says what the opt-out signals are now. */
    update(): void;
    /** Fills the status line: it is empty at first, because only a change of it is announced. It is in its place by now. */
    announce(): void;
}
/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
export declare function createBanner(host: UiHost, messages: FirstMessages, onAnswer: () => void): Banner;
