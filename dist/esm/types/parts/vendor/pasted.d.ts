import type { PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';
/** What we would load. */
export interface Loadable {
    readonly service: PageService;
    readonly tag: HTMLElement;
    readonly settings: Settings;
    /** Gives an address its milder form, where that is in use. */
    soften(address: string): string;
}
/**
 * Has the page what we would load? `snippet`: the vendor's, marked, and it does all; `script`: one from the same address, running
 * or held, unless it is for another account. `isGranted`: what is marked fires.
 */
export declare function findPasted(loadable: Loadable, isGranted: boolean): 'snippet' | 'script' | undefined;
