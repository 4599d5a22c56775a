import type { Service } from '../types.js';
/** Finds what the page has to know of a service of the catalogue, by its id. */
export declare function findCatalogueService(id: string): Service | undefined;
/** Gives a service with its lists as lists, however a page has written them; in the long form, names are entries. */
export declare function readLists(service: Service): Service;
/**
 * Completes a configured service by what the catalogue knows of it. What the site says wins; hosts and names that it adds (a
 * proxy of its own) free nothing of the vendor's, nor do they on servers (edge/own-service.ts).
 */
export declare function completeService(given: Service): Service;
/** The hosts of all services that a page has not named, but for those that are necessary anywhere. */
export declare function listOtherHosts(named: readonly string[]): string[];
