import type { CatalogueService, RequestMatch, RequestType } from '../services/service.js';
import { createPath } from './pattern.js';

/** Does the name fit: the same one, or for `*.name` one below it? */
export function isHostMatch(pattern: string, host: string): boolean {
  return pattern === '*' || pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));
}

function isRequestMatch(match: RequestMatch, url: URL, host: string, type: RequestType): boolean {
  return (
    match.type === type &&
    isHostMatch(match.host, host) &&
    createPath(match).test(url.pathname) &&
    Object.entries(match.query ?? {}).every(([name, form]) => {
      const value = url.searchParams.get(name);
      return value !== null && new RegExp(form).test(value);
    })
  );
}

/** A named host says more than a pattern, a long pattern more than a short one. */
const rank = (host: string): number => (host.startsWith('*') ? host.length : 1000 + host.length);

/**
 * Finds whose request this is. The most specific host wins (`forms.hubspot.com` over `*.hubspot.com`); services that
 * tie all come back, and the caller decides (`c.bing.com/c.gif` is Microsoft Advertising's and Clarity's). Throws a `TypeError`
 * for what is no whole address.
 */
export function matchService<S extends Pick<CatalogueService, 'requests'>>(
  address: string | URL,
  type: RequestType,
  services: readonly S[],
): S[] {
  const url = new URL(address);
  // `example.org.` is the same host to DNS.
  const host = url.hostname.replace(/\.$/, '');
  let best = 0;
  let found: S[] = [];
  for (const service of services) {
    const ranks = service.requests
      .filter((match) => isRequestMatch(match, url, host, type))
      .map((match) => rank(match.host));
    const top = Math.max(0, ...ranks);
    if (top > best) found = [];
    if (top > 0 && top >= best) {
      best = top;
      found.push(service);
    }
  }
  return found;
}
