import type { Decisions } from '../types.js';
/** What the site told the browser part, as far as a server needs it. */
export interface ReadConsentOptions {
    /** Name of the cookie; `consentgate` when not given. */
    readonly cookieName?: string | undefined;
    /** The site's revision, as in the page; a yes to another one counts only where something else has changed. `1` when not given. */
    readonly revision?: string | number | undefined;
    /** Days that an answer holds; 182 when not given. */
    readonly expiresDays?: number | undefined;
    /** The site's categories; `functional`, `analytics` and `marketing` when not given. */
    readonly categories?: string | readonly string[] | undefined;
    /** The clock, in milliseconds since 1970. */
    readonly now?: (() => number) | undefined;
}
/**
 * Reads the visitor's answers out of a request's `Cookie` header: a decision for each category, and for each service that
 * was decided by itself. What is missing, damaged, outdated or from the future is `undecided`; only a sound receipt grants.
 * The opt-out signals are not looked at: ask `readOptOutSignal` too before doing anything that they concern.
 */
export declare function readConsent(cookieHeader: string | null | undefined, options?: ReadConsentOptions): Decisions;
