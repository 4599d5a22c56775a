import { type Tool } from './tool.js';
/**
 * Complianz: `cmplz_statistics=allow|deny` and the like, in force once `cmplz_banner-status` is `dismissed`: before, they are
 * defaults of the region.
 */
export declare const complianz: Tool;
