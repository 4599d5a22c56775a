import { type Touch } from './campaign.js';
/** Name and life of the cookie. */
export interface UtmCookieOptions {
    readonly name: string;
    /** Counted from the visit that it tells of, and never prolonged. */
    readonly days: number;
    /** For sites that share it between sub-domains; `''`: this host only. */
    readonly domain: string;
}
/** The first-party cookie that remembers a campaign. Only touched while analytics is granted. */
export interface UtmCookie {
    read(): Touch | null;
    write(touch: Touch): void;
}
/** Makes the cookie's reader and writer. They throw where a document has no cookies (a sandboxed frame). */
export declare function createUtmCookie({ name, days, domain }: UtmCookieOptions): UtmCookie;
