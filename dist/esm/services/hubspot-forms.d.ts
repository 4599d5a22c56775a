import type { PageService } from '../types/services/page-service.js';
/** HubSpot forms, in its page form. */
export declare const hubspotForms: PageService;
