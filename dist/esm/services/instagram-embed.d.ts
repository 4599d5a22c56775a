import type { PageService } from '../types/services/page-service.js';
/** Instagram embeds, in its page form. */
export declare const instagramEmbed: PageService;
