import type { OptOutSignals } from '../types.js';

/** Does one of the header's lines say so? Several lines arrive joined by commas, which no value of these headers holds. */
const hasLine = (value: string, says: (line: string) => boolean) =>
  value !== '' && value.split(',').some((line) => says(line.trim()));

const isOne = (line: string) => line === '1';
const beginsWithOne = (line: string) => line.startsWith('1');

/** Reads the opt-out signals by a function that gives a header's value by its lower-case name, or `''`. */
export const readSignals = (header: (name: string) => string): OptOutSignals => ({
  dnt: hasLine(header('dnt'), beginsWithOne) || hasLine(header('x-do-not-track'), isOne),
  gpc: hasLine(header('sec-gpc'), isOne),
});

/**
 * Reads the opt-out signals of a request. DNT: `DNT` beginning with `1` (what follows are extensions, TPE §5.2) or
 * `X-Do-Not-Track` exactly `1`, as Matomo reads them. GPC: `Sec-GPC` exactly `1`, on any of several lines.
 */
export function readOptOutSignal(headers: Headers): OptOutSignals {
  return readSignals((name) => headers.get(name) ?? '');
}
