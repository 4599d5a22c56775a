import type { Setup } from '../inside.js';
/** Starts consentgate in the page of our script tag, with what the bundle brings. */
export declare function start(bundled: Pick<Setup, 'guard'>): unknown;
