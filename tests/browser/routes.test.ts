/** Placeholders in applications: what a route brings later is held, and said to be, like what the page came with. */
import { expect, it } from 'vitest';
import { createHeld, createJson, createPage, createReceipt, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('a route that comes later', (t) => {
  const boxes = `[...document.querySelectorAll('[data-consentgate=placeholder]')].map((box) => box.nextElementSibling?.id ?? 'nothing')`;
  const refused = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
  const go = (tab: Tab, html: string) => tab.evaluate(`void (document.getElementById('app').innerHTML = ${html})`);
  /** As Turbo goes on to another page: of its head, what is not found by its markup is new. */
  const merge = async (path: string) => {
    const html = await (await fetch(path)).text();
    const { head, body } = new DOMParser().parseFromString(html, 'text/html');
    const there = [...document.head.children].map(({ outerHTML }) => outerHTML);
    for (const next of head.querySelectorAll('script')) {
      if (there.includes(next.outerHTML)) continue;
      // What a `DOMParser` has made does not run.
      const made = document.createElement('script');
      for (const { name, value } of next.attributes) made.setAttribute(name, value);
      made.textContent = next.textContent;
      document.head.append(made);
    }
    document.body.replaceWith(body);
  };
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

  it('brings nothing back that was refused, out of a page that was kept as it was left (Turbo, htmx)', async () => {
    t.site.serve('video', '/*', '<!doctype html><title>Video</title>');
    const external = serveHeld(t, '/kept.js');
    const written = `<script type="text/html" data-consent="analytics"><script>(window.ran = window.ran || []).push('written')<\\/script></script>`;
    const frame = `<iframe title="Film" width="400" height="300" data-consent="marketing" data-src="${t.site.url('video', '/film')}"></iframe>`;
    t.site.page('/kept', createPage(external + createHeld('inline') + written + frame));
    const { tab } = await t.visit('/kept');
    await tab.waitFor(isAsked);
    // What Turbo has of the pages before this one, and htmx.
    await tab.evaluate('void (window.Turbo = { cache: { clear() { window.isCleared = true } } })');
    await tab.evaluate('localStorage.setItem("htmx-history-cache", "[]")');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran?.length === 3');
    await t.site.waitForRequest({ host: 'video' });
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('window.isCleared && !localStorage.getItem("htmx-history-cache")');
    await tab.settle();
    t.site.clear();
    // Left, and shown again: a copy, whose scripts are made anew so that they run.
    const show = `window.ran = []; const page = window.page ??= document.body.cloneNode(true);
      document.documentElement.replaceChild(page.cloneNode(true), document.body);
      for (const script of document.body.querySelectorAll('script')) {
        const copy = document.createElement('script');
        for (const { name, value } of script.attributes) copy.setAttribute(name, value);
        copy.textContent = script.textContent;
        script.replaceWith(copy);
      }
      for (const link of document.head.querySelectorAll('link')) link.replaceWith(link.cloneNode());`;
    await tab.evaluate(`void (() => { ${show} })()`);
    await tab.waitFor('document.body.firstElementChild.id === "consentgate-root"');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual([]);
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    expect(t.site.paths({ host: 'video' })).toEqual([]);
    expect(await tab.evaluate('document.querySelectorAll("#consentgate-root").length')).toBe(1);
    // There it is a marked tag like any other: it runs once when they have changed their mind.
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran.length === 3');
    await tab.settle();
    expect(((await tab.evaluate(ran)) as string[]).sort()).toEqual(['/kept.js', 'inline', 'written']);
  });

  it('runs the tags of its head once, where each page’s head is merged into the one that is there (Turbo)', async () => {
    const tags =
      serveHeld(t, '/head.js') +
      createHeld('inline') +
      `<script type="text/html" data-consent="analytics"><script>(window.ran = window.ran || []).push('piece')<\\/script></script>`;
    const page = (own: string) =>
      createPage(`<h1>${own}</h1>${createHeld('body')}`, { before: tags + createHeld(own) });
    t.site.page('/first', page('first'));
    t.site.page('/second', page('second'));
    const { tab } = await t.visit('/first', {
      cookies: [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }],
    });
    await tab.waitFor('window.ran?.length === 5');
    await tab.evaluate(merge, '/second');
    await tab.waitFor('window.ran.at(-1) === "body" && window.ran.length > 6');
    await tab.evaluate(merge, '/first');
    await tab.waitFor('window.ran.filter((name) => name === "body").length === 3');
    await tab.settle();
    const first = ['/head.js', 'inline', 'piece', 'first', 'body'];
    expect(await tab.evaluate(ran)).toEqual([...first, 'second', 'body', 'body']);
    // One that a route has taken out, and puts in again, is a new one.
    await tab.evaluate(() => {
      for (const old of document.head.querySelectorAll('script[type="text/plain"]')) old.remove();
    });
    await tab.evaluate(merge, '/second');
    await tab.waitFor('window.ran.length === 12');
    expect(((await tab.evaluate(ran)) as string[]).slice(8)).toEqual(['/head.js', 'inline', 'second', 'body']);
  });

  it('runs a tag of a named service once, that nobody has marked in the heads of its pages', async () => {
    t.site.script('tracker', '/raw.js', '(window.ran = window.ran || []).push("raw")');
    const services = createJson(
      '{ "services": [{ "id": "stats", "name": "Stats", "category": "analytics", "hosts": ["tracker.localhost"] }] }',
    );
    const raw = `<script async src="${t.site.url('tracker', '/raw.js')}"></script>`;
    for (const path of ['/raw-first', '/raw-second'])
      t.site.page(path, createPage(`<h1>${path}</h1>`, { before: services }).replace('</head>', `${raw}</head>`));
    const { tab } = await t.visit('/raw-first');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran?.length === 1');
    t.site.clear();
    for (const path of ['/raw-second', '/raw-first']) {
      await tab.evaluate(merge, path);
      await tab.waitFor(`document.querySelector('h1').textContent === '${path}'`);
      await tab.settle();
    }
    expect(await tab.evaluate(ran)).toEqual(['raw']);
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
  });

  it('fires nothing of a page that was shown again before the no, and is left and shown once more', async () => {
    const external = serveHeld(t, '/again.js');
    t.site.page('/again', createPage(external + createHeld('inline')));
    const { tab } = await t.visit('/again');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran?.length === 2');
    // As Turbo does: the copy's scripts run because they are made anew.
    const show = `void (() => {
      window.ran = [];
      document.documentElement.replaceChild(document.body.cloneNode(true), document.body);
      for (const script of document.body.querySelectorAll('script')) {
        const copy = document.createElement('script');
        for (const { name, value } of script.attributes) copy.setAttribute(name, value);
        copy.textContent = script.textContent;
        script.replaceWith(copy);
      }
    })()`;
    await tab.evaluate(show);
    await tab.waitFor('window.ran.length === 2');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.settle();
    t.site.clear();
    await tab.evaluate(show);
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual([]);
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
  });
});
