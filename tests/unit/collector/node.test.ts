// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../../src/collector/collect.js';
import { type Listening, listen, WholeMessage } from '../../../src/collector/node.js';
import { createSqliteStore } from '../../../src/collector/stores/sqlite.js';
import type { Store } from '../../../src/collector/stores/store.js';
import { createMemoryStore, type MemoryStore } from './memory-store.js';

const hit = 'idsite=1&rec=1&url=https%3A%2F%2Fshop.example%2F&send_image=0';
const address = '203.0.113.77';

let store: MemoryStore;
let server: Listening;

const start = (kept: Store = store) =>
  listen(createCollector({ store: kept, header: 'x-forwarded-for', trusted: ['127.0.0.1'] }), {
    host: '127.0.0.1',
    port: 0,
  });

beforeEach(async () => {
  store = createMemoryStore();
  server = await start();
});

afterEach(() => server.close());

/** Writes raw bytes and reads until the other side has answered so much, or has closed. */
function talk(text: string, isEnough: (answer: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (isEnough(answer)) socket.destroy();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const isHead = (answer: string) => answer.includes('\r\n\r\n');

describe('the Node server', () => {
  it('passes requests on and answers back', async () => {
    const response = await fetch(`${server.url}/collect`, {
      method: 'POST',
      body: hit,
      headers: { origin: 'https://shop.example' },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://shop.example',
    ]);
    const image = await fetch(`${server.url}/matomo.php?${hit}&send_image=1`);
    expect([image.status, (await image.arrayBuffer()).byteLength]).toEqual([200, 43]);
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok\n');
    expect((await fetch(`${server.url}/healthz`, { method: 'HEAD' })).status).toBe(200);
    expect(store.events.map((event) => event.address)).toEqual(['127.0.0.0', '127.0.0.0']);
  });

  it('sees every line of a header', async () => {
    const line = (value: string) => `X-Forwarded-For: ${value}\r\n`;
    const head = `GET /collect?${hit} HTTP/1.1\r\nHost: x\r\n`;
    expect(await talk(`${head}${line('1.2.3.4')}${line('198.51.100.9')}\r\n`, isHead)).toMatch(/^HTTP\/1\.1 204/);
    expect(store.events[0]?.address).toBe('198.51.0.0');
    expect(await talk(`${head}DNT: 0\r\nDNT: 1\r\n\r\n`, isHead)).toMatch(/^HTTP\/1\.1 204 .*\r\ntk: N\r\n/is);
    expect(store.events).toHaveLength(1);
  });

  it('answers 413 to a long body without cutting the connection under its sender', async () => {
    const length = 5_000_000;
    const status = await new Promise((resolve, reject) => {
      const sender = request(`${server.url}/collect`, { method: 'POST', headers: { 'content-length': length } });
      sender.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sender.on('error', reject);
      sender.end(Buffer.alloc(length, 'x'));
    });
    expect(status).toBe(413);
    expect((await fetch(`${server.url}/collect?${hit}`)).status).toBe(204);
  });

  it('answers one request after the other on a connection, and keeps nothing of a body that nobody asked for', async () => {
    const body = 'x'.repeat(1_000_000);
    const post = `POST /collect HTTP/1.1\r\nHost: x\r\nContent-Length: ${hit.length}\r\n\r\n${hit}`;
    const get = `GET /collect?${hit} HTTP/1.1\r\nHost: x\r\n`;
    const text = `${get}\r\n${post}${get}Content-Length: ${body.length}\r\n\r\n${body}${post}${get}\r\n`;
    const count = (answer: string) => answer.split('HTTP/1.1 204 ').length - 1;
    expect(count(await talk(text, (answer) => count(answer) === 5))).toBe(5);
    expect(store.events).toHaveLength(5);

    const incoming = new WholeMessage(new Socket());
    incoming.push(Buffer.alloc(1000));
    incoming.complete = true;
    incoming.push(null);
    const read = await new Promise<readonly Uint8Array[]>((resolve) => incoming.whenRead(9999, resolve));
    expect([incoming.readableEnded, read]).toEqual([true, []]);
  });

  it.each([
    ['GET //evil.example/collect HTTP/1.1', 404],
    ['GET http://evil.example/healthz HTTP/1.1', 200],
    ['OPTIONS * HTTP/1.1', 400],
    ['TRACE /collect HTTP/1.1', 405],
    ['GET /%zz HTTP/1.1', 404],
    ['GET /collect?%zz HTTP/1.1', 400],
    ['nonsense', 400],
  ])('%s gets %i', async (line, status) => {
    const answer = await talk(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`, () => false);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('survives senders that go away', async () => {
    await talk(`POST /collect HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\nhalf`, isHead);
    expect((await fetch(`${server.url}/collect?${hit}`)).status).toBe(204);
    expect(store.events).toHaveLength(1);
  });

  it('says in one line why it cannot listen', async () => {
    const port = Number(new URL(server.url).port);
    await expect(listen(createCollector({ store }), { host: '127.0.0.1', port })).rejects.toThrow(
      `consentgate: cannot listen on 127.0.0.1 port ${port}: something else listens there already`,
    );
  });

  it('finishes what is under way before it closes', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const slow = await start({
      ...store,
      append: async (events) => {
        arrived();
        await held;
        store.events.push(...events);
      },
    });
    const pending = fetch(`${slow.url}/collect?${hit}`);
    await arrival;
    const closed = slow.close();
    release();
    expect((await pending).status).toBe(204);
    await closed;
    expect(store.events).toHaveLength(1);
    await expect(fetch(`${slow.url}/healthz`)).rejects.toThrow();
  });
});

describe('what is written to disk', () => {
  it('holds no address that was sent, wherever it stood', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const kept = await createSqliteStore(join(folder, 'events.db'));
    const onDisk = await start(kept);
    const v6 = '2001:db8:85a3:8d3:1319:8a2e:370:7348';
    for (const client of [address, `[${v6}]:443`, `::ffff:${address}`, '::ffff:cb00:714d', '2002:cb00:714d::1']) {
      const headers = { 'x-forwarded-for': client, 'x-real-ip': address, forwarded: `for=${address}`, cookie: address };
      const body = JSON.stringify({
        requests: [`?${hit}&cip=${address}`, `?${hit}&cip=${v6}`, `?rec=1&idsite=${address}&cip=x`],
      });
      const response = await fetch(`${onDisk.url}/matomo.php`, { method: 'POST', body, headers });
      expect(response.status).toBe(200);
    }
    const read = async () =>
      (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))))).join('');
    const live = await read();
    await onDisk.close();
    await kept.close();
    for (const bytes of [live, await read()]) {
      expect(bytes).toContain('203.0.0.0');
      expect(bytes).toContain('2001:db8:85a3::');
      expect(bytes).toContain('2002:cb00::');
      expect(bytes).not.toMatch(/203\.0\.113|:8d3|:714d|:7348/);
    }
    await rm(folder, { recursive: true });
  });
});
