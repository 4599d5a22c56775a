import type { PageService } from '../types/services/page-service.js';
/** VWO, in its page form. */
export declare const vwo: PageService;
