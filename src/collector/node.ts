/// <reference types="node" />
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConsentError } from '../errors.js';
import { bodyLimit } from './body.js';
import type { Collector } from './collect.js';

/** A server that listens. */
export interface Listening {
  /** For example `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Takes no more connections, finishes what is under way, and settles; after 5 seconds it no longer waits. */
  close(): Promise<void>;
}

/** Reads a body; of one that is too long, as much as it takes for the collector to see that. */
function readBytes(incoming: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on('data', (chunk: Uint8Array) => {
      // The rest is read too, and thrown away, until `requestTimeout` cuts it off: closing on a sender that is still
      // sending makes it lose the answer, and a connection that was answered early never becomes idle again (Node 20).
      if (size > bodyLimit) return;
      chunks.push(chunk);
      size += chunk.byteLength;
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('the sender went away')));
  });
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  const { rawHeaders, method = 'GET', url = '' } = incoming;
  // rawHeaders, because `headers` drops all but the first line of some names.
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
  const body = method === 'GET' || method === 'HEAD' ? null : await readBytes(incoming);
  // The name is of no use to a collector, and `Host` may hold anything.
  const address = new URL(url.startsWith('/') ? `http://collector.invalid${url}` : url);
  return new Request(address, { method, headers, body: body?.byteLength ? new Uint8Array(body) : null });
}

async function answer(
  handler: Collector,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  isClosing: () => boolean,
): Promise<void> {
  let request: Request;
  try {
    request = await readRequest(incoming);
  } catch {
    // A method that Fetch forbids, a target that is no address, or a sender that went away.
    outgoing.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This request cannot be read.\n');
    return;
  }
  const response = await handler(request, { peerAddress: incoming.socket.remoteAddress ?? '' });
  const body = response.body && new Uint8Array(await response.arrayBuffer());
  if (body) outgoing.setHeader('content-length', body.byteLength);
  // Otherwise the connection would idle on after the last answer and keep the server from closing.
  if (isClosing()) outgoing.setHeader('connection', 'close');
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

/** Makes a `node:http` server around a collector. */
export function createNodeServer(handler: Collector): Server {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing, () => !server.listening).catch(() => outgoing.destroy());
  });
  // A beacon is small: who takes longer than this holds a connection open on purpose, or has lost it.
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  // Longer than the 60 seconds after which common proxies drop idle connections, so that they are never cut by us first.
  server.keepAliveTimeout = 65_000;
  return server;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there already',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'this user may not use that port',
  ENOTFOUND: 'there is no host of that name',
};

/** Starts to listen; port 0 takes any free one. Throws `ConsentError` when that is not possible. */
export async function listen(handler: Collector, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createNodeServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      reject(
        new ConsentError([`cannot listen on ${host} port ${port}: ${reasons[code] ?? (code || 'no reason given')}`]),
      );
    });
    server.listen(port, host, resolve);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), 5000);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Settles at the first SIGTERM or SIGINT. A second one ends the process at once, as it would have without us. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  });
}
