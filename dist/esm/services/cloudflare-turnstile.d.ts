import type { PageService } from '../types/services/page-service.js';
/** Cloudflare Turnstile, in its page form. */
export declare const cloudflareTurnstile: PageService;
