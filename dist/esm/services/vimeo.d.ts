import type { PageService } from '../types/services/page-service.js';
/** Vimeo embeds, in its page form. */
export declare const vimeo: PageService;
