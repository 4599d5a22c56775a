import type { KnownService } from '../services/page-service.js';
import type { Service } from '../types.js';
import { type Holder } from './holder.js';
type Raw = Readonly<Record<string, unknown>>;
/** Is it the site's wish that we load this service? Written as `load: true`, or as an attribute with or without a value. */
export declare const isToLoad: (service: Service, raw: Raw) => boolean;
/** Names of a service's globals that the page calls, and which of them are arrays. */
export declare const listGlobals: ({ globals, }: Pick<KnownService, 'globals'>) => (readonly [name: string, isArray: boolean])[];
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
export declare function createEarlyStubs(services: readonly KnownService[], raw: Raw, allows?: (id: string) => unknown): boolean;
export {};
