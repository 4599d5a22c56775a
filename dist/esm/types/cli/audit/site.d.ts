import { type RawOptions } from '../../config/parse.js';
import { type KnownService } from '../../edge/rewrite/find-service.js';
/** Who is who for one page. */
export interface Site {
    readonly categories: readonly string[];
    /** Ids of the services that the site names; its configuration may still be missing. */
    readonly named: readonly string[];
    readonly isStrict: boolean;
    /** What nobody may load before a yes: all of the catalogue, and what the site describes. */
    readonly known: readonly KnownService[];
    /** Does the guard, where it is there, hold this service? */
    isGuarded(service: string | undefined): boolean;
    /** Is it the site's own wish that this host is asked without a yes? */
    isAllowed(url: URL): boolean;
}
/** Puts together what the page, a configuration file and flags say; lists add up, of anything else the last one counts. */
export declare function readSite(sources: readonly RawOptions[]): Site;
