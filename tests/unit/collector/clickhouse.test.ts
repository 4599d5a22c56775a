// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollector } from '../../../src/collector/collect.js';
import { createClickHouseStore } from '../../../src/collector/stores/clickhouse/store.js';
import { createTables } from '../../../src/collector/stores/clickhouse/tables.js';
import { openStore } from '../../../src/collector/stores/open.js';
import type { Store, StoredEvent, StoredReceipt } from '../../../src/collector/stores/store.js';
import {
  askClickHouse,
  readStatements,
  startClickHouse,
  type TestServer,
  whyNoClickHouse,
} from './clickhouse-server.js';

if (whyNoClickHouse) console.warn(`skipped: ${whyNoClickHouse}`);

const event = (changes: Partial<StoredEvent> = {}): StoredEvent => ({
  ...{ time: 1_790_000_000_123, site: '1', visitor: '0123456789abcdef', address: '203.0.0.0', kind: 'view' },
  ...{ url: 'https://shop.example/', title: 'Shop', referrer: '', view: 'abc123', gpc: false, details: {} },
  ...changes,
});

const receipt = (id: string, time: number, changes: Partial<StoredReceipt['record']> = {}): StoredReceipt => ({
  ...{ id, time, expires: time + 182 * 86_400_000 },
  record: {
    ...{ v: 1, id, prev: null, t: new Date(time).toISOString(), exp: new Date(time + 182 * 86_400_000).toISOString() },
    ...{ event: 'given', choices: { analytics: true }, services: {}, policy: '1', notice: '', locale: 'en' },
    ...{ mode: 'opt-in', region: '', method: 'banner-accept-all', ui: '0.2.0/card', gpc: null, dnt: null },
    ...{ host: 'shop.example', ...changes },
  },
});

const readAll = async <T>(chunks: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
};

const views = async (store: Store) => (await readAll(store.readEvents())).map(({ view }) => view).sort();
const quick = { pace: 0, patience: 0 };

