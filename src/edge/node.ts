import type { PolicyOptions } from './options.js';
import { createPageGuard } from './page-headers.js';

/** The part of Node's `IncomingMessage` that is used, so that nothing of Node has to be imported. */
export interface NodeRequest {
  readonly url?: string | undefined;
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

const toText = (value: HeaderValue | undefined) => (Array.isArray(value) ? value.join(', ') : value?.toString());

/** Takes in the headers that are handed to `writeHead`: an object, or a flat list of names and values. */
function setHeaders(response: NodeResponse, given: unknown): void {
  if (Array.isArray(given)) {
    const pairs = Array.isArray(given[0]) ? given.flat() : given;
    for (let at = 0; at < pairs.length; at += 2) response.setHeader(pairs[at], pairs[at + 1]);
  } else {
    for (const [name, value] of Object.entries(given ?? {})) {
      if (value !== undefined) response.setHeader(name, value as HeaderValue);
    }
  }
}

/**
 * Creates middleware for Node's servers: put it before whatever writes pages, files and worker scripts. It acts when the
 * answer's head is written, so it sees what others have set. Throws `ConsentError` when the options are not understood.
 */
export function createPolicyMiddleware(options: PolicyOptions): PolicyMiddleware {
  const guard = createPageGuard(options);
  return (request, response, next) => {
    const header = (name: string) => toText(request.headers[name]);
    const readPage = () => {
      const nonce = response.locals?.nonce;
      return {
        url: `http://${header('host') ?? 'localhost'}${request.url ?? '/'}`,
        header,
        nonce: typeof nonce === 'string' ? nonce : undefined,
      };
    };
    const { writeHead, writeEarlyHints } = response as unknown as Record<string, (...args: unknown[]) => unknown>;
    const wrapped = {
      writeHead(status: number, ...rest: unknown[]) {
        const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[0]];
        setHeaders(response, headers);
        guard.apply(readPage(), {
          get: (name) => toText(response.getHeader(name)),
          set: (name, value) => response.setHeader(name, value),
          remove: (name) => response.removeHeader(name),
        });
        return writeHead?.apply(response, reason === undefined ? [status] : [status, reason]);
      },
      writeEarlyHints(hints: Readonly<Record<string, HeaderValue>>, ...rest: unknown[]) {
        const link = guard.filterHints(readPage(), toText(hints.link) ?? '');
        // Node wants at least one link; without one there is nothing to hint at.
        if (link) writeEarlyHints?.call(response, { ...hints, link }, ...rest);
      },
    };
    Object.assign(
      response,
      { writeHead: wrapped.writeHead },
      writeEarlyHints && { writeEarlyHints: wrapped.writeEarlyHints },
    );
    next();
  };
}
