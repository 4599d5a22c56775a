import type { Mark } from '../../edge/rewrite/mark.js';
import type { CreateScanner, StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
import { type Note } from './controls.js';
import { type ToolMark } from './read-mark.js';
import type { Translation } from './words.js';
/** What a page is migrated with. */
export interface MigrateParts {
    readonly tools: readonly Markup[];
    readonly keepLoader: boolean;
    translate(mark: ToolMark, found: Mark | undefined): Translation;
    /** The service that a tag belongs to, by its addresses or its code. */
    findService(tag: StartTag, addresses: readonly string[], code: string | undefined): Mark | undefined;
    readonly createScanner: CreateScanner;
}
/** What has become of a page. */
export interface Migrated {
    /** A letter for each byte, as it came. */
    readonly html: string;
    readonly marks: readonly Mark[];
    readonly controls: number;
    /** Elements of the tools themselves that were taken out. */
    readonly loaders: number;
    readonly notes: readonly Note[];
}
/** Migrates one page, read a letter for each byte. */
export declare function migratePage(page: string, parts: MigrateParts): Migrated;
