// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../../src/collector/collect.js';
import { createMatomoOutlet, type MatomoOptions } from '../../../src/collector/outlets/matomo.js';
import { readMatomoAnswer } from '../../../src/collector/outlets/matomo-answer.js';
import { toMatomoRequest } from '../../../src/collector/outlets/matomo-request.js';
import { withOutlet } from '../../../src/collector/outlets/with-outlet.js';
import type { StoredEvent } from '../../../src/collector/stores/store.js';
import { createMatomoServer, type MatomoServer } from './matomo-server.js';
import { createMemoryStore } from './memory-store.js';

const token = 'f00dfacef00dfacef00dfacef00dface';
const event = (changes: Partial<StoredEvent> = {}): StoredEvent => ({
  ...{ time: Date.now(), site: '1', visitor: '0123456789abcdef', address: '203.0.0.0', kind: 'view' },
  ...{ url: 'https://shop.example/', title: 'Shop', referrer: '', view: 'abc123', gpc: false, details: {} },
  ...changes,
});

let folder: string;
let file: string;
let matomo: MatomoServer;
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
  file = join(folder, 'matomo.db');
  lines = [];
  matomo = createMatomoServer(token);
  // Once, so that it has a port to be missing from.
  await matomo.start();
});

afterEach(async () => {
  await matomo.stop();
  await rm(folder, { recursive: true });
});

const open = (options: Partial<MatomoOptions> = {}) =>
  createMatomoOutlet({
    ...{ url: matomo.url, token, file, gather: 0, retry: [5, 20], log: (line) => lines.push(line) },
    ...options,
  });

const trackedViews = () => matomo.tracked.map((parameters) => parameters.get('pv_id'));
const manyEvents = (count: number) => Array.from({ length: count }, (_, at) => event({ view: `v${at}` }));
const names = (events: readonly StoredEvent[]) => events.map(({ view }) => view);

describe('what Matomo is told', () => {
  const read = (changes: Partial<StoredEvent>) =>
    Object.fromEntries(new URLSearchParams(toMatomoRequest(event(changes)) ?? ''));

  it('of a page view', () => {
    const time = Date.UTC(2026, 10, 1, 12, 0, 0, 999);
    expect(
      read({ time, referrer: 'https://search.example', details: { dimension1: 'a&b=ü', res: '1280x800' } }),
    ).toEqual({
      ...{ idsite: '1', rec: '1', apiv: '1', url: 'https://shop.example/', action_name: 'Shop', pv_id: 'abc123' },
      ...{
        urlref: 'https://search.example',
        cid: '0123456789abcdef',
        cip: '203.0.0.0',
        cdt: String(time / 1000 - 0.999),
      },
      ...{ bots: '1', dimension1: 'a&b=ü', res: '1280x800' },
    });
  });

  it('of what is no page view, so that it is not counted as one', () => {
    expect(read({ kind: 'event', details: { e_c: 'a', e_a: 'b' } })).toMatchObject({ ca: '1', e_c: 'a', e_a: 'b' });
    expect(read({ kind: 'ping' })).toMatchObject({ ping: '1' });
    expect(read({ kind: 'ping' })).not.toHaveProperty('ca');
    expect(read({ kind: 'content', details: { c_n: 'a' } })).toMatchObject({ ca: '1' });
    expect(read({ kind: 'download', details: { download: 'https://shop.example/a.pdf' } })).toMatchObject({
      download: 'https://shop.example/a.pdf',
    });
    // A shop's order needs an id, or it is a cart.
    const readOrder = (time: number, revenue: number) =>
      read({ kind: 'goal', time, details: { idgoal: 0, revenue } }).ec_id;
    expect(readOrder(1_790_000_000_123, 5)).toBe('0123456789abcdef-1790000000123');
    // Sent again it is the same order, and the next one is another.
    expect(readOrder(1_790_000_000_123, 5)).toBe(readOrder(1_790_000_000_123, 5));
    expect(readOrder(1_790_000_000_124, 5)).not.toBe(readOrder(1_790_000_000_123, 5));
    expect(read({ kind: 'goal', details: { idgoal: 3, revenue: 1.5 } })).toMatchObject({ idgoal: '3', revenue: '1.5' });
    expect(toMatomoRequest(event({ kind: 'other' }))).toBeNull();
  });

  it('never lets it take the collector for the visitor', () => {
    expect(read({ address: '' })).toMatchObject({ cip: '0.0.0.0' });
    expect(read({ address: '2001:db8:1::' })).toMatchObject({ cip: '2001:db8:1::' });
  });
});

