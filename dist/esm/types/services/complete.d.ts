import type { Service } from '../types.js';
import type { KnownService } from './page-service.js';
/** Gives a service with its lists as lists, however a page has written them; in the long form, names are entries. */
export declare function readLists(service: Service): Service;
/**
 * Completes a configured service by what the catalogue knows of it. What the site says wins; hosts and names that it adds (a
 * proxy of its own) free nothing of the vendor's, nor do they on servers (edge/own-service.ts).
 */
export declare function completeBy(given: Service, known: KnownService | undefined): KnownService;
