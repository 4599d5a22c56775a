/** What we add to the insertion of DOM nodes, which we have to look at because any of them may be a marked tag. */
import { pause } from '../lib/chromium.mjs';
import { measureCosts } from '../lib/costs.mjs';
import { acceptedCookie, createHost, createPage, guardedTag, rejectedCookie, scriptTag } from '../lib/pages.mjs';
import { interleave, subtract } from '../lib/statistics.mjs';

/** Shapes of insertion; each runs in the page and returns how many elements it has inserted. */
const shapes = {
  'lists by appendChild': `async (box, turn) => {
    for (let i = 0; i < 40; i++, await turn()) {
      for (let k = 0; k < 500; k++) {
        const item = document.createElement('div');
        item.className = 'item';
        item.textContent = 'text';
        box.appendChild(item);
      }
    }
    return 20000;
  }`,
  'trees by innerHTML': `async (box, turn) => {
    const html = '<ul class="list">' + '<li class="item"><a href="#x"><b>one</b> <i class="y">two</i></a></li>'.repeat(100) + '</ul>';
    for (let i = 0; i < 50; i++, await turn()) {
      const part = document.createElement('section');
      box.appendChild(part);
      part.innerHTML = html;
    }
    return 50 * 402;
  }`,
  'one per task': `async (box, turn) => {
    for (let i = 0; i < 5000; i++, await turn()) {
      const item = document.createElement('div');
      item.className = 'item';
      box.appendChild(item);
    }
    return 5000;
  }`,
  'bursts of 100 into a page of 10,000': `async (box, turn) => {
    for (let i = 0; i < 100; i++, await turn()) {
      for (let k = 0; k < 120; k++) {
        const item = document.createElement('div');
        item.className = 'item';
        box.appendChild(item);
      }
    }
    return 12000;
  }`,
};

/** Fills the page before the last shape, outside of what is measured. */
const fill = (name) => (name.startsWith('bursts') ? `box.innerHTML = '<p class="x">text</p>'.repeat(10000);` : '');

const run = (code) => `(async () => {
  const channel = new MessageChannel();
  const turn = () => new Promise((go) => { channel.port1.onmessage = go; channel.port2.postMessage(0); });
  const box = document.querySelector('#box');
  performance.mark('bench:start');
  await turn();
  const count = await (${code})(box, turn);
  performance.mark('bench:end');
  return count;
})()`;

/** Cost per inserted element, for a visitor who has decided. */
export async function measureNodes({ browser, site, runs }) {
  // Not drawn: layout and paint are the page's own and would drown the difference.
  const body = '<div id="box" style="display:none"></div>';
  const bare = '<script>new MutationObserver(() => {}).observe(document, { childList: true, subtree: true })</script>';
  site.page('/nodes-observed', createPage(bare, body));
  site.page('/nodes-without', createPage('', body));
  site.page(
    '/nodes-with',
    createPage(`<script>document.cookie = ${JSON.stringify(acceptedCookie())}</script>${scriptTag}`, body),
  );
  site.page(
    '/nodes-guarded',
    createPage(`<script>document.cookie = ${JSON.stringify(rejectedCookie())}</script>${guardedTag}`, body),
  );
  const ready = async (tab, name) => {
    await tab.evaluate(`{ const box = document.querySelector('#box'); box.textContent = ''; ${fill(name)} }`);
    await tab.send('HeapProfiler.collectGarbage');
    await pause(50);
  };
  const measure = (path) => () =>
    measureCosts({ browser, address: site.url(createHost(), path), pieces: shapes, wrap: run, ready });
  const results = await interleave(runs, {
    without: measure('/nodes-without'),
    observed: measure('/nodes-observed'),
    with: measure('/nodes-with'),
    guarded: measure('/nodes-guarded'),
  });
  const list = (side, name) => results[side].map((costs) => costs[name]);
  const row = (label, aim, name, side) => {
    const [total, base] = [list(side, name), list('without', name)];
    return { name: label, unit: 'µs', aim, values: subtract(total, base), total, base };
  };
  return Object.keys(shapes).flatMap((name) => [
    row(`per node, ${name}`, 0.5, name, 'with'),
    row('  with the guard', 0.6, name, 'guarded'),
    row('  an observer that does nothing', undefined, name, 'observed'),
  ]);
}
