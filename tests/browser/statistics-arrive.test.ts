/** First-party statistics, from the page to the store of our own collector: everything that happened, and once. */
import { expect, it } from 'vitest';
import { serveCollector, startLooseCollector, type TestCollector } from '../fixtures/collector.js';
import { createPage } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('statistics', (t) => {
  const servePage = (path: string, { url }: TestCollector, attributes = '', body = '<h1>Shop</h1>', before = '') =>
    t.site.page(path, createPage(body, { before, attributes: `data-beacon="${url}" data-site-id="7" ${attributes}` }));
  /** Waits until what is kept is of these kinds, in this order. */
  const waitForKinds = (collector: TestCollector, kinds: string) =>
    expect.poll(collector.kinds, { timeout: 10_000 }).toBe(kinds);
  /** Every hit that left, by what tells it from every other. */
  const rands = (requests = t.site.requests({ host: 'stats', method: 'POST' })) =>
    requests
      .flatMap(({ body }) => (JSON.parse(body) as { requests: string[] }).requests)
      .map((query) => new URLSearchParams(query).get('rand'));

  it('count each view, how long it was looked at, and the return from the back/forward cache, each once', async () => {
    const collector = serveCollector(t);
    servePage('/a', collector, 'data-heartbeat="600"');
    // WebKit may not keep a page on a busy machine, and loads it again: the return counts once all the same.
    servePage('/a/route', collector, 'data-heartbeat="600"');
    t.site.page('/plain', '<!doctype html><title>Plain</title><p>Nothing of ours.');
    // WebKit's first page may be hidden once more after it was loaded, which is a sign of life.
    const { tab } = await t.visit('/plain');
    await tab.settle();
    await tab.goto(t.site.url('shop', '/a'));
    await waitForKinds(collector, 'view');
    await tab.evaluate('void history.pushState(null, "", "/a/route")');
    await waitForKinds(collector, 'view view');
    await tab.goto(t.site.url('shop', '/plain'));
    // The last sign of life; Chromium fires pagehide and visibilitychange both.
    await waitForKinds(collector, 'view view ping');
    await tab.back();
    await waitForKinds(collector, 'view view ping view');
    if (t.engine !== 'webkit') expect(t.site.paths({ host: 'shop', path: '/a/route' })).toEqual([]);
    await tab.settle();
    const [first, route, ping, again] = collector.events();
    expect(ping?.view).toBe(route?.view);
    expect(new Set([first?.view, route?.view, again?.view]).size).toBe(3);
    expect([first, route].map((event) => event?.url)).toEqual([
      t.site.url('shop', '/a'),
      t.site.url('shop', '/a/route'),
    ]);
    expect(new Set(rands()).size).toBe(rands().length);
    expect(collector.kinds()).toBe('view view ping view');
  });

  it('say nothing of a page that was prepared and is not seen yet, not what it tells at its start either; then all of it', async () => {
    const collector = serveCollector(t);
    // The driver of Chromium lets no page be prerendered. Where one was by hand, this is what was there.
    const before =
      '<script>Object.defineProperty(document, "prerendering", { value: true, configurable: true })</script>';
    servePage(
      '/prepared',
      collector,
      'data-heartbeat="600"',
      '<h1>Shop</h1><script>consentgate.track.event("film", "ready")</script>',
      before,
    );
    t.site.page('/plain', '<!doctype html><title>Plain</title><p>Nothing of ours.');
    // As above: WebKit's first page may be hidden once more.
    const { tab } = await t.visit('/plain');
    await tab.settle();
    await tab.goto(t.site.url('shop', '/prepared'));
    await t.site.waitForRequest({ path: /consentgate-beacon/ });
    await tab.evaluate('consentgate.track.pageView({ title: "Prepared" })');
    await tab.settle();
    // A page that another try has left may say good-bye meanwhile, and a busy browser may hide this one for a moment.
    const hits = () =>
      t.site
        .requests({ host: 'stats', method: 'POST' })
        .flatMap(({ body }) => (JSON.parse(body) as { requests: string[] }).requests)
        .filter((query) => query.includes('prepared') && !query.includes('ping=1'));
    expect(hits()).toEqual([]);
    await tab.evaluate(() => {
      Reflect.deleteProperty(document, 'prerendering');
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await expect.poll(() => hits().length).toBe(3);
    await tab.settle();
    expect(hits()).toHaveLength(3);
    expect(collector.kinds().replaceAll(' ping', '')).toContain('view event view');
  });

  it('give a sign of life while the page is looked at, and none while it is hidden', async () => {
    const collector = serveCollector(t);
    servePage('/alive', collector, 'data-heartbeat="0.2"');
    const { tab } = await t.visit('/alive');
    await expect.poll(() => collector.events('ping').length, { timeout: 10_000 }).toBeGreaterThan(2);
    const setHidden = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    await tab.evaluate(setHidden, true);
    await tab.settle();
    const before = collector.events('ping').length;
    // A witness of the same rhythm says when two more signs of life would have come.
    await tab.evaluate('(window.beats = 0, setInterval(() => window.beats++, 200), 0)');
    await tab.waitFor('window.beats > 2');
    await tab.settle();
    expect(collector.events('ping')).toHaveLength(before);
    await tab.evaluate(setHidden, false);
    await expect.poll(() => collector.events('ping').length, { timeout: 10_000 }).toBeGreaterThan(before);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('consentgate.has("!analytics")');
    await tab.settle();
    const last = collector.events().length;
    await tab.evaluate('(window.beats = 0)');
    await tab.waitFor('window.beats > 2');
    await tab.settle();
    expect(collector.events()).toHaveLength(last);
    expect(collector.events('view')).toHaveLength(1);
  });

  it('count outlinks and downloads, with the left and the middle button, and nothing of their query', async () => {
    const collector = serveCollector(t);
    const links = `<a id="out" href="${t.site.url('other', '/there?token=1&page=2#x')}">out</a>
      <a id="pdf" href="/prices.PDF?v=3">prices</a> <a id="named" href="/export" download>export</a>
      <a id="stl" href="/part.stl">part</a> <a id="inside" href="/a">inside</a> <a id="mail" href="mailto:jane@mail.example">mail</a>
      <a id="deep" href="${t.site.url('other', '/deep')}"><svg width="20" height="20"><rect id="icon" width="20" height="20"/></svg></a>`;
    servePage(
      '/links',
      collector,
      // No last sign of life either: it would come when the next test has begun.
      'data-heartbeat="0" data-downloads="stl" data-beacon-params="page"',
      links,
      '<script>addEventListener("click", (event) => event.target.closest("a") && event.preventDefault())</script>',
    );
    const { tab } = await t.visit('/links');
    await waitForKinds(collector, 'view');
    for (const id of ['out', 'pdf', 'named', 'stl', 'inside', 'mail', 'icon']) await tab.click(`#${id}`);
    await tab.evaluate(() => {
      const link = document.querySelector('#out') as HTMLElement;
      for (const button of [1, 2])
        link.dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true, composed: true }));
    });
    await waitForKinds(collector, 'view link download download download link link');
    expect(collector.events('link').map(({ details }) => details.link)).toEqual([
      t.site.url('other', '/there?page=2'),
      t.site.url('other', '/deep'),
      t.site.url('other', '/there?page=2'),
    ]);
    expect(collector.events('download').map(({ details }) => details.download)).toEqual(
      ['/prices.PDF', '/export', '/part.stl'].map((path) => t.site.url('shop', path)),
    );
    expect(new Set(collector.events().map(({ view }) => view)).size).toBe(1);
  });

  it('count a click that leads away at once', async () => {
    const collector = serveCollector(t);
    t.site.serve('other', '/away', '<!doctype html><title>Away</title>');
    servePage(
      '/leave',
      collector,
      'data-heartbeat="0"',
      `<a id="away" href="${t.site.url('other', '/away')}">away</a>`,
    );
    const { tab } = await t.visit('/leave');
    await waitForKinds(collector, 'view');
    await tab.click('#away');
    await t.site.waitForRequest({ host: 'other', path: '/away' });
    await expect.poll(() => collector.events('link')).toHaveLength(1);
  });

  it('keep in memory what a collector in trouble did not take, in bodies below 64 KiB, and send it once', async () => {
    const collector = serveCollector(t);
    servePage('/trouble', collector, 'data-heartbeat="0"');
    const { tab } = await t.visit('/trouble');
    await waitForKinds(collector, 'view');
    collector.store.failure = new Error('disk full');
    await tab.evaluate(() => {
      const { track } = (window as unknown as { consentgate: { track: { event(...args: unknown[]): void } } })
        .consentgate;
      for (let i = 0; i < 300; i++) track.event('load', `${i}`, 'x'.repeat(400));
    });
    await tab.settle();
    expect(collector.kinds()).toBe('view');
    collector.store.failure = null;
    await tab.evaluate('consentgate.track.event("load", "last")');
    await expect.poll(() => collector.events('event').at(-1)?.details.e_a, { timeout: 10_000 }).toBe('last');
    await tab.settle();
    const bodies = t.site.requests({ host: 'stats' }).map(({ body }) => Buffer.byteLength(body));
    expect(Math.max(...bodies)).toBeLessThan(65_536);
    const names = collector.events('event').map(({ details }) => details.e_a);
    expect(new Set(names).size).toBe(names.length);
    // The newest are kept.
    expect(names.slice(-2)).toEqual([299, 'last'].map(String));
    expect(await tab.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
  });

  it('arrive once after the collector could not be reached, and after the browser was offline', async () => {
    const collector = await startLooseCollector();
    try {
      servePage('/lost', collector, 'data-heartbeat="0"');
      await collector.stop();
      const { tab } = await t.visit('/lost');
      await t.site.waitForRequest({ path: /consentgate-beacon\.js/ });
      await tab.settle();
      expect(collector.kinds()).toBe('');
      await collector.start();
      await tab.evaluate('consentgate.track.event("a", "b")');
      await expect.poll(() => collector.kinds().split(' ').sort().join(' '), { timeout: 10_000 }).toBe('event view');
      await tab.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
      });
      await collector.stop();
      await tab.evaluate('consentgate.track.goal(3)');
      await tab.settle();
      await collector.start();
      await tab.evaluate(() => {
        Reflect.deleteProperty(navigator, 'onLine');
        dispatchEvent(new Event('online'));
      });
      await expect.poll(() => collector.events('goal').length, { timeout: 10_000 }).toBe(1);
      await tab.evaluate('void document.dispatchEvent(new Event("visibilitychange"))');
      await tab.settle();
      expect(collector.events()).toHaveLength(3);
    } finally {
      await collector.stop();
    }
  });

  it('are not sent again by a page that went into the back/forward cache before the answer came', async () => {
    const collector = serveCollector(t);
    const { url, store } = collector;
    // Slow: the page is gone when the answer comes.
    const append = store.append.bind(store);
    let slow = false;
    store.append = async (events) => {
      await append(events);
      if (slow) await t.site.waitForRequest({ host: 'shop', path: '/elsewhere-done' });
    };
    servePage('/cached', { ...collector, url }, 'data-heartbeat="600"');
    t.site.page('/elsewhere', '<!doctype html><title>Elsewhere</title>');
    t.site.page('/elsewhere-done', '<!doctype html><title>Done</title>');
    const { tab } = await t.visit('/cached');
    await waitForKinds(collector, 'view');
    await tab.settle();
    slow = true;
    await tab.evaluate('consentgate.track.event("a", "b")');
    await expect.poll(() => collector.events('event')).toHaveLength(1);
    await tab.goto(t.site.url('shop', '/elsewhere'));
    await tab.evaluate('fetch("/elsewhere-done").then(() => 1)');
    slow = false;
    await tab.back();
    await expect.poll(() => collector.events('view').length, { timeout: 10_000 }).toBe(2);
    await tab.evaluate('consentgate.track.event("c", "d")');
    await expect.poll(() => collector.events('event').length, { timeout: 10_000 }).toBeGreaterThan(1);
    await tab.evaluate('void dispatchEvent(new Event("online"))');
    await tab.settle();
    expect(collector.events('event').map(({ details }) => details.e_a)).toEqual(['b', 'd']);
    expect(new Set(rands()).size).toBe(rands().length);
  });
});
