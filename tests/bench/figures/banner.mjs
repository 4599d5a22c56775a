/**
 * When a first visitor on a slow line sees the page and the banner: from a file, inlined, inlined without preload, with a named
 * service; and beside that a bare banner of somebody's own, as a file and as fast as a file can be.
 */
import { buildBareBanner } from '../lib/bare-banner.mjs';
import { createHost, createPage, scriptTag } from '../lib/pages.mjs';
import { readSnippet } from '../lib/snippet.mjs';
import { interleave } from '../lib/statistics.mjs';

/** "Slow 4G" as browsers and Lighthouse mean it: bytes per second, and milliseconds per request. */
const line = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_400 };

const note = `<script>
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-consentgate=banner]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { self.bannerAt = performance.now() }));
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** Time to the first paint and to the banner, beside the page without us. */
export async function measureBanner({ browser, site, runs, snippet }) {
  site.script('/bare.js', await buildBareBanner());
  const ways = {
    empty: '',
    own: '<script src="/bare.js" async></script>',
    file: scriptTag,
    inlined: snippet,
    bare: readSnippet('--no-preload'),
    named: scriptTag.replace(' data', ' data-services="youtube" data'),
    // The tag knows no better than its HTML: without this line the browser asks for guard and hosts only when the core has run.
    hinted: `${['consentgate-guard-services', 'services/youtube'].map((file) => `<link rel="preload" as="script" href="/consentgate/${file}.js">`).join('')}${scriptTag.replace(' data', ' data-services="youtube" data')}`,
    described: readSnippet('--services', 'youtube'),
  };
  // What competes for the line on any real page.
  const rivals = Array.from({ length: 6 }, (_, index) => `<script src="/tag/rival-${index}.js" defer></script>`).join(
    '',
  );
  for (const [way, head] of Object.entries(ways)) site.page(`/line-${way}`, createPage(note + head + rivals));
  const measure = (way) => async () => {
    const tab = await browser.openTab();
    await tab.send('Network.enable');
    await tab.send('Network.emulateNetworkConditions', line);
    await tab.goto(site.url(createHost(), `/line-${way}`));
    await tab.waitFor(
      `performance.getEntriesByName('first-contentful-paint')[0]${way === 'empty' ? '' : ' && self.bannerAt'}`,
    );
    const paint = await tab.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
    const banner = await tab.evaluate('self.bannerAt');
    await tab.close();
    return { paint, banner };
  };
  const results = await interleave(runs, Object.fromEntries(Object.keys(ways).map((way) => [way, measure(way)])));
  const list = (way, key) => results[way].map((result) => result[key]);
  const labels = {
    file: 'script tag',
    inlined: 'inlined',
    bare: 'inlined without preload',
    named: 'script tag, a named service',
    hinted: 'script tag and preload, a named service',
    described: 'inlined, a named service',
  };
  return Object.entries(labels).flatMap(([way, label]) => [
    {
      name: `slow line, first paint, ${label}`,
      unit: 'ms',
      values: list(way, 'paint'),
      total: list(way, 'paint'),
      base: list('empty', 'paint'),
    },
    {
      name: `slow line, banner, ${label}`,
      unit: 'ms',
      values: list(way, 'banner'),
      total: list(way, 'banner'),
      base: list('own', 'banner'),
    },
  ]);
}
