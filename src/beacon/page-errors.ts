import type { TrackCall } from '../types.js';
import { cleanUrl, isHarmless } from './clean-url.js';

/** How many different errors of one page are reported: a loop must not flood the statistics. */
const MOST = 10;

/** Takes out of a message what a word in it may tell: queries of addresses, mail addresses, tokens. */
export const cleanMessage = (message: string): string =>
  message.replace(/[^\s'"`()<>,;]+/g, (word) =>
    /^https?:/.test(word) ? cleanUrl(word, () => false) : isHarmless(word) ? word : 'removed',
  );

/** Reports errors of the page's scripts as events, under the name that matomo.js uses. */
export function watchErrors(signal: AbortSignal, report: (call: TrackCall) => void): void {
  const told = new Set<string>();
  const tell = (place: string, error: unknown) => {
    const message = cleanMessage(`${(error as Error)?.message ?? error}`.slice(0, 500));
    const key = `${place} ${message}`;
    if (told.size >= MOST || told.has(key)) return;
    told.add(key);
    report(['event', ['JavaScript Errors', place, message]]);
  };
  addEventListener(
    'error',
    ({ message, filename, lineno, colno }) =>
      tell(`${cleanUrl(filename, () => false) || 'inline'}:${lineno}:${colno}`, message),
    { signal },
  );
  addEventListener('unhandledrejection', ({ reason }) => tell('unhandledrejection', reason), { signal });
}