describe.skipIf(whyNoClickHouse)('the ClickHouse store', () => {
  let cluster: Awaited<ReturnType<typeof startClickHouse>>;
  let server: TestServer;
  let database = 0;
  let address: string;
  let store: Store;
  /** A database of its own for each test. */
  const open = async (options = {}) => {
    address = `${server.url}/test${++database}`;
    store = await createClickHouseStore(address, { ...quick, ...options });
  };

  beforeAll(async () => {
    cluster = await startClickHouse();
    server = cluster.servers[0] as TestServer;
  }, 60_000);
  afterAll(() => cluster?.end());

  it('gives back what it was given, newest first, also after server and store were started again', async () => {
    await open();
    const full = event({
      ...{ time: 1_790_000_000_456, kind: 'event', gpc: true, url: 'https://shop.example/?a=%27&b=\\' },
      title: 'Shop "quotes" \\ \' \t \u{1f600}',
      details: { e_c: 'a', e_a: "b'); DROP TABLE events; --", e_v: 0.30000000000000004 },
    });
    await store.append([event({ title: 'first' }), full]);
    await store.append([event({ title: 'last', time: 1_790_000_000_789 })]);
    await store.close();
    await server.stop();
    await server.start();
    const again = await openStore(`clickhouse:${address}`);
    expect(await again.count()).toBe(3);
    expect(await again.recent(2)).toEqual([event({ title: 'last', time: 1_790_000_000_789 }), full]);
    await again.close();
  });

  it('reads a time in order, across days and months, whatever the time zone of the server', async () => {
    await open();
    const start = Date.UTC(2026, 0, 30);
    const events = Array.from({ length: 100 }, (_, at) => event({ time: start + at * 3_600_000, view: `v${at}` }));
    await store.append(events.toReversed());
    expect(await readAll(store.readEvents())).toEqual(events);
    const range = { from: start + 10 * 3_600_000, until: start + 60 * 3_600_000 };
    expect(await readAll(store.readEvents(range))).toEqual(events.slice(10, 60));
    const days = await askClickHouse(
      server,
      `SELECT day, count() FROM test${database}.events GROUP BY day ORDER BY day`,
    );
    expect(days).toBe('2026-01-30\t24\n2026-01-31\t24\n2026-02-01\t24\n2026-02-02\t24\n2026-02-03\t4');
    const parts = `SELECT DISTINCT partition FROM system.parts WHERE active AND database = 'test${database}' ORDER BY partition`;
    expect(await askClickHouse(server, parts)).toBe('202601\n202602');
    await store.close();
  });

  it('puts what waits into few inserts, and rejects at once what is too much to wait', async () => {
    await open({ pace: 300, waiting: 50 });
    const waiting = Array.from({ length: 60 }, (_, at) => store.append([event({ view: `v${at}` })]));
    const results = await Promise.allSettled(waiting);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    expect(results.at(-1)).toMatchObject({ reason: { message: expect.stringContaining('too slow') } });
    // Rejected is not kept, acknowledged is; and there were far fewer inserts than requests.
    expect(await store.count()).toBe(50);
    const parts = `SELECT count() FROM system.parts WHERE active AND database = 'test${database}' AND table = 'events'`;
    expect(Number(await askClickHouse(server, parts))).toBeLessThanOrEqual(2);
    await store.close();
  });

  it('keeps nothing of what it refuses, and all that came with it', async () => {
    await open();
    const bad = event({ time: 'never' as unknown as number });
    const [good, refused] = await Promise.allSettled([store.append([event()]), store.append([event(), bad])]);
    expect([good.status, refused.status]).toEqual(['fulfilled', 'rejected']);
    expect(await store.count()).toBe(1);
    await store.close();
    await expect(store.append([event()])).rejects.toThrow('closed');
  });

  it('keeps a receipt once, finds it, and forgets it at once when asked', async () => {
    await open();
    const own = 'k3v9q0w2m8x4b7ta';
    const [first, second] = [receipt(own, 1_790_000_000_000), receipt(own, 1_790_000_500_000, { event: 'withdrawn' })];
    const other = receipt('aaaaaaaaaaaaaaaa', 1_790_000_100_000);
    for (const one of [first, second, first, other]) await store.putReceipt(one);
    expect(await store.findReceipts(own)).toEqual([second, first]);
    expect(await store.findReceipts("' OR 1 --")).toEqual([]);
    expect(await readAll(store.readReceipts({ until: 1_790_000_400_000 }))).toEqual([first, other]);
    expect(await store.forgetReceipts(own)).toBe(2);
    expect(await store.findReceipts(own)).toEqual([]);
    expect(await store.forgetReceipts(own)).toBe(0);
    expect(await readAll(store.readReceipts())).toEqual([other]);
    await store.close();
  });

  it('drops what is older than a time to the millisecond, whole months as partitions', async () => {
    await open();
    const limit = Date.UTC(2024, 9, 15, 12);
    const times = [Date.UTC(2019, 4, 1), Date.UTC(2024, 8, 30), limit - 1, limit, limit + 1, Date.UTC(2026, 10, 1)];
    await store.append(times.map((time) => event({ time })));
    const [expired, valid] = [receipt('a'.repeat(16), 1_500_000_000_000), receipt('b'.repeat(16), 1_790_000_000_000)];
    await store.putReceipt(expired);
    await store.putReceipt(valid);
    await store.dropOlder({ events: limit, receipts: expired.expires + 1 });
    expect((await readAll(store.readEvents())).map(({ time }) => time)).toEqual(times.slice(3));
    expect(await readAll(store.readReceipts())).toEqual([valid]);
    await store.close();
  });

  it('loses nothing that it acknowledged when the server crashes under load and comes back', async () => {
    await open({ pace: 20 });
    const acknowledged: string[] = [];
    const sent: string[] = [];
    let isOver = false;
    let at = 0;
    const send = async () => {
      while (!isOver) {
        const view = `v${String(at++).padStart(6, '0')}`;
        sent.push(view);
        await store.append([event({ view })]).then(
          () => acknowledged.push(view),
          // As a browser does that is told 503: later.
          () => new Promise((next) => setTimeout(next, 10)),
        );
      }
    };
    const senders = Array.from({ length: 20 }, send);
    const until = async (count: number) => {
      while (acknowledged.length < count) await new Promise((next) => setTimeout(next, 5));
    };
    await until(200);
    await server.stop('SIGKILL');
    const before = acknowledged.length;
    await expect(store.append([event()])).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.start();
    await until(before + 200);
    isOver = true;
    await Promise.all(senders);
    const kept = await views(store);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(kept).size).toBe(kept.length);
    expect(sent).toEqual(expect.arrayContaining(kept));
    await store.close();
  });

  it('waits a moment for a server that is being started again, instead of refusing', async () => {
    await open({ patience: 20_000 });
    await server.stop();
    const waiting = store.append([event({ view: 'patient' })]);
    await server.start();
    await waiting;
    expect(await views(store)).toEqual(['patient']);
    await store.close();
  });

  it('serves several collectors at once, which know nothing of each other', async () => {
    await open();
    const stores = await Promise.all([1, 2, 3].map(() => createClickHouseStore(address, quick)));
    const collectors = stores.map((one) => createCollector({ store: one }));
    await Promise.all(
      Array.from({ length: 90 }, async (_, at) => {
        const request = new Request(`http://collector.invalid/collect?idsite=1&rec=1&send_image=0&pv_id=v${at}`);
        const answer = await collectors[at % 3]?.(request, { peerAddress: `203.0.113.${at}` });
        expect(answer?.status).toBe(204);
      }),
    );
    expect(await views(store)).toEqual(Array.from({ length: 90 }, (_, at) => `v${at}`).sort());
    await Promise.all([store, ...stores].map((one) => one.close()));
  });

  it('says what is wrong without repeating a password', async () => {
    const wrong = server.url.replace('//', '//somebody:secret-word@');
    const refused = createClickHouseStore(`${wrong}/test`);
    await expect(refused).rejects.toThrow(/^consentgate: the ClickHouse store cannot be used: CLICKHOUSE_\d+/);
    await expect(refused).rejects.not.toThrow('secret-word');
    const right = await createClickHouseStore(`${server.url.replace('//', '//shop:p%2Fw%20%401@')}/test`);
    expect(await right.count()).toBe(0);
    await right.close();
    await expect(createClickHouseStore('http://a:secret-word@127.0.0.1:1/x')).rejects.toThrow('ECONNREFUSED');
  });
});

