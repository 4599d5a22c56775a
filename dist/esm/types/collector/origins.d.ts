import type { Message } from './message.js';
/** Where a request says that it comes from, as far as browsers tell. */
export interface Sender {
    /** Value of `Origin`, or `''`. */
    readonly origin: string;
    /** May it send? */
    readonly allowed: boolean;
}
/** Makes the check against the list of allowed origins; without a list everybody may send. */
export declare function createOriginCheck(origins?: readonly string[]): (message: Message) => Sender;
/**
 * Headers that let the page read the answer. matomo.js sends its POSTs with credentials; unless the answer names the
 * very origin and allows them, it takes the hit for lost and sends it once more as a pixel: counted twice.
 * No harm in reflecting: no cookie is read, and only who knows a receipt's random id is told about it.
 */
export declare function createCorsHeaders({ origin, allowed }: Sender): readonly string[];
/**
 * May the answer to this request set the cookie of the choice? Another site must not be able to write somebody's yes: it
 * could have its page post a form here. Browsers say where a request comes from and whether it is a navigation
 * (Fetch Metadata); those that do not (before 2023) cannot post JSON from a form.
 */
export declare function readCookieScope(message: Message, { origin }: Sender, isListed: boolean): 'none' | 'plain' | 'secure';
