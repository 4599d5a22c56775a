import { type RawOptions } from '../../config/parse.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { type Finding, type PageTag } from './finding.js';
/** What a page says of consentgate itself. */
export interface OwnScript {
    /** Behind this offset marks are seen before what they mark runs; `undefined`: nowhere. */
    readonly holdsFrom: number | undefined;
    /** Behind this offset the guard holds what code does; `undefined`: nowhere. */
    readonly guardsFrom: number | undefined;
    /** Its tag, if the page has one. */
    readonly tag: StartTag | undefined;
    readonly raw: RawOptions;
    readonly findings: readonly Finding[];
}
/** Finds consentgate in a page: where it stands, what it is told, and what of that cannot be meant. */
export declare function readOwnScript(tags: readonly PageTag[], isThirdParty: (address: string) => boolean): OwnScript;
