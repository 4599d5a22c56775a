import type { PageService } from '../types/services/page-service.js';
/** Opentracker, in its page form. */
export declare const opentracker: PageService;
