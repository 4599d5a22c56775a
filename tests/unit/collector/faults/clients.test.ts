// @vitest-environment node
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../../../src/collector/collect.js';
import { type Listening, listen } from '../../../../src/collector/node.js';
import { createMemoryStore, type MemoryStore } from '../memory-store.js';

const hit = 'idsite=1&rec=1&send_image=0';

let store: MemoryStore;
let server: Listening;

beforeEach(async () => {
  store = createMemoryStore();
  const patience = { head: 200, request: 400, idle: 300 };
  server = await listen(createCollector({ store }), { host: '127.0.0.1', port: 0, patience });
});

afterEach(() => server.close());

/** Opens a connection, sends this much, and waits until the server has had enough. */
function hang(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text || ''));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('clients that hold connections open', () => {
  it.each([
    ['say nothing at all', '', 408],
    ['stop in the first line', 'POST /coll', 408],
    ['stop in the head', 'POST /collect HTTP/1.1\r\nHost: x\r\n', 408],
    ['stop in the body', `POST /collect HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n${hit}`, 408],
    ['stop in a chunk', `POST /collect HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n${hit}`, 408],
    ['ask nothing more', `GET /collect?${hit} HTTP/1.1\r\nHost: x\r\n\r\n`, 204],
  ])('and %s are let go, and others are served meanwhile', async (_, text, status) => {
    const slow = Promise.all(Array.from({ length: 50 }, () => hang(text)));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    for (const answer of await slow) expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    // Nothing of what came half is kept.
    expect(store.events).toHaveLength(status === 204 ? 50 : 0);
  });

  it('send a body byte by byte, and are heard if they are done in time', async () => {
    const body = 'idsite=1&rec=1&send_image=0';
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write(
          `POST /collect HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`,
        );
        let at = 0;
        const next = () => at < body.length && socket.write(body[at++] ?? '', () => setImmediate(next));
        next();
      });
      socket.setNoDelay(true);
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 204 /);
    expect(store.events).toHaveLength(1);
  });
});
