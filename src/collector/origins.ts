import { ConsentError } from '../errors.js';
import { readOrigin } from './stored-url.js';

/** Where a request says that it comes from, as far as browsers tell. */
export interface Sender {
  /** Value of `Origin`, or `''`. */
  readonly origin: string;
  /** May it send? */
  readonly allowed: boolean;
}

/** Makes the check against the list of allowed origins; without a list everybody may send. */
export function createOriginCheck(origins?: readonly string[]): (headers: Headers) => Sender {
  const problems = (origins ?? []).filter((origin) => readOrigin(origin) !== origin);
  if (problems.length) {
    throw new ConsentError(
      problems.map((origin) => `origins: "${origin}" is no origin; write it like https://shop.example, without a path`),
    );
  }
  const known = origins && new Set(origins);
  return (headers) => {
    const origin = headers.get('origin') ?? '';
    // Pixels carry no Origin, only a Referer, if that. With neither nothing is known against the sender.
    const from = origin || readOrigin(headers.get('referer') ?? '');
    return { origin, allowed: !known || !from || known.has(from) };
  };
}

/**
 * Headers that let the page read the answer. matomo.js sends its POSTs with credentials; unless the answer names the
 * very origin and allows them, it takes the hit for lost and sends it once more as a pixel: counted twice.
 * No harm in reflecting: no cookie is read, and no answer tells anything about anybody.
 */
export function createCorsHeaders({ origin, allowed }: Sender): Record<string, string> {
  if (!origin || !allowed) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
  };
}
