// @vitest-environment node
import { copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/collector/stores/open.js';
import { createSqliteStore } from '../../../src/collector/stores/sqlite.js';
import type { ConsentRecord, StoredEvent, StoredReceipt } from '../../../src/collector/stores/store.js';

const event = (changes: Partial<StoredEvent> = {}): StoredEvent => ({
  ...{ time: 1_790_000_000_123, site: '1', visitor: '0123456789abcdef', address: '203.0.0.0', kind: 'view' },
  ...{ url: 'https://shop.example/', title: 'Shop "quotes" \u{1f600}', referrer: '', view: 'abc123', gpc: false },
  details: {},
  ...changes,
});

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
  file = join(folder, 'events.db');
});

afterEach(() => rm(folder, { recursive: true }));

describe('the SQLite store', () => {
  it('gives back what it was given, newest first, also after it was opened again', async () => {
    const full = event({
      kind: 'event',
      gpc: true,
      details: { e_c: 'a', e_a: "b'); DROP TABLE events; --", e_v: 1.5 },
    });
    const store = await createSqliteStore(file);
    await store.append([event({ title: 'first' }), full]);
    await store.append([event({ title: 'last' })]);
    expect(await store.count()).toBe(3);
    expect(await store.recent(2)).toEqual([event({ title: 'last' }), full]);
    await store.close();
    // The one file is whole: a copy of it is a copy of everything.
    await copyFile(file, join(folder, 'copy.db'));

    const again = await openStore(`sqlite:${join(folder, 'copy.db')}`);
    expect(await again.count()).toBe(3);
    expect((await again.recent(10)).map(({ title }) => title)).toEqual(['last', full.title, 'first']);
    await again.close();
  });

  it('acknowledges only what another connection can read', async () => {
    const store = await createSqliteStore(file);
    const reader = await createSqliteStore(file);
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await store.append([event({ view: `v${at}` })]);
        expect((await reader.recent(100)).map(({ view }) => view)).toContain(`v${at}`);
      }),
    );
    await store.close();
    await reader.close();
  });

  it('writes what waits before it closes, takes nothing after, and closes once', async () => {
    const store = await createSqliteStore(file);
    const waiting = store.append([event()]);
    await store.close();
    await waiting;
    await expect(store.append([event()])).rejects.toThrow('closed');
    await store.close();
    const again = await createSqliteStore(file);
    expect(await again.count()).toBe(1);
    await again.close();
  });

  it('keeps all or nothing of what it refuses, and goes on', async () => {
    const store = await createSqliteStore(file);
    const bad = event({ time: 'never' as unknown as number });
    await expect(store.append([event(), bad])).rejects.toThrow();
    expect(await store.count()).toBe(0);
    await store.append([event()]);
    expect(await store.count()).toBe(1);
    await store.close();
  });

  it('rejects while another process holds the file, and loses nothing that it acknowledged', async () => {
    const store = await createSqliteStore(file);
    await store.append([event({ view: 'before' })]);
    const { default: Libsql } = await import('libsql');
    const other = new Libsql(file);
    other.exec('BEGIN EXCLUSIVE');
    await expect(store.append([event({ view: 'during' })])).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.exec('ROLLBACK');
    other.close();
    await store.append([event({ view: 'after' })]);
    expect((await store.recent(10)).map(({ view }) => view)).toEqual(['after', 'before']);
    await store.close();
  });

  it('says in one line why a file cannot be used', async () => {
    await expect(createSqliteStore(join(folder, 'no', 'such', 'folder.db'))).rejects.toThrow(
      /^consentgate: cannot use .*folder\.db as/,
    );
    await expect(createSqliteStore(folder)).rejects.toThrow(/^consentgate: cannot use/);
  });

  it.each(['', 'sqlite:', 'mysql:x', './events.db', 'sqlite'])('knows no store %j', async (address) => {
    await expect(openStore(address)).rejects.toThrow('consentgate: store: write sqlite:');
  });

  it('is what the file says it is', async () => {
    const store = await createSqliteStore(file);
    await store.append([event()]);
    await store.close();
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});

