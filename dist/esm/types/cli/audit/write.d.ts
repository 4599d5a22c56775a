import type { Audit } from './audit-page.js';
/** A page that was looked at, and its text. */
export type Audited = Audit & {
    readonly text: string;
};
/** What is wrong, in a line; `''` when nothing is. */
export declare function writeVerdict(pages: readonly Audited[]): string;
/** Writes the findings for people, or that there are none and what was looked at. */
export declare function writeText(pages: readonly Audited[]): string;
/** Writes the same for machines; new fields may come, these stay. */
export declare const writeJson: (pages: readonly Audited[]) => string;
