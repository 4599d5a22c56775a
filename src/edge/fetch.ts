import type { PolicyOptions } from './options.js';
import { createPageGuard } from './page-headers.js';

/** What may differ from one answer to the next. */
export interface PolicyContext {
  /** The nonce of this answer. */
  readonly nonce?: string;
}

/** Answers a request with the policy on it; `respond` is the site's own handler, or `fetch` to its origin. */
export type PolicyHandler = (
  request: Request,
  respond: (request: Request) => Response | Promise<Response>,
  context?: PolicyContext,
) => Promise<Response>;

/**
 * Creates a handler for servers that speak Fetch: edge workers, Deno, Bun, service workers, frameworks' middleware.
 * Throws `ConsentError` when the options are not understood.
 */
export function createPolicyHandler(options: PolicyOptions = {}): PolicyHandler {
  const guard = createPageGuard(options);
  return async (request, respond, context) => {
    const response = await respond(request);
    // A WebSocket's handshake is no page; an error or an opaque answer (status 0) has no headers.
    if (response.status < 200) return response;
    // Headers of an answer that came from `fetch` cannot be changed; a copy's can.
    const answer = new Response(response.body, response);
    const { headers } = answer;
    guard.apply(
      { url: request.url, header: (name) => request.headers.get(name), nonce: context?.nonce },
      {
        get: (name) => headers.get(name),
        set: (name, value) => headers.set(name, value),
        remove: (name) => headers.delete(name),
      },
    );
    return answer;
  };
}
