import type { Mark } from '../../edge/rewrite/mark.js';
import type { CreateScanner } from '../../edge/rewrite/scanner.js';
import { type Note } from './controls.js';
import { type MarkParts } from './marks.js';
/** What a page is migrated with. */
export interface MigrateParts extends MarkParts {
    readonly keepLoader: boolean;
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
