// @vitest-environment node
import { readdirSync, utimesSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStatistics } from '../../../src/collector/stores/open.js';
import { createSqliteStore } from '../../../src/collector/stores/sqlite.js';
import type { Store, StoredEvent } from '../../../src/collector/stores/store.js';

const event = (view: string): StoredEvent => ({
  ...{ time: 1_790_000_000_123, site: '1', visitor: '0123456789abcdef', address: '203.0.0.0', kind: 'view' },
  ...{ url: 'https://shop.example/', title: 'Café \u{1f600} "x"', referrer: '', view, gpc: false, details: {} },
});

let folder: string;
let file: string;
/** What has been acknowledged. */
let views: string[];
let stores: Store[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
  file = join(folder, 'events.db');
  views = [];
  stores = [];
});

afterEach(async () => {
  for (const store of stores) await store.close().catch(() => undefined);
  await rm(folder, { recursive: true });
});

async function openIn(path: string): Promise<Store> {
  const store = await createSqliteStore(path);
  stores.push(store);
  return store;
}

const isLog = (name: string) => name.includes('-log-');
const findLogs = async (where: string) => (await readdir(where)).filter(isLog);

async function append(store: Store): Promise<void> {
  const view = `v${views.length}`;
  await store.append([event(view)]);
  views.push(view);
}

/** Writes so much, one after the other, that a commit for each would be too much; ends right behind a write into the log. */
async function writeUnderLoad(store: Store): Promise<void> {
  await vi.waitFor(
    async () => {
      for (let at = 0; at < 1000; at++) await append(store);
      expect(await findLogs(folder)).toHaveLength(1);
    },
    { timeout: 20_000, interval: 0 },
  );
}

async function readViews(store: Store): Promise<string[]> {
  const read: string[] = [];
  for await (const chunk of store.readEvents()) read.push(...chunk.map(({ view }) => view));
  return read;
}

const countReported = async (path: string) => {
  const statistics = await openStatistics(`sqlite:${path}`);
  const days = await statistics.days({});
  await statistics.close();
  return days.reduce((sum, { views: each }) => sum + each, 0);
};

/** What is left when the process ends this moment: copies of all files. */
async function kill(name: string): Promise<string> {
  const left = join(folder, name);
  const other = new Libsql(file);
  // Nobody writes while the copy is made.
  other.exec('BEGIN IMMEDIATE');
  try {
    for (const each of await readdir(folder)) {
      if (each.startsWith('events.db') && !each.endsWith('-shm')) await cp(join(folder, each), join(left, each));
    }
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
  return join(left, 'events.db');
}

describe('the log in front of a SQLite store', () => {
  it('is not there for few writes', async () => {
    const store = await openIn(file);
    for (let at = 0; at < 50; at++) await append(store);
    expect(await findLogs(folder)).toEqual([]);
    expect(await readViews(store)).toEqual(views);
  });

  it('takes many, which are in the database in their order a moment later, and goes when they stop', async () => {
    const store = await openIn(file);
    await writeUnderLoad(store);
    // The store itself shows what it has acknowledged at once, and others a moment later.
    expect(await store.count()).toBe(views.length);
    await append(store);
    const other = new Libsql(file);
    const select = other.prepare('SELECT view FROM events');
    await vi.waitFor(() => {
      expect((select.all([]) as { view: string }[]).map(({ view }) => view)).toEqual(views);
    }, 10_000);
    await vi.waitFor(async () => expect(await findLogs(folder)).toEqual([]), 10_000);
    await append(store);
    expect((await store.recent(2)).map(({ view }) => view)).toEqual(views.slice(-2).reverse());
    await store.close();
    expect(other.prepare('SELECT * FROM logs').all([])).toEqual([]);
    other.close();
  });

  it('is part of a report that another process makes meanwhile', async () => {
    const store = await openIn(file);
    await writeUnderLoad(store);
    for (let at = 0; at < 20; at++) {
      await append(store);
      expect(await countReported(file)).toBe(views.length);
    }
  });

  it('is read by who comes after a collector that was killed, once, and by the report before that', async () => {
    const store = await openIn(file);
    await writeUnderLoad(store);
    await append(store);
    const left = await kill('killed');
    const acknowledged = [...views];
    const database = new Libsql(left);
    const { moved } = database.prepare('SELECT sum(count) AS moved FROM batches').get([]) as { moved: number };
    expect(moved).toBeLessThan(acknowledged.length);
    database.close();
    expect(await findLogs(join(folder, 'killed'))).toHaveLength(1);
    const [log = ''] = await findLogs(join(folder, 'killed'));
    // Broken off in the middle of a line, which nobody was told to be kept.
    await appendFile(join(folder, 'killed', log), '[[1790000000123,"1","01');
    expect(await countReported(left)).toBe(acknowledged.length);
    for (const _ of [1, 2]) {
      const again = await createSqliteStore(left);
      expect(await readViews(again)).toEqual(acknowledged);
      await again.close();
      expect(await countReported(left)).toBe(acknowledged.length);
    }
    // It might be a living collector's as long as it is young.
    expect(await findLogs(join(folder, 'killed'))).toHaveLength(1);
    await utimes(join(folder, 'killed', log), 1, 1);
    const last = await createSqliteStore(left);
    expect(await findLogs(join(folder, 'killed'))).toEqual([]);
    expect(await last.count()).toBe(acknowledged.length);
    await last.close();
  });

  it('loses nothing and counts nothing twice when another collector takes it for left behind', async () => {
    const store = await openIn(file);
    await writeUnderLoad(store);
    const other = await openIn(file);
    expect(await other.count()).toBe(views.length);
    for (let at = 0; at < 10; at++) await append(store);
    await other.dropOlder({ events: 0, receipts: 0 });
    expect(await other.count()).toBe(views.length);
    for (let at = 0; at < 10; at++) await append(store);
    await store.close();
    expect((await readViews(other)).sort()).toEqual([...views].sort());
  });

  it('is not counted twice when its collector stood still until another took it away', async () => {
    const store = await openIn(file);
    const other = await openIn(file);
    await writeUnderLoad(store);
    await append(store);
    const [log = ''] = readdirSync(folder).filter(isLog);
    utimesSync(join(folder, log), 1, 1);
    await other.dropOlder({ events: 0, receipts: 0 });
    expect(await findLogs(folder)).toEqual([]);
    for (let at = 0; at < 300; at++) await append(store);
    expect(await readViews(store)).toEqual(views);
    await store.close();
    expect((await readViews(other)).sort()).toEqual([...views].sort());
  });

  it('goes on taking what comes while another process holds the database, and brings it there afterwards', async () => {
    const store = await openIn(file);
    await writeUnderLoad(store);
    await append(store);
    const other = new Libsql(file);
    other.exec('BEGIN IMMEDIATE');
    for (let at = 0; at < 100; at++) await append(store);
    other.exec('ROLLBACK');
    other.close();
    expect(await readViews(store)).toEqual(views);
  });

  it('stays beside a database that cannot be written at the end, for the next who opens it', async () => {
    const store = await openIn(file);
    await writeUnderLoad(store);
    const other = new Libsql(file);
    other.exec('BEGIN IMMEDIATE');
    await append(store);
    await expect(store.close()).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.exec('ROLLBACK');
    other.close();
    const again = await openIn(file);
    expect(await readViews(again)).toEqual(views);
  }, 20_000);
});
