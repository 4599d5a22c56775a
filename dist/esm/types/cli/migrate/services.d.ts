import { type Mark } from '../../edge/rewrite/mark.js';
import { type RewriteOptions } from '../../edge/rewrite/options.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { NamedService } from './words.js';
/** Reads from the site's options which services are known, by name and by what they load. Throws `ConsentError`. */
export declare function readCatalogue({ services: given, categories: named }: RewriteOptions): {
    services: NamedService[];
    categories: string[] | readonly string[] | undefined;
    findService(tag: StartTag, addresses: readonly string[], code: string | undefined): Mark | undefined;
};
