import type { PageService } from '../types/services/page-service.js';
/** Meta Pixel, in its page form. */
export declare const metaPixel: PageService;
