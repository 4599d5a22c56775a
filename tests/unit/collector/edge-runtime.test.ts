// @vitest-environment node
/** The built files, because a bundler could pull into the entry what the sources load only when it is asked for. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const world = fileURLToPath(new URL('edge-runtime.mjs', import.meta.url));
// Built by `npm test` before the tests run.
const entry = fileURLToPath(new URL('../../../dist/esm/collector.js', import.meta.url));

it('a collector with a sink of its own answers where there is nothing of Node', async () => {
  expect(existsSync(entry), 'npm run build').toBe(true);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', '--experimental-vm-modules', world, entry],
    { timeout: 30_000 },
  );
  const event = { address: '203.0.0.0', visitor: expect.stringMatching(/^[\da-f]{16}$/), url: 'https://shop.example/' };
  expect(JSON.parse(stdout)).toEqual({
    answers: [
      [204, '', 0],
      [200, 'image/gif', 43],
      [204, '', 0],
      // The sink keeps no receipts.
      [404, 'text/plain; charset=utf-8', 17],
    ],
    events: [event, event, event],
    masked: '203.0.0.0',
    signals: { dnt: false, gpc: true },
    consent: { choice: 'undecided', source: 'default' },
    store: 'there is no ./sqlite.js here',
  });
}, 40_000);
