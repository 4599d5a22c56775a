import type { PageService } from '../types/services/page-service.js';
/** Google Maps, in its page form. */
export declare const googleMaps: PageService;
