import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for a Matomo server, as strict as one (docs of the Tracking HTTP API; plugins/BulkTracking). */
export interface MatomoServer {
  readonly url: string;
  /** All requests that were counted, in order. */
  readonly tracked: URLSearchParams[];
  /** Bodies of all HTTP requests that arrived, taken or not. */
  readonly bodies: string[];
  /** Request lines and headers of all HTTP requests that arrived. */
  readonly heads: string[];
  /** Answers this status to everything while it is set. */
  status: number;
  /** The token that is accepted, and whether it is a superuser's. */
  token: string;
  isSuperuser: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const sites = new Set(['1', '2']);

/** What Matomo checks of one request: throws what it would answer 400 to. */
function check(parameters: URLSearchParams, isAuthenticated: boolean): void {
  const get = (name: string) => parameters.get(name) ?? '';
  if (get('rec') !== '1') throw new Error('no rec');
  if (!sites.has(get('idsite'))) throw new Error('unknown site');
  if (get('cip') && !isAuthenticated) throw new Error('cip needs a token');
  if (get('cid') && !/^[\da-f]{16}$/.test(get('cid'))) throw new Error('cid is not 16 characters');
  if (get('cdt') && !isAuthenticated && Date.now() / 1000 - Number(get('cdt')) > 86_400) throw new Error('cdt is old');
}

/** Makes one; it does not listen yet, and has the same port each time it does. */
export function createMatomoServer(token: string): MatomoServer {
  let server: Server | undefined;
  let port = 0;
  const matomo = {
    ...{ tracked: [] as URLSearchParams[], bodies: [] as string[], heads: [] as string[] },
    ...{ status: 0, token, isSuperuser: true },
    get url() {
      return `http://127.0.0.1:${port}/matomo.php`;
    },
    async start() {
      server = createServer(async (incoming, outgoing) => {
        matomo.heads.push(`${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join('\n')}`);
        let body = '';
        for await (const piece of incoming.setEncoding('utf8')) body += piece;
        matomo.bodies.push(body);
        if (matomo.status) return outgoing.writeHead(matomo.status).end('<h1>Maintenance</h1>');
        // Matomo looks for the word, whatever the content type.
        if (!/"requests"/.test(body)) return outgoing.writeHead(400).end();
        const bulk = JSON.parse(body) as { requests: string[]; token_auth?: string; send_image?: number };
        const isAuthenticated = bulk.token_auth === matomo.token;
        const invalid: number[] = [];
        bulk.requests.forEach((request, index) => {
          const parameters = new URLSearchParams(request);
          try {
            check(parameters, isAuthenticated);
            matomo.tracked.push(parameters);
          } catch {
            invalid.push(index);
          }
        });
        const tracked = bulk.requests.length - invalid.length;
        if (String(bulk.send_image) === '0') return outgoing.writeHead(tracked ? 204 : 400).end();
        const indices = isAuthenticated && matomo.isSuperuser ? { invalid_indices: invalid } : {};
        outgoing.writeHead(tracked ? 200 : 400, { 'content-type': 'application/json' });
        return outgoing.end(JSON.stringify({ status: 'success', tracked, invalid: invalid.length, ...indices }));
      });
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
      port = (server.address() as AddressInfo).port;
    },
    async stop() {
      const closed = new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await closed;
    },
  };
  return matomo;
}
