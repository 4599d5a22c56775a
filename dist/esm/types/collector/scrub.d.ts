import { type Anonymizer } from './anonymize-ip.js';
/** Takes full addresses out of texts. */
export interface Scrubber {
    /** Masks what looks like an IP address in a text. */
    text(text: string): string;
    /** Masks the host of a URL when it is a public IP address. */
    host(host: string): string;
}
/**
 * Makes what keeps addresses out of the other fields: a site that prints the visitor's address in its page, or puts it
 * into a parameter, sends it in title or URL. A number like `1.2.3.4` that is none becomes `1.2.0.0` too: the smaller harm.
 */
export declare function createScrubber(anonymize: Anonymizer): Scrubber;
