import type { StartTag } from '../../edge/rewrite/scanner.js';
/** How bad it is: something leaves before a yes; something does not do what its author meant; good to know. */
export declare const severities: readonly ['leak', 'mistake', 'note'];
/** One of {@link severities}. */
export type Severity = (typeof severities)[number];
/** What was found at one place of a page. */
export interface Finding {
    readonly severity: Severity;
    /** Stable name of the kind of finding. */
    readonly code: string;
    /** Where it stands in the page, in UTF-16 code units; `undefined`: in the header of the answer. */
    readonly offset: number | undefined;
    /** The tag or header as it is written. */
    readonly source: string;
    /** Id of the service, if it is known whose it is. */
    readonly service?: string | undefined;
    /** Host that is asked, if it is known. */
    readonly host?: string | undefined;
    readonly problem: string;
    readonly cure: string;
}
/** A start tag that the audit looks at, and what a script holds. */
export interface PageTag {
    readonly tag: StartTag;
    /** As it is written, `<` to `>`. */
    readonly source: string;
    readonly content: string;
}
/** Reads attributes of a tag as `dataset` does: `data-privacy-url` is `privacyUrl`. */
export declare const readDataset: (tag: StartTag) => Record<string, string>;
