import type { CreateScanner } from '../../edge/rewrite/scanner.js';
import type { PageTag } from './finding.js';
/** What one reading of a page gives. */
export interface PageTags {
    /** The tags that consentgate, its marks or another tool may have to do with, in document order. */
    readonly tags: readonly PageTag[];
    /** How many start tags there are. */
    readonly count: number;
}
/** Reads the tags of a page that are to be looked at. */
export declare function readTags(text: string, createScanner: CreateScanner): PageTags;
