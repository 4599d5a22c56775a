// `npm start`: the demo shop with real trackers, the monitor, the collector and the other examples, on one port.
// Only what Node brings may be imported up here: on a fresh clone nothing is installed yet.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const spa = join(cache, 'spa');

const readPort = (text = '8080') => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`PORT must be a number from 1 to 65535, not "${text}"`);
  process.exit(2);
};

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${signal ?? `code ${code}`}`));
    });
  });

/** dist/ is committed; it is only missing while somebody works on the build. */
async function ensureBuild() {
  const needed = ['dist/consentgate.js', 'dist/esm/index.js', 'dist/esm/collector.js'];
  if (needed.every((file) => existsSync(join(root, file)))) return;
  console.log('Building consentgate …');
  await run(process.execPath, ['scripts/build.mjs']);
}

const readNewest = async (folder) => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath ?? file.path, file.name))).mtimeMs);
  return Math.max(0, ...(await Promise.all(times)));
};

/** The single-page app goes through its bundler once, and again when its source or consentgate has changed. */
async function ensureApp() {
  const built = existsSync(join(spa, 'index.html')) ? (await stat(join(spa, 'index.html'))).mtimeMs : 0;
  const changed = await Promise.all([readNewest(join(root, 'examples/spa')), readNewest(join(root, 'dist/esm'))]);
  if (built > Math.max(...changed)) return;
  const { build } = await import('vite');
  await build({ configFile: join(root, 'examples/spa/vite.config.js'), logLevel: 'warn' });
}

const port = readPort(process.env.PORT);
await ensureDependencies();
await ensureBuild();
await mkdir(cache, { recursive: true });
await ensureApp();

const { startDemo } = await import('../examples/server/demo.mjs');
const demo = await startDemo({ port, spa, cache: join(cache, 'demo') });

console.log(`
  consentgate demo

  Shop        http://shop.localhost:${demo.port}/
  Monitor     http://shop.localhost:${demo.port}/monitor/   who got what, before and after the choice
  Examples    http://shop.localhost:${demo.port}/examples   script tag, single-page app

  http://localhost:${demo.port}/ is the shop, too. Ctrl-C ends it.
`);

let isStopping = false;
const stop = async () => {
  // A second Ctrl-C does not wait.
  if (isStopping) process.exit(130);
  isStopping = true;
  await demo.close();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
