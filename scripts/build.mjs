/** Builds everything: `tsc` (src → build/), rollup (build/ → dist/), the types for npm. Prints nothing unless it fails. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRules } from './rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (name, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', ...name.split('/')), ...args], {
    cwd: root,
    stdio: 'inherit',
  });

for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
run('rollup/dist/bin/rollup', '-c', '--silent');

// `data-theme="quiet"` finds its file beside our script.
cpSync(join(root, 'themes'), join(root, 'dist/themes'), { recursive: true });
execFileSync(process.execPath, [join(root, 'scripts/services.mjs')], { cwd: root, stdio: 'inherit' });

// Rules for privacy tools.
writeRules(new URL('../dist/rules/', import.meta.url));

// npm users get the types as they are, one file per module.
const isType = (path) => statSync(path).isDirectory() || path.endsWith('.d.ts');
cpSync(join(root, 'build'), join(root, 'dist/esm/types'), { recursive: true, filter: isType });
for (const file of readdirSync(join(root, 'dist/cli')))
  if (file.endsWith('.js')) chmodSync(join(root, 'dist/cli', file), 0o755);
