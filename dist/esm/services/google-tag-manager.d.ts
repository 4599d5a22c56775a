import type { PageService } from '../types/services/page-service.js';
/** Google Tag Manager, in its page form. */
export declare const googleTagManager: PageService;
