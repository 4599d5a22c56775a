/** What `consentgate snippet` prints, as sites paste it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** Runs the command with the same configuration as the script tag of the benchmark. */
export const readSnippet = (...flags) =>
  execFileSync(process.execPath, [command, 'snippet', '--privacy-url', '/privacy', ...flags], { encoding: 'utf8' });
