/**
 * How long the banner comes in, in milliseconds: what follows is done then, so that the page is styled once for it. The
 * animation, all but at rest, is taken away a little before its end: Chromium has the page's main thread draw four frames
 * for one that comes to its own (2 of 18 ms of a first visit).
 */
export declare const ENTRANCE = 130;
/** The style sheet of the first file. */
export declare function createStyles(theme: string): string;
