import { type Tool } from './tool.js';
/**
 * iubenda: JSON `{timestamp, version, purposes: {1: true, …}, id}` under the number of the policy (`s…`: of the site);
 * cookies with more behind it (`-granular`, `-uspr`) are something else. `consent: true` without purposes tells nothing of them.
 */
export declare const iubenda: Tool;
