import type { Service } from '../types.js';
import type { CatalogueService } from './service.js';
/**
 * Gives the short form of a catalogue's service. Hosts cover their sub-domains there, so `*.name` becomes `name`; `*`,
 * a host of the site's own choosing, is left out. Stored names are only those that a page may erase: a third party's
 * cookie may bear the name of one of the site's own, and an objection has to stay.
 */
export declare function createShortForm(service: CatalogueService): Service;
