import { createEmptyAnswer, createJsonAnswer } from './answers.js';
import { type CookieOptions, checkCookieOptions, createCookieHeader, toReceiptId } from './consent-cookie.js';
import { createRecordParser } from './consent-parse.js';
import type { Counts } from './counts.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';
import type { Scrubber } from './scrub.js';
import type { ReceiptKeeper } from './stores/store.js';

/** What the route for receipts works with. */
export interface ConsentRouteOptions extends CookieOptions {
  readonly store: ReceiptKeeper;
  readonly now: () => number;
  readonly counts: Counts;
  readonly scrubber: Scrubber;
}

/**
 * Makes the route of receipts: `POST /consent` keeps one and answers with the cookie, `GET /consent/<id>` shows a visitor
 * their own (the latest, with those before it as `history`), `DELETE /consent/<id>` forgets them. The id is random and
 * known to the visitor's browser alone, so whoever knows it may ask.
 */
export function createConsentRoute({ store, now, counts, scrubber, ...cookie }: ConsentRouteOptions): Route {
  checkCookieOptions(cookie);
  const parse = createRecordParser(scrubber, now, cookie.expiresDays ?? 182);

  const unknown = () => new Refusal(404, 'There is no receipt of this id.');

  return async ({ method, rest, readBody, cookies }) => {
    if (method === 'POST') {
      if (rest) throw new Refusal(404, 'Post receipts to /consent itself.');
      const parsed = parse(await readBody());
      const { record, time, expires } = parsed;
      await store.putReceipt({ id: toReceiptId(record.id), time, expires, record });
      counts.add('receipts', record.event);
      return createEmptyAnswer(...createCookieHeader(parsed, cookies, now(), cookie));
    }
    const id = toReceiptId(rest);
    // Nothing shorter than the cookie’s own id is looked for.
    if (!/^[\w-]{16,64}$/.test(rest) || id.length < 16) throw unknown();
    if (method === 'DELETE') {
      if (!(await store.forgetReceipts(id))) throw unknown();
      return createEmptyAnswer();
    }
    const [latest, ...before] = await store.findReceipts(id);
    if (!latest) throw unknown();
    return createJsonAnswer(200, { ...latest.record, history: before.map(({ record }) => record) });
  };
}
