/** How long the banner comes in, in milliseconds: what follows is done then, so that the page is styled once for it. */
export declare const ENTRANCE = 180;
/** The style sheet of the first file. */
export declare function createStyles(theme: string): string;
