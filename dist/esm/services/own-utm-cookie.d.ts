import type { PageService } from '../types/services/page-service.js';
/** First-party campaign (UTM) cookie, in its page form. */
export declare const ownUtmCookie: PageService;
