/** A report is a page for people: it is read without a script, by everybody, on every screen, in light and dark. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { runCommandLine } from '../../src/cli/run.js';
import { openStore } from '../../src/collector/stores/open.js';
import { createEvents, createReceipts } from '../unit/report/dataset.js';
import { inEveryEngine } from './harness/index.js';

async function createReport(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
  const [address, file] = [`sqlite:${join(folder, 'store.db')}`, join(folder, 'report.html')];
  const start = Date.UTC(2026, 9, 20);
  const store = await openStore(address, { keep: { events: 0, receipts: 0 } });
  await store.append(createEvents(start, 30));
  for (const receipt of createReceipts(start, 30)) await store.putReceipt(receipt);
  await store.close();
  const ignore = () => undefined;
  await runCommandLine(commands, ['report', '--store', address, '--html', file], {
    ...{ env: {}, print: ignore, warn: ignore, untilStopped: async () => undefined },
  });
  const html = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return html;
}

const axe = await readFile(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const html = await createReport();

inEveryEngine('a report', (t) => {
  it.each(['light', 'dark'] as const)('can be read by everybody (%s)', async (colorScheme) => {
    t.site.page('/report', html);
    const { tab } = await t.visit('/report', { media: { colorScheme } });
    const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(15, 18, 22)' : 'rgb(245, 246, 248)');
    // The charts take the colours of the page, and have a size.
    const charts = await tab.evaluate(() =>
      [...document.querySelectorAll('figure svg')].map((svg) => {
        const series = svg.querySelector('[stroke="var(--series-1)"], [fill="var(--series-1)"]') as Element;
        const { stroke, fill } = getComputedStyle(series);
        return [svg.getBoundingClientRect().height > 40, `${stroke} ${fill}`];
      }),
    );
    const series = colorScheme === 'dark' ? 'rgb(122, 168, 255)' : 'rgb(29, 95, 209)';
    expect(charts).toHaveLength(15);
    expect(charts.every(([isThere, colours]) => isThere === true && `${colours}`.includes(series))).toBe(true);
    // Nothing but the page itself was fetched.
    expect(t.site.paths().filter((path) => !/^shop\/(report|favicon\.ico)$/.test(path))).toEqual([]);
    // What axe looks at is the same in every engine.
    if (t.engine !== 'chromium') return;
    const problems = await tab.evaluate(
      `(async () => { ${axe}; const { violations } = await axe.run(); return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html); })()`,
    );
    expect(problems).toEqual([]);
  });
});
