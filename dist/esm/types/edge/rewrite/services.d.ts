import type { KnownService } from './find-service.js';
import type { ServiceChoice } from './options.js';
/** Finds what the rewriter has to know of the services that a site names; tells `problems` what cannot be meant. */
export declare function findServices(choices: readonly ServiceChoice[] | undefined, categories: readonly string[], problems: string[]): KnownService[];
