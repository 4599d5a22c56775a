/// <reference types="node" />
import { createServer, IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConsentError } from '../errors.js';
import type { Collector } from './collect.js';
import { toNodeListener, type WholeBody } from './node-listener.js';

/** A server that listens. */
export interface Listening {
  /** For example `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Takes no more connections, finishes what is under way, and settles; after 5 seconds it no longer waits. */
  close(): Promise<void>;
}

/**
 * A request whose body is put together as the parser brings it. The stream of Node costs more than all that a collector
 * does with the body; it is only told that there is an end.
 */
export class WholeMessage extends IncomingMessage implements WholeBody {
  private chunks: Uint8Array[] = [];
  private size = 0;
  // Whoever wants the body says so before any of it has come.
  private limit = 0;
  private run: Parameters<WholeBody['whenRead']>[1] | undefined;

  whenRead(...[limit, run]: Parameters<WholeBody['whenRead']>): void {
    this.limit = limit;
    this.run = run;
    if (this.complete) this.run(this.chunks, this.size);
  }

  override push(chunk: unknown): boolean {
    if (chunk instanceof Uint8Array) {
      this.size += chunk.byteLength;
      // The rest of what is too long is read too, and thrown away, until `requestTimeout` cuts it off: closing on a
      // sender that is still sending makes it lose the answer.
      if (this.size <= this.limit) this.chunks.push(chunk);
      return true;
    }
    this.run?.(this.chunks, this.size);
    return false;
  }

  // Nobody reads it as a stream, so there is none to be drained once it is answered.
  override resume(): this {
    return this;
  }
}

// With it Node tells a request that is over from one of which there is more to come.
Object.defineProperty(WholeMessage.prototype, 'readableEnded', {
  get(this: WholeMessage) {
    return this.complete;
  },
});

/** How long a sender may take, in milliseconds. */
export interface Patience {
  /** For the head of a request, and for beginning one on a new connection. */
  readonly head?: number;
  /** For a whole request. */
  readonly request?: number;
  /** For the next request on a connection. */
  readonly idle?: number;
}

/** Makes a `node:http` server around a collector. */
function createNodeServer(
  collector: Collector,
  // A beacon is small: who takes longer than this holds a connection open on purpose, or has lost it. Idle connections
  // live longer than the 60 seconds after which common proxies drop them, so that they are never cut by us first.
  { head = 10_000, request = 20_000, idle = 65_000 }: Patience = {},
): Server {
  return createServer(
    {
      IncomingMessage: WholeMessage,
      headersTimeout: head,
      requestTimeout: request,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: Math.min(5000, head / 2),
    },
    toNodeListener(collector),
  );
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there already',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'this user may not use that port',
  ENOTFOUND: 'there is no host of that name',
};

/** Starts to listen; port 0 takes any free one. Throws `ConsentError` when that is not possible. */
export async function listen(
  collector: Collector,
  { host, port, patience }: { host: string; port: number; patience?: Patience },
): Promise<Listening> {
  const server = createNodeServer(collector, patience);
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
