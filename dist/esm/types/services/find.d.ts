import type { Service } from '../types.js';
import type { KnownService } from './page-service.js';
/** Finds what the page has to know of a service of the catalogue, by its id. */
export declare function findCatalogueService(id: string): KnownService | undefined;
/** Completes a configured service by what the catalogue knows of it. */
export declare const completeService: (given: Service) => KnownService;
/** The hosts of all services that a page has not named, but for those that are necessary anywhere. */
export declare function listOtherHosts(named: readonly string[]): string[];
