/** First-party statistics: what arrives, and what never does. */
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('statistics', (t) => {
  const serveCollector = (path: string, more = '', before = '') => {
    t.site.serve('stats', '/matomo.php', {
      status: 204,
      headers: { 'set-cookie': 'spy=1; Path=/; SameSite=None; Secure', 'access-control-allow-origin': '*' },
    });
    t.site.page(
      path,
      createPage('<h1>Shop</h1>', {
        before,
        attributes: `data-beacon="${t.site.url('stats', '/matomo.php')}" data-site-id="7" ${more}`,
      }),
    );
  };
  /** The hits that have arrived, as a Matomo server reads them. */
  const hits = () =>
    t.site
      .requests({ host: 'stats', method: 'POST' })
      .flatMap(({ body }) => (JSON.parse(body) as { requests: string[] }).requests)
      .map((query) => Object.fromEntries(new URLSearchParams(query)))
      // How long a page was looked at is another file's subject.
      .filter(({ ping }) => !ping);
  const waitForHits = (count: number) => expect.poll(hits, { timeout: 10_000 }).toHaveLength(count);

  it('count page views without a cookie before the choice, routes included, and say more after the yes', async () => {
    serveCollector('/counted');
    const { tab } = await t.visit('/counted?utm_campaign=spring&email=a@b.example&page=2');
    await waitForHits(1);
    const [request] = t.site.requests({ host: 'stats' });
    expect(request?.method).toBe('POST');
    expect([request?.headers.cookie, request?.headers.referer]).toEqual([undefined, undefined]);
    expect(request?.headers['content-type']).toMatch(/^text\/plain/);
    const [first] = hits();
    expect(first).toMatchObject({ idsite: '7', rec: '1', apiv: '1', action_name: 'Shop' });
    expect(first?.url).toContain(t.site.url('shop', '/counted'));
    expect(first?.url).not.toMatch(/utm_|a@b|a%40b/);
    expect(first).not.toHaveProperty('res');
    expect(await tab.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);

    await tab.evaluate('void (history.pushState(null, "", "/counted/route"), document.title = "Route")');
    await waitForHits(2);
    expect(hits()[1]).toMatchObject({ url: t.site.url('shop', '/counted/route'), action_name: 'Route' });
    expect(hits()[1]?.pv_id).not.toBe(first?.pv_id);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.evaluate('consentgate.track.event("video", "play", "intro", 3)');
    await waitForHits(3);
    expect(hits()[2]).toMatchObject({ e_c: 'video', e_a: 'play', e_n: 'intro', e_v: '3' });
    expect(hits()[2]?.res).toMatch(/^\d+x\d+$/);
    await tab.evaluate('consentgate.track.search("socks", "shop", 4)');
    await tab.evaluate('consentgate.track.goal(2, 9.5)');
    await waitForHits(5);
    expect(hits().slice(3)).toMatchObject([
      { search: 'socks', search_cat: 'shop', search_count: '4' },
      { idgoal: '2', revenue: '9.5' },
    ]);
    for (const { headers } of t.site.requests({ host: 'stats' }))
      expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });

  it('stop with the refusal, and send nothing on the pages after it', async () => {
    serveCollector('/refused');
    const { tab } = await t.visit('/refused');
    await waitForHits(1);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('consentgate.has("!analytics")');
    t.site.clear();
    await tab.evaluate('void (history.pushState(null, "", "/refused/route"), consentgate.track.event("a", "b"))');
    await tab.settle();
    await tab.goto(t.site.url('shop', '/refused'));
    await tab.evaluate('consentgate.track.pageView()');
    await tab.settle();
    expect(t.site.paths({ host: 'stats' })).toEqual([]);
  });

  it('send nothing under DNT, not even after an informed yes, and do not fetch their code', async () => {
    const dnt = `<script>Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1', configurable: true })</script>`;
    serveCollector('/dnt', '', dnt);
    const { tab } = await t.visit('/dnt');
    await tab.settle();
    expect(t.site.paths({ path: /consentgate-beacon/ })).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.evaluate('void (history.pushState(null, "", "/dnt/route"), consentgate.track.event("a", "b"))');
    await tab.settle();
    expect(t.site.paths({ host: 'stats' })).toEqual([]);
  });

  it('wait for the yes where the site wants that', async () => {
    serveCollector('/consent', 'data-beacon-mode="consent"');
    const { tab } = await t.visit('/consent');
    await tab.settle();
    expect(t.site.paths({ host: 'stats' })).toEqual([]);
    await tab.evaluate('consentgate.grant("analytics")');
    await waitForHits(1);
    await tab.setCookie({ name: 'consentgate', value: createReceipt('analytics1') });
    await tab.reload();
    await waitForHits(2);
  });
});
