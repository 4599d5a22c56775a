import type { RequestType } from '../../services/service.js';
/** Says whether the policy of an answer keeps a request back. */
export type IsBlocked = (url: URL, type: RequestType, nonce: string | undefined) => boolean;
/** The directives of one header; it may hold several policies, with commas between. Of twins the first one counts. */
export declare const readPolicies: (header: string | null) => Map<string, string[]>[];
/** Creates it for `Content-Security-Policy`. In doubt nothing is blocked. */
export declare function createIsBlocked(header: string | null, page: URL | undefined): IsBlocked;
