/** Reads the addresses of a `srcset` (HTML, "parse a srcset attribute"). */
export declare function readSrcset(value: string): string[];
