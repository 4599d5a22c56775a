/**
 * How long the banner comes in, in milliseconds: what follows is done then, so that the page is styled once for it. The
 * animation is longer, and is taken away when it has come to rest: Chromium has the page's main thread draw
 * four frames for one that comes to its own end (2 of 18 ms of a first visit).
 */
export declare const ENTRANCE = 180;
/** The style sheet of the first file. */
export declare function createStyles(theme: string): string;
