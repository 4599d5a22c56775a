/** Where a request says that it comes from, as far as browsers tell. */
export interface Sender {
    /** Value of `Origin`, or `''`. */
    readonly origin: string;
    /** May it send? */
    readonly allowed: boolean;
}
/** Makes the check against the list of allowed origins; without a list everybody may send. */
export declare function createOriginCheck(origins?: readonly string[]): (headers: Headers) => Sender;
/**
 * Headers that let the page read the answer. matomo.js sends its POSTs with credentials; unless the answer names the
 * very origin and allows them, it takes the hit for lost and sends it once more as a pixel: counted twice.
 * No harm in reflecting: no cookie is read, and no answer tells anything about anybody.
 */
export declare function createCorsHeaders({ origin, allowed }: Sender): Record<string, string>;
