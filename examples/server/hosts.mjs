import { createServer } from 'node:http';
import { send } from './files.mjs';

/** Shop, trackers and examples, told apart by the Host header as on any shared web server. */
function readTarget(request, standardPort) {
  const authority = (request.headers.host ?? 'localhost').toLowerCase();
  const [, host = 'localhost', port = ''] = /^(.*?)(?::(\d+))?$/.exec(authority) ?? [];
  const url = new URL(request.url ?? '/', 'http://localhost');
  return {
    /** `posthog` for posthog.localhost, `` for localhost itself. */
    name: host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : '',
    host,
    // The port that the visitor used: behind a port forwarding it is another one than ours.
    port: port || (request.headers.host ? '80' : String(standardPort)),
    pathname: url.pathname,
    search: url.search,
  };
}

/**
 * One server for all the sites of the demo, each with an origin of its own. `sites` maps the name before `.localhost`
 * to a handler `(request, response, target)`; the name `` also answers for hosts that nobody knows.
 */
export function createHosts(sites, { onRequest } = {}) {
  return createServer((request, response) => {
    const target = readTarget(request, request.socket.localPort);
    onRequest?.(request, response, target);
    const site = sites[target.name] ?? sites[''];
    if (target.pathname === '/favicon.ico') return send(response, { status: 204 });
    Promise.resolve(site(request, response, target)).catch((error) => {
      console.error(error);
      if (!response.headersSent) send(response, { status: 500, body: 'This went wrong; see the terminal.' });
      else response.end();
    });
  });
}

const listenOnce = (server, port, host) =>
  new Promise((resolve, reject) => {
    const fail = (error) => reject(error);
    server.once('error', fail);
    server.listen({ port, host }, () => {
      server.off('error', fail);
      resolve(server.address().port);
    });
  });

const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    // The monitor's event stream would keep the server open for ever.
    server.closeAllConnections();
  });

/**
 * Listens on loopback, on the given port or the next free one. `create` makes a server; there is one for IPv4 and, where
 * the machine has it, one for IPv6, since browsers may try either for `*.localhost`.
 */
export async function listenOnLoopback(create, firstPort, attempts = 50) {
  for (let port = firstPort; port < firstPort + attempts; port++) {
    const v4 = create();
    const v6 = create();
    try {
      const taken = await listenOnce(v4, port, '127.0.0.1');
      await listenOnce(v6, taken, '::1').catch((error) => {
        // A machine without IPv6 is fine; somebody else's server on the same port is not.
        if (error.code === 'EADDRINUSE') throw error;
      });
      return { port: taken, close: () => Promise.all([v4, v6].filter((server) => server.listening).map(close)) };
    } catch (error) {
      if (v4.listening) await close(v4);
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + attempts - 1}; name one with PORT=…`);
}
