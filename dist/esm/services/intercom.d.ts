import type { PageService } from '../types/services/page-service.js';
/** Intercom, in its page form. */
export declare const intercom: PageService;
