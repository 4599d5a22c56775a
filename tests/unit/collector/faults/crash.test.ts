// @vitest-environment node
import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStatistics } from '../../../../src/collector/stores/open.js';
import { createSqliteStore } from '../../../../src/collector/stores/sqlite.js';
import {
  type CollectorProcess,
  canMakeDisk,
  createSmallDisk,
  readFolder,
  type SmallDisk,
  sendUnderLoad,
  startCollector,
} from './process.js';

interface Moved {
  readonly moved: number;
}

let folder: string;
let file: string;
let collector: CollectorProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
  file = join(folder, 'events.db');
});

afterEach(async () => {
  await collector?.end('SIGKILL');
  await rm(folder, { recursive: true });
});

async function readViews(): Promise<string[]> {
  const store = await createSqliteStore(file);
  const views: string[] = [];
  for await (const chunk of store.readEvents()) views.push(...chunk.map(({ view }) => view));
  await store.close();
  return views;
}

const expectAll = (views: readonly string[], acknowledged: readonly string[]) => {
  const kept = new Set(views);
  expect(acknowledged.filter((view) => !kept.has(view))).toEqual([]);
  // Nothing twice either.
  expect(kept.size).toBe(views.length);
};

/** What no byte may hold of the visitors below, whose addresses stand in the header and in their referrer. */
const addresses = /203\.0\.113|85a3:1[0-9a-f]{3}|:7348/;
const behindProxy = ['--header', 'x-forwarded-for', '--trust', '127.0.0.1'];
const visitorHeaders = (number: number) => ({
  'x-forwarded-for': number % 2 ? `203.0.113.${number % 250}` : `2001:db8:85a3:${(number % 500) + 4096}::7348`,
  'user-agent': `Test ${number % 7}`,
  referer: `https://shop.example/?ip=203.0.113.${number % 250}`,
});

const expectMasked = (bytes: string) => {
  expect(bytes).toContain('203.0.0.0');
  expect(bytes).toContain('2001:db8:85a3::');
  expect(bytes).not.toMatch(addresses);
};

describe('a collector that is killed under load', () => {
  it('has every event that it acknowledged, and no address in any byte that it wrote or sent', async () => {
    const forwarded: string[] = [];
    const matomo = createServer((request, response) => {
      forwarded.push(`${request.url} ${JSON.stringify(request.rawHeaders)}`);
      request.on('data', (chunk) => forwarded.push(String(chunk)));
      request.on('end', () => response.end('{"status":"success","tracked":1,"invalid":0}'));
    });
    await new Promise<void>((resolve) => matomo.listen(0, '127.0.0.1', resolve));
    const args = ['--store', `sqlite:${file}`, ...behindProxy];
    args.push('--matomo', `http://127.0.0.1:${(matomo.address() as AddressInfo).port}/matomo.php`);
    args.push('--matomo-queue', join(folder, 'queue.db'));
    const env = { CONSENTGATE_MATOMO_TOKEN: '0123456789abcdef0123456789abcdef' };
    const written: string[] = [];
    const all: string[] = [];
    for (const round of [1, 2]) {
      const running = await startCollector(args, { env });
      collector = running;
      let isKilled = false;
      const { acknowledged, answers } = await sendUnderLoad(running.url, {
        connections: 24,
        run: `round${round}x`,
        headers: visitorHeaders,
        isEnough: (count) => {
          if (count >= 600 && !isKilled) {
            isKilled = true;
            running.child.kill('SIGKILL');
          }
          return false;
        },
      });
      expect(acknowledged.length).toBeGreaterThanOrEqual(600);
      await running.end('SIGKILL');
      written.push(running.output(), await readFolder(folder), ...answers);
      all.push(...acknowledged);
    }
    expectAll(await readViews(), all);
    expectMasked([...written, ...forwarded].join('\n'));
    matomo.closeAllConnections();
    matomo.close();
  }, 60_000);

  it('says in errors, metrics and its last words nothing of an address either', async () => {
    const args = ['--store', `sqlite:${file}`, '--header', 'forwarded', '--trust', '127.0.0.1', '--rate', '5'];
    const running = await startCollector(args);
    collector = running;
    const answers: string[] = [];
    const send = async (path: string, init: RequestInit = {}) => {
      const headers = { forwarded: 'for="[2001:db8:85a3:8d3::7348]", for=203.0.113.77:8080', ...init.headers };
      const response = await fetch(running.url + path, { ...init, headers });
      answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
    };
    const hit = 'rec=1&idsite=1&cip=203.0.113.77&url=https%3A%2F%2Fshop.example%2F203.0.113.77%3Fip%3D203.0.113.77';
    await send(`/collect?${hit}&action_name=You%20are%20203.0.113.77%20or%202001%3Adb8%3A85a3%3A8d3%3A%3A7348`);
    await send(`/collect?rec=1&idsite=203.0.113.77&url=203.0.113.77`);
    await send('/203.0.113.77');
    await send('/consent', { method: 'POST', body: '{"v":1,"id":"203.0.113.77"}' });
    await send('/consent/203.0.113.77');
    for (let at = 0; at < 60; at++) await send(`/collect?${hit}&send_image=0`);
    await send('/metrics');
    expect(answers.join('\n')).toContain('429 ');
    expect(answers.join('\n')).toMatch(/consentgate_rate_limited_total\{path="\/collect"\} [1-9]/);
    await running.end('SIGTERM');
    const bytes = [...answers, running.output(), await readFolder(folder)].join('\n');
    expect(bytes).toContain('You are 203.0.0.0 or 2001:db8:85a3::');
    expect(bytes).not.toMatch(/203\.0\.113|:8d3|:7348/);
  }, 60_000);
});

