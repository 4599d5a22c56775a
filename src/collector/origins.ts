import { ConsentError } from '../errors.js';
import type { Message } from './message.js';
import { readOrigin } from './stored-url.js';

/** Where a request says that it comes from, as far as browsers tell. */
export interface Sender {
  /** Value of `Origin`, or `''`. */
  readonly origin: string;
  /** May it send? */
  readonly allowed: boolean;
}

/** Makes the check against the list of allowed origins; without a list everybody may send. */
export function createOriginCheck(origins?: readonly string[]): (message: Message) => Sender {
  const problems = (origins ?? []).filter((origin) => readOrigin(origin) !== origin);
  if (problems.length) {
    throw new ConsentError(
      problems.map((origin) => `origins: "${origin}" is no origin; write it like https://shop.example, without a path`),
    );
  }
  const known = origins && new Set(origins);
  return (message) => {
    const origin = message.header('origin');
    if (!known) return { origin, allowed: true };
    // Pixels carry no Origin, only a Referer, if that. With neither nothing is known against the sender. `null` is no
    // origin either: Firefox says so for the beacons of a page that has `Referrer-Policy: no-referrer`.
    const from = origin && origin !== 'null' ? origin : readOrigin(message.header('referer'));
    return { origin, allowed: !from || known.has(from) };
  };
}

/**
 * Headers that let the page read the answer. matomo.js sends its POSTs with credentials; unless the answer names the
 * very origin and allows them, it takes the hit for lost and sends it once more as a pixel: counted twice.
 * No harm in reflecting: no cookie is read, and only who knows a receipt's random id is told about it.
 */
export function createCorsHeaders({ origin, allowed }: Sender): readonly string[] {
  if (!origin) return [];
  if (!allowed) return ['Vary', 'Origin'];
  return [
    ...['Vary', 'Origin', 'Access-Control-Allow-Origin', origin],
    ...['Access-Control-Allow-Credentials', 'true'],
  ];
}

/**
 * May the answer to this request set the cookie of the choice? Another site must not be able to write somebody's yes: it
 * could have its page post a form here. Browsers say where a request comes from and whether it is a navigation
 * (Fetch Metadata); those that do not (before 2023) cannot post JSON from a form.
 */
export function readCookieScope(message: Message, { origin }: Sender, isListed: boolean): 'none' | 'plain' | 'secure' {
  const site = message.header('sec-fetch-site');
  const isJson = /^application\/json\b/i.test(message.header('content-type'));
  // A frame in a sandbox can hide whose it is.
  const isSilent = origin === 'null' || (!site && origin !== '' && !isListed && !isJson);
  if (isSilent || site === 'cross-site' || message.header('sec-fetch-mode') === 'navigate') return 'none';
  return origin.startsWith('https:') ? 'secure' : 'plain';
}
