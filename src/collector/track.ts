import { createEmptyAnswer, createJsonAnswer, createPixelAnswer } from './answers.js';
import type { Counts } from './counts.js';
import type { Hit, HitParser } from './hit.js';
import type { Answer } from './message.js';
import { Refusal } from './refusal.js';
import { createRequestParser, type Parameters } from './requests.js';
import type { Arrival, Route } from './routes.js';
import type { EventSink, StoredEvent } from './stores/store.js';
import type { VisitorHash } from './visitor.js';

/** What the route for tracking requests works with. */
export interface TrackRouteOptions {
  readonly store: EventSink;
  readonly now: () => number;
  readonly counts: Counts;
  readonly parseHit: HitParser;
  readonly hashVisitor: VisitorHash;
}

/** What a sender of several is told: Matomo's field names, and why each refused one was refused. */
function createBulkAnswer(judged: readonly (Hit | Refusal)[]): Answer {
  const refused = judged.flatMap((hit, index) => (hit instanceof Refusal ? [{ index, problem: hit.message }] : []));
  const tracked = judged.length - refused.length;
  // 4xx only when nothing was taken: a sender that repeats what failed must not repeat what was counted.
  return createJsonAnswer(tracked ? 200 : 400, {
    status: tracked ? 'success' : 'error',
    tracked,
    invalid: refused.length,
    invalid_indices: refused.map(({ index }) => index),
    refused,
  });
}

/** Makes the route that takes tracking requests in Matomo's form, single and bulk. */
export function createTrackRoute({ store, now, counts, parseHit, hashVisitor }: TrackRouteOptions): Route {
  const parseRequests = createRequestParser();

  const judge = (parameters: Parameters | null, readSender: () => string): Hit | Refusal => {
    try {
      if (!parameters)
        throw new Refusal(400, 'The parameters cannot be read: broken escapes, not UTF-8, or nested values.');
      return parseHit(parameters, readSender);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };

  const toEvent = (hit: Hit, visitor: string, { address, signals }: Arrival, time: number): StoredEvent => ({
    time,
    site: hit.site,
    visitor,
    address,
    kind: hit.kind,
    url: hit.url,
    title: hit.title,
    referrer: hit.referrer,
    view: hit.view,
    gpc: signals.gpc,
    details: hit.details,
  });

  return async (arrival) => {
    // TPE §6.2.3: `Tk: N` says that this answer does not track. Not even a malformed request is looked at.
    if (arrival.signals.dnt) {
      counts.add('optOuts', 'dnt');
      // An image that does not come is an error to who waits for it.
      const isPixel = arrival.method === 'GET' && !/(?:^|&)send_image=0(?:&|$)/.test(arrival.query);
      return isPixel ? createPixelAnswer('Tk', 'N') : createEmptyAnswer('Tk', 'N');
    }
    const body = arrival.readBody();
    // Waiting for what is there already is not free.
    const batch = parseRequests(arrival.query, typeof body === 'string' ? body : await body);
    const judged = batch.requests.map((parameters) => judge(parameters, arrival.readSender));
    const time = now();
    const events: StoredEvent[] = [];
    for (const hit of judged) {
      if (hit instanceof Refusal) {
        counts.add('refused', 'hit');
        if (!batch.bulk) throw hit;
        continue;
      }
      const visitor = hashVisitor(arrival.address, arrival.userAgent, hit.site);
      events.push(toEvent(hit, typeof visitor === 'string' ? visitor : await visitor, arrival, time));
    }
    // The answer waits for the store: what is acknowledged is durable.
    if (events.length) await store.append(events);
    for (const { kind } of events) counts.add('events', kind);
    if (batch.bulk && (batch.image || events.length < judged.length)) return createBulkAnswer(judged);
    return batch.image ? createPixelAnswer() : createEmptyAnswer();
  };
}
