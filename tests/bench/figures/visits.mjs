/** What a visit costs: main thread, evaluation, longest task, layout shift, heap. */
import { buildBareBanner } from '../lib/bare-banner.mjs';
import { pause } from '../lib/chromium.mjs';
import { acceptedCookie, createHost, createPage, scriptTag } from '../lib/pages.mjs';
import { interleave, subtract } from '../lib/statistics.mjs';
import { readTimeline } from '../lib/timeline.mjs';

/** Long enough for what a page does after it has loaded. */
const rest = 400;

const readShift = `new Promise((go) => {
  const observer = new PerformanceObserver((list) => go(list.getEntries().reduce((sum, { value }) => sum + value, 0)));
  observer.observe({ type: 'layout-shift', buffered: true });
  setTimeout(go, 200, 0);
})`;

/** Visits a page in a new tab; `ready` is an expression that must come true before the visit counts as over. */
async function visit(browser, url, ready) {
  const tab = await browser.openTab();
  await pause(100);
  const events = await browser.trace(async () => {
    await tab.goto(url);
    await pause(rest);
    await tab.waitFor(ready, { every: 100 });
    await tab.evaluate('performance.mark("bench:end")');
  });
  const shift = await tab.evaluate(readShift);
  await tab.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tab.send('Runtime.getHeapUsage');
  await tab.close();
  return { ...readTimeline(events), shift, heap: usedSize / 1000 };
}

async function seed(browser, url) {
  const tab = await browser.openTab();
  await tab.goto(url);
  await tab.evaluate(`document.cookie = ${JSON.stringify(acceptedCookie())}`);
  await tab.close();
}

/** First and returning visits. */
export async function measureVisits({ browser, site, runs, snippet }) {
  site.script('/bare.js', await buildBareBanner());
  const ways = { empty: '', file: scriptTag, inlined: snippet, bare: '<script src="/bare.js"></script>' };
  for (const [way, head] of Object.entries(ways)) site.page(`/${way}`, createPage(head));
  const banner = 'document.querySelector("[data-consentgate=banner] button")';
  const control = 'document.querySelector(".cg-reopen")';
  const first = (way) => () => visit(browser, site.url(createHost(), `/${way}`), way === 'empty' ? 'true' : banner);
  const returning = (way) => async () => {
    const url = site.url(createHost(), `/${way}`);
    await seed(browser, url);
    return visit(browser, url, way === 'empty' ? 'true' : control);
  };
  await first('file')();
  const results = await interleave(runs, {
    empty: first('empty'),
    file: first('file'),
    inlined: first('inlined'),
    bare: first('bare'),
    emptyAgain: returning('empty'),
    fileAgain: returning('file'),
    inlinedAgain: returning('inlined'),
  });
  const list = (name, read) => results[name].map(read);
  const added = (name, base, read) => subtract(list(name, read), list(base, read));
  const cpu = (visited) => visited.cpu;
  const row = (name, unit, aim, way, base, read) => ({
    name,
    unit,
    aim,
    values: base ? added(way, base, read) : list(way, read),
    base: base && list(base, read),
    total: base && list(way, read),
  });
  const core = (visited) => visited.evaluation('/consentgate.js');
  return [
    row('main thread, first visit', 'ms', 6.5, 'file', 'empty', cpu),
    row('main thread, first visit, inlined', 'ms', 6.5, 'inlined', 'empty', cpu),
    row('main thread, first visit, a bare Preact banner', 'ms', undefined, 'bare', 'empty', cpu),
    row('main thread, returning visit', 'ms', 6, 'fileAgain', 'emptyAgain', cpu),
    row('main thread, returning visit, inlined', 'ms', 6, 'inlinedAgain', 'emptyAgain', cpu),
    row('evaluation of the core, first visit', 'ms', 1, 'file', undefined, core),
    row('evaluation of the core, returning visit', 'ms', 1, 'fileAgain', undefined, core),
    row('evaluation of the UI', 'ms', undefined, 'file', undefined, (visited) => visited.evaluation('-ui.js')),
    row('longest task of ours, first visit', 'ms', 4.5, 'file', undefined, (visited) => visited.longestOfOurs),
    row('longest task of ours, returning visit', 'ms', 4.5, 'fileAgain', undefined, (visited) => visited.longestOfOurs),
    row('longest task of the page, first visit', 'ms', undefined, 'file', 'empty', (visited) => visited.longest),
    row('layout shift, first visit', '', 0, 'file', undefined, (visited) => visited.shift),
    row('layout shift, returning visit', '', 0, 'fileAgain', undefined, (visited) => visited.shift),
    row('heap, first visit', 'kB', undefined, 'file', 'empty', (visited) => visited.heap),
    row('heap, returning visit', 'kB', undefined, 'fileAgain', 'emptyAgain', (visited) => visited.heap),
  ];
}
