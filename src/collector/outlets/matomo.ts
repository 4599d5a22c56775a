/// <reference types="node" />
import { ConsentError } from '../../errors.js';
import type { EventSink } from '../stores/store.js';
import { openDiskQueue, type Queued } from './disk-queue.js';
import { readMatomoAnswer, type Verdict } from './matomo-answer.js';
import { toMatomoRequest } from './matomo-request.js';

/** Where and how events are forwarded. */
export interface MatomoOptions {
  /** Address of the tracking script: `https://stats.example/matomo.php`. */
  readonly url: string;
  /** `token_auth` of a user who may write to the sites; without one Matomo refuses every request that says an address. */
  readonly token: string;
  /** SQLite file in which events wait. */
  readonly file: string;
  /** Told one line when something goes wrong, once until it goes right again. */
  readonly log?: ((line: string) => void) | undefined;
  /** Most requests in one bulk; 50 when not given, as Matomo's own script sends them. */
  readonly most?: number | undefined;
  /** Milliseconds to gather before a bulk that is not full; 1,000 when not given. */
  readonly gather?: number | undefined;
  /** Milliseconds to the first and to the last try after a failure; 1,000 and 30,000 when not given. */
  readonly retry?: readonly [first: number, last: number] | undefined;
}

/** An outlet: what is appended is on the disk, and on its way. */
export interface Outlet extends EventSink {
  /** How many requests wait. */
  waiting(): number;
  /** Tries for a moment to get rid of what waits; the rest stays in the file for the next start. */
  close(): Promise<void>;
}

/** Milliseconds for which `close` tries. */
const LAST_TRY = 5000;

/**
 * Makes the outlet that forwards events to a Matomo server, in bulk and in order, through the file: nothing is lost while either
 * is down; a crash between its answer and our note sends a bulk again. Rejects with `ConsentError` for a wrong address or file.
 */
export async function createMatomoOutlet(options: MatomoOptions): Promise<Outlet> {
  const { url, token, file, log, most = 50, gather = 1000, retry = [1000, 30_000] } = options;
  const [firstRetry, lastRetry] = retry;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new ConsentError(['matomo: write the address of matomo.php, such as https://stats.example/matomo.php']);
  const queue = await openDiskQueue(file);
  /** What was refused alone, and how many bulks had been taken by then. */
  const refusedAlone = new Map<number, number>();
  let taken = 0;
  let failures = 0;
  let said = '';
  let closeAt = Number.POSITIVE_INFINITY;
  let running: Promise<void> | undefined;
  let wake = (): void => undefined;

  const tell = (line: string): void => {
    if (line && line !== said) log?.(`consentgate: matomo: ${line}`);
    said = line;
  };
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const send = async (batch: readonly Queued[]): Promise<Verdict> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'consentgate' },
        body: JSON.stringify({ requests: batch.map(({ text }) => text), token_auth: token }),
        redirect: 'manual',
        signal: AbortSignal.timeout(Math.max(1, Math.min(30_000, closeAt - Date.now()))),
      });
      const type = response.headers.get('content-type') ?? '';
      return readMatomoAnswer(response.status, type, await response.text(), batch.length);
    } catch (error) {
      // The message may hold the address with a password in it.
      const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
      return { kind: 'away', reason: /^\w+$/.test(`${code}`) && code ? `${code}` : 'no answer' };
    }
  };

  const refuse = (batch: readonly Queued[], reason: string): void => {
    const [one] = batch;
    const before = batch.length === 1 && one ? refusedAlone.get(one.id) : undefined;
    if (one && before !== undefined && before < taken) {
      // Alone, twice, and others were taken in between: it is the request and not the token.
      queue.remove(batch);
      refusedAlone.delete(one.id);
      log?.('consentgate: matomo: one request was refused for good, and is dropped; does the site exist there?');
      return;
    }
    if (one && batch.length === 1) refusedAlone.set(one.id, taken);
    queue.setBack(batch);
    tell(`${reason}, everything refused; is the token right? It is tried again`);
  };

  const settle = (batch: readonly Queued[], verdict: Verdict): void => {
    if (verdict.kind === 'taken') {
      queue.remove(batch);
      taken++;
      failures = 0;
      tell(verdict.refused ? `${verdict.refused} of ${batch.length} requests refused` : '');
      return;
    }
    failures++;
    if (verdict.kind === 'refused') refuse(batch, verdict.reason);
    else tell(`${verdict.reason}; events wait on the disk`);
  };

  const isClosing = () => closeAt !== Number.POSITIVE_INFINITY;
  const step = async (): Promise<boolean> => {
    const batch = queue.peek(most);
    if (batch.length) settle(batch, await send(batch));
    return batch.length > 0;
  };
  const run = async (): Promise<void> => {
    while (Date.now() < closeAt) {
      try {
        if (queue.count() < most && !isClosing()) await sleep(gather);
        if (!(await step())) return;
      } catch {
        // A full disk, a file that was taken away: the requests are still where they were.
        failures++;
        tell('the queue cannot be read or written');
      }
      if (!failures) continue;
      // Whoever is closing has no time to wait.
      if (isClosing()) return;
      await sleep(Math.min(firstRetry * 2 ** Math.min(failures - 1, 20), lastRetry));
    }
  };
  const start = (): void => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };

  if (queue.count()) start();
  return {
    async append(events) {
      const requests = events.map(toMatomoRequest).filter((request) => request !== null);
      if (!requests.length) return;
      await queue.add(requests);
      start();
    },
    waiting: () => queue.count(),
    async close() {
      closeAt = Date.now() + LAST_TRY;
      wake();
      await running;
      if (queue.count() && !failures) await run();
      await queue.close();
    },
  };
}
