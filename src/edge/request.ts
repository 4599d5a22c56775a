import { decodeReceipt } from '../state/receipt.js';
import type { OptOutSignals, Receipt } from '../types.js';

const DAY = 86_400;

/**
 * Reads the receipt in force out of a `Cookie` header: of all cookies of this name the newest sound one that is neither
 * outdated nor from the future (`now` in milliseconds since 1970). A day of grace for a visitor's clock that runs ahead.
 */
export function readRequestReceipt(header: string, name: string, days: number, now: number): Receipt | null {
  const seconds = now / 1000;
  let newest: Receipt | null = null;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    const receipt = at > 0 && pair.slice(0, at).trim() === name ? decodeReceipt(pair.slice(at + 1).trim()) : null;
    if (!receipt || receipt.time > seconds + DAY || receipt.time + days * DAY <= seconds) continue;
    if (!newest || receipt.time > newest.time) newest = receipt;
  }
  return newest;
}

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
