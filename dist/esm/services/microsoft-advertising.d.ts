import type { PageService } from '../types/services/page-service.js';
/** Microsoft Advertising (UET), in its page form. */
export declare const microsoftAdvertising: PageService;
