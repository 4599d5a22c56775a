import type { ParsedRecord } from './consent-parse.js';
import type { Arrival } from './routes.js';
/** How the cookie of the choice is set. */
export interface CookieOptions {
    /** Name of the cookie; `consentgate` when not given. */
    readonly cookieName?: string | undefined;
    /** For this domain and those below it; for the host alone when not given. */
    readonly cookieDomain?: string | undefined;
    /** Days that an answer holds; what the record says, or 182, when not given. */
    readonly expiresDays?: number | undefined;
}
/** The id under which a record is kept and found: the 16 characters that the cookie holds (of a UUID the last ones). */
export declare const toReceiptId: (id: string) => string;
/** Throws one `ConsentError` for options that no cookie can have. */
export declare function checkCookieOptions({ cookieName, cookieDomain, expiresDays, }: CookieOptions): void;
/**
 * The `Set-Cookie` header of an answer, as name and value, or nothing. The same cookie as the page's script writes, but
 * browsers that forget what scripts write after some days (Safari: 7) keep it: it came by HTTP.
 */
export declare function createCookieHeader(parsed: ParsedRecord, cookies: Arrival['cookies'], now: number, { cookieName, cookieDomain, expiresDays }: CookieOptions): readonly string[];
