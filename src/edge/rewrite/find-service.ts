import type { RequestMatch, RequestType } from '../../services/service.js';
import { splitHost } from '../own-service.js';
import { createGuardedHost, createGuardedPath, createPath, escapeForPattern } from '../pattern.js';
import type { Mark } from './mark.js';

/** A service as far as its requests are concerned. */
export interface KnownService extends Required<Mark> {
  /** Hosts of which every request is the service's whose path begins so; each covers its sub-domains. */
  readonly hosts: readonly { readonly host: string; readonly path: string }[];
  /** What the guard in the page holds of it, as services/guarded.ts writes it. */
  readonly guarded: readonly string[];
  readonly requests: readonly RequestMatch[];
  /** Names on `window` by which its inline code is known. */
  readonly globals: readonly string[];
  /** Names in what its snippet says to a queue that it shares with others, by which the snippet is known (`gtm.start`). */
  readonly keys: readonly string[];
}

/** How to look for the service behind a request. */
export interface Lookup {
  readonly type: RequestType;
  /** Only the connection is opened (`preconnect`): the path does not matter. */
  readonly isHint?: boolean;
  /** The address goes on in code (`'…?id=' + id`), and these are the other texts of that code. */
  readonly texts?: readonly string[];
  /** It is the page's own origin. */
  readonly isOwn?: boolean;
}

/** Finds the service that a request belongs to. */
export interface FindService {
  (url: URL, lookup: Lookup): KnownService | undefined;
  /** Could an address on the page's own host belong to a service? Most plainly do not, and a page has thousands. */
  mayBeOwn(address: string): boolean;
}

interface Entry {
  readonly service: KnownService;
  readonly match: RequestMatch | undefined;
  readonly path: RegExp;
  readonly query: readonly (readonly [name: string, value: RegExp])[];
  /** It is the guard's, and looked at after what the catalogue says more exactly. */
  readonly isWide: boolean;
}

/**
 * An id of another product (`AW-1` where Analytics has `G-1`). Anything else may become the right one: what a template will put
 * there (`{{ id }}`, `<?= $id ?>`), a word that a build replaces, nothing yet.
 */
const otherId = /^[A-Z]+-\w+$/;

/** Creates the lookup: by host, so that a page's thousand addresses are not held against every line of the catalogue. */
export function createFindService(services: readonly KnownService[], page?: URL): FindService {
  const byHost = new Map<string, Entry[]>();
  /** Entries of hosts that are patterns. */
  const patterns: (Entry & { readonly host: RegExp })[] = [];
  const add = (host: string, entry: Entry) => byHost.set(host, [...(byHost.get(host) ?? []), entry]);
  for (const service of services) {
    for (const { host, path } of service.hosts)
      for (const form of [host, `*.${host}`])
        add(form, { service, match: undefined, path: createPath({ path }), query: [], isWide: false });
    for (const text of service.guarded) {
      const { host, path } = splitHost(text);
      const entry = { service, match: undefined, path: createGuardedPath(path), query: [], isWide: true };
      // Whose host may be any (Matomo) is known by its requests.
      if (host === '*') continue;
      if (host.includes('*')) patterns.push({ ...entry, host: createGuardedHost(host) });
      else for (const form of [host, `*.${host}`]) add(form, entry);
    }
    for (const match of service.requests) {
      const query = Object.entries(match.query ?? {}).map(([name, value]) => [name, new RegExp(value)] as const);
      add(match.host.toLowerCase(), { service, match, path: createPath(match), query, isWide: false });
    }
  }

  const seen = new Map<string, Entry[]>();
  const candidates = (host: string): Entry[] => {
    const known = seen.get(host);
    if (known) return known;
    const found = [...(byHost.get(host) ?? [])];
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
      found.push(...(byHost.get(`*${host.slice(dot)}`) ?? []));
    // A page names few hosts, many times; a rewriter sees many pages.
    if (seen.size > 1000) seen.clear();
    seen.set(host, found);
    return found;
  };

  // On the page's own host only a whole file name tells, not `container_*.js`.
  const isWholeName = (match: RequestMatch | undefined) => !match || !/\*[^/]*$/.test(match.path);
  const everywhere = byHost.get('*') ?? [];
  const ownNames = everywhere
    .filter(({ match }) => isWholeName(match))
    .map(({ match }) => /[^/]*$/.exec(match?.path ?? '')?.[0] ?? '');
  const ownName = new RegExp(ownNames.map(escapeForPattern).join('|') || '(?!)');

  const find: FindService = (url, { type, isHint, texts, isOwn }) => {
    const fits = ({ match, path, query }: Entry, isGenerous = false) =>
      isHint ||
      (path.test(pathname) &&
        (!isOwn || match?.host !== '*' || isWholeName(match)) &&
        query.every(([name, value]) => {
          const given = url.searchParams.get(name) ?? '';
          return (
            value.test(given) ||
            (isGenerous && !otherId.test(given)) ||
            (given === '' && texts?.some((text) => value.test(text)))
          );
        }));
    const entries = candidates(url.hostname);
    const { pathname } = url;
    let found = entries.filter((entry) => !entry.isWide && fits(entry));
    if (!found.length) found = entries.filter((entry) => !entry.isWide && fits(entry, true));
    // What the guard would hold in the page is in the catalogue as it is met with, and may be asked for in other ways.
    const isIn = ({ path }: Entry) => path.test(pathname + url.search);
    if (!found.length) found = entries.filter((entry) => entry.isWide && isIn(entry));
    if (!found.length) found = patterns.filter((entry) => entry.host.test(url.hostname) && isIn(entry));
    if (!found.length && !isHint) found = everywhere.filter((entry) => fits(entry));
    // The same address asked for in another way than the catalogue knows discloses as much.
    return (found.find(({ match }) => !match || match.type === type) ?? found[0])?.service;
  };
  // A proxy below a path of the page's own host (`shop.example/ingest`).
  const isProxied = services.some(({ hosts }) =>
    hosts.some(({ host, path }) => host === page?.hostname && path !== '/'),
  );
  find.mayBeOwn = (address) => isProxied || ownName.test(address);
  return find;
}
