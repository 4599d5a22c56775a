import type { KnownService } from '../services/page-service.js';
/** The page that is shown, which the visitor sees when saying yes. */
export declare const views: RegExp;
/**
 * Has the page forget what it wanted to tell a vendor during a no, when a yes follows in the same page: a yes is about what comes
 * after it (docs/decisions/017). What sets the vendor up stays.
 */
export declare function forgetRefused(services: readonly KnownService[], signal: AbortSignal): void;
