import type { Inside } from '../inside.js';
/** Adds what the catalogue knows of the services that the site named by their id only. */
export declare function mountServices(inside: Inside): object;
