/// <reference types="node" />
import type { Store } from './store.js';

/** How long a store keeps things, in months; 0 is for ever. */
export interface Keep {
  /** After an event has arrived; 25 when not given, as the CNIL recommends for exempt statistics. */
  readonly events?: number | undefined;
  /**
   * After a receipt has expired; 36 when not given: whoever processed data on the ground of a consent must be able to
   * prove it (GDPR Art. 7(1)) until claims are barred.
   */
  readonly receipts?: number | undefined;
}

const DAY = 86_400_000;

/** The same day and time so many months earlier (UTC); the last day of the month where there is no such day. */
export function subtractMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** The times before which a store drops things; `-1` drops nothing. */
export const readLimits = ({ events = 25, receipts = 36 }: Keep, now: number) => ({
  events: events > 0 ? subtractMonths(now, events) : -1,
  receipts: receipts > 0 ? subtractMonths(now, receipts) : -1,
});

/** A store that drops what is too old, now and then once a day, until it is closed. */
export function withRetention(
  store: Store,
  keep: Keep,
  { log, now = Date.now }: { log?: ((line: string) => void) | undefined; now?: (() => number) | undefined } = {},
): Store {
  let running = Promise.resolve();
  const drop = (): void => {
    running = store.dropOlder(readLimits(keep, now())).catch((error: unknown) => {
      const { code = 'no reason given' } = error as { code?: string };
      log?.(`consentgate: what is too old could not be dropped (${code}); tried again tomorrow`);
    });
  };
  drop();
  const timer = setInterval(drop, DAY);
  // Being there to drop something tomorrow is no reason to stay.
  timer.unref();
  return {
    ...store,
    async close() {
      clearInterval(timer);
      await running;
      await store.close();
    },
  };
}
