import type { Inside } from '../inside.js';
import type { PageService } from '../services/page-service.js';
import type { Service } from '../types.js';
import type { Entry } from './vendor-verdicts.js';
/**
 * The services that have an id which can be one, each once: of those that share it the last one counts. What is left out is told
 * in the console.
 */
export declare const listSound: (services: readonly Service[]) => Service[];
/** A service that the site gave with all that a page has to know, in the catalogue's form or in the page's. */
export declare function readGiven(service: Service): PageService | undefined;
/** Brings a service's data, with what the site says of it in other words. */
export declare function fetchData({ id, name, category, cookies, storage }: Service, load: (name: string) => Promise<PageService>): Promise<PageService>;
/** Fetches the data of services where it is wanted. */
export interface DataFetcher {
    fetchEntry(entry: Entry): Promise<void>;
    /** Has what failed fetched again by whoever wants it next. */
    forgetBroken(): void;
}
/** Starts it; `onData` hears of each file that has come, or has failed. What failed is tried again when the page comes back. */
export declare function createDataFetcher({ load, signal, made }: Inside, entries: readonly Entry[], onData: () => void): DataFetcher;
