import type { Scrubber } from './scrub.js';
import type { ConsentRecord } from './stores/store.js';
/** A record as it came in, and as it is kept. */
export interface ParsedRecord {
    /** With everything as the visitor's browser said it: for the visitor's own cookie, and for nothing else. */
    readonly sent: ConsentRecord;
    readonly record: ConsentRecord;
    readonly time: number;
    readonly expires: number;
    /** The cookie's text that came along, or `''`. */
    readonly cookie: string;
}
/**
 * Makes the reader of a record that was posted. It throws `Refusal` with what is wrong; what is not named in the form
 * is not kept. `days` is how long an answer holds when the record does not say.
 */
export declare function createRecordParser(scrubber: Scrubber, now: () => number, days: number): (text: string) => ParsedRecord;
