import type { Inside } from '../inside.js';
/**
 * How to bring the files that the core has asked for with the one that runs now. Where the browser did not take what was written,
 * the core has made the elements: what such a script brings it leaves there, and one that has left nothing is asked for again.
 */
export declare function createAdopter(): (inside: Inside) => Inside['load'];
