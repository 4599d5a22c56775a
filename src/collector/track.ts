import { createEmptyAnswer, createJsonAnswer, createPixelAnswer } from './answers.js';
import { readBody } from './body.js';
import { type Hit, parseHit } from './hit.js';
import { Refusal } from './refusal.js';
import { type Parameters, parseRequests } from './requests.js';
import type { Route } from './routes.js';
import type { EventSink, StoredEvent } from './stores/store.js';
import { createVisitorHash } from './visitor.js';

function judge(parameters: Parameters | null): Hit | Refusal {
  try {
    if (!parameters)
      throw new Refusal(400, 'The parameters cannot be read: broken escapes, not UTF-8, or nested values.');
    return parseHit(parameters);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What a sender of several is told: Matomo's field names, and why each refused one was refused. */
function createBulkAnswer(judged: readonly (Hit | Refusal)[]): Response {
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
export function createTrackRoute(store: EventSink, now: () => number): Route {
  const hashVisitor = createVisitorHash(now);
  return async ({ query, body, address, userAgent, signals }) => {
    // TPE §6.2.3: `Tk: N` says that this answer does not track. Not even a malformed request is looked at.
    if (signals.dnt) {
      await body?.cancel();
      return createEmptyAnswer({ tk: 'N' });
    }
    const batch = parseRequests(query, await readBody(body));
    const judged = batch.requests.map(judge);
    const hits = judged.filter((hit): hit is Hit => !(hit instanceof Refusal));
    const [first] = judged;
    if (!batch.bulk && first instanceof Refusal) throw first;
    const time = now();
    const visitors = new Map<string, string>();
    const events: StoredEvent[] = [];
    for (const hit of hits) {
      const visitor = visitors.get(hit.site) ?? (await hashVisitor(address, userAgent, hit.site));
      visitors.set(hit.site, visitor);
      events.push({ ...hit, time, visitor, address, gpc: signals.gpc });
    }
    // The answer waits for the store: what is acknowledged is durable.
    if (events.length) await store.append(events);
    if (batch.bulk && (batch.image || hits.length < judged.length)) return createBulkAnswer(judged);
    return batch.image ? createPixelAnswer() : createEmptyAnswer();
  };
}
