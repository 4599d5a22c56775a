import type { RequestMatch } from '../services/service.js';
/** A service as far as a site says what its hosts are. */
interface Described {
    readonly id: string;
    readonly hosts?: unknown;
    readonly requests?: unknown;
}
/**
 * Hosts that a site adds to a service, as the page takes them: perhaps with a scheme, a port or a path. Those of the page
 * form, as `consentgate/services` gives it, are the catalogue's requests. What is no list of texts is told to `problems`.
 */
export declare function readOwnHosts({ id, hosts }: Described, problems: string[]): string[];
/** Takes a host apart from the path behind it, which begins the paths of its addresses. */
export declare function splitHost(text: string): {
    readonly host: string;
    readonly path: string;
};
/** Requests that a site describes itself; tells `problems` of those that are none. */
export declare function readOwnRequests({ id, requests }: Described, problems: string[]): RequestMatch[];
export {};
