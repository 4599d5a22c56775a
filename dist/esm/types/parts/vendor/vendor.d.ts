import type { PageCalls, PageService } from '../../services/page-service.js';
import { type Settings } from '../../signals/vendor-calls.js';
import type { Trust } from '../../trusted-types.js';
/** What a vendor's calls need from the page. */
export interface VendorPage {
    readonly trust: Trust;
    readonly nonce: string;
    has(id: string): boolean;
    /** Which of the service's consent calls are to be made. */
    choose(page: PageService, settings: Settings): PageCalls;
    /** Tags that several services share, by address without parameters. */
    readonly shared: Set<string>;
    readonly signal: AbortSignal;
    prepareLayer(script: Element): void;
}
/** One vendor's code in this page: what it is told, and what loads it. */
export interface Vendor {
    /** Tells it of a grant; the default before that, the first time. */
    grant(): void;
    /** Tells it of a withdrawal, if it was told of a grant; `isStop`: also one that runs without. */
    revoke(isStop: boolean): void;
    /** Loads it from its recipe, once, with a grant on the way. Returns the settings that are missing or cannot be right. */
    load(withGrant: boolean): string[];
    /**
     * A script of the page's own is about to run: puts stubs and calls into the page, because one with an address comes without
     * a snippet, and has our stand-ins give way. `text`: that of one without an address.
     */
    insist(script: Element, text?: string): void;
}
/** Makes the face of one vendor. */
export declare function createVendor(service: PageService, settings: Settings, page: VendorPage): Vendor;
