import type { Service } from '../types.js';
import type { KnownService } from './page-service.js';
import type { CatalogueService, RequestMatch } from './service.js';
import { createShortForm } from './short-form.js';

/** Takes a list as such, or as text with blanks or commas; what is neither is none. */
const toList = (value: unknown): unknown[] | undefined =>
  typeof value === 'string'
    ? value.split(/[\s,]+/).filter(Boolean)
    : Array.isArray(value)
      ? value.filter((item) => typeof item === 'string' || Object(item) === item)
      : undefined;

/** Gives a service with its lists as lists, however a page has written them; in the long form, names are entries. */
export function readLists(service: Service): Service {
  const isLong = Array.isArray((service as unknown as CatalogueService).requests);
  const toEntry = (item: unknown) => (isLong && typeof item === 'string' ? { name: item } : item);
  const read = (name: string, to = (item: unknown) => item) =>
    name in service && { [name]: toList(service[name as 'hosts'])?.map(to) };
  return { ...service, ...read('hosts'), ...read('cookies', toEntry), ...read('storage', toEntry) };
}

/** Hosts as the guard takes them, of requests as the catalogue writes them; without what these hosts cover already. */
const toHosts = (requests: readonly RequestMatch[], covered: readonly string[] = []): string[] =>
  requests
    .map(({ host, path = '/' }) => `${host}`.replace(/^\*\.?/, '') + path.replace(/^\/$/, ''))
    .filter((address) => {
      const name = address.replace(/\/.*/, '');
      return name && !covered.some((host) => `.${name}`.endsWith(`.${host.replace(/\/.*/, '')}`));
    });

const join = (some: readonly string[] = [], more: readonly string[] = []) => [...new Set([...some, ...more])];

/** What a service in the catalogue's form says of its hosts and, where the site has written it, of what it stores. */
function readLongForm(service: Service, known?: Service): Partial<Service> | undefined {
  const { requests, cookies = [], storage = [] } = service as unknown as CatalogueService;
  if (!Array.isArray(requests)) return;
  const short = createShortForm({ ...(service as unknown as CatalogueService), cookies, storage });
  return {
    ...(known ?? short),
    hosts: join(known?.hosts, toHosts(requests, known?.hosts)),
    cookies: join(known?.cookies, short.cookies),
    storage: short.storage ?? [],
  };
}

/**
 * Completes a configured service by what the catalogue knows of it. What the site says wins; hosts and names that it adds (a
 * proxy of its own) free nothing of the vendor's, nor do they on servers (edge/own-service.ts).
 */
export function completeBy(given: Service, known: KnownService | undefined): KnownService {
  const service = readLists(given);
  const own = readLongForm(service, known);
  return {
    ...known,
    ...own,
    // A site that moves it to a category of its own choosing means that one alone.
    ...(service.category && { requiresAny: undefined }),
    ...service,
    ...(own && { hosts: service.hosts ?? own.hosts, cookies: own.cookies, storage: own.storage }),
    ...(known && {
      hosts: join((own ?? known).hosts, service.hosts),
      cookies: join((own ?? known).cookies, own ? [] : (service.cookies as string[])),
    }),
  };
}
