import type { PageService } from '../types/services/page-service.js';
/** Google Fonts, in its page form. */
export declare const googleFonts: PageService;
