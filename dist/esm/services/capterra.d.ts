import type { PageService } from '../types/services/page-service.js';
/** Capterra conversion tracking, in its page form. */
export declare const capterra: PageService;