describe('receipts', () => {
  const receipt = (id: string, time: number, more: Partial<StoredReceipt> = {}): StoredReceipt => ({
    ...{ id, time, expires: time + 1000 },
    record: { v: 1, id, choices: { analytics: time % 2 === 0 } } as unknown as ConsentRecord,
    ...more,
  });

  it('are found by their id, newest first, kept once, and forgotten', async () => {
    const store = await createSqliteStore(file);
    for (const each of [receipt('a', 1), receipt('b', 2), receipt('a', 4), receipt('a', 4)])
      await store.putReceipt(each);
    expect(await store.findReceipts('a')).toEqual([receipt('a', 4), receipt('a', 1)]);
    expect(await store.findReceipts('c')).toEqual([]);
    expect(await store.forgetReceipts('a')).toBe(2);
    expect(await store.forgetReceipts('a')).toBe(0);
    expect(await store.findReceipts('a')).toEqual([]);
    expect(await store.findReceipts('b')).toHaveLength(1);
    await store.close();
  });

  it('are dropped when they have expired long enough, as events are when they are old', async () => {
    const store = await createSqliteStore(file);
    for (const each of [receipt('a', 1000), receipt('b', 3000)]) await store.putReceipt(each);
    await store.append(Array.from({ length: 12_000 }, (_, at) => event({ time: at })));
    await store.dropOlder({ events: 11_000, receipts: 2001 });
    expect(await store.count()).toBe(1000);
    expect((await store.recent(1000)).at(-1)?.time).toBe(11_000);
    expect([await store.findReceipts('a'), await store.findReceipts('b')]).toMatchObject([[], [{ id: 'b' }]]);
    await store.close();
  });
});

describe('reading for a report', () => {
  it('gives every event of a time once, oldest first, also of one millisecond and while more comes in', async () => {
    const store = await createSqliteStore(file);
    await store.append(
      Array.from({ length: 7001 }, (_, at) => event({ time: 1000 + Math.floor(at / 3000), view: `${at}` })),
    );
    const seen: StoredEvent[] = [];
    for await (const chunk of store.readEvents({ from: 1000, until: 1002 })) {
      if (!seen.length) await store.append([event({ time: 1002 })]);
      seen.push(...chunk);
    }
    expect(seen.map(({ view }) => view)).toEqual(Array.from({ length: 6000 }, (_, at) => `${at}`));
    let all = 0;
    for await (const chunk of store.readEvents()) all += chunk.length;
    expect(all).toBe(7002);
    await store.close();
  });
});

describe('the file', () => {
  it('of the first form, with a row for each event, is brought into the present one', async () => {
    const { default: Libsql } = await import('libsql');
    const old = new Libsql(file);
    old.exec(`CREATE TABLE events (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, site TEXT NOT NULL, visitor TEXT NOT NULL,
      address TEXT NOT NULL, kind TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, referrer TEXT NOT NULL,
      view TEXT NOT NULL, gpc INTEGER NOT NULL, details TEXT NOT NULL) STRICT`);
    const { time, site, visitor, address, kind, url, title, referrer } = event();
    const insert = old.prepare('INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    old.exec('BEGIN');
    for (let at = 0; at < 1203; at++) {
      insert.run([time + at, site, visitor, address, kind, url, title, referrer, `v${at}`, at % 2, '{"res":"1x1"}']);
    }
    old.exec('COMMIT');
    old.close();
    const store = await createSqliteStore(file);
    expect(await store.count()).toBe(1203);
    const events: StoredEvent[] = [];
    for await (const chunk of store.readEvents()) events.push(...chunk);
    expect(events).toEqual(
      Array.from({ length: 1203 }, (_, at) =>
        event({ time: time + at, view: `v${at}`, gpc: at % 2 === 1, details: { res: '1x1' } }),
      ),
    );
    await store.close();
  });

  it('shows its events as rows to whoever reads it with SQL', async () => {
    const store = await createSqliteStore(file);
    await store.append([event({ view: 'a' }), event({ view: 'b', kind: 'event', details: { e_c: 'x' } })]);
    await store.close();
    const { default: Libsql } = await import('libsql');
    const reader = new Libsql(file);
    const rows = reader
      .prepare("SELECT view, kind, typeof(time) AS type, details FROM events WHERE site = '1'")
      .all([]);
    expect(rows).toEqual([
      { view: 'a', kind: 'view', type: 'integer', details: '{}' },
      { view: 'b', kind: 'event', type: 'integer', details: '{"e_c":"x"}' },
    ]);
    reader.close();
  });

  it('takes in what is in the log beside it while the store is open, so that no write has to', async () => {
    const store = await createSqliteStore(file);
    const { size } = await stat(file);
    for (let at = 0; at < 20; at++) await store.append([event({ title: 'x'.repeat(1000) })]);
    await vi.waitFor(async () => expect((await stat(file)).size).toBeGreaterThan(size), 10_000);
    expect(await store.count()).toBe(20);
    await store.close();
  });

  it('may have to be on the disk before an event is acknowledged', async () => {
    const store = await createSqliteStore(file, { durable: 'disk' });
    await store.append([event()]);
    expect(await store.count()).toBe(1);
    await store.close();
  });
});
