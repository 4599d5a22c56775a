import type { PageService } from '../types/services/page-service.js';
/** Google Ads conversion tracking, in its page form. */
export declare const googleAds: PageService;
