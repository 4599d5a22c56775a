import { type ConsentGate, type ConsentOptions, type Decisions } from '../index.js';
/** What components read; another object after each change. */
export interface ConsentState {
    /** The instance of the page; `undefined` on a server, and until the page has taken over what a server has rendered. */
    readonly consent: ConsentGate | undefined;
    /** By id of category and service; empty while there is no instance. */
    readonly decisions: Decisions;
    /** Is `a b` (all), `a|b` (any) or `!a` (denied) true now? Nothing is while there is no instance. */
    has(expression: string): boolean;
}
/** Nobody knows yet, so nothing is granted. */
export declare const closed: ConsentState;
/**
 * Starts consentgate with these options, or takes the instance of the page's script tag where there are none; tells the state
 * now and after each change. Returns what ends that, and takes back what was started. Throws `ConsentError` for options that
 * are not understood.
 */
export declare function follow(options: ConsentOptions | undefined, tell: (state: ConsentState) => void): () => void;
/** For a component that has no provider above it. */
export declare const complain: (cure: string) => never;
