import type { PageService } from '../../services/page-service.js';
import type { TagTemplate } from '../../services/service.js';
import { type Settings } from '../../signals/vendor-calls.js';
import type { Trust } from '../../trusted-types.js';
import type { Service } from '../../types.js';
/** The whole address, or `''`: it is none. */
export declare function toHref(address: string): string;
/** Gives an address the milder form that the service offers: another host, more parameters. */
export declare function softenAddress(address: string, { hosts, path, query }: NonNullable<PageService['variant']>): string;
/** Shall an embed be put in the milder way? Yes, unless the site says otherwise; `analytics`: until that is granted. */
export declare function isSoft(page: PageService, settings: Settings, has: (id: string) => boolean): boolean;
/** Gives embeds that are in the page their milder form: what they were let do beyond it is allowed no more. */
export declare function softenFrames(page: PageService): void;
/** Makes the element that loads a service; `undefined` when a setting of its address is missing. */
export declare function createTag({ tag, address, attributes }: TagTemplate, settings: Settings, soften: (address: string) => string, nonce: string, trust: Trust): HTMLElement | undefined;
/** One service, as an element that is about to fire needs it. */
export interface Owner {
    readonly service: Service;
    readonly page: PageService | undefined;
    readonly settings: Settings;
    readonly vendor?: {
        insist(script: Element, text?: string): void;
    };
}
/** What follows for such a service from the visitor's decisions. */
interface OwnerRules<O> {
    claimsOf(owner: O): readonly string[] | undefined;
    has(id: string): boolean;
    letPass(owner: O): void;
}
/**
 * Readies an element that is about to fire: its address becomes the milder one, its vendor's stub is there. Whose it is, its
 * mark says, or its address, by host and path: Google's maps and its reCAPTCHA, Meta's pixel and its buttons share hosts.
 * `isOnce`: the guard must let it pass although its service is not granted.
 */
export declare function prepareElement<O extends Owner>(element: Element, all: readonly O[], { claimsOf, has, letPass }: OwnerRules<O>, isOnce: boolean): void;
export {};
