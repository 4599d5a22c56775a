/** `npm start` as somebody sees it who has just cloned the repository. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('npm start prints addresses at which the shop, the monitor and the examples answer, and ends on Ctrl-C', async () => {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '18480' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let said = '';
  const addresses = await new Promise<string[]>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += data;
        if (/Ctrl-C/.test(said)) resolve(said.match(/http:\S+/g) ?? []);
      });
    gone.then(() => reject(new Error(`it ended: ${said}`)));
  });
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const { port, pathname } = new URL(address);
    // Not every resolver knows names below `.localhost`; every browser does.
    const answer = await fetch(`http://127.0.0.1:${port}${pathname}`);
    expect(answer.status, address).toBe(200);
    expect(await answer.text(), address).toContain('<title>');
  }
  child.kill('SIGINT');
  expect(await gone).toEqual([0, null]);
}, 90_000);
