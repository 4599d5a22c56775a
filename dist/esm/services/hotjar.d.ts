import type { PageService } from '../types/services/page-service.js';
/** Hotjar, in its page form. */
export declare const hotjar: PageService;
