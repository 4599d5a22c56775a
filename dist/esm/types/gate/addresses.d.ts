import type { Trust } from '../trusted-types.js';
/**
 * Gives an element that is no script its addresses (`data-src` → `src`), or takes them away (they stay noted); what else
 * it had that fetches stands in `data-held`. What belongs to it goes with it: sources, tracks, the image of a picture.
 * Returns whether anything changed.
 */
export declare function setAddresses(element: Element, isLive: boolean, trust: Trust): boolean;
