import type { RawOptions } from '../../config/parse.js';
import type { CreateScanner } from '../../edge/rewrite/scanner.js';
import { type Finding } from './finding.js';
import type { Source } from './source.js';
/** What was looked at in a page, and what was found. */
export interface Audit {
    readonly name: string;
    /** Start tags, and those that are marked. */
    readonly tags: number;
    readonly marked: number;
    /** Raw tags that the policy of the answer keeps back. */
    readonly blocked: number;
    /** Our script is in the page. */
    readonly hasScript: boolean;
    readonly findings: readonly Finding[];
}
/** What is said outside of the page. */
export interface AuditOptions {
    /** Of a file, and of flags; later ones win. */
    readonly options: readonly RawOptions[];
    readonly page: URL | undefined;
    readonly createScanner: CreateScanner;
}
/** Looks for all that gets past the gate before a yes in one page. */
export declare function auditPage({ name, text, page: own, headers }: Source, given: AuditOptions): Audit;