describe.skipIf(whyNoClickHouse)('the ClickHouse store on two shards', () => {
  let cluster: Awaited<ReturnType<typeof startClickHouse>>;
  let shards: [TestServer, TestServer];
  let store: Store;
  const countOn = async (server: TestServer) =>
    Number(await askClickHouse(server, 'SELECT count() FROM shop.events_local'));

  beforeAll(async () => {
    cluster = await startClickHouse(2);
    shards = cluster.servers as [TestServer, TestServer];
    const address = `clickhouse:${shards[0].url},${shards[1].url}/shop?cluster=stats`;
    store = await openStore(address);
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await cluster?.end();
  });

  it('spreads events over both, and reads both as one', async () => {
    for (let at = 0; at < 6; at++) await store.append([event({ view: `v${at}`, time: 1_790_000_000_000 + at })]);
    expect(await Promise.all(shards.map(countOn))).toEqual([3, 3]);
    expect(await store.count()).toBe(6);
    expect((await store.recent(6)).map(({ view }) => view)).toEqual(['v5', 'v4', 'v3', 'v2', 'v1', 'v0']);
    // What is written through the table of the cluster, by whatever else, arrives as well.
    const values = "('2026-09-21', 1790000000999, '1', 'f', '', 'view', '', '', '', 'by-hand', 0, '{}', '', '')";
    await askClickHouse(shards[0], `INSERT INTO shop.events VALUES ${values}`);
    await expect.poll(() => views(store), { timeout: 10_000 }).toContain('by-hand');
  });

  it('finds and forgets receipts on both', async () => {
    const id = 'k3v9q0w2m8x4b7ta';
    const receipts = [1, 2, 3, 4].map((at) => receipt(id, 1_790_000_000_000 + at));
    for (const one of [...receipts, ...receipts.slice(0, 1)]) await store.putReceipt(one);
    expect(await store.findReceipts(id)).toEqual(receipts.toReversed());
    expect(await store.forgetReceipts(id)).toBe(4);
    expect(await store.findReceipts(id)).toEqual([]);
  });

  it('drops old data on both', async () => {
    for (let at = 0; at < 4; at++) await store.append([event({ time: 1_590_000_000_000 + at })]);
    const before = await store.count();
    await store.dropOlder({ events: 1_590_000_000_003, receipts: 0 });
    expect(await store.count()).toBe(before - 3);
    expect(
      await Promise.all(
        shards.map((shard) => askClickHouse(shard, 'SELECT min(time) >= 1590000000003 FROM shop.events_local')),
      ),
    ).toEqual(['1', '1']);
  });

  it('goes on writing while one shard is away, and has everything when it is back', async () => {
    const before = await store.count();
    await shards[1].stop('SIGKILL');
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) => store.append([event({ view: `away${at}` })])),
    );
    const kept = results.filter(({ status }) => status === 'fulfilled').length;
    await store.append([event({ view: 'away' })]);
    await shards[1].start();
    // What broke off with the server may or may not have arrived; what was acknowledged has.
    expect(await store.count()).toBeGreaterThanOrEqual(before + kept + 1);
    expect(await views(store)).toContain('away');
  });
});

