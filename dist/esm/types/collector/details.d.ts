import type { Scrubber } from './scrub.js';
import type { UrlReader } from './stored-url.js';
/** Reads one value; `undefined` for what says nothing. `page` is the address of the hit as it was sent. */
type ReadDetail = (value: string, name: string, page: string) => string | number | undefined;
/** Makes the reader of a text as it may be kept. */
export declare function createTextReader(scrubber: Scrubber): (value: string) => string;
/**
 * Everything that is kept besides the common fields. What is not named here is not kept: not `cip` and `token_auth`, not
 * `_id`, `uid` and `cid` (ids of people), not `uadata` and the plugin flags (fingerprints), not the visitor's clock.
 */
export declare const createDetailReaders: (readText: ReadDetail, urls: UrlReader) => ReadonlyMap<string, ReadDetail>;
export {};
