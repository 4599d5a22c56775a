import type { Finding } from './finding.js';
import type { Site } from './site.js';
/** What of an answer's header tells third parties before a yes. */
export interface HeaderContext {
    readonly site: Site;
    readonly page: URL;
    /** Id of the service behind an address; `''`: another third party; `undefined`: the site's own, or allowed. */
    whose(url: URL): string | undefined;
    /** The page has our script. */
    readonly hasOwn: boolean;
}
/** Looks through the header of an answer. */
export declare function findHeaderProblems(headers: Headers, { page, whose, hasOwn }: HeaderContext): Finding[];
