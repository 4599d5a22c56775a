import type { PageService } from '../services/page-service.js';
import type { TagTemplate } from '../services/service.js';
import { type Settings } from '../signals/vendor-calls.js';
import type { Trust } from '../trusted-types.js';
/** Gives an address the milder form that the service offers: another host, more parameters. */
export declare function softenAddress(address: string, { hosts, query }: NonNullable<PageService['variant']>): string;
/** Does this address lie with the service? */
export declare function isOfService(address: string | null, { hosts }: PageService): boolean;
/** Shall an embed be put in the milder way? Yes, unless the site says otherwise; `analytics`: until that is granted. */
export declare function isSoft(page: PageService, settings: Settings, has: (id: string) => boolean): boolean;
/** Makes the element that loads a service; `undefined` when a setting of its address is missing. */
export declare function createTag({ tag, address, attributes }: TagTemplate, settings: Settings, soften: (address: string) => string, nonce: string, trust: Trust): HTMLElement | undefined;
/** Readies an element that is about to fire: its address becomes the milder one, its vendor's stub is there. */
export declare function prepareElement(element: Element, page: PageService, settings: Settings, has: (id: string) => boolean, vendor: {
    insist(): void;
} | undefined): void;
