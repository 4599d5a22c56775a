/**
 * Calls `report` a moment after each same-document navigation, until the signal gives `history` back. Whether the page
 * is another one is for the listener to find out; a last call may come after the signal.
 */
export declare function createRoutes(report: () => void, signal: AbortSignal): void;
