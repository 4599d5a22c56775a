import type { Inside } from '../../inside.js';
import type { KnownService, PageService } from '../../services/page-service.js';
import type { Service } from '../../types.js';
import type { Entry } from './verdicts.js';
/**
 * The services that have an id which can be one, each once: of those that share it the last one counts. What is left out is told
 * in the console.
 */
export declare const listSound: (services: readonly Service[]) => Service[];
/** A service that the site gave with all that a page has to know, in the catalogue's form or in the page's. `learnt`: what was looked up. */
export declare function readGiven(service: Service, { fromCatalogue }?: KnownService): PageService | undefined;
/** Gives a service's data, with what the site says of it in other words. */
export declare function joinData({ id, name, category, cookies, storage }: Service, data: PageService): PageService;
/** All that a page has to know of a service, where that is here: as the site has given it, or in the file that has come. */
export declare function readData(service: Service, { store, made }: Inside): PageService | undefined;
/** Fetches the data of services where it is wanted. */
export interface DataFetcher {
    fetchEntry(entry: Entry): Promise<void>;
    /** Has what failed fetched again by whoever wants it next. */
    forgetBroken(): void;
}
/** Starts it; `onData` hears of each file that has come, or has failed. What failed is tried again when the page comes back. */
export declare function createDataFetcher({ load, signal, made }: Inside, entries: readonly Entry[], onData: () => void): DataFetcher;
