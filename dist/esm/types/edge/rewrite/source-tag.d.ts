/** An attribute where it stands in the text of a start tag. */
export interface SourceAttribute {
    /** In lower case. */
    readonly name: string;
    readonly start: number;
    readonly nameEnd: number;
    /** Behind the value, or behind the name when there is none. */
    readonly end: number;
}
/** The text of a start tag, taken apart. */
export interface SourceTag {
    /** Behind the name of the tag. */
    readonly nameEnd: number;
    /** All of them; of twins both. */
    readonly attributes: readonly SourceAttribute[];
}
/**
 * Reads the text of a start tag, `<` to `>`, as HTML, "before attribute name state" and following, do. The parser's own
 * positions do not tell of twins: were only the first `src` renamed, the second one would come alive.
 */
export declare function readSourceTag(text: string): SourceTag;
