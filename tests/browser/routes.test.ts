/** Placeholders in applications: what a route brings later is held, and said to be, like what the page came with. */
import { expect, it } from 'vitest';
import { createJson, createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('a route that comes later', (t) => {
  const boxes = `[...document.querySelectorAll('[data-consentgate=placeholder]')].map((box) => box.nextElementSibling?.id ?? 'nothing')`;
  const refused = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
  const go = (tab: Tab, html: string) => tab.evaluate(`void (document.getElementById('app').innerHTML = ${html})`);
  const isAsked = `!!document.querySelector('[data-consentgate=banner]')`;
  const isDecided = `!!document.querySelector('[data-consentgate=reopen]')`;
  const visitors = [
    ['who has not answered', [], isAsked],
    ['who has refused', refused, isDecided],
  ] as const;

  for (const [visitor, cookies, isReady] of visitors) {
    it(`shows a visitor ${visitor} a placeholder for its frame, and no longer when it has gone`, async () => {
      t.site.serve('video', '/*', '<!doctype html><title>Video</title>');
      t.site.page('/frames', createPage('<div id="app">First</div>'));
      const frame = (id: string) =>
        `'<section><p>Text</p><iframe id="${id}" title="Film" width="400" height="300" data-consent="marketing" data-src="${t.site.url('video', '/film')}"></iframe></section>'`;
      const { tab } = await t.visit('/frames', { cookies });
      await tab.waitFor(isReady);
      await tab.settle();
      for (const id of ['one', 'two']) {
        await go(tab, frame(id));
        await tab.waitFor(`${boxes}.join() === '${id}'`);
      }
      // A route that is kept in memory, and shown again.
      await tab.evaluate(`void (window.kept = document.getElementById('app').firstChild)`);
      await tab.evaluate(`void document.getElementById('app').replaceChildren('Third')`);
      await tab.evaluate(`consentgate.deny('functional')`);
      await tab.settle();
      await tab.evaluate(`void document.getElementById('app').replaceChildren(kept)`);
      await tab.waitFor(`${boxes}.join() === 'two'`);
      await tab.evaluate(`void kept.prepend(document.getElementById('two'))`);
      await tab.waitFor(`${boxes}.join() === 'two'`);
      // An application takes out what it has made, and knows nothing of what we have put beside it.
      await tab.evaluate(`void document.getElementById('two').remove()`);
      await tab.waitFor(`${boxes}.length === 0`);
      await tab.settle();
      expect(t.site.paths({ host: 'video' })).toEqual([]);
    });

    it(`shows a visitor ${visitor} a placeholder for the place of a button, and loads it by a click`, async () => {
      t.site.serve('platform.twitter.com', '/widgets.js', {
        type: 'text/javascript',
        body: 'document.querySelector(".twitter-tweet").textContent = "Post"',
      });
      t.site.serve(
        'www.shop.example',
        '/buttons',
        createPage('<div id="app">First</div>', {
          before: createJson(JSON.stringify({ services: [{ id: 'x-widgets', load: true }] })),
        }),
      );
      const tab = await (await t.newContext({ realNames: true })).newTab();
      await tab.goto('https://www.shop.example/.harness/cookies');
      for (const cookie of cookies) await tab.setCookie(cookie);
      await tab.goto('https://www.shop.example/buttons');
      await tab.waitFor(isReady);
      await tab.settle();
      for (const id of ['one', 'two']) {
        await go(tab, `'<div><blockquote id="${id}" class="twitter-tweet"><p>A post</p></blockquote></div>'`);
        await tab.waitFor(`${boxes}.join() === '${id}'`);
      }
      await tab.evaluate(`void document.getElementById('two').remove()`);
      await tab.waitFor(`${boxes}.length === 0`);
      await go(tab, `'<blockquote id="three" class="twitter-tweet"><p>A post</p></blockquote>'`);
      await tab.waitFor(`${boxes}.join() === 'three'`);
      expect(t.site.paths({ host: 'platform.twitter.com' })).toEqual([]);
      await tab.click('[data-consentgate=placeholder] button');
      await tab.waitFor(`document.getElementById('three').textContent === 'Post'`);
      expect(await tab.evaluate(`${boxes}.length`)).toBe(0);
    });
  }
});
