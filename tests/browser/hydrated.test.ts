/** A page that a server rendered with marked tags in its components, and that React takes over: consentgate starts in an effect. */
import { createElement } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import type { Rollup } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.js';
// @ts-expect-error a fixture in plain JavaScript
import { Consent, createStreamed, Late, Page } from '../fixtures/bundled/rendered.js';
import { createPage, createReceipt, note, ran } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

let chunks: Rollup.OutputChunk[] = [];
let taking: Rollup.OutputChunk[] = [];

beforeAll(async () => {
  chunks = await bundle('hydrate.js', '/hydrated/');
  taking = await bundle('take-over.js', '/taking/');
});

inEveryEngine('a page that a server has rendered', (t) => {
  for (const [visitor, receipt, draw, component] of [
    ['has said yes', 'functional1.analytics1.marketing0', 'whole', Page],
    ['has refused', 'functional0.analytics0.marketing0', 'whole', Page],
    ['has said yes', 'functional1.analytics1.marketing0', 'late', Late],
    ['has refused', 'functional0.analytics0.marketing0', 'late', Late],
  ] as const)
    it(`is taken over as it stands (${draw}), and fires once, where the visitor ${visitor}`, async () => {
      const isYes = visitor === 'has said yes';
      const path = `/hydrated-${draw}-${isYes}`;
      for (const { fileName, code } of chunks) t.site.script('shop', `/hydrated/${fileName}`, code);
      const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
      t.site.serve('video', '/film', '<!doctype html><title>Film</title>');
      t.site.script('shop', '/rendered-tag.js', note('tag'));
      const frame = t.site.url('video', '/film');
      const html = renderToString([
        createElement(component, { frame, key: 'page' }),
        createElement(Consent, { key: 'consent' }),
      ]);
      t.site.page(
        path,
        createPage(`<div id="app" data-draw="${draw}" data-frame="${frame}">${html}</div>`, {
          own: `<script type="module" src="/hydrated/${entry}"></script>`,
        }),
      );
      const { tab } = await t.visit(path, { cookies: [{ name: 'consentgate', value: createReceipt(receipt) }] });
      await tab.waitFor(`window.consent && !!document.querySelector('[data-consentgate=reopen]')`);
      if (isYes) {
        await tab.waitFor('(window.ran || []).length === 2');
        await t.site.waitForRequest({ path: '/film' });
      }
      await tab.settle();
      expect(await tab.evaluate('window.errors')).toEqual([]);
      if (isYes) expect(await tab.evaluate(ran)).toEqual([1, 'tag']);
      expect(t.site.requests({ path: '/film' })).toHaveLength(isYes ? 1 : 0);
      expect(t.site.requests({ path: '/rendered-tag.js' })).toHaveLength(isYes ? 1 : 0);
    });

  for (const [draw, component, before] of [
    ['whole', () => Page, '<script>window.__reactRouterContext = {}</script>'],
    ['stream', createStreamed, ''],
  ] as const)
    it(`fires once with the script tag too, although React comes later (${draw}), for a visitor who has said yes`, async () => {
      const path = `/taken-over-${draw}`;
      for (const { fileName, code } of taking) t.site.script('shop', `/taking/${fileName}`, code);
      const entry = taking.find(({ isEntry }) => isEntry)?.fileName;
      t.site.serve('video', '/film', '<!doctype html><title>Film</title>');
      t.site.script('shop', '/rendered-tag.js', note('tag'));
      const frame = t.site.url('video', '/film');
      const html = await new Response(await renderToReadableStream(createElement(component(), { frame }))).text();
      // What React's stream has put behind the page stands behind its place.
      expect(html.includes('id="S:')).toBe(draw === 'stream');
      const [shell, ...rest] = html.split(/(?=<script>requestAnimationFrame)/);
      t.site.page(
        path,
        createPage(`<div id="app" data-draw="${draw}" data-frame="${frame}">${shell}</div>${rest.join('')}`, {
          before: `${before}<script type="module" src="/taking/${entry}"></script>`,
        }),
      );
      const receipt = createReceipt('functional1.analytics1.marketing0');
      const { tab } = await t.visit(path, { cookies: [{ name: 'consentgate', value: receipt }] });
      await tab.waitFor('(window.ran || []).length === 2 && !!window.takeOver');
      await t.site.waitForRequest({ path: '/film' });
      await tab.evaluate('void window.takeOver()');
      await tab.waitFor(`Object.keys(document.querySelector('iframe')).some((name) => name.startsWith('__react'))`);
      await tab.settle();
      expect(await tab.evaluate('window.errors')).toEqual([]);
      expect(await tab.evaluate(ran)).toEqual([1, 'tag']);
      expect(t.site.requests({ path: '/film' })).toHaveLength(1);
    });

  it('has its placeholder when React has come, and is not drawn anew for it, where the visitor has refused', async () => {
    const path = '/taken-over-held';
    for (const { fileName, code } of taking) t.site.script('shop', `/taking/${fileName}`, code);
    const entry = taking.find(({ isEntry }) => isEntry)?.fileName;
    const frame = t.site.url('video', '/film');
    const html = renderToString(createElement(Page, { frame }));
    const own = '<script src="/consentgate/consentgate.js"></script>';
    t.site.page(
      path,
      createPage(`<div id="app" data-frame="${frame}">${html}</div>`, {
        // React comes when all that draws a placeholder has had the time to arrive, one file after the other.
        before: `<script>window.__reactRouterContext = {}; addEventListener('load', async () => {
          for (const name of ['gate', 'ui', 'placeholders', 'ui', 'placeholders'])
            await (await fetch('/consentgate/consentgate-' + name + '.js', { cache: 'no-store' })).text();
          takeOver();
        })</script>`,
        own: `${own}<script type="module" src="/taking/${entry}"></script>`,
      }),
    );
    const receipt = createReceipt('functional0.analytics0.marketing0');
    const { tab } = await t.visit(path, { cookies: [{ name: 'consentgate', value: receipt }] });
    await tab.waitFor(`!!document.querySelector('[data-consentgate=placeholder]')`);
    await tab.waitFor(`Object.keys(document.querySelector('iframe')).some((name) => name.startsWith('__react'))`);
    await tab.settle();
    expect(await tab.evaluate('window.errors')).toEqual([]);
    expect(t.site.requests({ path: '/film' })).toEqual([]);
  });
});
