import type { Anonymizer } from './anonymize-ip.js';
import { createTextAnswer } from './answers.js';
import { createConsentRoute } from './consent.js';
import type { CookieOptions } from './consent-cookie.js';
import type { Counts } from './counts.js';
import { createHitParser } from './hit.js';
import type { MetricsText } from './metrics.js';
import type { Route, RouteEntry } from './routes.js';
import { createScrubber } from './scrub.js';
import type { EventSink, ReceiptKeeper } from './stores/store.js';
import { createTrackRoute } from './track.js';
import { createVisitorHash } from './visitor.js';

/** What the routes work with. */
export interface RouterOptions extends CookieOptions {
  readonly store: EventSink & Partial<ReceiptKeeper>;
  readonly visitorSecret?: string | undefined;
  readonly metrics?: MetricsText | undefined;
  readonly now: () => number;
  readonly counts: Counts;
  readonly anonymize: Anonymizer;
}

/** Where a path leads. */
export interface Found {
  /** Nothing: nothing is there. */
  readonly entry?: RouteEntry;
  /** One of a few words, for the metrics. */
  readonly name: string;
  /** What follows the name and a slash. */
  readonly rest: string;
}

const hasReceipts = (store: EventSink & Partial<ReceiptKeeper>): store is EventSink & ReceiptKeeper =>
  !!(store.putReceipt && store.findReceipts && store.forgetReceipts);

/** Paths and what answers there: a new kind of request is a new line here. */
function createTable(options: RouterOptions): ReadonlyMap<string, RouteEntry> {
  const { store, now, counts, anonymize, metrics, visitorSecret } = options;
  const scrubber = createScrubber(anonymize);
  const parseHit = createHitParser(scrubber);
  const hashVisitor = createVisitorHash(now, visitorSecret);
  const route = createTrackRoute({ store, now, counts, parseHit, hashVisitor });
  const track: RouteEntry = { methods: ['GET', 'POST'], route, fromPages: true };
  const show = (read: Route): RouteEntry => ({ methods: ['GET', 'HEAD'], route: read, fromPages: false });
  const table = new Map([
    ['/collect', track],
    // The names under which matomo.js, and Piwik's script before it, look for their server.
    ['/matomo.php', track],
    ['/piwik.php', track],
    ['/healthz', show(async () => createTextAnswer(200, 'ok'))],
  ]);
  if (hasReceipts(store)) {
    const consent = createConsentRoute({ ...options, store, scrubber });
    table.set('/consent', { methods: ['POST'], route: consent, fromPages: true, setsCookie: true });
    table.set('/consent/', { methods: ['GET', 'DELETE'], route: consent, fromPages: true });
  }
  if (metrics) {
    const read: Route = async () => {
      const { type, text } = await metrics(counts);
      return { status: 200, headers: ['Content-Type', type, 'Cache-Control', 'no-store'], body: text };
    };
    table.set('/metrics', show(read));
  }
  return table;
}

/** Makes what finds the route of a path. */
export function createRouter(options: RouterOptions): (path: string) => Found {
  const table = createTable(options);
  const nothing: Found = { name: 'other', rest: '' };
  const exact = new Map<string, Found>();
  for (const [path, entry] of table) if (!path.endsWith('/')) exact.set(path, { entry, name: path, rest: '' });
  return (path) => {
    const found = exact.get(path);
    if (found) return found;
    const entry = path.startsWith('/consent/') ? table.get('/consent/') : undefined;
    return entry ? { entry, name: '/consent/', rest: path.slice('/consent/'.length) } : nothing;
  };
}
