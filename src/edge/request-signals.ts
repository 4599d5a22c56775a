import type { OptOutSignals } from '../types.js';

/**
 * Reads the opt-out signals of a request; `read` gives a header by its lower-case name. DNT begins with `1` (TPE §5.2:
 * what follows are extensions), `Sec-GPC` is exactly `1`; several lines arrive joined by commas.
 */
export function readRequestSignals(read: (name: string) => string | null | undefined): OptOutSignals {
  const lines = (name: string) => (read(name) ?? '').split(',').map((line) => line.trim());
  return {
    dnt: lines('dnt').some((line) => line.startsWith('1')) || lines('x-do-not-track').includes('1'),
    gpc: lines('sec-gpc').includes('1'),
  };
}
