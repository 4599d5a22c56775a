// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/collector/stores/open.js';
import { readLimits, subtractMonths } from '../../../src/collector/stores/retention.js';
import type { Store, StoredEvent, StoredReceipt } from '../../../src/collector/stores/store.js';
import { startClickHouse, whyNoClickHouse } from './clickhouse-server.js';

const event = (time: number): StoredEvent => ({
  ...{ time, site: '1', visitor: '0123456789abcdef', address: '', kind: 'view', url: 'https://shop.example/' },
  ...{ title: '', referrer: '', view: '', gpc: false, details: {} },
});

const receipt = (id: string, expires: number): StoredReceipt => ({
  ...{ id, time: expires - 1000, expires },
  record: { v: 1, id } as StoredReceipt['record'],
});

const now = Date.UTC(2026, 10, 26, 12);

describe('months', () => {
  it.each([
    ['2026-11-26T12:00:00.000Z', 25, '2024-10-26T12:00:00.000Z'],
    ['2026-03-31T01:00:00.000Z', 1, '2026-02-28T01:00:00.000Z'],
    ['2024-03-31T01:00:00.000Z', 1, '2024-02-29T01:00:00.000Z'],
    ['2026-01-15T00:00:00.000Z', 13, '2024-12-15T00:00:00.000Z'],
  ])('before %s, %i of them, is %s', (from, months, to) => {
    expect(new Date(subtractMonths(Date.parse(from), months)).toISOString()).toBe(to);
  });

  it('are 25 for events and 36 for expired receipts, unless something else is wanted', () => {
    const show = (limits: ReturnType<typeof readLimits>) =>
      Object.values(limits).map((time) => new Date(time).toISOString().slice(0, 10));
    expect(show(readLimits({}, now))).toEqual(['2024-10-26', '2023-11-26']);
    expect(show(readLimits({ events: 6, receipts: 60 }, now))).toEqual(['2026-05-26', '2021-11-26']);
    expect(readLimits({ events: 0, receipts: 0 }, now)).toEqual({ events: -1, receipts: -1 });
  });
});

/** Fills a store with old and young things, opens it again, and tells what is left. */
async function live(address: string, keep: object): Promise<{ events: number[]; receipts: string[] }> {
  const forever = { keep: { events: 0, receipts: 0 } };
  const limit = subtractMonths(now, 25);
  let store = await openStore(address, forever);
  await store.append([event(now), event(limit), event(limit - 1), event(limit - 90 * 86_400_000)]);
  for (const [id, months] of [
    ['valid', -3],
    ['expired', 12],
    ['old', 37],
  ] as const)
    await store.putReceipt(receipt(id, subtractMonths(now, months)));
  await store.close();
  store = await openStore(address, { keep, now: () => now });
  await store.close();
  store = await openStore(address, forever);
  const left = { events: (await read(store.readEvents(), ({ time }) => time)).sort(), receipts: [] as string[] };
  left.receipts = (await read(store.readReceipts(), ({ id }) => id)).sort();
  await store.close();
  return left;
}

async function read<T, R>(chunks: ReturnType<Store['readEvents']> | AsyncIterable<readonly T[]>, pick: (item: T) => R) {
  const all: R[] = [];
  for await (const chunk of chunks as AsyncIterable<readonly T[]>) all.push(...chunk.map(pick));
  return all;
}

async function expectRetention(address: (name: string) => string): Promise<void> {
  const limit = subtractMonths(now, 25);
  expect(await live(address('default'), {})).toEqual({ events: [limit, now], receipts: ['expired', 'valid'] });
  expect(await live(address('short'), { events: 1, receipts: 6 })).toEqual({ events: [now], receipts: ['valid'] });
  const all = await live(address('forever'), { events: 0, receipts: 0 });
  expect(all).toMatchObject({ events: { length: 4 }, receipts: { length: 3 } });
}

describe('a store drops by itself what it has kept long enough', () => {
  it('as a SQLite file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    await expectRetention((name) => `sqlite:${join(folder, name)}.db`);
    await rm(folder, { recursive: true });
  });

  it.skipIf(whyNoClickHouse)('in ClickHouse', async () => {
    const { servers, end } = await startClickHouse();
    await expectRetention((name) => `clickhouse:${servers[0]?.url}/${name}`).finally(end);
  });
});
