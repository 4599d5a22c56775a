/** Names of campaign parameters: the prefixes that Matomo itself reads from `url` (developer.matomo.org/api-reference/tracking-api). */
export declare const CAMPAIGN: RegExp;
/** Cuts a text to 500 characters (a batch must stay under 64 KiB) and takes mail addresses out of it. */
export declare const cleanText: (text: string) => string;
/** Is this part of a path or this value of a query fit to be reported? */
export declare const isHarmless: (part: string) => boolean;
/**
 * Reduces an address to origin, path and those query parameters whose names are kept; `''` for what is no http(s)
 * address. A kept `#` is the path that a router keeps in the fragment, without values.
 */
export declare const cleanUrl: (address: string | URL, isKept: (name: string) => unknown) => string;
/** The origin of the page that led here, or `''`: the rest of its address is not ours to report. */
export declare const readReferrerOrigin: (referrer: string) => string;
