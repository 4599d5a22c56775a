/** Names of campaign parameters: the prefixes that Matomo itself reads from `url` (tracking-api.md, "Campaigns"). */
export declare const CAMPAIGN: RegExp;
/** Cuts a text to 500 characters (a batch must stay under 64 KiB) and takes mail addresses out of it. */
export declare function cleanText(text: string): string;
/** Reduces an address to origin, path and those query parameters whose names `keep` lists; `''` for what is no http(s) address. */
export declare function cleanUrl(address: string | URL, keep?: RegExp): string;
/** The origin of the page that led here, or `''`: the rest of its address is not ours to report. */
export declare function readReferrerOrigin(referrer: string): string;
