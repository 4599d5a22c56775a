import type { PageService } from '../types/services/page-service.js';
/** TikTok pixel, in its page form. */
export declare const tiktokPixel: PageService;
