import type { PageService } from '../types/services/page-service.js';
/** Stripe.js, in its page form. */
export declare const stripe: PageService;
