import type { KnownService, PageRecipe } from '../../services/page-service.js';
import type { Step, Stub } from '../../services/service.js';
import { type HeldCall } from '../../signals/holder.js';
import { type CallState, type Settings } from '../../signals/vendor-calls.js';
/** Names of the gaps in a recipe that must be filled for it to load anything, and for which there is no setting. */
export declare const listGaps: ({ tags, before, after }: PageRecipe, settings: Settings) => string[];
/** The site's own settings that a recipe puts into the page: they tell one account from another. */
export declare const readAccounts: ({ tags, before, after }: PageRecipe, settings: Settings) => unknown[];
/**
 * Leaves out what is said ahead of a yes to vendors that run already, because the visitor has agreed before: at a no, late as
 * it comes, they would forget the visitor.
 */
export declare const leaveOutLate: (steps: readonly Step[] | undefined, stubs: readonly Stub[]) => readonly Step[] | undefined;
/** Does this text of the page's make one of the calls that come ahead of a yes (`fbq('consent', 'revoke')`, `ttq.holdConsent()`)? */
export declare const hasDefault: (text: string, steps?: readonly Step[]) => boolean;
/** Takes what the page has called so far: by name of the global, of these stubs and of this service. */
export declare function takeAllHeld(stubs: readonly Stub[], service: Pick<KnownService, 'globals'>): (readonly [name: string, calls: HeldCall[]])[];
/** Takes what the page has put into vendors' arrays so far, in the order of the stubs; what we have said ourselves is said again. */
export declare const takeQueued: (stubs: readonly Stub[]) => unknown[][];
/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
export declare function replay(name: string, calls: readonly HeldCall[]): void;
/**
 * Has our stand-ins give way to the vendor's own functions. The returned function makes the calls that have waited as soon as
 * it finds these; where there is none it puts the stand-in back.
 */
export declare function makeWay(names: readonly string[]): () => void;
/**
 * Makes the calls of the page that set the vendor up for the account that its recipe sets up as well: a second time does
 * nothing, and the page's own says more. Returns the steps that are left.
 */
export declare function takeSetUp(after: readonly Step[], held: readonly (readonly [name: string, calls: HeldCall[]])[], { settings, options }: CallState): Step[];
