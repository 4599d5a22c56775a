import type { PageService } from '../types/services/page-service.js';
/** WalkMe, in its page form. */
export declare const walkme: PageService;
