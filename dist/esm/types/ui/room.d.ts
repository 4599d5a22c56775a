/**
 * Keeps the page usable around the banner (WCAG 2.4.11, focus not obscured): leaves room at the page's end once the
 * banner has come in, and has it step aside, down to the edge, when something behind it gets the focus. Returns what
 * takes it back, and what lifts a banner that was out of the page. A banner that a filter list hides has no size, and gets no room.
 */
export declare function keepClear(banner: HTMLElement, nonce: string): [leave: () => void, lift: () => void];
