import type { PageService } from '../types/services/page-service.js';
/** Pinterest tag, in its page form. */
export declare const pinterestTag: PageService;
