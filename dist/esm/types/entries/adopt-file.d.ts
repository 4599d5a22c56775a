import type { Inside } from '../inside.js';
/** How to bring them: where the browser took what was written, the file that runs now is not one that the core has made. */
export declare function createAdopter(): (inside: Inside) => Inside['load'];
