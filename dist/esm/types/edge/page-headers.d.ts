import { type PolicyOptions } from './options.js';
/** A page's request, as far as its answer depends on it. */
export interface PageRequest {
    /** Absolute address. */
    readonly url: string;
    /** Gives a header by its lower-case name. */
    header(name: string): string | null | undefined;
    readonly nonce?: string | undefined;
}
/** The answer's headers, to be read and changed. */
export interface PageHeaders {
    get(name: string): string | null | undefined;
    set(name: string, value: string): void;
    remove(name: string): void;
}
/** What is done to pages. */
export interface PageGuard {
    /** Puts the policy on an answer, and takes out what works around it. */
    apply(request: PageRequest, headers: PageHeaders): void;
    /** Leaves hints to third parties out of a `Link` header, for `103 Early Hints`. */
    filterHints(request: PageRequest, link: string): string;
}
/**
 * Reads the options once and gives what puts the policy on an answer: on everything that can become a document, a frame
 * or a worker, which has a policy of its own (CSP3 §4.2.2). It also takes out the headers by which a page goes to third
 * parties before, or beside, its policy: hints in `Link`, and `Speculation-Rules`.
 */
export declare function createPageGuard(options: PolicyOptions): PageGuard;
