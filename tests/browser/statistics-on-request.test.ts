/** What of the statistics only some sites ask for: content, errors, searches; and the file that brings it. */
import { expect, it } from 'vitest';
import { serveCollector } from '../fixtures/collector.js';
import { createPage } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('the rarer statistics', (t) => {
  const serve = (path: string, attributes: string, body = '<h1>Shop</h1>') => {
    const collector = serveCollector(t);
    t.site.page(
      path,
      createPage(body, { attributes: `data-beacon="${collector.url}" data-heartbeat="0" ${attributes}` }),
    );
    return collector;
  };

  it('are not fetched by a site that asks for none of them', async () => {
    const collector = serve('/none', '');
    await t.visit('/none?q=mugs');
    await expect.poll(collector.kinds).toBe('view');
    expect(t.site.paths({ path: /beacon-more/ })).toEqual([]);
    expect(collector.events('view')[0]?.url).toBe(t.site.url('shop', '/none'));
  });

  it('count a block of content once it is seen, and the click on its target', async () => {
    const block = (name: string, more = '') =>
      `<div data-track-content data-content-name="${name}" ${more}><img data-content-piece src="/${name}.png?size=2" width="20" height="20" alt="">
       <a data-content-target href="/buy/${name}?from=ad" id="${name}">buy</a></div>`;
    const collector = serve(
      '/content',
      'data-track-content="on"',
      `<script>addEventListener("click", (event) => event.preventDefault())</script>${block('near')}
       <div style="height:5000px"></div>${block('far')}`,
    );
    const { tab } = await t.visit('/content');
    await expect.poll(() => collector.events('content').length, { timeout: 10_000 }).toBe(1);
    await tab.settle();
    expect(collector.events('content')[0]?.details).toMatchObject({
      ...{ c_n: 'near', c_p: t.site.url('shop', '/near.png'), c_t: t.site.url('shop', '/buy/near') },
    });
    await tab.evaluate('document.querySelector("#far").scrollIntoView()');
    await expect.poll(() => collector.events('content').length, { timeout: 10_000 }).toBe(2);
    await tab.evaluate(() => {
      scrollTo(0, 0);
      document.body.insertAdjacentHTML('afterbegin', '<p data-track-content data-content-name="late">Late</p>');
    });
    await expect
      .poll(() => collector.events('content').map(({ details }) => details.c_n))
      .toEqual(['near', 'far', 'late']);
    await tab.click('#near');
    await expect
      .poll(() => collector.events('interaction').map(({ details }) => [details.c_n, details.c_i]))
      .toEqual([['near', 'click']]);
    await tab.settle();
    expect(collector.events('content', 'view')).toHaveLength(4);
  });

  it('count errors of the page, without what a message may tell', async () => {
    const collector = serve('/errors', 'data-track-errors="on"');
    const { tab } = await t.visit('/errors');
    await t.site.waitForRequest({ path: /beacon-more/ });
    await tab.settle();
    await tab.evaluate(() => {
      const fail = () => {
        throw new Error('no jane@mail.example at https://a.example/b?token=1');
      };
      setTimeout(fail);
      setTimeout(fail);
      Promise.reject(new Error('late'));
    });
    await expect.poll(() => collector.events('event').length, { timeout: 10_000 }).toBe(2);
    const details = collector.events('event').map((event) => event.details);
    expect(details.map(({ e_c }) => e_c)).toEqual(['JavaScript Errors', 'JavaScript Errors']);
    const messages = details.map(({ e_n }) => `${e_n}`);
    expect(messages).toContain('late');
    expect(messages).toContainEqual(expect.stringMatching(/no removed at https:\/\/a\.example\/b$/));
  });

  it('count a search on the site by the parameter that the site names', async () => {
    const collector = serve('/search', 'data-search-params="q query"');
    const { tab } = await t.visit('/search?q=red+mugs&token=1');
    await expect.poll(() => collector.events('search').length, { timeout: 10_000 }).toBe(1);
    expect(collector.events('search')[0]?.details.search).toBe('red mugs');
    await tab.evaluate('void history.pushState(null, "", "/search/next?query=socks")');
    await expect
      .poll(() => collector.events('search').map(({ details }) => details.search))
      .toEqual(['red mugs', 'socks']);
    expect(collector.events('view')).toHaveLength(2);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('consentgate.has("!analytics")');
    await tab.evaluate('void history.pushState(null, "", "/search/last?q=hats")');
    await tab.settle();
    expect(collector.events()).toHaveLength(4);
  });
});
