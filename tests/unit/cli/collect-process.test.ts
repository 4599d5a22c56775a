// @vitest-environment node
/** The built command as a process of its own, with everything around it falling over: what it acknowledged is there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { askClickHouse, startClickHouse, type TestServer, whyNoClickHouse } from '../collector/clickhouse-server.js';
import { createMatomoServer } from '../collector/matomo-server.js';

// Built by `npm test` before the tests run.
const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const token = 'f00dfacef00dfacef00dfacef00dface';

it.skipIf(whyNoClickHouse)(
  'no page view that was acknowledged is lost when ClickHouse, Matomo and the collector itself crash',
  async () => {
    expect(existsSync(program), 'npm run build').toBe(true);
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const { servers, end } = await startClickHouse();
    const [clickhouse] = servers as [TestServer];
    const matomo = createMatomoServer(token);
    await matomo.start();
    // Down for the whole run.
    await matomo.stop();

    let written = '';
    let child: ChildProcess | undefined;
    let url = '';
    const startCollector = async () => {
      const args = [
        ...['collect', '--port', '0', '--store', `clickhouse:${clickhouse.url}/shop`, '--matomo', matomo.url],
        ...['--matomo-queue', join(folder, 'queue.db'), '--header', 'x-forwarded-for', '--trust', '1'],
      ];
      child = spawn(process.execPath, [program, ...args], { env: { ...process.env, CONSENTGATE_MATOMO_TOKEN: token } });
      let own = '';
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => {
          own += text;
          written += text;
        });
      await expect.poll(() => /listens on (http:\S+)/.exec(own)?.[1], { timeout: 20_000 }).toBeTruthy();
      url = /listens on (http:\S+)/.exec(own)?.[1] ?? '';
    };
    const stopCollector = async (signal: 'SIGTERM' | 'SIGKILL') => {
      const ended = once(child as ChildProcess, 'exit');
      child?.kill(signal);
      return (await ended)[0] as number | null;
    };

    const acknowledged: string[] = [];
    let isOver = false;
    let next = 0;
    const send = async (): Promise<void> => {
      while (!isOver) {
        const view = `v${next++}`;
        const query = `idsite=1&rec=1&send_image=0&pv_id=${view}&url=${encodeURIComponent('https://shop.example/')}`;
        const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Visitor/1.0 (secret)' };
        await fetch(`${url}/collect?${query}`, { method: 'POST', headers }).then(
          ({ status }) => status === 204 && acknowledged.push(view),
          () => new Promise((again) => setTimeout(again, 20)),
        );
      }
    };
    const untilMore = (count: number) => {
      const wanted = acknowledged.length + count;
      return expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(wanted);
    };

    try {
      await startCollector();
      const senders = Array.from({ length: 8 }, send);
      await untilMore(60);
      await clickhouse.stop('SIGKILL');
      await clickhouse.start();
      await untilMore(60);
      await stopCollector('SIGKILL');
      await startCollector();
      await untilMore(60);
      isOver = true;
      await Promise.all(senders);

      // Whoever looks after the collector sees what waits.
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const waiting = Number(/^consentgate_matomo_waiting (\d+)$/m.exec(metrics)?.[1]);
      expect(waiting).toBeGreaterThanOrEqual(acknowledged.length);
      const onDisk = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
      await matomo.start();
      // It waits longer and longer while Matomo is down; a start begins anew.
      expect(await stopCollector('SIGTERM')).toBe(0);
      await startCollector();
      const delivered = () => new Set(matomo.tracked.map((parameters) => parameters.get('pv_id')));
      await expect.poll(() => acknowledged.every((view) => delivered().has(view)), { timeout: 30_000 }).toBe(true);
      expect(await stopCollector('SIGTERM')).toBe(0);

      const stored = (await askClickHouse(clickhouse, 'SELECT view FROM shop.events')).split('\n');
      expect(stored).toEqual(expect.arrayContaining(acknowledged));
      expect(new Set(stored).size).toBe(stored.length);
      const kept = await askClickHouse(clickhouse, 'SELECT * FROM shop.events');
      const everything = [written, kept, ...onDisk, ...matomo.bodies, ...matomo.heads].join('\n');
      expect(everything).toContain('203.0.0.0');
      for (const secret of ['203.0.113.77', 'Visitor/1.0']) expect(everything.includes(secret)).toBe(false);
      expect([written, kept, ...onDisk].join('\n').includes(token)).toBe(false);
      expect(written).toContain('consentgate: matomo: ECONNREFUSED; events wait on the disk');
    } finally {
      isOver = true;
      child?.kill('SIGKILL');
      await end();
      await matomo.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

/** Runs `snippet` and returns its exit code and what it says of problems. */
async function printInto(stdout: 'pipe' | number) {
  const child = spawn(process.execPath, [program, 'snippet'], { stdio: ['ignore', stdout, 'pipe'] });
  child.stdout?.destroy();
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

it('a reader that has seen enough (`| head`) is no error', async () => {
  expect(await printInto('pipe')).toEqual({ code: 0, said: '' });
});

it.skipIf(!existsSync('/dev/full'))('a full disk is told in one line, and by the exit code', async () => {
  const full = openSync('/dev/full', 'w');
  expect(await printInto(full)).toEqual({ code: 1, said: 'consentgate: the result cannot be written: ENOSPC\n' });
  closeSync(full);
});
