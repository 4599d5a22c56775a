/** A folder for the profiles and files of one run, which is gone when the run is over. For Vitest (`globalSetup`). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'consentgate-tests-'));
  // Workers that start later look there (`os.tmpdir()`), and so do the browsers.
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    } catch (error) {
      // A browser that was just ended may still write. What it leaves in the system's temporary folder fails no test.
      console.warn(`the files of this run stay behind: ${error}`);
    }
  };
}
