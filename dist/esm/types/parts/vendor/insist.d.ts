import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Step, Stub } from '../../services/service.js';
/** What is known of the vendor whose script is about to run. */
export interface InsistHost {
    readonly service: PageService;
    readonly stubs: readonly Stub[];
    /** Puts the stubs into the page that are in no snippet's way, and waits for the others. */
    putStubs(isAll: boolean): void;
    /** Makes the vendor's calls that can be made now. */
    flush(): void;
    /** Makes these calls. */
    run(steps?: readonly Step[]): void;
    /** What the vendor was told, where it was told of a yes already. */
    readTold(): PageCalls;
    readonly signal: AbortSignal;
}
/**
 * Readies the page for a script of its own that brings a vendor: one with an address comes without a snippet, and needs
 * stubs; one without (`text`) may be a snippet, and would do nothing if it found our stand-in.
 */
export declare function createInsist(host: InsistHost): (script: Element, text?: string) => void;
