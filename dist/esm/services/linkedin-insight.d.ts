import type { PageService } from '../types/services/page-service.js';
/** LinkedIn Insight Tag, in its page form. */
export declare const linkedinInsight: PageService;
