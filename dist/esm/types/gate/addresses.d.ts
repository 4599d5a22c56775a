import type { Trust } from '../trusted-types.js';
/** Would Firefox fetch something out of this template although it is inert (measured in 153 ESR)? A script only behind a tag. */
export declare const isFetched: ({ content }: HTMLTemplateElement) => unknown;
/** Will the browser ask for more of it by itself? One of several pictures, subtitles; what is scrolled to later. */
export declare const isOpen: (element: Element) => boolean;
/**
 * Gives an element that is no script its addresses (`data-src` → `src`), or takes them away (they stay noted); what else
 * it had that fetches stands in `data-held`. What belongs to it goes with it: sources, tracks, the image of a picture.
 * Returns whether anything changed. `isFirst`: it has not been fired, so what is noted is the site's own word, and what it
 * shows until then may be a stand-in.
 */
export declare function setAddresses(element: Element, isLive: boolean, trust: Trust, isFirst?: boolean): boolean;
/** Calls back when somebody else gives a fired element another address (a component that is drawn anew, for another film). */
export declare function watchAddresses(signal: AbortSignal, onMoved: (element: Element, put: () => void) => void): (element: Element) => void;
