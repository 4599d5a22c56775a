/**
 * Makes the test's server a proxy too: every name on the internet, over https, is answered by ourselves. The certificate
 * is for nobody and trusted by nobody; the browsers that come here are told to overlook that.
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';

const read = (name: string): Buffer => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url));

/** Answers `CONNECT name:443` with a server of that name. */
export const acceptTunnels = (server: Server): void => {
  const identity = { key: read('key'), cert: read('cert') };
  server.on('connect', (_request, socket: Duplex) => {
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    const secure = new TLSSocket(socket as never, { isServer: true, ...identity });
    secure.on('error', () => {});
    server.emit('connection', secure);
  });
};
