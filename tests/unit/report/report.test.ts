// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/command.js';
import { commands } from '../../../src/cli/commands.js';
import { runCommandLine } from '../../../src/cli/run.js';
import { createCollector } from '../../../src/collector/collect.js';
import { openStore } from '../../../src/collector/stores/open.js';
import type { ReportNumbers } from '../../../src/report/index.js';
import { askClickHouse, startClickHouse, type TestServer, whyNoClickHouse } from '../collector/clickhouse-server.js';
import { createEvents, createReceipts } from './dataset.js';
import { type RawEvent, type RawReceipt, recount } from './recount.js';

// The last days of a month and a year with the first ones of the next, in which nothing is old enough to be dropped.
const start = Date.UTC(2025, 11, 18);
const days = Array.from({ length: 21 }, (_, at) => new Date(start + at * 86_400_000).toISOString().slice(0, 10));

async function run(args: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const io: Io = {
    ...{ env: {}, print: (line) => printed.push(line), warn: (line) => warned.push(line) },
    untilStopped: async () => {},
  };
  const code = await runCommandLine(commands, ['report', ...args], io);
  return { code, printed: printed.join('\n'), warned: warned.join('\n') };
}

const readJson = async (args: string[]) => JSON.parse((await run([...args, '--json'])).printed) as ReportNumbers;

