import type { PageService } from '../types/services/page-service.js';
/** Cloudflare Web Analytics, in its page form. */
export declare const cloudflareWebAnalytics: PageService;
