/** The address of a script, wherever it is written; the guard has put `data-` before the one that it found. */
export declare const readAddress: (script: Element) => string | null;
/** Starts the download of a script whose turn comes later. */
export declare function preload(script: Element): void;
