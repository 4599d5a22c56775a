import type { Step } from '../services/service.js';
import type { HeldCall } from '../signals/holder.js';
import { type Settings } from '../signals/vendor-calls.js';
/**
 * Leaves to the page what its calls say of our account as well: a view that stands behind the set-up of another account is counted
 * for each that the vendor knows by then, and ours would be one too many for the one, or the page's left out for the other.
 */
export declare function leaveToPage(steps: readonly Step[], held: readonly (readonly [name: string, calls: HeldCall[]])[], settings: Settings): readonly Step[];
/** Leaves out, once each, what a snippet that is still in the page has called and the recipe says as well. */
export declare function leaveOutSaid(name: string, calls: readonly HeldCall[], said: readonly Step[], settings: Settings): HeldCall[];
