/** A page as its server sends it. */
export interface Source {
    /** File or address; `<stdin>`. */
    readonly name: string;
    readonly text: string;
    /** Address of the page, if it was fetched. */
    readonly page?: URL;
    /** Of the answer, if it was fetched. */
    readonly headers?: Headers;
}
/** Puts a page together from its pieces; throws when it is too long. */
export declare function readText(name: string, pieces: AsyncIterable<Uint8Array>): Promise<string>;
/** Reads a file or an address. */
export declare function readSource(name: string, fetch: typeof globalThis.fetch): Promise<Source>;
