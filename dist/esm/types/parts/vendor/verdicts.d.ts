import type { CoreConfig } from '../../config/options.js';
import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';
import type { ConsentStore } from '../../state/consent.js';
import type { Service } from '../../types.js';
import type { Vendor } from './vendor.js';
/** One configured service. */
export interface Entry {
    readonly service: Service;
    readonly settings: Settings;
    readonly isToLoad: boolean;
    page: PageService | undefined;
    vendor?: Vendor;
    pending?: Promise<void> | undefined;
    isBroken?: boolean;
    /** Granted at some time in this page: it may have stored something that nobody sees yet. */
    wasGranted?: boolean;
    /** Looked at what is stored since it is known; each answer looks again, since no guard may stand (`block: marked`). */
    isSwept?: boolean;
    /** Were its embeds let come in another than their milder form? */
    isFull?: boolean;
    /** It was withdrawn in this page, and may go on writing until the page goes. */
    isLeaving?: boolean;
    /** The visitor has turned to the form that it protects, or wants it this once. */
    isUsed?: boolean;
    /** The hosts that the guard holds, while it lets this service through although it is not granted as such. */
    hosts?: readonly string[] | undefined;
    isOnce?: boolean;
    /** How many of its elements are about to be fired once. */
    passing?: number;
}
/** What follows for a service from the visitor's decisions. */
export interface Verdicts {
    has(id: string): boolean;
    /** Was there an answer, or a signal, since it was last asked? Google's services have been told of it as one. */
    isNews(): boolean;
    isGranted(entry: Entry): boolean;
    /** Has the guard let through what may come without a grant of its own. */
    openHosts(entry: Entry): void;
    /** Has it let through what is about to be fired this once: one element, and not what comes after it. */
    letPass(entry: Entry): void;
    /** What of addresses is its: hosts, each perhaps with a path. */
    claimsOf(entry: Entry): readonly string[] | undefined;
    /** May we put its tag into the page? */
    mayLoad(entry: Entry): boolean;
    /**
     * The vendor's snippet may stand further down, and would bring the same once more. What changes the page cannot wait for its
     * end, but for its body: such a snippet stands in the head, and nothing is drawn before.
     */
    isTooEarly(entry: Entry): boolean;
    /** Which of its vendor's consent calls are to be made. */
    choose(page: PageService, settings: Settings): PageCalls;
}
/** Reads the decisions as vendors need them. */
export declare function createVerdicts(store: ConsentStore, { consentMode }: CoreConfig): Verdicts;
