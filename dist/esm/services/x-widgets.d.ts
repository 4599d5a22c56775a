import type { PageService } from '../types/services/page-service.js';
/** X (Twitter) buttons and embeds, in its page form. */
export declare const xWidgets: PageService;