describe('the address of a ClickHouse store', () => {
  it.each([
    ['clickhouse:http://a:secret-word@host:8123/no-good', 'name of the database'],
    ['clickhouse:http://a:secret-word@host:8123/db?cluter=x', 'cluster'],
    ['clickhouse:http://a:secret-word@host:8123,http://b:8123/db', 'several servers need the name'],
    ['clickhouse:ftp://a:secret-word@host/db', 'http: or https:'],
    ['clickhouse:http://host:8123/db?cluster=a%27b', 'name of a cluster'],
    ['clickhouse:nonsense', 'http: or https:'],
  ])('%s is refused', async (address, problem) => {
    const refused = openStore(address);
    await expect(refused).rejects.toThrow(problem);
    await expect(refused).rejects.not.toThrow('secret-word');
  });
});

describe('docs/clickhouse.md', () => {
  const file = fileURLToPath(new URL('../../../docs/clickhouse.md', import.meta.url));
  const flat = (text: string) => text.replace(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')').trim();

  it('gives the statements that the store runs', async () => {
    const given = (await readStatements(file)).map(flat);
    const run = [{ database: 'consentgate' }, { database: 'consentgate', cluster: 'stats' }].flatMap(createTables);
    expect(given.slice(0, run.length)).toEqual(run.map(flat));
    // The rest is for replicas: the same tables, with another engine.
    expect(given.slice(run.length).map((text) => text.replace(/Replicated(\w+)\([^)]*\)/, '$1'))).toEqual(
      [...run.slice(3, 6)].map(flat),
    );
  });

  it.skipIf(whyNoClickHouse)(
    'gives statements that two real servers take',
    async () => {
      const { servers, end } = await startClickHouse(2);
      try {
        // One after another they would meet: the tables of a single server have the names of those over all shards.
        const statements = (await readStatements(file)).map((sql, at) =>
          at < 3 ? sql : sql.replaceAll('consentgate', 'sharded'),
        );
        for (const sql of statements) {
          for (const server of servers) {
            const answer = await askClickHouse(
              server,
              sql.replace(/IF NOT EXISTS (\w+\.\w+)(?= \([\s\S]*Replicated)/, '$1_copy'),
            );
            // Understood up to the point at which it needs what a test has not.
            if (sql.includes('Replicated')) expect(answer).toMatch(/ZooKeeper/);
            else expect(answer).toBe('');
          }
        }
        const [one, two] = servers as [TestServer, TestServer];
        const insert = "INSERT INTO sharded.events (day, visitor) VALUES ('2026-01-01', 'a'), ('2026-01-02', 'b')";
        expect(await askClickHouse(one, insert)).toBe('');
        await expect.poll(() => askClickHouse(two, 'SELECT count() FROM sharded.events')).toBe('2');
      } finally {
        await end();
      }
    },
    60_000,
  );
});
