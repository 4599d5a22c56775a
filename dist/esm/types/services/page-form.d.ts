import type { PageService } from './page-service.js';
import type { CatalogueService } from './service.js';
/** The long form, which a site may have written itself: what it does not say is nothing. */
export type GivenService = Pick<CatalogueService, 'id' | 'name' | 'category' | 'requests'> & Partial<CatalogueService>;
/** Gives the page form of a service in the long one. */
export declare function createPageForm(given: GivenService): PageService;
