import type { Inside } from '../inside.js';
import type { PageWords } from './words.js';
/** What `block: strict` needs besides the guard. */
export interface StrictPart {
    /** Explains what the browser has held: `consentgate:blocked`, and one line in the console per host. */
    report(violation: SecurityPolicyViolationEvent): void;
}
/**
 * Widens the policy after a grant, by the only way there is (CSP 3): a new load of the page. `fetchWords` brings what is said
 * of it in the page's language.
 */
export declare function mountStrict(inside: Inside, fetchWords: () => Promise<PageWords>): StrictPart;
