/** `npm test`: everything a fresh clone needs, then all tests. Arguments go to vitest: `npm test -- --project unit`. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, ensurePrograms } from './setup.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Written after each build of ours; goes with `build/` when somebody cleans up. */
const STAMP = join(ROOT, 'build/.built-for-tests');
/** All that the built files are made of. */
const SOURCES = ['src', 'themes', 'scripts/build.mjs', 'rollup.config.mjs', 'tsconfig.json', 'package.json'];

/** Newest change below a path, in ms since 1970. A folder's own time tells of files that were removed from it. */
const readNewestTime = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => readNewestTime(join(path, name))));
};

const isBuilt = () =>
  existsSync(STAMP) &&
  existsSync(join(ROOT, 'dist/consentgate.js')) &&
  SOURCES.every((path) => readNewestTime(join(ROOT, path)) <= statSync(STAMP).mtimeMs);

const ensureBuild = () => {
  if (isBuilt()) return;
  // The moment before the build: an edit while it runs makes the result stale.
  const started = new Date();
  console.log('setup: npm run build');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('the build failed');
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  writeFileSync(STAMP, `${started.toISOString()}\n`);
  utimesSync(STAMP, started, started);
};

try {
  ensureDependencies();
  ensurePrograms();
  ensureBuild();
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exit(1);
}

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
