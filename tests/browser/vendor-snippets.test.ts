/** Snippets as vendors document them, pasted and marked: held before the yes, told the consent before their script runs. */
import { expect, it } from 'vitest';
import { SHOP } from '../fixtures/vendors/page.js';
import { snippets } from '../fixtures/vendors/snippets.js';
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
});
