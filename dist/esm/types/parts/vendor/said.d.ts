import type { Step, Stub } from '../../services/service.js';
import type { HeldCall } from '../../signals/holder.js';
import { type Settings } from '../../signals/vendor-calls.js';
/** What the page has said to a vendor before that was there: a call, or an `entry` of its array. */
interface PageWord {
    readonly name: string;
    readonly call?: HeldCall;
    readonly entry?: unknown;
}
/** Lists what was taken from the page: entries by stub, calls by name of the global. */
export declare const listWords: (stubs: readonly Stub[], early: readonly unknown[][], held: readonly (readonly [name: string, calls: HeldCall[]])[]) => PageWord[];
/**
 * Leaves out the set-up of an account that stands in a global queue already (`dataLayer`): by a function of the page's own, which is
 * no stand-in of ours, or said for another service of the same vendor's.
 */
export declare const leaveOutQueued: (steps: readonly Step[], stubs: readonly Stub[], settings: Settings) => readonly Step[];
/** Says it to the vendor's own, or to our stub. */
export declare function sayOf({ name, call, entry }: PageWord): void;
/**
 * Puts what a recipe says and what the page has said into the order of a site that writes both: what sets the account up, the
 * page's in the place of ours where it does so itself, since it says more; what else the page has to say of itself; the page view,
 * once; and then what a visitor has done. A second account of the page's hears no view that the page did not tell it of.
 */
export declare function arrange(steps: readonly Step[], words: readonly PageWord[], settings: Settings): readonly (Step | PageWord)[];
export {};
