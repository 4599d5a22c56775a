import type { Inside } from '../inside.js';
/** What `block: strict` needs besides the guard. */
export interface StrictPart {
    /** Explains what the browser has held: `consentgate:blocked`, and one line in the console per host. */
    report(violation: SecurityPolicyViolationEvent): void;
}
/** Widens the policy after a grant, by the only way there is (CSP 3): a new load of the page. */
export declare function mountStrict(inside: Inside): StrictPart;
