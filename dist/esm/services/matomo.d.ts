import type { PageService } from '../types/services/page-service.js';
/** Matomo, in its page form. */
export declare const matomo: PageService;
