/** Code without its comments, and with its texts apart. */
export interface CodeParts {
    /** Each text is replaced by its number between two marks of the private use area, see {@link textAt}. */
    readonly code: string;
    readonly texts: readonly string[];
}
/** Pattern of a text's place in {@link CodeParts.code}; its group is the number. */
export declare const textAt = "\\uE000(\\d+)\\uE001";
/**
 * Takes code apart as far as it needs to be known what is code and what is text: a snippet that stands in a page's data
 * (`self.__next_f.push([1,"…fbq('init')…"])`) is no snippet.
 */
export declare function readCode(source: string): CodeParts;