/** A CSV text as rows (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain = '', end] of `${text}\r\n`.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (!rows.length || rows.at(-1)?.at(-1) === '\0') rows.push([]);
    const row = rows.at(-1) as string[];
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') row.push('\0');
  }
  return rows.map((row) => row.slice(0, -1));
}

interface Source {
  readonly name: string;
  readonly skip: string;
  open(): Promise<string>;
  readEvents(): Promise<RawEvent[]>;
  readReceipts(): Promise<RawReceipt[]>;
  close(): Promise<void>;
}

function createSqliteSource(): Source {
  let folder = '';
  const ask = async <T>(sql: string) => new Libsql(join(folder, 'store.db')).prepare(sql).all([]) as T[];
  return {
    ...{ name: 'a SQLite file', skip: '' },
    async open() {
      folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
      return `sqlite:${join(folder, 'store.db')}`;
    },
    readEvents: () => ask('SELECT * FROM events'),
    readReceipts: () => ask('SELECT * FROM receipts'),
    close: () => rm(folder, { recursive: true }),
  };
}

function createClickHouseSource(shards: 1 | 2): Source {
  let cluster: Awaited<ReturnType<typeof startClickHouse>>;
  const ask = async <T>(table: string): Promise<T[]> => {
    const sql = `SELECT * FROM shop.${table}${shards > 1 ? '_local' : ''} FORMAT JSONEachRow`;
    const texts = await Promise.all(cluster.servers.map((server) => askClickHouse(server, sql)));
    return texts.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => JSON.parse(line) as T);
  };
  return {
    ...{ name: shards > 1 ? 'two shards of ClickHouse' : 'ClickHouse', skip: whyNoClickHouse },
    async open() {
      cluster = await startClickHouse(shards);
      const urls = cluster.servers.map(({ url }: TestServer) => url).join(',');
      return `clickhouse:${urls}/shop${shards > 1 ? '?cluster=stats' : ''}`;
    },
    readEvents: () => ask('events'),
    readReceipts: () => ask('receipts'),
    close: () => cluster.end(),
  };
}

const sources = [createSqliteSource(), createClickHouseSource(1), createClickHouseSource(2)];

describe.each(sources.map((source) => [source.name, source] as const))('a report from %s', (_, source) => {
  let folder: string;
  let address: string;
  let events: RawEvent[];
  let receipts: RawReceipt[];
  let numbers: ReportNumbers;
  const skip = Boolean(source.skip);

  beforeAll(async () => {
    if (skip) return;
    folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    address = await source.open();
    const store = await openStore(address, { keep: { events: 0, receipts: 0 } });
    const made = createEvents(start, 20);
    for (let at = 0; at < made.length; at += 400) await store.append(made.slice(at, at + 400));
    const answers = createReceipts(start, 20);
    for (let at = 0; at < answers.length; at += 40)
      await Promise.all(answers.slice(at, at + 40).map((receipt) => store.putReceipt(receipt)));
    await store.close();
    [events, receipts] = [await source.readEvents(), await source.readReceipts()];
    numbers = await readJson(['--store', address, '--top', '1000']);
  }, 120_000);
  afterAll(async () => {
    if (skip) return;
    await rm(folder, { recursive: true });
    await source.close();
  });

  it.skipIf(skip)('has the numbers that a recount of the raw rows has', () => {
    const period = days.slice(0, days.indexOf(numbers.period.to) + 1);
    expect(numbers.period).toEqual({ from: days[0], to: period.at(-1) });
    const { period: _period, site, ...counted } = numbers;
    expect(site).toBe('');
    expect(counted).toEqual(recount(events, receipts, period));
    // The data has something of everything.
    expect(numbers.totals.views).toBeGreaterThan(300);
    for (const list of [
      'pages',
      'campaigns',
      'downloads',
      'links',
      'searches',
      'goals',
      'events',
      'referrers',
    ] as const)
      expect(numbers[list].length).toBeGreaterThan(1);
    expect(numbers.days.some(({ views }) => views === 0)).toBe(true);
  });

  it.skipIf(skip)('of one site and some days counts those only', async () => {
    const [from, to] = ['2025-12-30', '2026-01-02'];
    const some = await readJson(['--store', address, '--top', '1000', '--from', from, '--to', to, '--site', '2']);
    const isWithin = ({ time }: { time: number | string }) =>
      Number(time) >= Date.parse(from) && Number(time) < Date.parse(to) + 86_400_000;
    const own = events.filter((event) => isWithin(event) && event.site === '2');
    const { period, site, ...counted } = some;
    expect([period, site]).toEqual([{ from, to }, '2']);
    expect(counted).toEqual(recount(own, receipts.filter(isWithin), days.slice(12, 16)));
    expect(counted.totals.views).toBeGreaterThan(0);
  });

  it.skipIf(skip)('shows every number in its page and in its CSV', async () => {
    const file = join(folder, 'report.html');
    const { code, printed: csv } = await run(['--store', address, '--top', '1000', '--html', file, '--csv']);
    expect(code).toBe(0);
    const rows = parseCsv(csv);
    expect(rows[0]).toEqual(['table', 'day', 'item', 'measure', 'value']);
    const { totals, consent, period: _period, site: _site, ...lists } = numbers;
    const expected: unknown[] = [];
    const expectRows = (table: string, entries: readonly object[]) => {
      for (const entry of entries as readonly Record<string, unknown>[]) {
        const { day = '', ...rest } = entry;
        const texts = Object.values(rest).filter((value) => typeof value === 'string');
        const item = texts.join(' · ').replace(/^([=+\-@])/, "'$1");
        for (const [name, value] of Object.entries(rest))
          if (typeof value === 'number') expected.push([table, day, item, name, String(value)]);
      }
    };
    expectRows('totals', [totals]);
    for (const [table, list] of Object.entries(lists)) expectRows(table, list);
    expectRows('opt-in by category', consent.categories);
    expectRows('opt-in by banner', consent.banners);
    expectRows('opt-in by day', consent.days);
    expect(rows.slice(1)).toEqual(expected);

    const html = await readFile(file, 'utf8');
    const { document } = new Window();
    document.write(html);
    const readTable = (caption: string) => {
      const table = [...document.querySelectorAll('table')].find(
        (one) => one.querySelector('caption')?.textContent === caption,
      );
      return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].map((cell) => {
          const data = cell.querySelector('data');
          if (data) return Number(data.getAttribute('value'));
          return cell.textContent === '–' ? null : cell.textContent;
        }),
      );
    };
    const pick = (list: readonly object[], names: string[]) =>
      (list as readonly Record<string, unknown>[]).map((entry) => names.map((name) => entry[name]));
    const common = ['name', 'count', 'visitors'];
    const dayNames = ['day', 'views', 'visitors', 'downloads', 'links', 'searches', 'goals', 'events'];
    expect(readTable('All numbers per day')).toEqual(
      pick(numbers.days, [...dayNames, 'dwellSeconds', 'dwellViews', 'answers']),
    );
    expect(readTable('Pages')).toEqual(pick(numbers.pages, [...common, 'dwellSeconds']));
    expect(readTable('Sites')).toEqual(pick(numbers.sites, common));
    expect(readTable('Campaigns')).toEqual(pick(numbers.campaigns, [...common, 'goals']));
    expect(readTable('Downloads')).toEqual(pick(numbers.downloads, common));
    expect(readTable('Outlinks')).toEqual(pick(numbers.links, common));
    expect(readTable('Site search')).toEqual(pick(numbers.searches, common));
    expect(readTable('Goals')).toEqual(pick(numbers.goals, common));
    expect(readTable('Events')).toEqual(pick(numbers.events, common));
    expect(readTable('Where visitors came from')).toEqual(pick(numbers.referrers, common));
    const rates = ['answers', 'granted', 'rate'];
    expect(readTable('Opt-in rate by category')).toEqual(pick(consent.categories, ['category', ...rates]));
    expect(readTable('Opt-in rate per day')).toEqual(pick(consent.days, ['day', 'category', ...rates]));
    const banners = consent.banners.map((entry) => ({ ...entry, banner: `revision ${entry.policy}, ${entry.ui}` }));
    expect(readTable('Opt-in rate by version of the banner')).toEqual(pick(banners, ['banner', 'category', ...rates]));
    const signals = numbers.days.filter((day) => day.gpcViews || day.gpcReceipts || day.dntReceipts);
    expect(readTable('Signals honoured per day')).toEqual(
      pick(signals, ['day', 'gpcViews', 'gpcReceipts', 'dntReceipts']),
    );
    const shown = [...document.querySelectorAll('.totals data')].map((data) => Number(data.getAttribute('value')));
    const { views, visitors, dwellSeconds, downloads, goals, answers } = totals;
    expect(shown).toEqual([views, visitors, dwellSeconds, downloads, goals, answers]);

    // Readable without a script, and nothing in it runs or is fetched, whatever visitors have named.
    expect(document.querySelectorAll('script, link, img, iframe, [onload], [onerror]')).toHaveLength(0);
    expect(/<script|javascript:|url\((?!#)/i.exec(html)?.[0]).toBeUndefined();
    expect(document.querySelectorAll('svg[role=img][aria-label]').length).toBeGreaterThanOrEqual(12);
    // The page's own colours, which follow light and dark; none of the stand-ins is left.
    expect([/#c[12]000\d/.test(html), html.includes('fill="var(--series-1)"')]).toEqual([false, true]);
  });

  it.skipIf(skip)('with short lists has the most frequent ones', async () => {
    const short = await readJson(['--store', address, '--top', '2']);
    expect(short.pages).toEqual(numbers.pages.slice(0, 2));
    expect(short.campaigns).toEqual(numbers.campaigns.slice(0, 2));
    expect(short.totals).toEqual(numbers.totals);
  });
});

describe('consentgate report', () => {
  it.each([
    [[], 'nothing to do'],
    [['--json', '--csv'], 'choose one'],
    [['--json', '--from', '2026-02-30'], '--from must be a day'],
    [['--json', '--to', 'today'], '--to must be a day'],
    [['--json', '--from', '2026-02-02', '--to', '2026-02-01'], '--from must not be later'],
    [['--json', '--top', '0'], '--top must be a number'],
    [['--json', '--site', "1' OR 1"], '--site must be'],
  ])('%j is not understood', async (args, problem) => {
    const { code, warned } = await run(args);
    expect([code, warned]).toEqual([2, expect.stringContaining(problem)]);
  });

  it('makes no file where there is none', async () => {
    const { code, warned } = await run(['--json', '--store', 'sqlite:/no/such/store.db']);
    expect([code, warned]).toEqual([1, 'consentgate: there is no file /no/such/store.db']);
  });

  it('of a file that is no store says so, and leaves it as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const file = join(folder, 'other.db');
    await writeFile(file, '');
    expect(await run(['--json', '--store', `sqlite:${file}`])).toEqual({
      code: 1,
      printed: '',
      warned: `consentgate: cannot use ${file} as a SQLite store: it holds no statistics`,
    });
    expect([await readdir(folder), (await readFile(file)).length]).toEqual([['other.db'], 0]);
    await rm(folder, { recursive: true });
  });

  it('of an empty store says that there is nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const address = `sqlite:${join(folder, 'store.db')}`;
    await (await openStore(address)).close();
    const file = join(folder, 'report.html');
    const { code, printed } = await run(['--store', address, '--html', file]);
    expect([code, printed]).toEqual([0, `consentgate report has written ${file}`]);
    const html = await readFile(file, 'utf8');
    expect(html).toContain('No page views in this time.');
    expect(await readJson(['--store', address])).toMatchObject({ period: { from: '', to: '' }, days: [], pages: [] });
    await rm(folder, { recursive: true });
  });
});

describe('what a collector was sent', () => {
  it('is what its report says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const address = `sqlite:${join(folder, 'store.db')}`;
    const store = await openStore(address);
    let time = Date.UTC(2026, 10, 1, 23, 59, 0);
    const collect = createCollector({ store, now: () => time });
    const send = async (query: string, { agent = 'A', headers = {} as Record<string, string> } = {}) => {
      const request = new Request(`https://collector.example/collect?idsite=1&rec=1&send_image=0&${query}`, {
        ...{ method: 'POST', headers: { 'user-agent': agent, ...headers } },
      });
      expect((await collect(request, { peerAddress: '203.0.113.7' })).status).toBe(204);
    };
    const at = (path: string) => `url=${encodeURIComponent(`https://shop.example${path}`)}`;
    await send(`${at('/?utm_campaign=Spring+Sale&gclid=x')}&pv_id=aaaaaa&urlref=https%3A%2F%2Fsearch.example%2Fq`);
    time += 30_000;
    await send(`${at('/')}&pv_id=aaaaaa&ping=1`);
    await send(`${at('/')}&pv_id=aaaaaa&download=https%3A%2F%2Fshop.example%2Fa.pdf`);
    await send(`${at('/')}&pv_id=aaaaaa&link=https%3A%2F%2Fother.example%2F`);
    await send(`${at('/')}&pv_id=aaaaaa&e_c=Video&e_a=play&ca=1`);
    await send(`${at('/')}&pv_id=aaaaaa&search=red+shoes`);
    await send(`${at('/')}&pv_id=aaaaaa&idgoal=3&_rcn=Spring+Sale`);
    await send(at('/a'), { agent: 'B', headers: { 'sec-gpc': '1' } });
    await send(at('/a'), { agent: 'C', headers: { dnt: '1' } });
    time += 60_000;
    await send(at('/a'));
    await store.close();
    const numbers = await readJson(['--store', address]);
    expect(numbers.days.map(({ day, views, visitors, gpcViews }) => [day, views, visitors, gpcViews])).toEqual([
      ['2026-11-01', 2, 2, 1],
      ['2026-11-02', 1, 1, 0],
    ]);
    expect(numbers.totals).toMatchObject({
      ...{ views: 3, visitors: 3, events: 1, goals: 1, searches: 1, downloads: 1, links: 1, gpcViews: 1 },
      ...{ dwellViews: 1, dwellSeconds: 30 },
    });
    expect(numbers.pages.map(({ name, count }) => [name, count])).toEqual([
      ['https://shop.example/a', 2],
      ['https://shop.example/', 1],
    ]);
    expect(numbers).toMatchObject({
      campaigns: [{ name: 'Spring Sale', count: 1, goals: 1 }],
      downloads: [{ name: 'https://shop.example/a.pdf', count: 1 }],
      links: [{ name: 'https://other.example/', count: 1 }],
      searches: [{ name: 'red shoes', count: 1 }],
      goals: [{ name: '3', count: 1 }],
      events: [{ name: 'Video / play', count: 1 }],
      referrers: [{ name: 'https://search.example', count: 1 }],
    });
    await rm(folder, { recursive: true });
  });

  it('does nothing to the terminal that it is printed to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const address = `sqlite:${join(folder, 'store.db')}`;
    const store = await openStore(address);
    const collect = createCollector({ store });
    const hostile = 'a\u001b[2J\u009b2J\u0007\r\nb';
    for (const extra of [{}, { search: hostile }, { e_c: hostile, e_a: hostile }, { idgoal: '1', _rcn: hostile }]) {
      const page = `https://shop.example/${encodeURIComponent(hostile)}?utm_campaign=${encodeURIComponent(hostile)}`;
      const query = new URLSearchParams({ idsite: '1', rec: '1', url: page, action_name: hostile, ...extra });
      const request = new Request(`https://collector.example/collect?${query}`);
      expect((await collect(request, { peerAddress: '203.0.113.7' })).status).toBe(200);
    }
    await store.close();
    const numbers = await readJson(['--store', address]);
    expect(numbers.campaigns.map(({ name }) => name)).toEqual(['a [2J 2J b']);
    const { printed } = await run(['--store', address, '--csv']);
    expect(printed.replace(/\r\n/g, '')).not.toMatch(/\p{Cc}/u);
    await rm(folder, { recursive: true });
  });
});
