import type { Inside } from '../inside.js';
import { type Known } from './known.js';
/** Adds what the catalogue knows of the services that the site named by their id only. */
export declare function mountServices(inside: Inside, { find, others, data }?: Known): Pick<Known, 'data'>;
