import { BODY_LIMIT, readBody } from './body.js';
import { type CollectorOptions, createHandle } from './handle.js';
import type { Answer, Handle } from './message.js';

/** What a request does not say about itself. */
export interface Connection {
  /** Address at the other end of the connection, as the runtime tells it. */
  readonly peerAddress: string;
}

/** Answers one request. Never throws. */
export interface Collector {
  (request: Request, connection: Connection): Promise<Response>;
  /** The same below `Request` and `Response`, for `toNodeListener`. */
  readonly handle: Handle;
  /** Most bytes of a body. */
  readonly bodyLimit: number;
}

function toResponse({ status, headers, body }: Answer, method: string): Response {
  const list = new Headers();
  for (let at = 0; at < headers.length; at += 2) list.append(headers[at] ?? '', headers[at + 1] ?? '');
  return new Response(method === 'HEAD' ? null : (body as BodyInit | null), { status, headers: list });
}

/**
 * Makes a collector: a Fetch-style handler for statistics in Matomo's form and for receipts. It runs wherever `Request`
 * and `Response` do; throws `ConsentError` for options that cannot be meant.
 */
export function createCollector(options: CollectorOptions): Collector {
  const handle = createHandle(options);
  const { bodyLimit = BODY_LIMIT } = options;
  const collect = async (request: Request, { peerAddress }: Connection): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const answer = await handle({
      method: request.method,
      path: pathname,
      query: search.slice(1),
      peer: peerAddress,
      header: (name) => request.headers.get(name) ?? '',
      readBody: () => readBody(request.body, bodyLimit),
    });
    // What nobody has read is not wanted; its sender need not be waited for.
    if (request.body && !request.bodyUsed) await request.body.cancel().catch(() => undefined);
    return toResponse(answer, request.method);
  };
  return Object.assign(collect, { handle, bodyLimit });
}
