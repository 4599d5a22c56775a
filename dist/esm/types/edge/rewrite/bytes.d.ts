/** A letter for each byte: what is not touched comes out as it went in, whatever its encoding. */
export declare const readBytes: (bytes: Uint8Array) => string;
/** The bytes again. */
export declare function writeBytes(text: string): Uint8Array;
/** UTF-8 of a text, a letter for each byte, for what is put in. */
export declare const toByteText: (text: string) => string;
/** The text of UTF-8 that was read a letter for each byte; of what is none, the letters themselves. */
export declare function fromByteText(text: string): string;