describe('what Matomo answers', () => {
  it.each([
    [200, 'application/json', '{"status":"success","tracked":2,"invalid":0,"invalid_indices":[]}', 'taken'],
    [200, 'application/json', '{"status":"success","tracked":1,"invalid":1}', 'taken'],
    [200, 'application/json', '{"status":"success","tracked":0,"invalid":2}', 'refused'],
    [400, 'application/json', '{"status":"success","tracked":0,"invalid":2}', 'refused'],
    [400, 'application/json', '{"status":"success","tracked":1,"invalid":1}', 'taken'],
    [500, 'application/json', '{"status":"error","tracked":1,"invalid":0}', 'away'],
    [204, '', '', 'taken'],
    [200, 'image/gif', 'GIF89a', 'taken'],
    [200, 'text/html', '<title>Log in to the network</title>', 'away'],
    [302, 'text/html', '', 'away'],
    [503, 'text/html', '', 'away'],
    [429, 'text/html', '', 'away'],
    [403, 'text/html', 'forbidden', 'refused'],
  ])('%s %s %s is %s', (status, type, text, kind) => {
    expect(readMatomoAnswer(status, type, text, 2).kind).toBe(kind);
  });
});

describe('the outlet to Matomo', () => {
  it('sends in bulk, in order, each event once, with the token in the body and nowhere else', async () => {
    const outlet = await open();
    const events = manyEvents(175);
    for (const one of events) await outlet.append([one]);
    await expect.poll(() => matomo.tracked.length).toBe(175);
    await expect.poll(() => outlet.waiting()).toBe(0);
    expect(trackedViews()).toEqual(names(events));
    expect(Math.max(...matomo.bodies.map((body) => JSON.parse(body).requests.length))).toBeLessThanOrEqual(50);
    expect(matomo.bodies.every((body) => JSON.parse(body).token_auth === token)).toBe(true);
    expect(matomo.heads.join('\n')).not.toContain(token);
    expect(matomo.tracked.every((parameters) => !parameters.has('token_auth'))).toBe(true);
    await outlet.close();
    expect(lines).toEqual([]);
    for (const name of await readdir(folder)) expect(await readFile(join(folder, name), 'latin1')).not.toContain(token);
  });

  it('gathers what comes in a moment', async () => {
    const outlet = await open({ gather: 100 });
    await Promise.all(manyEvents(40).map((one) => outlet.append([one])));
    await expect.poll(() => matomo.tracked.length).toBe(40);
    expect(matomo.bodies).toHaveLength(1);
    await outlet.close();
  });

  it('keeps everything while Matomo is down for the whole run, and delivers it after the next start', async () => {
    await matomo.stop();
    const first = await open();
    const events = manyEvents(130);
    for (const one of events) await first.append([one]);
    await expect.poll(() => lines).toEqual(['consentgate: matomo: ECONNREFUSED; events wait on the disk']);
    expect(first.waiting()).toBe(130);
    await first.close();

    await matomo.start();
    const second = await open();
    await expect.poll(() => second.waiting()).toBe(0);
    await second.close();
    expect(trackedViews()).toEqual(names(events));
  });

  it('goes on by itself when Matomo is back, from every kind of being away', async () => {
    const outlet = await open();
    const events = manyEvents(6);
    for (const [at, status] of [503, 500, 302, 429, 200].entries()) {
      // 200 with a page of HTML: somebody else answers.
      matomo.status = status;
      const before = matomo.heads.length;
      await outlet.append(events.slice(at, at + 1));
      await expect.poll(() => matomo.heads.length).toBeGreaterThan(before);
    }
    expect(matomo.tracked).toEqual([]);
    await matomo.stop();
    await outlet.append(events.slice(5));
    await matomo.start();
    matomo.status = 0;
    await expect.poll(() => outlet.waiting()).toBe(0);
    expect(trackedViews()).toEqual(names(events));
    await outlet.close();
  });

  it('keeps everything while the token is not accepted, says so once, and delivers it with the right one', async () => {
    const outlet = await open({ token: 'an-old-token' });
    const events = manyEvents(3);
    for (const one of events) await outlet.append([one]);
    await expect.poll(() => matomo.bodies.length).toBeGreaterThan(12);
    expect(outlet.waiting()).toBe(3);
    await outlet.close();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/HTTP 400.*is the token right/);
    expect(lines[0]).not.toContain('an-old-token');

    const again = await open();
    await expect.poll(() => again.waiting()).toBe(0);
    expect(trackedViews().sort()).toEqual(names(events));
    await again.close();
  });

  it.each([true, false])(
    'lets no request that Matomo refuses hold up the others (superuser: %s)',
    async (isSuperuser) => {
      matomo.isSuperuser = isSuperuser;
      const outlet = await open();
      const events = manyEvents(20);
      await outlet.append([event({ site: '99', view: 'bad' })]);
      for (const one of events) {
        await outlet.append([one]);
        await expect.poll(() => trackedViews()).toContain(one.view);
      }
      // For good only after it was refused alone while others were taken.
      await expect
        .poll(async () => {
          if (outlet.waiting()) await outlet.append([event({ view: 'more' })]);
          return outlet.waiting();
        })
        .toBe(0);
      expect(new Set(trackedViews())).toEqual(
        new Set([...names(events), ...(trackedViews().includes('more') ? ['more'] : [])]),
      );
      await outlet.close();
    },
  );

  it('is not shared by two processes, which would send everything twice', async () => {
    const outlet = await open();
    await expect(open()).rejects.toThrow('as a SQLite queue');
    await outlet.close();
    await (await open()).close();
  });

  it('never shows the visitor: what goes out and what waits has masked addresses only', async () => {
    const store = withOutlet(createMemoryStore(), await open());
    const collector = createCollector({ store, header: 'x-forwarded-for', trusted: 1 });
    matomo.status = 503;
    const request = new Request(
      'http://collector.invalid/matomo.php?idsite=1&rec=1&url=https://shop.example/&cip=198.51.100.7',
      {
        headers: { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Visitor/1.0 (secret)' },
      },
    );
    await collector(request, { peerAddress: '127.0.0.1' });
    await expect.poll(() => matomo.heads.length).toBeGreaterThan(0);
    const onDisk = (
      await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')))
    ).join();
    matomo.status = 0;
    await expect.poll(() => matomo.tracked.length).toBe(1);
    expect(matomo.tracked[0]?.get('cip')).toBe('203.0.0.0');
    const everything = [onDisk, ...matomo.bodies, ...matomo.heads, ...lines].join('\n');
    expect(onDisk).toContain('203.0.0.0');
    for (const secret of ['203.0.113.77', '198.51.100.7', 'Visitor/1.0']) expect(everything).not.toContain(secret);
    await store.close();
  });

  it('tells the sender when the queue cannot keep an event', async () => {
    const store = withOutlet(createMemoryStore(), {
      append: async () => {
        throw new Error('disk full');
      },
      waiting: () => 0,
      close: async () => undefined,
    });
    const answer = await createCollector({ store })(new Request('http://collector.invalid/collect?idsite=1&rec=1'), {
      peerAddress: '203.0.113.7',
    });
    expect(answer.status).toBe(503);
  });

  it('wants an address of http or https', async () => {
    await expect(open({ url: 'stats.example' })).rejects.toThrow('matomo: write the address');
  });
});
