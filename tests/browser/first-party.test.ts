/** Code of the site's own never notices the guard: what it hands over is read as the browser would read it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createPage } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

const attributes = 'data-services="hotjar youtube" data-ui="off"';

inEveryEngine('code of the site', (t) => {
  /** What the code answers on a page with the guard, and on one without. */
  const compare = async (body: string, code: string) => {
    const answers: unknown[] = [];
    for (const own of ['', undefined]) {
      t.site.serve('shop', '/page', {
        type: 'text/html',
        body: createPage(body, own === undefined ? { attributes } : { own }),
      });
      const { tab } = await t.visit('/page');
      answers.push(await tab.evaluate(code));
    }
    return answers;
  };

  it('writes what is nothing as the browser does', async () => {
    const body = `<section><script>
      document.writeln(undefined); document.writeln(null); document.write('a', null, 'b', undefined);
      document.write('<i', null, '>1'); document.write(null, '</i', '>')</script></section>`;
    const [without, withUs] = await compare(body, `document.querySelector('section').innerHTML`);
    expect(withUs).toBe(without);
  });

  it('stores no cookie of a held service whose object says another name when it is asked again', async () => {
    t.site.page('/cookie', createPage('', { attributes }));
    const { tab } = await t.visit('/cookie');
    const write = `(() => { let times = 0;
      document.cookie = { toString: () => (times++ ? '_hjid=1' : 'own=1') };
      return [times, document.cookie.replace(/consentgate[^;]*;? ?/, '')] })()`;
    expect(await tab.evaluate(write)).toEqual([1, 'own=1']);
  });

  it('in a frame fetches what lies beside the frame, and calls the frame’s listeners, without naming the window', async () => {
    t.site.serve('shop', '/app/data.json', { type: 'application/json', body: '1' });
    t.site.serve('shop', '/app/frame.html', {
      type: 'text/html',
      body: `<!doctype html><title>App</title><script>
        const heard = []; addEventListener('own', () => heard.push('frame')); parent.addEventListener('own', () => heard.push('page'));
        dispatchEvent(new Event('own'));
        const promise = fetch('data.json');
        promise.then(({ status }) => (parent.answer = [status, promise instanceof Promise, heard.join()]));
      </script>`,
    });
    t.site.page('/frames', createPage('<iframe src="/app/frame.html"></iframe>', { attributes }));
    const { tab } = await t.visit('/frames');
    expect(await tab.waitFor('window.answer')).toEqual([200, true, 'frame']);
  });

  it('calls its listeners without naming the window, where the guard is a module of its bundle', async () => {
    const cookies = new URL('../../node_modules/js-cookie/dist/js.cookie.mjs', import.meta.url);
    t.site.script('shop', '/js-cookie.mjs', readFileSync(cookies, 'utf8'));
    const map = '<script type="importmap">{"imports":{"js-cookie":"/js-cookie.mjs"}}</script>';
    const code = `import { createConsent } from '/consentgate/esm/index.js';
      createConsent({ services: [{ id: 'chat', name: 'Chat', category: 'functional', hosts: ['chat.example'] }], ui: 'off' });
      addEventListener('own', () => (window.heard = 1)); dispatchEvent(new Event('own'));`;
    t.site.page('/module', createPage('', { own: `${map}<script type="module">${code}</script>` }));
    const { tab } = await t.visit('/module');
    await tab.waitFor('window.heard');
  });
});
