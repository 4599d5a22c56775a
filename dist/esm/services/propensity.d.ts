import type { PageService } from '../types/services/page-service.js';
/** Propensity, in its page form. */
export declare const propensity: PageService;
