import type { CatalogueService, RequestType } from '../services/service.js';
/** Does the name fit: the same one, or for `*.name` one below it? */
export declare function isHostMatch(pattern: string, host: string): boolean;
/**
 * Finds whose request this is. The most specific host wins (`forms.hubspot.com` over `*.hubspot.com`); services that
 * tie all come back, and the caller decides (`c.bing.com/c.gif` is Microsoft Advertising's and Clarity's). Throws a `TypeError`
 * for what is no whole address.
 */
export declare function matchService<S extends Pick<CatalogueService, 'requests'>>(address: string | URL, type: RequestType, services: readonly S[]): S[];
