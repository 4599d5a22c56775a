import type { CatalogueService } from './service.js';
/** Every service of the catalogue. */
export declare const catalogue: readonly CatalogueService[];
