import type { Scrubber } from './scrub.js';
/** Reads the origin of a referrer, all that is kept of it; `''` for what has none. */
export declare function readOrigin(text: string): string;
/** Reads addresses of pages and origins of referrers as they may be kept. */
export interface UrlReader {
    /** Throws `Refusal` for what is no address; `name` is what the sender calls it. */
    page(text: string, name: string): string;
    /** The origin, or `''`. */
    origin(text: string): string;
}
/**
 * Makes the reader of the address of a page, file or link target, without user name, password, fragment, click ids
 * and values that look like mail or IP addresses. Senders clean it too; this is for those that do not, such as matomo.js.
 * Of an address that is neither http nor https only the scheme is kept (`mailto:` would be a person).
 */
export declare function createUrlReader(scrubber: Scrubber): UrlReader;
