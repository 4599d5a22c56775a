import type { Service } from '../types.js';
/**
 * A call that waits: its arguments, and which member of the global was called (`.forms.create`). `become` hands what was to be
 * made by `new` to the page.
 */
export type HeldCall = ArrayLike<unknown> & Iterable<unknown> & {
    path: string;
    become?: (made: object) => void;
};
/** Stands in for a vendor's global of any form, and keeps what is called on it. */
export type Holder = {
    (...args: unknown[]): void;
    held: HeldCall[];
};
/** Is it one of our stand-ins, and not a vendor's own? */
export declare const isHolder: (global: unknown) => global is Holder;
type Raw = Readonly<Record<string, unknown>>;
/** Makes a function that keeps its calls, and those of its members, however deep. */
export declare function createHolder(held?: HeldCall[], path?: string): Holder;
/** Is it the site's wish that we load this service? Written as `load: true`, or as an attribute with or without a value. */
export declare const isToLoad: (service: Service, raw: Raw) => boolean;
/** Names of a service's globals that the page calls, and which of them are arrays. */
export declare const listGlobals: (id: string) => (readonly [name: string, isArray: boolean])[];
/** Puts a stand-in into the page, unless something is there. */
export declare function standIn(name: string, isArray: boolean): void;
/**
 * Shows a holder to the page and hides it from the vendor's own script, which would take it for itself. The
 * vendor's assignment ends it.
 */
export declare function hideFrom(isVendors: (script: HTMLScriptElement | null) => boolean, name: string, holder: Holder, onReplaced?: (_: unknown) => void): void;
/** Puts the vendor's own global where a stand-in was. */
export declare function replaceGlobal(name: string, value: unknown): void;
/**
 * Puts stand-ins for vendors' globals into the page, so that its own calls find something before the vendor's script
 * is there, or ever will be. Returns whether there is something to do before anybody has agreed. `allows`: may this
 * service run already?
 */
export declare function createEarlyStubs(services: readonly Service[], raw: Raw, allows?: (id: string) => unknown): boolean;
export {};
