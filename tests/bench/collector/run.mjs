/**
 * `npm run bench:collector`: requests per second of the collector with SQLite, beside a bare server of Node that answers
 * 204, in the same run and in turns; then 1,000,000 page views, the memory meanwhile, and the report on them.
 * Ends with 1 when something that was acknowledged is not in the store. `BENCH_SECONDS`, `BENCH_ROUNDS`, `BENCH_VIEWS`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendLoad, ways } from './load.mjs';
import { startServer } from './servers.mjs';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const views = Number(process.env.BENCH_VIEWS ?? 1_000_000);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const cli = join(root, 'dist/cli/main.js');
if (!existsSync(cli)) throw new Error('build first: npm run build');
// The load must not take the servers' core.
spawnSync('taskset', ['-cp', '1', String(process.pid)]);

const folder = mkdtempSync(join(tmpdir(), 'consentgate-bench-'));
const store = `sqlite:${join(folder, 'events.db')}`;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (number) => Math.round(number).toLocaleString('en');

const bare = await startServer([fileURLToPath(new URL('bare.mjs', import.meta.url))]);
const collector = await startServer([cli, 'collect', '--port', '0', '--store', store]);
let acknowledged = 0;

/** One turn of a server: its numbers, with the processor's microseconds per request. */
async function measure(server, options) {
  const before = server.processor();
  const result = await sendLoad(server.url, options);
  if (server === collector) acknowledged += result.answered * (options.hits ?? 1);
  return { ...result, microseconds: ((server.processor() - before) / result.answered) * 1e6 };
}

try {
  for (const way of Object.keys(ways)) {
    for (const server of [bare, collector]) await measure(server, { way, connections: 16, requests: 5000 });
  }
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, one core for each server`);
  console.log('way  connections   bare/s  collector/s  ratio  (of processor time)  p99 bare  p99 collector  load');
  for (const connections of [16, 64]) {
    for (const way of Object.keys(ways)) {
      const turns = [];
      for (let turn = 0; turn < rounds; turn++) {
        const options = { way, connections, seconds };
        turns.push({ of: await measure(bare, options), ours: await measure(collector, options) });
      }
      const pick = (read) => median(turns.map(read));
      const failed = turns.reduce((sum, { ours }) => sum + ours.failed, 0);
      console.log(
        way.padEnd(4),
        String(connections).padStart(11),
        round(pick(({ of }) => of.perSecond)).padStart(8),
        round(pick(({ ours }) => ours.perSecond)).padStart(12),
        pick(({ of, ours }) => ours.perSecond / of.perSecond)
          .toFixed(2)
          .padStart(6),
        pick(({ of, ours }) => of.microseconds / ours.microseconds)
          .toFixed(2)
          .padStart(21),
        `${pick(({ of }) => of.p99)} ms`.padStart(9),
        `${pick(({ ours }) => ours.p99)} ms`.padStart(14),
        loadavg()[0].toFixed(1).padStart(5),
        failed ? `${failed} not answered with 2xx` : '',
      );
    }
  }

  const memory = [collector.memory()];
  const step = Math.ceil(views / 5);
  for (let part = 1; part <= 5; part++) {
    const missing = part * step - acknowledged;
    if (missing > 0) await measure(collector, { connections: 32, requests: Math.ceil(missing / 50), hits: 50 });
    memory.push(collector.memory());
  }
  console.log(
    `${round(acknowledged)} page views acknowledged; memory ${memory.map((size) => `${round(size)} MB`).join(', ')}`,
  );
  await collector.end();

  const begin = performance.now();
  const html = join(folder, 'report.html');
  const report = spawnSync(process.execPath, [cli, 'report', '--store', store, '--html', html, '--json'], {
    ...{ encoding: 'utf8', maxBuffer: 1e9 },
  });
  if (report.status) throw new Error(`no report: ${report.stderr}`);
  const stored = JSON.parse(report.stdout).totals.views;
  const size = (file) => `${round(statSync(join(folder, file)).size / 1024)} kB`;
  console.log(
    `${round(stored)} page views stored (${size('events.db')}), and reported in ${((performance.now() - begin) / 1000).toFixed(1)} s (${size('report.html')})`,
  );
  if (stored < acknowledged) {
    console.error('LOST: more was acknowledged than is stored');
    process.exitCode = 1;
  }
} finally {
  await bare.end();
  await collector.end();
  rmSync(folder, { recursive: true });
}
