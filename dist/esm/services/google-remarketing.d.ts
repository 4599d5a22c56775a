import type { PageService } from '../types/services/page-service.js';
/** Google Remarketing, in its page form. */
export declare const googleRemarketing: PageService;
