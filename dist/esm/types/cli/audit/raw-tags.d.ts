import { type Mark } from '../../edge/rewrite/mark.js';
import type { CreateScanner, StartTag } from '../../edge/rewrite/scanner.js';
import type { RequestType } from '../../services/service.js';
import type { Site } from './site.js';
/** A tag that would ask a third party before a yes. */
export interface RawTag {
    readonly tag: StartTag;
    readonly offset: number;
    readonly source: string;
    /** `undefined`: it is marked, and alive all the same. */
    readonly mark: Mark | undefined;
    readonly services: readonly string[];
    /** Where it leads, as far as that is written. */
    readonly url: URL | undefined;
    readonly type: RequestType | undefined;
    /** It is code, a handler or a document in an attribute: the guard sees what it does. */
    readonly isCode: boolean;
    /** It is known by an address in its code alone, which may only mention it. */
    readonly isGuess: boolean;
    /** Only a connection is opened, which no policy covers. */
    readonly isHint: boolean;
    /** Only browsers without scripting see it. */
    readonly isInNoscript: boolean;
}
/** Finds them with the eyes of the rewriter, which would make them inert. */
export declare function findRawTags(text: string, site: Site, page: URL | undefined, createScanner: CreateScanner): RawTag[];
