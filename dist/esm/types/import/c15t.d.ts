import { type Tool } from './tool.js';
/**
 * c15t: JSON in `localStorage`, and the same shortened in a cookie, `c.marketing:1,i.t:1764430783043`, which leaves out what
 * is false. So of the cookie alone only yeses are read.
 */
export declare const c15t: Tool;
