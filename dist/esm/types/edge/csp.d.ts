import type { OptOutSignals, Receipt } from '../types.js';
import { type PolicyConfig, type PolicyOptions, type PolicySubject } from './options.js';
import { type Directive } from './policy-text.js';
/** What a policy depends on, per request. */
export interface PolicyRequest {
    /** The `Cookie` header. */
    readonly cookie: string | null | undefined;
    /** The opt-out signals of the request; none when not given. */
    readonly signals?: OptOutSignals | undefined;
    /** The nonce of this response, in base64. */
    readonly nonce?: string | undefined;
    /** The site's own policy for this response. */
    readonly policy?: string | undefined;
}
/** A policy for one response. */
export interface WrittenPolicy {
    /** Value of the `Content-Security-Policy` header. */
    readonly text: string;
    /** Every host and origin that it lets in besides the page's own. */
    readonly hosts: readonly string[];
}
/** Is the service granted, given the stored receipt and the signals? One of its categories is enough. */
export declare function isGranted({ id, categories, embed, firstParty }: PolicySubject, receipt: Receipt | null, signals: OptOutSignals, { rules }: PolicyConfig): boolean;
/** Writes the policy of first party, `allow`, consentgate's own files and receivers, and nothing else. */
export declare function createOwnPolicy({ allow, ours }: Pick<PolicyConfig, 'allow' | 'ours'>): Directive[];
/** Reads the site's own policies; with a nonce and no policy, one that asks for it. */
export declare function createSitePolicies({ policy, nonce }: PolicyRequest, allow: readonly string[]): Directive[][];
/** Adds what a granted service needs to our policy. */
export declare function addSubject(policy: readonly Directive[], { sources }: Pick<PolicySubject, 'sources'>): Directive[];
/**
 * Adds what a granted service needs to the site's own policy, kind by kind. Where a site speaks of everything else
 * (`default-src`) or forbids old plug-ins, it means more than consent, so these stay.
 */
export declare function addSubjectToSite(policy: readonly Directive[], { sources }: Pick<PolicySubject, 'sources'>): Directive[];
/**
 * Reads the options once and gives a function that writes the policy of a response. Throws `ConsentError` when the options
 * are not understood, and the function a `TypeError` for a nonce that is none. A site's own policy comes first, and ours beside
 * it: what is allowed has to pass both (CSP3 §8.1).
 */
export declare function createPolicyWriter(options: PolicyOptions): (request: PolicyRequest) => WrittenPolicy;
/**
 * Gives the value of the `Content-Security-Policy` header for a request with this `Cookie` header: the page's own origin
 * and `allow`, and the hosts of the services that the visitor has granted. Pure, but for the clock. Throws `ConsentError` when
 * the options are not understood, and a `TypeError` for a nonce that is none.
 */
export declare function createPolicy(cookieHeader: string | null | undefined, options?: PolicyOptions): string;
