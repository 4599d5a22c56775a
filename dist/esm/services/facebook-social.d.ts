import type { PageService } from '../types/services/page-service.js';
/** Facebook social plug-ins and like button, in its page form. */
export declare const facebookSocial: PageService;
