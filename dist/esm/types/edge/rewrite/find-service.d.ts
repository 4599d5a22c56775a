import type { RequestMatch, RequestType } from '../../services/service.js';
import type { Mark } from './mark.js';
/** A service as far as its requests are concerned. */
export interface KnownService extends Required<Mark> {
    /** Hosts of which every request is the service's whose path begins so; each covers its sub-domains. */
    readonly hosts: readonly {
        readonly host: string;
        readonly path: string;
    }[];
    /** What the guard in the page holds of it, as services/guarded.ts writes it. */
    readonly guarded: readonly string[];
    readonly requests: readonly RequestMatch[];
    /** Names on `window` by which its inline code is known. */
    readonly globals: readonly string[];
    /** Names in what its snippet says to a queue that it shares with others, by which the snippet is known (`gtm.start`). */
    readonly keys: readonly string[];
}
/** How to look for the service behind a request. */
export interface Lookup {
    readonly type: RequestType;
    /** Only the connection is opened (`preconnect`): the path does not matter. */
    readonly isHint?: boolean;
    /** The address goes on in code (`'…?id=' + id`), and these are the other texts of that code. */
    readonly texts?: readonly string[];
    /** It is the page's own origin. */
    readonly isOwn?: boolean;
}
/** Finds the service that a request belongs to. */
export interface FindService {
    (url: URL, lookup: Lookup): KnownService | undefined;
    /** Could an address on the page's own host belong to a service? Most plainly do not, and a page has thousands. */
    mayBeOwn(address: string): boolean;
}
/** Creates the lookup: by host, so that a page's thousand addresses are not held against every line of the catalogue. */
export declare function createFindService(services: readonly KnownService[], page?: URL): FindService;
