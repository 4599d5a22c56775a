/**
 * Reads the address of a page, file or link target as it may be kept: without user name, password, fragment, click ids
 * and values that look like mail addresses. Senders clean it too; this is for those that do not, such as matomo.js.
 * Of an address that is neither http nor https only the scheme is kept (`mailto:` would be a person).
 */
export declare function readPageUrl(text: string, name: string): string;
/** Reads the origin of a referrer, all that is kept of it; `''` for what has none. */
export declare function readOrigin(text: string): string;
