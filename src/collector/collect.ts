import { createAnonymizer, type Mask } from './anonymize-ip.js';
import { createEmptyAnswer, createTextAnswer } from './answers.js';
import { createClientAddressReader, type ProxyOptions } from './client-ip.js';
import { readOptOutSignal } from './opt-out.js';
import { createCorsHeaders, createOriginCheck } from './origins.js';
import { Refusal } from './refusal.js';
import type { RouteEntry } from './routes.js';
import type { EventSink, ReceiptKeeper } from './stores/store.js';
import { createTrackRoute } from './track.js';

/** What a collector is made of. */
export interface CollectorOptions extends ProxyOptions {
  /** Without the methods for receipts (a sink of your own on an edge runtime, say) there is no `/consent`. */
  readonly store: EventSink & Partial<ReceiptKeeper>;
  /** What is kept of an address; Matomo's default (/16 and /48) when not given. */
  readonly mask?: Mask | undefined;
  /** Origins of the pages that may send; everybody when not given. */
  readonly origins?: readonly string[] | undefined;
  /** Told one line when the store fails; nothing of a visitor's is ever in it. */
  readonly log?: ((line: string) => void) | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** What a request does not say about itself. */
export interface Connection {
  /** Address at the other end of the connection, as the runtime tells it. */
  readonly peerAddress: string;
}

/** Answers one request. Never throws. */
export type Collector = (request: Request, connection: Connection) => Promise<Response>;

/** Paths and what answers there: a new kind of request is a new line here. */
function createRoutes({ store, now = Date.now }: CollectorOptions): ReadonlyMap<string, RouteEntry> {
  const track: RouteEntry = { methods: ['GET', 'POST'], route: createTrackRoute(store, now), fromPages: true };
  return new Map([
    ['/collect', track],
    // The names under which matomo.js, and Piwik's script before it, look for their server.
    ['/matomo.php', track],
    ['/piwik.php', track],
    ['/healthz', { methods: ['GET', 'HEAD'], route: async () => createTextAnswer(200, 'ok'), fromPages: false }],
  ]);
}

/** The answer to a preflight; the browser asks again after a day. */
const createPreflightAnswer = (methods: readonly string[]) =>
  createEmptyAnswer({
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': 'Content-Type',
    'access-control-max-age': '86400',
  });

/** Words for the log: kind and code (`SQLITE_FULL`), never the message, which may quote what was to be stored. */
function readFailure(error: unknown): string {
  const { name = '', code = '' } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  return [name, code].filter((word) => /^\w{1,40}$/.test(String(word))).join(' ') || 'unknown';
}

/**
 * Makes a collector: a Fetch-style handler for statistics in Matomo's form. It runs wherever `Request` and `Response`
 * do; throws `ConsentError` for options that cannot be meant.
 */
export function createCollector(options: CollectorOptions): Collector {
  const readAddress = createClientAddressReader(options);
  const anonymize = createAnonymizer(options.mask);
  const checkOrigin = createOriginCheck(options.origins);
  const routes = createRoutes(options);

  const answer = async (request: Request, address: string, allowed: boolean): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const entry = routes.get(pathname);
    if (!entry) return createTextAnswer(404, 'Nothing is here.');
    const { methods, fromPages, route } = entry;
    const allow = [...methods, 'OPTIONS'];
    if (fromPages && !allowed) return createTextAnswer(403, 'Pages of this origin may not send here.');
    if (request.method === 'OPTIONS') return createPreflightAnswer(allow);
    if (!methods.includes(request.method)) {
      return createTextAnswer(405, `Use ${methods.join(' or ')}.`, { allow: allow.join(', ') });
    }
    return route({
      method: request.method,
      query: search,
      body: request.body,
      address,
      userAgent: request.headers.get('user-agent') ?? '',
      signals: readOptOutSignal(request.headers),
    });
  };

  return async (request, { peerAddress }) => {
    // First of all, and the only place where the full address exists.
    const address = anonymize(readAddress(peerAddress, request.headers));
    const sender = checkOrigin(request.headers);
    const response = await answer(request, address, sender.allowed).catch((error: unknown) => {
      if (error instanceof Refusal) return createTextAnswer(error.status, error.message);
      options.log?.(`consentgate: a request could not be kept (${readFailure(error)})`);
      return createTextAnswer(503, 'This could not be kept; send it again later.', { 'retry-after': '30' });
    });
    for (const [name, value] of Object.entries(createCorsHeaders(sender))) response.headers.set(name, value);
    return response;
  };
}
