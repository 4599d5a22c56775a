/** `npm run leaks`: all states of the leak tests; writes docs/leaks.json and docs/leaks.md. Flags: --merge. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const mode = process.argv.includes('--merge') ? 'merge' : 'write';
const rest = process.argv.slice(2).filter((flag) => flag !== '--merge');
const test = fileURLToPath(new URL('test.mjs', import.meta.url));
const child = spawn(process.execPath, [test, '--project', 'leaks', '--no-file-parallelism', ...rest], {
  stdio: 'inherit',
  env: { ...process.env, LEAKS: mode },
});
child.on('exit', (code) => process.exit(code ?? 1));
