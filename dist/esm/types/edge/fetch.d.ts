import type { PolicyOptions } from './options.js';
/** What may differ from one answer to the next. */
export interface PolicyContext {
    /** The nonce of this answer. */
    readonly nonce?: string;
}
/** Answers a request with the policy on it; `respond` is the site's own handler, or `fetch` to its origin. */
export type PolicyHandler = (request: Request, respond: (request: Request) => Response | Promise<Response>, context?: PolicyContext) => Promise<Response>;
/**
 * Creates a handler for servers that speak Fetch: edge workers, Deno, Bun, service workers, frameworks' middleware.
 * Throws `ConsentError` when the options are not understood.
 */
export declare function createPolicyHandler(options?: PolicyOptions): PolicyHandler;
