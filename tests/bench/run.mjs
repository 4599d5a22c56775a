/**
 * `npm run bench`: what consentgate costs, in Chromium, beside the same page without it.
 *
 *   --only NAMES  only these groups: visits, nodes, calls, clicks, firing, slow, slow-settings, banner (commas between them)
 *   --runs N      that many runs of each; more runs, calmer medians
 *   --json        one JSON object instead of the table
 *
 * CPU is thread time of the page's main thread, read from a trace, so waiting for a busy machine does not count. Sharing
 * caches and cores with others still does: with more load than cores, expect all times (the page's own too) to double.
 * `!` marks a figure over its aim. Nothing here fails: what must hold is tested in tests/browser.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBanner } from './figures/banner.mjs';
import { measureCalls } from './figures/calls.mjs';
import { measureClicks } from './figures/clicks.mjs';
import { measureFiring } from './figures/firing.mjs';
import { measureNodes } from './figures/nodes.mjs';
import { measureSlowAccept } from './figures/slow-accept.mjs';
import { measureSlowSettings } from './figures/slow-settings.mjs';
import { measureVisits } from './figures/visits.mjs';
import { startChromium } from './lib/chromium.mjs';
import { createTable, summarize } from './lib/report.mjs';
import { startSite } from './lib/site.mjs';
import { readSnippet } from './lib/snippet.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, json: { type: 'boolean' } },
});

/** Runs by default: as many as keep the whole under five minutes on two cores. */
const groups = {
  visits: [measureVisits, 7],
  nodes: [measureNodes, 7],
  calls: [measureCalls, 7],
  clicks: [measureClicks, 7],
  firing: [measureFiring, 5],
  slow: [measureSlowAccept, 5],
  'slow-settings': [measureSlowSettings, 5],
  banner: [measureBanner, 3],
};

const names = values.only?.split(',') ?? Object.keys(groups);
const wanted = Object.entries(groups).filter(([name]) => names.includes(name));
if (wanted.length < names.length) throw new Error(`--only takes some of ${Object.keys(groups).join(',')}`);

const load = loadavg()[0];
process.stderr.write(`load ${load.toFixed(1)} on ${cpus().length} cores\n`);
const site = await startSite();
const browser = await startChromium();
try {
  const rows = [];
  for (const [name, [measure, runs]] of wanted) {
    process.stderr.write(`${name} …\n`);
    const figures = await measure({ browser, site, runs: Number(values.runs ?? runs), snippet: readSnippet() });
    rows.push(...figures.map(summarize));
    if (!values.json) console.log(createTable(figures.map(summarize)));
  }
  if (values.json) console.log(JSON.stringify({ load, cores: cpus().length, figures: rows }, null, 2));
} finally {
  await browser.close();
  site.close();
}
