import type { PageService } from '../types/services/page-service.js';
/** Plausible Analytics, in its page form. */
export declare const plausible: PageService;
