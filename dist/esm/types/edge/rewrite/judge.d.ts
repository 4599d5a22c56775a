import type { RequestType } from '../../services/service.js';
import type { FindService, Lookup } from './find-service.js';
import type { Mark } from './mark.js';
/** What is held. */
export interface Rules {
    readonly findService: FindService;
    /** Addresses of all third parties are held, known or not. */
    readonly strict: boolean;
    /** Is this origin the site's own, or allowed by it? Only asked where there is no service. */
    isAllowed(url: URL): boolean;
    /** Category of third parties that are no service. */
    readonly category: string;
    /** Address of the page, if known. */
    readonly page: URL | undefined;
}
/** Says of addresses in a page whether they are to be held. */
export interface Judge {
    /** `undefined`: it may stay as it is. `isMarked`: its author wants it held, so any third party is a reason. */
    judge(address: string, type: RequestType, lookup?: Pick<Lookup, 'isHint' | 'texts'>, isMarked?: boolean): Mark | undefined;
    /** The same for what a script imports, by its address or by a name of the page's import map. */
    judgeImport(specifier: string): Mark | undefined;
    /** Takes in the text of an import map. */
    addImports(json: string): void;
    /** May what is imported by a name or a path be a third party's: by an import map, or by the page's base? */
    hasImports(): boolean;
    /** Does every page have the same meaning for an address? Not with a base or an import map, and not in a frame. */
    isPlain(): boolean;
    /** Takes in `<base href>`; only a page's first one counts. */
    setBase(address: string): void;
    /** Judges for a document in a frame, which begins with this one's base and may name one of its own. */
    openFrame(): Judge;
}
/** Creates the judge of one page. `readText` turns an attribute's value into text where bytes are read. */
export declare function createJudge(rules: Rules, readText: (value: string) => string, outside?: {
    readonly bases: readonly URL[];
    readonly isBaseOwn: boolean;
}): Judge;
