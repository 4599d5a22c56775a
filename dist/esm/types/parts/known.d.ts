import type { Inside } from '../inside.js';
import type { KnownService, PageService } from '../services/page-service.js';
import type { Service } from '../types.js';
/** What `services/all.js` brings: what the guard has to know of all services of the catalogue, by id. */
export interface HostTable {
    find(id: string): KnownService | undefined;
    /** The hosts of all services but these, and but those that are necessary. */
    others(ids: readonly string[]): readonly string[];
}
/** What is known of the configured services before anything is asked. */
export interface Known extends HostTable {
    /** The data of those that have come with their own file, by id. */
    readonly data: Readonly<Record<string, PageService>>;
}
/** Where the site has described all of its services there is nothing to look up. */
export declare const nothingKnown: Known;
/** Only its id stands in the page, or its hosts and no name of its own: the catalogue may have it. */
export declare const mayBeKnown: ({ id, name, firstParty }: Service) => boolean;
/** What came of the files that the core has asked for. */
type Files = Promise<PromiseSettledResult<HostTable & PageService>[]>;
/** Brings these files by `load`. Never fails. */
export declare const readFiles: ({ lookups }: Inside, load: Inside['load']) => Files;
/** Gives what is known of the configured services, once these files are there. */
export declare const readKnown: (inside: Inside, files?: Files) => Promise<Known>;
/** Gives the same to who comes by a file of its own, perhaps ahead of that for which the parser waits. */
export declare const whenKnown: (inside: Inside) => Promise<Known> | undefined;
export {};
