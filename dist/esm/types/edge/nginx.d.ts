import { type PolicyOptions } from './options.js';
/** What nginx can know: no clock to hold a receipt against, no nonce. */
export interface NginxOptions extends Omit<PolicyOptions, 'signals' | 'nonce' | 'now' | 'expiresDays'> {
    /** First part of every variable's name, for several sites in one nginx; `consentgate` when not given. */
    readonly prefix?: string | undefined;
}
/**
 * Writes the `map` blocks, for the `http` part of a configuration of nginx 1.11.2 or later, that give `$consentgate_csp`:
 * the same policy as `createPolicy`, request by request, without a line of code. Throws `ConsentError` for options that
 * are not understood. The life of an answer is that of its cookie: nginx has no clock to hold it against.
 */
export declare function createNginxMap(options?: NginxOptions): string;
