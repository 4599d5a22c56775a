import type { PageService } from '../types/services/page-service.js';
/** Google Analytics, in its page form. */
export declare const googleAnalytics: PageService;
