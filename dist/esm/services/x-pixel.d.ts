import type { PageService } from '../types/services/page-service.js';
/** X (Twitter) pixel, in its page form. */
export declare const xPixel: PageService;
