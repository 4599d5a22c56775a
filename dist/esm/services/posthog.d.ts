import type { PageService } from '../types/services/page-service.js';
/** PostHog, in its page form. */
export declare const posthog: PageService;
