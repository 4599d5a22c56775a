import type { PolicyOptions } from './options.js';
import { createPageGuard } from './page-headers.js';

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

const toText = (value: HeaderValue | undefined) => (Array.isArray(value) ? value.join(', ') : value?.toString());

/** Takes in the headers that are handed to `writeHead`: an object, or a flat list of names and values. */
function setHeaders(response: NodeResponse, given: unknown): void {
  if (Array.isArray(given)) {
    const pairs = Array.isArray(given[0]) ? given.flat() : given;
    // A name may come several times, as `Set-Cookie` does; what was set before is replaced by all of them.
    const values = new Map<string, [name: string, ...values: string[]]>();
    for (let at = 0; at < pairs.length; at += 2) {
      const key = `${pairs[at]}`.toLowerCase();
      values.set(key, [...(values.get(key) ?? [pairs[at]]), ...[pairs[at + 1]].flat()] as [string]);
    }
    for (const [name, ...all] of values.values()) response.setHeader(name, all[1] === undefined ? `${all[0]}` : all);
  } else {
    for (const [name, value] of Object.entries(given ?? {})) {
      if (value !== undefined) response.setHeader(name, value as HeaderValue);
    }
  }
}

/**
 * The page's own address, as far as its host goes. Whoever asks may write anything there, and a server has to bear that;
 * HTTP/2 has the host in a name of its own.
 */
function readUrl({ headers }: NodeRequest): string {
  const url = `http://${headers[':authority'] ?? headers.host}/`;
  return URL.canParse(url) ? url : 'http://localhost/';
}

/**
 * Creates middleware for Node's servers: put it before whatever writes pages, files and worker scripts. It acts when the
 * answer's head is written, so it sees what others have set. Throws `ConsentError` when the options are not understood.
 */
export function createPolicyMiddleware(options: PolicyOptions = {}): PolicyMiddleware {
  const guard = createPageGuard(options);
  return (request, response, next) => {
    const header = (name: string) => toText(request.headers[name]);
    const readPage = () => {
      const nonce = response.locals?.nonce;
      return {
        url: readUrl(request),
        header,
        nonce: typeof nonce === 'string' ? nonce : undefined,
      };
    };
    const { writeHead, writeEarlyHints } = response as unknown as Record<string, (...args: unknown[]) => unknown>;
    const wrapped = {
      writeHead(status: number, ...rest: unknown[]) {
        const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[1] ?? rest[0]];
        setHeaders(response, headers);
        guard.apply(readPage(), {
          get: (name) => toText(response.getHeader(name)),
          set: (name, value) => response.setHeader(name, value),
          remove: (name) => response.removeHeader(name),
        });
        return writeHead?.apply(response, reason === undefined ? [status] : [status, reason]);
      },
      writeEarlyHints(hints: Readonly<Record<string, HeaderValue>>, ...rest: unknown[]) {
        // Node wants `link`, and sends what is written otherwise as it is.
        const isLink = ([name]: readonly [string, unknown]) => name.toLowerCase() === 'link';
        const given = Object.entries(hints);
        const links = given.filter(isLink).map(([, value]) => toText(value));
        const link = guard.filterHints(readPage(), links.join(', '));
        const others = Object.fromEntries(given.filter((hint) => !isLink(hint)));
        // Node wants at least one link; without one there is nothing to hint at.
        if (link) writeEarlyHints?.call(response, { ...others, link }, ...rest);
        // Who waits until they are written must not wait for ever.
        else if (typeof rest[0] === 'function') queueMicrotask(rest[0] as () => void);
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
