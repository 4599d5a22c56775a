import type { PageService } from '../types/services/page-service.js';
/** The site's own cookies, in its page form. */
export declare const ownCookies: PageService;
