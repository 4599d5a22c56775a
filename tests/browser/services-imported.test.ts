/** Services that a site's bundle imports, which carry no words of their own, work as those that are named by their ids do. */
import type { Rollup } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { inEveryEngine } from './harness/index.js';

let chunks: Rollup.OutputChunk[] = [];

beforeAll(async () => {
  chunks = await bundle('services.js', '/app/');
});

inEveryEngine('a site that imports its services', (t) => {
  it('holds what the page brings, says who they are, and loads those of a category after its yes', async () => {
    const js = (host: string, path: string, name: string) =>
      t.site.serve(host, path, {
        type: 'text/javascript',
        body: `(window.loaded ??= []).push([${JSON.stringify(name)}, JSON.stringify(window._paq ?? [])])`,
      });
    for (const { fileName, code } of chunks)
      t.site.serve(SHOP, `/app/${fileName}`, { type: 'text/javascript', body: code });
    js('stats.shop.example', '/matomo.js', 'matomo');
    js('static.hotjar.com', '/c/hotjar-42.js', 'hotjar');
    js('www.googletagmanager.com', '/gtm.js', 'gtm');
    for (const host of ['www.youtube-nocookie.com', 'www.google.com', 'www.youtube.com'])
      t.site.serve(host, '/*', '<!doctype html><title>Embed</title>');
    const { fileName: entry, code = '' } = chunks.find(({ isEntry }) => isEntry) ?? {};
    // What only the settings tell comes when they are opened.
    expect(code).toContain('_pk_id');
    expect(code).not.toContain('policyUrls');
    t.site.serve(
      SHOP,
      '/',
      `<!doctype html><html lang="en"><head><title>Shop</title><script type="module" src="/app/${entry}"></script></head><body><main id="main">Page</main></body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${SHOP}/`);
    const asked = '[data-consentgate=banner]';
    await tab.waitFor(`document.querySelector('${asked}')`);
    await tab.evaluate(`void hj('event', 'early')`);
    await tab.evaluate(`(() => {
      main.innerHTML = '<iframe width=300 height=200 title=film src="https://www.youtube.com/embed/abc"></iframe><iframe width=300 height=200 title=map src="https://www.google.com/maps/embed?pb=x"></iframe>';
      main.append(Object.assign(new Image(), { src: 'https://www.google.com/other.gif' })) })()`);
    await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 2`);
    await tab.settle();
    // What shares a host with a service, by another path, is none of it.
    expect(t.site.paths({ except: SHOP })).toEqual(['www.google.com/other.gif']);

    await tab.evaluate(`document.querySelector('${asked} [data-consent-action=open-preferences]').click()`);
    await tab.waitFor(`document.querySelector('dialog[open]')?.textContent.includes('YouTube LLC')`);
    for (const words of ['_pk_id.*', 'Hotjar', 'Google Tag Manager'])
      expect(await tab.evaluate(`document.querySelector('dialog[open]').textContent`)).toContain(words);

    await tab.evaluate(`consentgate.set({ analytics: 'granted', marketing: 'denied', functional: 'denied' })`);
    await tab.waitFor('window.loaded?.length === 3');
    await tab.settle();
    // A Tag Manager is enough for either of two categories.
    expect(await tab.evaluate('loaded.map(([name]) => name).sort()')).toEqual(['gtm', 'hotjar', 'matomo']);
    expect(await tab.evaluate(`loaded.find(([name]) => name === 'matomo')[1]`)).toMatch(
      /requireConsent.*setConsentGiven.*setTrackerUrl","https:\/\/stats\.shop\.example\/matomo\.php.*setSiteId","?3/,
    );
    expect(await tab.evaluate('JSON.stringify([...hj.q].map((call) => [...call]))')).toContain('["event","early"]');
    expect(t.site.paths({ host: ['www.youtube.com', 'www.youtube-nocookie.com'] })).toEqual([]);

    await tab.evaluate(`consentgate.acceptAll()`);
    await t.site.waitForRequest({ host: 'www.youtube-nocookie.com', path: '/embed/abc' });
    await t.site.waitForRequest({ host: 'www.google.com', path: '/maps/embed?pb=x' });
  });
});
