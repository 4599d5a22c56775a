import type { Service } from '../types.js';
import type { RequestMatch } from './service.js';
/** Finds what the page has to know of a service of the catalogue, by its id. */
export declare function findCatalogueService(id: string): Service | undefined;
/** Completes a configured service by what the catalogue knows of it, or its long form says. What the site says wins. */
export declare function completeService(service: Service & {
    readonly requests?: readonly RequestMatch[];
}): Service;
/** The hosts of all services that a page has not named, but for those that are necessary anywhere. */
export declare function listOtherHosts(named: readonly string[]): string[];
