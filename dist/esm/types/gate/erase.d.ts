import type { EraseReport } from '../types.js';
/** What a service may have stored in this browser, as globs (`*` is any run of characters). */
export interface Stored {
    readonly id: string;
    readonly cookies?: readonly string[];
    readonly storage?: readonly string[];
    /** The visitor's own objections: they stay. */
    readonly keep?: readonly string[];
    /** Names that others may use too: they go only where the other one is. */
    readonly onlyWith?: Readonly<Record<string, string>>;
    /** What no page can erase: the name, and whose it is. */
    readonly unreachable?: readonly (readonly [name: string, owner: string])[];
}
/** Makes the test for names out of globs, or of what is told of them. Never a regular expression of somebody else's. */
export declare function createMatcher(globs?: readonly string[]): (name: string) => boolean;
/** Is anything of this service stored where a page can see it without waiting? */
export declare function hasStored(service: Stored): boolean;
/**
 * Erases what a service has stored, cookies and web storage at once, databases and caches as soon as the browser does.
 * `isOthers` says which names belong to somebody who may still use them.
 */
export declare function erase(service: Stored, isOthers: (name: string) => boolean): Promise<EraseReport>;
