import type { Listen } from './listen.js';
/**
 * Calls `report` a moment after each same-document navigation, until the signal gives `history` back. Whether the page
 * is another one is for the listener to find out; a last call may come after the signal.
 */
export declare const watchRoutes: (listen: Listen, signal: AbortSignal, report: () => void) => void;
