import type { PageService } from './page-service.js';
import type { CatalogueService } from './service.js';
/** Gives the page form of a catalogue's service. */
export declare function createPageForm(service: CatalogueService): PageService;
