/** Most bytes that a body may have: what a browser's keepalive request can carry. */
export declare const bodyLimit = 65536;
/** Reads a body as text; throws {@link Refusal} when it is longer than {@link bodyLimit} or not UTF-8. */
export declare function readBody(body: ReadableStream<Uint8Array> | null): Promise<string>;
