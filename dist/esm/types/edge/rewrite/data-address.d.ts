/** What stands in a `data:` address. */
export interface DataBody {
    /** Media type with its parameters, in lower case. */
    readonly type: string;
    readonly text: string;
}
/** URL, "basic URL parser": what stands before an address, and line breaks in it, are no part of it. */
export declare const tidyAddress: (written: string) => string;
/** Reads `%3C` and `%u003C` letter by letter, as `unescape` does; of other encodings what matters is ASCII. */
export declare const readPercents: (text: string) => string;
/** Reads the body of a `data:` address (RFC 2397, Fetch "data: URL processor"); `undefined` for any other address. */
export declare function readData(address: string): DataBody | undefined;
