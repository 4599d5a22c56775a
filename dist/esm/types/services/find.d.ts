import type { Service } from '../types.js';
/** Finds what the catalogue says of a service by its id. */
export declare function findCatalogueService(id: string): Service | undefined;
