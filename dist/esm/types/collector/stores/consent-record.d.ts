/** What brought a receipt about. */
export type ConsentEvent = 'given' | 'refused' | 'changed' | 'withdrawn' | 'expired' | 'signal';
/** How a visitor answered. */
export type ConsentMethod = 'banner-reject-all' | 'banner-accept-all' | 'prefs-save' | 'prefs-reject-all' | 'prefs-accept-all' | 'placeholder'
/** A checkbox in a form of the site's: its record stands by itself, under an id of its own. */
 | 'form' | 'api' | 'gpc' | 'dnt' | 'pims';
/**
 * The proof of one answer (GDPR Art. 7(1)): who (a random id), when, to which text, what. Times are ISO 8601 in UTC.
 * Never in it: an address, a user agent, a referrer, a path, an account.
 */
export interface ConsentRecord {
    /** Version of this form. */
    readonly v: 1;
    /** The receipt's random id: the same in all records of one browser, and nobody else's. */
    readonly id: string;
    /** Id of the record that this one replaces; `null` for the first. */
    readonly prev: string | null;
    /** When the visitor answered. */
    readonly t: string;
    /** Until when the answer holds. */
    readonly exp: string;
    readonly event: ConsentEvent;
    /** By category. */
    readonly choices: Readonly<Record<string, boolean>>;
    /** Services that were decided one by one. */
    readonly services: Readonly<Record<string, boolean>>;
    /** The site's revision. */
    readonly policy: string;
    /** Hash of texts, purposes and vendors as they were shown; `''` when the site names none. */
    readonly notice: string;
    readonly locale: string;
    readonly mode: 'opt-in' | 'opt-out' | 'notice';
    /** What the site configured; nobody is located. */
    readonly region: string;
    readonly method: ConsentMethod;
    /** Version and look of the banner: `0.2.0/card`. */
    readonly ui: string;
    /** Was the signal on? `null`: it was not looked at. */
    readonly gpc: boolean | null;
    readonly dnt: boolean | null;
    /** Of the page, without path. */
    readonly host: string;
}
/** A record as a store keeps it: what it is looked up by, beside it. */
export interface StoredReceipt {
    readonly id: string;
    /** `record.t` in milliseconds since 1970. */
    readonly time: number;
    /** `record.exp` in milliseconds since 1970. */
    readonly expires: number;
    readonly record: ConsentRecord;
}
