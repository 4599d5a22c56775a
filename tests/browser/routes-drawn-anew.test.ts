/** An application that draws its routes anew: nothing of a former one stays in memory, and a frame shows what it is given later. */
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('a route that is drawn anew', (t) => {
  const granted = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing0') }];
  const open = async (path: string, app = '') => {
    t.site.page(path, createPage(`<div id="app">${app}</div>`));
    t.site.serve('video', '/*', '<!doctype html><title>Film</title>');
    const { tab } = await t.visit(path, { cookies: granted });
    await tab.waitFor(`!!document.querySelector('[data-consentgate=reopen]')`);
    return tab;
  };
  const film = (name: string) => t.site.url('video', name);
  const frame = (name: string) => `<iframe id="film" data-consent="functional" data-src="${film(name)}"></iframe>`;
  const show = (tab: Tab, name: string) =>
    tab.evaluate(`document.getElementById('film').dataset.src = '${film(name)}'`);

  it('leaves nothing of the former ones in memory, whatever was marked in them', async () => {
    const tab = await open('/many-routes');
    // No other engine can be told to collect its garbage.
    if (!tab.protocol) return;
    const held = '<iframe data-consent="marketing" data-src="/held"></iframe>';
    const image = '<img alt="" data-consent="functional" data-src="/image">';
    const scripts = ['data-src="/one.js">', '>window.done = true', 'type="text/html"><p>Text</p>'].map(
      (rest) => `<script ${rest.includes('html') ? '' : 'type="text/plain" '}data-consent="analytics" ${rest}</script>`,
    );
    for (const piece of [frame('/film'), held, image, ...scripts]) {
      await tab.evaluate(`(async () => {
        const app = document.getElementById('app');
        window.routes = [];
        for (let i = 0; i < 20; i++) {
          const route = document.createElement('section');
          route.innerHTML = ${JSON.stringify(piece).replaceAll('</', '<\\/')};
          routes.push(new WeakRef(route));
          app.replaceChildren(route);
          await new Promise((go) => setTimeout(() => requestAnimationFrame(go)));
        }
        app.replaceChildren();
      })()`);
      await tab.settle();
      await tab.protocol('HeapProfiler.collectGarbage');
      // The last ones may be in the hands of the browser.
      await tab.waitFor(`routes.filter((route) => route.deref()).length < 5`);
    }
  });

  it('shows in its frame the film that it is given later, with the visitor’s yes', async () => {
    const tab = await open('/another-film', frame('/one'));
    await t.site.waitForRequest({ path: '/one' });
    await show(tab, '/two');
    await t.site.waitForRequest({ path: '/two' });
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual(['video/one', 'video/two']);
    await tab.evaluate('consentgate.withdraw()');
    await tab.waitFor(`!document.getElementById('film').getAttribute('src')`);
    await show(tab, '/three');
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual(['video/one', 'video/two']);
    await tab.evaluate('consentgate.grant("functional")');
    await t.site.waitForRequest({ path: '/three' });
  });

  it('asks anew where its frame becomes another service’s', async () => {
    const tab = await open('/another-service', frame('/one'));
    await t.site.waitForRequest({ path: '/one' });
    await tab.evaluate(
      `Object.assign(document.getElementById('film').dataset, { src: '${film('/ads')}', consent: 'marketing' })`,
    );
    await tab.waitFor(`!document.getElementById('film').getAttribute('src')`);
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual(['video/one']);
    await tab.evaluate('consentgate.grant("marketing")');
    await t.site.waitForRequest({ path: '/ads' });
  });

  it('comes to rest where the address that its frame is given belongs to a service that is not allowed', async () => {
    const services = ['video', 'other'].map((id) => ({
      ...{ id, name: id, category: id === 'video' ? 'functional' : 'marketing', hosts: [`${id}.localhost`] },
    }));
    const json = `<script type="application/json" data-consentgate>${JSON.stringify({ services })}</script>`;
    const marked = frame('/one').replace('data-consent="functional"', 'data-service="video"');
    const image = '<img id="image" alt="" data-service="video" data-src="/image-one">';
    t.site.page('/guarded-film', createPage(marked + image, { before: json }));
    t.site.serve('video', '/*', '<!doctype html><title>Film</title>');
    const { tab } = await t.visit('/guarded-film', { cookies: granted });
    await t.site.waitForRequest({ path: '/one' });
    await t.site.waitForRequest({ path: '/image-one' });
    await tab.evaluate(
      (address) => {
        const page = window as unknown as { puts: number };
        page.puts = 0;
        for (const element of document.querySelectorAll<HTMLElement>('#film,#image')) {
          const observer = new MutationObserver((records) => {
            page.puts += records.length;
          });
          observer.observe(element, { attributes: true });
          Object.assign(element.dataset, { src: address, srcset: address });
        }
      },
      t.site.url('other', '/film'),
    );
    await tab.settle();
    const puts = await tab.evaluate<number>('puts');
    await tab.settle();
    expect([await tab.evaluate('puts'), puts < 60]).toEqual([puts, true]);
    expect(t.site.paths({ host: 'other' })).toEqual([]);
  });

  it('has a film that was wanted once not stand for another one', async () => {
    const tab = await open('/once', frame('/one').replace('functional', 'marketing'));
    const once = '[data-consentgate=placeholder] button';
    await tab.waitFor(`!!document.querySelector('${once}')`);
    await tab.click(once);
    await t.site.waitForRequest({ path: '/one' });
    await show(tab, '/two');
    await tab.waitFor(`!!document.querySelector('${once}')`);
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual(['video/one']);
    await tab.click(once);
    await t.site.waitForRequest({ path: '/two' });
  });

  it('keeps out of the frame of a route that is kept in memory what was withdrawn meanwhile', async () => {
    const tab = await open('/kept-route', `<section>${frame('/one')}</section>`);
    await t.site.waitForRequest({ path: '/one' });
    await tab.evaluate(`void (window.kept = document.querySelector('section')).remove()`);
    await tab.evaluate('consentgate.withdraw()');
    await tab.settle();
    t.site.clear();
    await tab.evaluate(`void document.getElementById('app').append(kept)`);
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual([]);
  });
});
