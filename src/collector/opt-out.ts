import type { OptOutSignals } from '../types.js';

/** Does one of the header's lines say so? Several lines arrive joined by commas, which no value of these headers holds. */
const hasLine = (headers: Headers, name: string, says: (line: string) => boolean) =>
  (headers.get(name) ?? '').split(',').some((line) => says(line.trim()));

/**
 * Reads the opt-out signals of a request. DNT: `DNT` beginning with `1` (what follows are extensions, TPE §5.2) or
 * `X-Do-Not-Track` exactly `1`, as Matomo reads them. GPC: `Sec-GPC` exactly `1`, on any of several lines.
 */
export function readOptOutSignal(headers: Headers): OptOutSignals {
  const isOne = (line: string) => line === '1';
  return {
    dnt: hasLine(headers, 'dnt', (line) => line.startsWith('1')) || hasLine(headers, 'x-do-not-track', isOne),
    gpc: hasLine(headers, 'sec-gpc', isOne),
  };
}
