import type { PageService } from '../types/services/page-service.js';
/** Microsoft Clarity, in its page form. */
export declare const microsoftClarity: PageService;
