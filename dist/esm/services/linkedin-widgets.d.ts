import type { PageService } from '../types/services/page-service.js';
/** LinkedIn share and follow plug-ins, in its page form. */
export declare const linkedinWidgets: PageService;
