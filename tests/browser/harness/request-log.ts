/** The truth of every browser test: what arrived at the server. */
import { waitUntil } from './wait.js';

/** One request as it arrived. */
export interface SiteRequest {
  /** Milliseconds since the site was started. */
  readonly at: number;
  /** First labels of the Host header: `shop` for `shop.localhost:1234`. */
  readonly host: string;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Which requests are meant; all given parts must fit. */
export interface RequestFilter {
  /** One host or several. */
  readonly host?: string | readonly string[];
  /** A text is compared with the path, with or without query; a pattern is tried on the path with query. */
  readonly path?: string | RegExp;
  readonly method?: string;
  /** Hosts to leave out. */
  readonly except?: string | readonly string[];
}

/** The list of arrivals and the questions that tests ask it. */
export interface RequestLog {
  /** Everything, icons and the harness's own requests included. */
  readonly all: SiteRequest[];
  add(request: SiteRequest): void;
  find(filter?: RequestFilter): SiteRequest[];
  wait(filter: RequestFilter, options?: { timeout?: number }): Promise<SiteRequest>;
  clear(): void;
}

/** Where the harness's own requests go; they are never a finding. */
export const HARNESS_PATH = '/.harness/';

const isNoise = ({ host, path }: SiteRequest): boolean =>
  path.startsWith(HARNESS_PATH) ||
  path.split('?')[0] === '/favicon.ico' ||
  // Firefox's own, where every name is ours.
  /\.(mozilla|firefox)\.(com|net|org)$/.test(host);

const isOneOf = (host: string, hosts: string | readonly string[]): boolean =>
  typeof hosts === 'string' ? host === hosts : hosts.includes(host);

const isMatch = (request: SiteRequest, { host, path, method, except }: RequestFilter): boolean =>
  (host === undefined || isOneOf(request.host, host)) &&
  (except === undefined || !isOneOf(request.host, except)) &&
  (method === undefined || request.method === method) &&
  (path === undefined ||
    (typeof path === 'string'
      ? request.path === path || request.path.split('?')[0] === path
      : new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(request.path)));

/** Creates an empty log. */
export const createRequestLog = (): RequestLog => {
  const all: SiteRequest[] = [];
  const find = (filter: RequestFilter = {}): SiteRequest[] =>
    all.filter((request) => !isNoise(request) && isMatch(request, filter));
  return {
    all,
    find,
    add: (request) => void all.push(request),
    wait: async (filter, { timeout = 10_000 } = {}) => {
      const first = await waitUntil(() => find(filter)[0], {
        timeout,
        describe: () => {
          const seen = find().map(({ method, host, path }) => `${method} ${host}${path}`);
          return `no request ${JSON.stringify(filter, (_, value) => (value instanceof RegExp ? `${value}` : value))}; arrived: ${seen.join(', ') || 'none'}`;
        },
      });
      if (!first) throw new Error('unreachable');
      return first;
    },
    clear: () => void all.splice(0),
  };
};
