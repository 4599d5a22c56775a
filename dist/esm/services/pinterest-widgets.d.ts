import type { PageService } from '../types/services/page-service.js';
/** Pinterest buttons and widgets, in its page form. */
export declare const pinterestWidgets: PageService;
