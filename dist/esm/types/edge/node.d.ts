import type { PolicyOptions } from './options.js';
/** The part of Node's `IncomingMessage` that is used, so that nothing of Node has to be imported. */
export interface NodeRequest {
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
type HeaderValue = string | number | readonly string[];
/** The part of Node's `ServerResponse` that is used. */
export interface NodeResponse {
    getHeader(name: string): HeaderValue | undefined;
    setHeader(name: string, value: HeaderValue): unknown;
    removeHeader(name: string): void;
    writeHead: unknown;
    writeEarlyHints?: unknown;
    /** Where middleware keeps what belongs to the answer; `locals.nonce` is the nonce of this one. */
    locals?: Record<string, unknown>;
}
/** Middleware as Connect, Express and their kin call it. */
export type PolicyMiddleware = (request: NodeRequest, response: NodeResponse, next: () => void) => void;
/**
 * Creates middleware for Node's servers: put it before whatever writes pages, files and worker scripts. It acts when the
 * answer's head is written, so it sees what others have set. Throws `ConsentError` when the options are not understood.
 */
export declare function createPolicyMiddleware(options?: PolicyOptions): PolicyMiddleware;
export {};
