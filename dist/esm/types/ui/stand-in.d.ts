/**
 * Makes the box that stands in for an embed, right before it and of the same size, so that nothing moves when they
 * change places; `null` for an embed that nobody would see (a 1×1 frame, or one that the site hides).
 */
export declare function createStandIn(element: HTMLElement): HTMLElement | null;
