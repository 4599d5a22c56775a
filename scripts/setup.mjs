/** What a fresh clone needs before anything else runs. Only Node built-ins: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Debian packages, and one program of each by which it is recognised. */
const PROGRAMS = [
  { name: 'Chromium', packages: ['chromium'], programs: ['chromium', 'chromium-browser'] },
  { name: 'Firefox', packages: ['firefox-esr'], programs: ['firefox-esr', 'firefox'] },
  { name: 'WebKit', packages: ['webkit2gtk-driver'], programs: ['WebKitWebDriver'] },
  { name: 'a virtual screen for WebKit', packages: ['xvfb'], programs: ['Xvfb'] },
  { name: 'nginx', packages: ['nginx-light'], programs: ['nginx'] },
  { name: 'ClickHouse', packages: ['clickhouse-server'], programs: ['clickhouse-server'] },
];

const hasProgram = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    .status === 0;

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** Is what the lock file names what is installed? Compared by content: a clone's file times mean nothing. */
const hasDependencies = () => {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
};

/** Does the lock file know all that its packages may want? One made with a partial mirror lacks other platforms. */
const isLockComplete = () => {
  const packages = readPackages('package-lock.json') ?? {};
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.values(packages).every(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).every((name) => names.has(name)),
  );
};

/** Installs the packages of the lock file if they are missing or others; throws when npm fails. */
export const ensureDependencies = () => {
  if (hasDependencies()) return;
  // `npm ci` refuses an incomplete lock file. `npm install --no-save` takes the same versions from it, asks the registry
  // for what it lacks and leaves it as it is.
  const command = isLockComplete() ? ['ci'] : ['install', '--no-save'];
  console.log(`setup: npm ${command.join(' ')}`);
  if (!run('npm', [...command, '--no-audit', '--no-fund'])) throw new Error(`npm ${command.join(' ')} failed`);
};

const findMissing = () => PROGRAMS.filter(({ programs }) => !programs.some(hasProgram));

/** Installs missing browsers and servers where that is possible without asking; otherwise says how, and what goes untested. */
export const ensurePrograms = () => {
  const missing = findMissing();
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => program.packages);
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid?.() === 0 && hasProgram('apt-get')) {
    console.log(`setup: apt-get ${command.join(' ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // An update that fails for one source may still know the packages.
    run('apt-get', ['update'], env);
    run('apt-get', command, env);
  }
  const still = findMissing();
  if (still.length === 0) return;
  const names = still.map(({ name }) => name).join(', ');
  const fix = `sudo apt-get install --no-install-recommends ${still.flatMap((program) => program.packages).join(' ')}`;
  console.warn(`setup: not found: ${names}. Their tests are skipped. On Debian: ${fix}`);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies();
  ensurePrograms();
}
