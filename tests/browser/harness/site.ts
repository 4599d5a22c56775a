/** One server that is all the sites of a test: the shop, its CDN, every third party. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type Handler, sendAnswer } from './answer.js';
import { readBuiltFile } from './built-files.js';
import { createRequestLog, HARNESS_PATH, type RequestFilter, type SiteRequest } from './request-log.js';
import { acceptTunnels } from './tunnel.js';

/** All sites of a test, and the log of what arrived at them. */
export interface Site {
  readonly port: number;
  /** `http://<host>.localhost:<port><path>`. */
  url(host: string, path?: string): string;
  /** Answers a path of a host (a `*` at its end covers all below) with a body as text/html, or by a handler. */
  serve(host: string, path: string, answer: string | Answer | Handler): void;
  /** Serves a page of the host `shop`. */
  page(path: string, html: string): void;
  /** Serves JavaScript that any origin may use and no cache may keep. */
  script(host: string, path: string, js: string, options?: { delay?: number }): void;
  /** Everything that arrived, icons and the harness's own requests included. */
  readonly log: readonly SiteRequest[];
  /** What arrived, without icons and the harness's own requests. */
  requests(filter?: RequestFilter): SiteRequest[];
  /** The same as `host/path` texts, for assertions on order. */
  paths(filter?: RequestFilter): string[];
  /** Gives the first request that fits, as soon as it is there; throws with what arrived instead after 10 s. */
  waitForRequest(filter: RequestFilter, options?: { timeout?: number }): Promise<SiteRequest>;
  /** How many requests are being answered now, without those that hang on purpose. */
  pending(): number;
  /** How many service workers were asked for since the start; nothing forgets it. */
  workers(): number;
  /** Forgets what arrived. */
  clear(): void;
  /** Forgets what is served, too. */
  reset(): void;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const readHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));

/** Starts the server on a free port of loopback; every name under `*.localhost` reaches it. */
export const createSite = async (): Promise<Site> => {
  const started = performance.now();
  const log = createRequestLog();
  const routes = new Map<string, Handler>();
  let pending = 0;
  let workers = 0;

  const record = (request: IncomingMessage, body: string): SiteRequest => {
    const host = (request.headers.host ?? '').replace(/(\.localhost)?(:\d+)?$/, '');
    const { method = 'GET', url = '/' } = request;
    // A browser that takes us for its proxy writes the whole address.
    const path = url.replace(/^https?:\/\/[^/]*/, '') || '/';
    const entry = { at: performance.now() - started, host, method, path, headers: readHeaders(request), body };
    log.add(entry);
    if (entry.headers['service-worker'] === 'script') workers += 1;
    return entry;
  };

  const findRoute = (host: string, pathname: string): Handler | undefined => {
    const exact = routes.get(`${host} ${pathname}`);
    if (exact) return exact;
    const open = [...routes.keys()].filter(
      (key) => key.endsWith('*') && `${host} ${pathname}`.startsWith(key.slice(0, -1)),
    );
    return routes.get(open.sort((a, b) => b.length - a.length)[0] ?? '');
  };

  const decideAnswer = async ({ host, method, path, headers, body }: SiteRequest): Promise<Answer> => {
    const pathname = path.split('?')[0] ?? '/';
    const route = findRoute(host, pathname);
    if (route) {
      const answer = await route({ method, url: path, headers, body });
      return typeof answer === 'string' ? { body: answer } : answer;
    }
    if (pathname === '/favicon.ico') return { status: 204 };
    if (pathname.startsWith(HARNESS_PATH)) return { body: '<!doctype html><title>harness</title>' };
    const file = /^(shop|cdn|www\.shop\.example)$/.test(host) ? await readBuiltFile(pathname) : null;
    return file ?? { status: 404, type: 'text/plain', body: `nothing is served at ${host}${pathname}` };
  };

  const server = createServer(async (request, response) => {
    pending += 1;
    try {
      // A body that breaks off (the page went away) still was a request.
      const body = await readBody(request).catch(() => '');
      const answer = await decideAnswer(record(request, body));
      if (!answer.hang) await sendAnswer(response, answer);
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    } finally {
      pending -= 1;
    }
  });
  // A WebSocket's handshake is a request too; it is refused after it was written down.
  server.on('upgrade', (request, socket) => {
    record(request, '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  acceptTunnels(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const serve: Site['serve'] = (host, path, answer) => {
    const handler: Handler = typeof answer === 'function' ? answer : () => answer;
    routes.set(`${host} ${path}`, handler);
  };
  return {
    port,
    url: (host, path = '/') => `http://${host}.localhost:${port}${path}`,
    serve,
    page: (path, html) => serve('shop', path, html),
    script: (host, path, js, { delay = 0 } = {}) =>
      serve(host, path, {
        type: 'text/javascript; charset=utf-8',
        headers: { 'cache-control': 'no-store' },
        body: js,
        delay,
      }),
    log: log.all,
    requests: log.find,
    paths: (filter) => log.find(filter).map(({ host, path }) => host + path),
    waitForRequest: log.wait,
    pending: () => pending,
    workers: () => workers,
    clear: log.clear,
    reset: () => {
      routes.clear();
      log.clear();
    },
  };
};
