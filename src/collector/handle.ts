import { ConsentError } from '../errors.js';
import { type Anonymizer, createAnonymizer, type Mask } from './anonymize-ip.js';
import { createEmptyAnswer, createTextAnswer } from './answers.js';
import { createClientAddressReader, type ProxyOptions } from './client-ip.js';
import type { CookieOptions } from './consent-cookie.js';
import { createCounts } from './counts.js';
import type { Answer, Handle, Message } from './message.js';
import type { MetricsText } from './metrics.js';
import { readSignals } from './opt-out.js';
import { createCorsHeaders, createOriginCheck, readCookieScope, type Sender } from './origins.js';
import { createRateLimit, type RateLimit } from './rate.js';
import { Refusal } from './refusal.js';
import { createRouter } from './router.js';
import type { RouteEntry } from './routes.js';
import type { EventSink, ReceiptKeeper } from './stores/store.js';

/** What a collector is made of. */
export interface CollectorOptions extends ProxyOptions, CookieOptions {
  /** Without the methods for receipts (a sink of your own on an edge runtime, say) there is no `/consent`. */
  readonly store: EventSink & Partial<ReceiptKeeper>;
  /** What is kept of an address; Matomo's default (/16 and /48) when not given. */
  readonly mask?: Mask | undefined;
  /** Origins of the pages that may send; everybody when not given. */
  readonly origins?: readonly string[] | undefined;
  /** Most requests per second from one masked network; without limit when not given. */
  readonly rate?: number | undefined;
  /** Most bytes of a body; 262,144 when not given. */
  readonly bodyLimit?: number | undefined;
  /** The secret of several collectors that must count the same visitor once; a random key when not given. */
  readonly visitorSecret?: string | undefined;
  /** Writes `/metrics`, which does not exist without it: `await createPrometheusMetrics()`. */
  readonly metrics?: MetricsText | undefined;
  /** Told one line when the store fails; nothing of a visitor's is ever in it. */
  readonly log?: ((line: string) => void) | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** The answer to a preflight; the browser asks again after a day. */
const createPreflightAnswer = (methods: readonly string[]) =>
  createEmptyAnswer(
    ...['Access-Control-Allow-Methods', methods.join(', ')],
    ...['Access-Control-Allow-Headers', 'Content-Type'],
    ...['Access-Control-Max-Age', '86400'],
  );

/** Words for the log: kind and code (`SQLITE_FULL`), never the message, which may quote what was to be stored. */
function readFailure(error: unknown): string {
  const { name = '', code = '' } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  return [name, code].filter((word) => /^\w{1,40}$/.test(String(word))).join(' ') || 'unknown';
}

/** What is no address is nobody's mistake but the browser's. */
function readPage(message: Message): string {
  const page = message.header('referer');
  return URL.canParse(page) ? page : '';
}

/** Networks are told apart by the default mask when the store's own leaves nothing of an address. */
const createNetworkReader = (mask: Mask | undefined, anonymize: Anonymizer): Anonymizer =>
  mask === 'full' ? createAnonymizer('matomo') : anonymize;

function checkNumbers({ rate, bodyLimit }: CollectorOptions): void {
  const problems = [
    ...(rate === undefined || rate > 0 ? [] : ['rate: a number of requests per second, more than 0']),
    ...(bodyLimit === undefined || bodyLimit > 0 ? [] : ['bodyLimit: a number of bytes, more than 0']),
  ];
  if (problems.length) throw new ConsentError(problems);
}

/** Makes what answers requests, whatever runtime they come from; throws `ConsentError` for options that cannot be meant. */
export function createHandle(options: CollectorOptions): Handle {
  const { origins, mask, rate, log, now = Date.now } = options;
  checkNumbers(options);
  const readAddress = createClientAddressReader(options);
  const anonymize = createAnonymizer(mask);
  const readNetwork = createNetworkReader(mask, anonymize);
  const checkOrigin = createOriginCheck(origins);
  const counts = createCounts();
  const findRoute = createRouter({ ...options, now, counts, anonymize });
  const isWithinRate: RateLimit = rate ? createRateLimit(rate, now) : () => true;

  const answer = (
    { methods, fromPages, setsCookie, route }: RouteEntry,
    rest: string,
    message: Message,
    address: string,
    sender: Sender,
  ): Answer | Promise<Answer> => {
    if (fromPages && !sender.allowed) {
      counts.add('refused', 'origin');
      return createTextAnswer(403, 'Pages of this origin may not send here.');
    }
    if (message.method === 'OPTIONS') return createPreflightAnswer([...methods, 'OPTIONS']);
    if (!methods.includes(message.method)) {
      return createTextAnswer(405, `Use ${methods.join(' or ')}.`, 'Allow', [...methods, 'OPTIONS'].join(', '));
    }
    return route({
      method: message.method,
      rest,
      query: message.query,
      readBody: message.readBody,
      address,
      userAgent: message.header('user-agent'),
      readSender: () => readPage(message),
      signals: readSignals(message.header),
      cookies: setsCookie ? readCookieScope(message, sender, origins !== undefined) : 'none',
    });
  };

  const fail = (error: unknown): Answer => {
    if (error instanceof Refusal) return createTextAnswer(error.status, error.message);
    const failure = readFailure(error);
    // A label is one word; the code says more than the kind.
    counts.add('failures', failure.slice(failure.indexOf(' ') + 1));
    log?.(`consentgate: a request could not be kept (${failure})`);
    return createTextAnswer(503, 'This could not be kept; send it again later.', 'Retry-After', '30');
  };

  return async (message) => {
    // First of all, and the only place where the full address exists.
    const full = readAddress(message.peer, message.header);
    const address = anonymize(full);
    const { entry, name, rest } = findRoute(message.path);
    const sender = checkOrigin(message);
    let response: Answer;
    try {
      if (!entry) response = createTextAnswer(404, 'Nothing is here.');
      else if (entry.fromPages && !isWithinRate(rate ? readNetwork(full) : '')) {
        counts.add('limited', name);
        response = createTextAnswer(429, 'Too many requests from this network.', 'Retry-After', '1');
      } else response = await answer(entry, rest, message, address, sender);
    } catch (error) {
      response = fail(error);
    }
    counts.add('requests', `${name} ${response.status}`);
    const cors = createCorsHeaders(sender);
    return cors.length ? { ...response, headers: [...response.headers, ...cors] } : response;
  };
}