describe('a collector that is killed while its log takes what comes too fast for a commit each', () => {
  it('has every event that it acknowledged, in the report before it starts again and in the store after it', async () => {
    const all: string[] = [];
    let inLog = 0;
    // More of them where the log happened to be empty each time.
    for (let round = 1; round <= 3 || (inLog === 0 && round <= 9); round++) {
      const running = await startCollector(['--store', `sqlite:${file}`]);
      collector = running;
      let isKilled = false;
      const { acknowledged } = await sendUnderLoad(running.url, {
        connections: 16,
        run: `round${round}x`,
        isEnough: (count) => {
          if (count >= 5000 && !isKilled && readdirSync(folder).some((name) => name.includes('-log-'))) {
            isKilled = true;
            running.child.kill('SIGKILL');
          }
          return false;
        },
      });
      await running.end('SIGKILL');
      all.push(...acknowledged);
      const database = new Libsql(file);
      const { moved } = database.prepare('SELECT sum(count) AS moved FROM batches').get([]) as Moved;
      database.close();
      const statistics = await openStatistics(`sqlite:${file}`);
      const [day] = await statistics.days({});
      await statistics.close();
      // What was kept and could not be answered any more counts too.
      expect(day?.views).toBeGreaterThanOrEqual(all.length);
      inLog += (day?.views ?? 0) - moved;
    }
    // Otherwise nothing was seen here.
    expect(inLog).toBeGreaterThan(0);
    expectAll(await readViews(), all);
  }, 60_000);
});

describe('a disk that is full', () => {
  let disk: SmallDisk | undefined;

  afterEach(() => {
    disk?.end();
    disk = undefined;
  });

  const fill = async (starter: readonly string[], readWritten: () => Promise<string>, free?: () => Promise<void>) => {
    const running = await startCollector(['--store', `sqlite:${file}`, ...behindProxy], { starter });
    collector = running;
    const send = (run: string, isEnough: (count: number, failed: number) => boolean) =>
      sendUnderLoad(running.url, { connections: 8, run, headers: visitorHeaders, isEnough });
    const { acknowledged, refused, answers } = await send('a', (_, failed) => failed >= 20);
    expect(refused).toBeGreaterThanOrEqual(20);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
    expect(running.output()).toMatch(/a request could not be kept \(\w* ?(?:SQLITE_\w+|ENOSPC|EFBIG)\)/);
    const metrics = await (await fetch(`${running.url}/metrics`)).text();
    expect(metrics).toMatch(/consentgate_failures_total\{kind="(?:SQLITE_\w+|ENOSPC|EFBIG)"\} [1-9]/);
    if (free) {
      await free();
      const after = await send('b', (count, failed) => count >= 50 || failed > 0);
      expect(after.refused).toBe(0);
      acknowledged.push(...after.acknowledged);
    }
    // Before the end too, when the log beside the database is still there.
    const written = await readWritten();
    await running.end('SIGTERM');
    expectMasked([written, await readWritten(), running.output(), metrics, ...answers].join('\n'));
    return acknowledged;
  };

  // The second is enough for the log in front of the database to be there, and to be what finds no room.
  it.each([800, 3000])(
    'is told to senders, costs nothing acknowledged, ends no process, and brings no address to light (%i kB)',
    async (limit) => {
      // A limit for each file, which every user may set, looks much the same to who writes.
      const starter = ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash'];
      const acknowledged = await fill(starter, () => readFolder(folder));
      expectAll(await readViews(), acknowledged);
    },
    60_000,
  );

  // Needs the right to mount; the test above is what other users and containers have.
  it.skipIf(!canMakeDisk)(
    'is a real one, with no byte left for log and database',
    async () => {
      const small = await createSmallDisk(folder, 2000);
      disk = small;
      const ballast = join(small.folder, 'ballast');
      await writeFile(ballast, Buffer.alloc(500_000));
      const acknowledged = await fill(
        small.starter,
        () => readFolder(small.folder),
        () => rm(ballast),
      );
      await cp(small.folder, folder, { recursive: true });
      expectAll(await readViews(), acknowledged);
    },
    60_000,
  );
});

describe('a database that another process has locked', () => {
  it('is waited for, while the collector stays alive', async () => {
    const running = await startCollector(['--store', `sqlite:${file}`]);
    collector = running;
    const other = new Libsql(file);
    other.exec('BEGIN IMMEDIATE');
    const pending = sendUnderLoad(running.url, { connections: 4, isEnough: (count) => count >= 8 });
    const begin = performance.now();
    for (let at = 0; at < 5; at++) expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
    // SQLite's own waiting would have held the process up for seconds.
    expect(performance.now() - begin).toBeLessThan(1500);
    other.exec('ROLLBACK');
    other.close();
    const { acknowledged, refused } = await pending;
    expect(refused).toBe(0);
    await running.end('SIGTERM');
    expectAll(await readViews(), acknowledged);
  }, 60_000);
});
