/** What the guard adds to the calls of page code that go through it: fetch, a picture, a cookie. */
import { measureCosts } from '../lib/costs.mjs';
import { createHost, createPage, guardedTag, rejectedCookie } from '../lib/pages.mjs';
import { interleave, subtract } from '../lib/statistics.mjs';

/** Each runs in the page and returns how many calls it has made. */
const calls = {
  fetch: `async () => {
    for (let i = 0; i < 200; i++) await (await fetch('/tag/own.js')).text();
    return 200;
  }`,
  'fetch that is called off': `async () => {
    const signal = AbortSignal.abort();
    for (let i = 0; i < 2000; i++) await fetch('/tag/own.js', { signal }).catch(() => {});
    return 2000;
  }`,
  'image.src': `async () => {
    for (let i = 0; i < 2000; i++) new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    return 2000;
  }`,
  'document.cookie': `async () => {
    for (let i = 0; i < 500; i++) document.cookie = 'own=' + i;
    return 500;
  }`,
};

const run = (code) => `(async () => {
  performance.mark('bench:start');
  await new Promise((go) => setTimeout(go));
  const count = await (${code})();
  await new Promise((go) => setTimeout(go));
  performance.mark('bench:end');
  return count;
})()`;

/** Cost per call, for a visitor who has refused. */
export async function measureCalls({ browser, site, runs }) {
  const seed = `<script>document.cookie = ${JSON.stringify(rejectedCookie())}</script>`;
  site.page('/calls-without', createPage(seed));
  site.page('/calls-with', createPage(seed + guardedTag));
  const measure = (path) => () =>
    measureCosts({ browser, address: site.url(createHost(), path), pieces: calls, wrap: run });
  const results = await interleave(runs, { without: measure('/calls-without'), with: measure('/calls-with') });
  const list = (side, name) => results[side].map((costs) => costs[name]);
  return Object.keys(calls).map((name) => {
    const [total, base] = [list('with', name), list('without', name)];
    return { name: `per call under the guard, ${name}`, unit: 'µs', values: subtract(total, base), total, base };
  });
}
