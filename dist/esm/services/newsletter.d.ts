import type { PageService } from '../types/services/page-service.js';
/** Newsletter sign-up, in its page form. */
export declare const newsletter: PageService;
