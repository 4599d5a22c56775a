// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCollector } from '../../../src/collector/collect.js';
import type { CollectorOptions } from '../../../src/collector/handle.js';
import { createPrometheusMetrics } from '../../../src/collector/metrics.js';
import { createVisitorHash } from '../../../src/collector/visitor.js';
import { createMemoryStore } from './memory-store.js';

const hit = 'idsite=1&rec=1&send_image=0';
const day = Date.UTC(2026, 5, 1, 12);

afterEach(() => vi.restoreAllMocks());

function create(options: Partial<CollectorOptions> = {}) {
  const store = createMemoryStore();
  const collector = createCollector({ store, header: 'x-forwarded-for', trusted: 1, ...options });
  const send = (path: string, address: string, init: RequestInit = {}) =>
    collector(new Request(`http://stats.example${path}`, { ...init, headers: { 'x-forwarded-for': address } }), {
      peerAddress: '127.0.0.1',
    });
  return { store, send };
}

describe('the rate limit', () => {
  it('holds for a masked network, lets others through, and recovers', async () => {
    let clock = day;
    const { store, send } = create({ rate: 5, now: () => clock });
    const status = async (address: string) => (await send(`/collect?${hit}`, address)).status;
    // Twice as many as per second may come at once.
    for (let at = 0; at < 10; at++) expect(await status(`203.0.113.${at}`)).toBe(204);
    expect(await status('203.0.200.1')).toBe(429);
    expect((await send(`/collect?${hit}`, '203.0.113.1')).headers.get('retry-after')).toBe('1');
    expect(await status('198.51.100.1')).toBe(204);
    expect((await send('/healthz', '203.0.113.1')).status).toBe(200);
    clock += 400;
    expect([await status('203.0.113.1'), await status('203.0.113.1'), await status('203.0.113.1')]).toEqual([
      ...[204, 204, 429],
    ]);
    clock -= 100_000;
    expect(await status('203.0.113.1')).toBe(429);
    expect(store.events).toHaveLength(13);
  });

  it('tells networks apart although the store keeps nothing of an address', async () => {
    const { store, send } = create({ rate: 1, mask: 'full' });
    for (const address of ['203.0.113.1', '203.0.113.2', '198.51.100.1']) await send(`/collect?${hit}`, address);
    expect((await send(`/collect?${hit}`, '203.0.113.3')).status).toBe(429);
    expect(new Set(store.events.map(({ address }) => address))).toEqual(new Set(['']));
  });
});

describe('visitors', () => {
  const one = ['203.0.0.0', 'Firefox', '1'] as const;

  it('have one name for a day, which two collectors without a secret do not share', async () => {
    let clock = day;
    const [a, b] = [createVisitorHash(() => clock), createVisitorHash(() => clock)];
    const name = await a(...one);
    expect(name).toMatch(/^[\da-f]{16}$/);
    expect(await a(...one)).toBe(name);
    expect(await a('203.0.0.0', 'Firefox', '2')).not.toBe(name);
    expect(await b(...one)).not.toBe(name);
    clock += 86_400_000;
    expect(await a(...one)).not.toBe(name);
    clock -= 86_400_000;
    // The key of the day before is gone for good.
    expect(await a(...one)).not.toBe(name);
  });

  it('are the same to collectors with one secret, on one day', async () => {
    let clock = day;
    const [a, b] = [createVisitorHash(() => clock, 'secret'), createVisitorHash(() => clock, 'secret')];
    const name = await a(...one);
    expect(await b(...one)).toBe(name);
    expect(await createVisitorHash(() => clock, 'other')(...one)).not.toBe(name);
    clock += 86_400_000;
    expect(await b(...one)).not.toBe(name);
  });

  it('have the same name on a runtime without Node’s crypto', async () => {
    const name = await createVisitorHash(() => day, 'secret')(...one);
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
    const hash = createVisitorHash(() => day, 'secret');
    expect([await hash(...one), await hash(...one)]).toEqual([name, name]);
  });
});

describe('/metrics', () => {
  it('counts what was answered, kept, refused and dropped', async () => {
    const { send } = create({ metrics: await createPrometheusMetrics() });
    await send(`/collect?${hit}`, '203.0.113.1');
    await send(`/collect?${hit}&e_c=a&e_a=b`, '203.0.113.1');
    await send('/collect?rec=1', '203.0.113.1');
    await send('/nothing/203.0.113.1', '203.0.113.1');
    const read = async () => (await send('/metrics', '127.0.0.1')).text();
    await read();
    const text = await read();
    expect(text).toContain('consentgate_requests_total{path="/collect",status="204"} 2\n');
    expect(text).toContain('consentgate_requests_total{path="/collect",status="400"} 1\n');
    expect(text).toContain('consentgate_requests_total{path="other",status="404"} 1\n');
    expect(text).toContain('consentgate_events_total{kind="view"} 1\n');
    expect(text).toContain('consentgate_events_total{kind="event"} 1\n');
    expect(text).toContain('consentgate_refused_total{what="hit"} 1\n');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('203.0');
    expect((await send('/metrics', '127.0.0.1')).headers.get('content-type')).toMatch(/^text\/plain; version=/);
  });

  it('is not there without a writer', async () => {
    expect((await create().send('/metrics', '127.0.0.1')).status).toBe(404);
  });
});
