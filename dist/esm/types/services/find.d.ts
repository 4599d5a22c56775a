import type { Service } from '../types.js';
/** Finds what the page has to know of a service of the catalogue, by its id. */
export declare function findCatalogueService(id: string): Service | undefined;
