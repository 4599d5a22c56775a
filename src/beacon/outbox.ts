import type { BeaconLevel } from '../types.js';
import { createBulkBody } from './payload.js';

/** Bytes that may wait: all of it goes into one body, and a keepalive fetch takes 64 KiB. Hits are plain ASCII. */
const LIMIT = 60_000;

/** Keeps hits until they are delivered, and delivers none of them twice. */
export interface Outbox {
  /** Takes a hit; hits of the same moment leave together. */
  send(payload: string): void;
  /** Sends what waits, if the level allows it; forgets it otherwise. */
  flush(): void;
}

/** Sends hits to the collector and keeps in memory, never on the device, what could not be delivered. */
export const createOutbox = (url: string, readLevel: () => BeaconLevel): Outbox => {
  const waiting: string[] = [];
  let level: BeaconLevel = 0;

  // A fetch is rejected alike when the network fails and when the answer lacks CORS headers, and in the second case the
  // hits were counted. Until one readable answer has proved that the headers are there, they are not sent again.
  const unsure: string[] = [];
  let proven = false;

  const put = (list: string[], payloads: string[]): void => {
    list.push(...payloads);
    while (createBulkBody(list).length > LIMIT) list.shift();
  };

  const flush = (): void => {
    const before = level;
    level = readLevel();
    // The visitor's word also counts for what was noted before it: less allowed than then, nothing of it leaves.
    if (!level || level < before) waiting.length = unsure.length = 0;
    if (proven) put(waiting, unsure.splice(0));
    const batch = waiting.splice(0);
    if (!batch[0]) return;
    const body = createBulkBody(batch);
    // fetch first: sendBeacon has no switch against cookies and a full same-origin Referer. It is only the way out where
    // a fetch would die with the page (no `keepalive`: Firefox before 133).
    if (!document.hidden || 'keepalive' in Request.prototype) {
      fetch(url, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).then(
        ({ status, body: answer }) => {
          proven = true;
          // An answer that nobody reads keeps its request's share of the 64 KiB (Chromium).
          answer?.cancel();
          // 4xx will not get better; 429 and 5xx say that nothing was taken.
          if (status === 429 || status > 499) put(waiting, batch);
          else flush();
        },
        () => put(navigator.onLine ? unsure : waiting, batch),
      );
    } else if (!navigator.sendBeacon(url, body)) put(waiting, batch);
  };

  return {
    send: (payload) => {
      put(waiting, [payload]);
      queueMicrotask(flush);
    },
    flush,
  };
};
