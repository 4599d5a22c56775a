/** Snippets as vendors document them, pasted and marked: held before the yes, told the consent before their script runs. */
import { expect, it } from 'vitest';
import { createJson, createReceipt } from '../fixtures/pages.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { insert, snippets } from '../fixtures/vendors/snippets.js';
import { readBuiltFile } from './harness/built-files.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('pasted snippets', (t) => {
  it('work unchanged: nothing before, then default and update ahead of the vendor’s script; the page is never blank', async () => {
    for (const { id, address, code } of snippets) {
      const [, host = '', path = ''] = /^([^/]+)(\/[^?]*)/.exec(address) ?? [];
      t.site.serve(host, path, {
        type: 'text/javascript',
        headers: { 'cache-control': 'no-store' },
        body: `(() => { const own = ((window.trace ??= {})['${id}'] ??= []); const say = (...words) => own.push(JSON.parse(JSON.stringify(words)));
          const shape = (entry) => Array.isArray(entry) ? 'array' : Object.prototype.toString.call(entry) === '[object Arguments]' ? 'arguments' : typeof entry;
          (window.runs ??= []).push('${id}'); ${code} })()`,
      });
    }
    t.site.serve(
      SHOP,
      '/snippets',
      `<!doctype html><html lang="en"><head><title>Shop</title><script src="/consentgate/consentgate.js" data-services="${snippets.map(({ id }) => id).join(' ')}"></script>
       ${snippets.map(({ html }) => html).join('\n')}</head><body><main>Page</main></body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${SHOP}/snippets`);
    await tab.settle();
    expect(t.site.paths({ except: SHOP })).toEqual([]);
    for (const visit of ['first', 'later']) {
      if (visit === 'first') await tab.evaluate('consentgate.acceptAll()');
      else await tab.reload();
      await tab.waitFor(`(window.runs || []).length === ${snippets.length}`);
      await tab.settle();
      const trace = await tab.evaluate<Record<string, unknown[]>>('window.trace');
      for (const { id, told } of snippets) expect.soft(trace[id], `${visit} ${id}`).toEqual(told);
      await tab.waitFor(`getComputedStyle(document.body).opacity === '1'`);
    }
    const asked = t.site.paths({ except: SHOP });
    for (const { address } of snippets) {
      const times = asked.filter((path) => path === address).length;
      // It has run on both visits. WebKit may take what it fetched a moment ago out of its memory, `no-store` or not.
      expect.soft(times, address).toBeLessThanOrEqual(2);
      expect.soft(times, address).toBeGreaterThanOrEqual(t.engine === 'webkit' ? 1 : 2);
    }
  });

  const raw = `<script>${insert('https://js.hs-scripts.com/1.js')}</script>
    <script>(function(c,l,a,r,i,t,y){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
      y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y)})(window,document,"clarity","script","c1");</script>`;
  const yes = 'granted true';
  for (const [visitor, cookie] of [
    ['has agreed before', createReceipt('functional1.analytics1.marketing1')],
    ['agrees now', ''],
  ] as const)
    for (const isLoaded of [false, true])
      it(`that nobody marked run once for who ${visitor}, and hear no no behind their start${isLoaded ? '; also where we shall load the same' : ''}`, async () => {
        const js = (host: string, path: string, body: string, delay = 0) =>
          t.site.serve(host, path, { type: 'text/javascript', body, delay });
        js(
          'js.hs-scripts.com',
          '/1.js',
          `{ const hear = ([name, { analytics }]) => (window.hubspot ??= []).push(analytics ? 'granted true' : 'granted false'); (window.runs ??= []).push('hubspot');
            const queue = window._hsp || []; window.early = queue.map(([, { analytics }]) => analytics); window._hsp = { push: hear }; queue.slice(-1).forEach(hear) }`,
        );
        js(
          'www.clarity.ms',
          '/tag/c1',
          `{ const hear = (name, { ad_Storage }) => (window.clarityHeard ??= []).push('granted ' + (ad_Storage === 'granted')); (window.runs ??= []).push('clarity');
            const queue = window.clarity.q || []; window.clarity = hear; for (const call of [...queue]) hear(...call) }`,
        );
        // What tells the vendors comes when their scripts have run, where these may run at once.
        const vendors = await readBuiltFile('/consentgate/consentgate-vendors.js');
        js(SHOP, '/late/consentgate-vendors.js', `${vendors?.body}`, cookie ? 400 : 0);
        t.site.serve(SHOP, '/late/*', async ({ url }) => ({
          type: 'text/javascript',
          body: (await readBuiltFile(url.replace(/.*\/late/, '/consentgate')))?.body ?? '',
        }));
        const load = isLoaded ? { load: true, portalId: '1', projectId: 'c1' } : {};
        const services = ['hubspot', 'microsoft-clarity'].map((id) => ({ id, ...load }));
        t.site.serve(
          SHOP,
          '/raw',
          `<!doctype html><html lang="en"><head><title>Shop</title>${createJson(JSON.stringify({ services }))}<script src="/late/consentgate.js"></script>${raw}</head><body><main>Page</main></body></html>`,
        );
        const tab = await (await t.newContext({ realNames: true })).newTab();
        await tab.goto(`https://${SHOP}/.harness/cookies`);
        if (cookie) await tab.setCookie({ name: 'consentgate', value: cookie });
        await tab.goto(`https://${SHOP}/raw`);
        await tab.settle();
        if (!cookie) {
          expect(t.site.paths({ except: SHOP })).toEqual([]);
          await tab.evaluate('consentgate.acceptAll()');
        }
        await tab.waitFor('window.hubspot && window.clarityHeard');
        await tab.settle();
        expect(await tab.evaluate<string[]>('[...runs].sort()')).toEqual(['clarity', 'hubspot']);
        expect(await tab.evaluate('[hubspot, clarityHeard]')).toEqual([[yes], [yes]]);
        // Whoever has not started yet has the default first.
        expect(await tab.evaluate('early')).toEqual(cookie ? [] : [false, true]);
      });
});
