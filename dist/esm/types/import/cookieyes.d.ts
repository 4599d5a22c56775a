import { type Tool } from './tool.js';
/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`. Without `action:yes` the words are defaults
 * of the region. `lastRenewedDate` is the site's, not the visitor's.
 */
export declare const cookieyes: Tool;
