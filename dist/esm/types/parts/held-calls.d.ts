import type { Inside } from '../inside.js';
import type { KnownService } from '../services/page-service.js';
/** Does this text bring the vendor's global into the page, as vendors' snippets do: by its name, and with its host? */
export declare const isSnippet: (text: string, name: string, hosts: readonly string[]) => boolean;
/** A vendor's array, or our function; `above`: what stood last in it ahead of the snippet that waits. */
export interface KeptQueue extends Array<unknown> {
    isOurs?: boolean;
    above?: unknown;
}
/** What it is given: all that stands ahead of the core has no parts to use. */
type KeepHost = Pick<Inside, 'raw' | 'signal'> & {
    readonly api: Pick<Inside['api'], 'has'>;
} & Partial<Pick<Inside, 'use'>>;
/**
 * Keeps the calls that a page makes to a vendor whose own tag is held, or waits for its turn after a yes of an earlier visit:
 * what would define the global waits in the gate, and the page's next line or click may call it. Only when such a tag is
 * seen: code that brings a vendor in a bundle does nothing when it finds the global.
 */
export declare function keepCalls(services: readonly KnownService[], { raw, signal, api, use }: KeepHost): void;
export {};
