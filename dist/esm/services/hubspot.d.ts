import type { PageService } from '../types/services/page-service.js';
/** HubSpot tracking code, in its page form. */
export declare const hubspot: PageService;
