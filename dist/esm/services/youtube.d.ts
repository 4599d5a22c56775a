import type { PageService } from '../types/services/page-service.js';
/** YouTube embeds, in its page form. */
export declare const youtube: PageService;
