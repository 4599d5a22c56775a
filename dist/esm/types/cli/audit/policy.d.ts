import type { RequestType } from '../../services/service.js';
import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';
/** Says whether the policy of an answer keeps a request back. */
export type IsBlocked = (url: URL, type: RequestType, nonce: string | undefined) => boolean;
/** Values by directive, of each policy that the header holds. */
export declare const readPolicies: (header: string | null) => Map<string, readonly string[]>[];
/** Does the policy keep back whatever this tag may ask for? Code is held to what it loads, not kept from running. */
export declare function isKeptBack({ tag, url, type, isCode, isHint, services }: RawTag, site: Site, isBlocked: IsBlocked): boolean;
/** Creates it for `Content-Security-Policy`. In doubt nothing is blocked. */
export declare function createIsBlocked(header: string | null, page: URL | undefined): IsBlocked;
