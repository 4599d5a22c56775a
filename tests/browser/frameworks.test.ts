/** Apps of four frameworks, each with the module that we have for it: a component stands there while its visitor has agreed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.js';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { type BrowserTest, inEveryEngine } from './harness/index.js';

const frameworks = ['react', 'preact', 'vue', 'svelte'];
const entries = new Map<string, string>();
const files = new Map<string, string>();

beforeAll(async () => {
  for (const name of frameworks)
    for (const { fileName, code, isEntry } of await bundle(`app-${name}.js`, '/apps/')) {
      files.set(`/apps/${fileName}`, code);
      if (isEntry) entries.set(name, `/apps/${fileName}`);
    }
}, 60_000);

/** Publishes the app's page: with options of its own, or with our script tag in head. */
function publish(t: BrowserTest, name: string, own: boolean): string {
  for (const [path, code] of files) t.site.script('shop', path, code);
  t.site.serve('video', '/film', '<!doctype html><title>Film</title>');
  const settings = `<script>film = ${JSON.stringify(t.site.url('video', '/film'))};${own ? 'options = {}' : ''}</script>`;
  const program = `<script type="module" src="${entries.get(name)}"></script>`;
  const path = `/app-${name}-${own ? 'own' : 'tag'}`;
  t.site.page(
    path,
    createPage(`<div id="app"></div>`, own ? { own: settings + program } : { before: settings + program }),
  );
  return path;
}

const state = `document.querySelector('#state')?.firstChild.data.trim()`;

// One engine: what differs between them is below these modules.
inEveryEngine(
  'an app',
  (t) => {
    describe.each(frameworks)('of %s', (name) => {
      it('asks for a film when its visitor agrees, shows it, and takes it out after a withdrawal', async () => {
        const { tab } = await t.visit(publish(t, name, true));
        await tab.waitFor(`${state} === 'undecided' && !!document.querySelector('#held')`);
        await tab.waitFor(`!!document.querySelector('[data-consentgate=banner] button')`);
        expect(t.site.requests({ path: '/film' })).toHaveLength(0);
        await tab.click('#ask');
        await tab.waitFor(`${state} === 'granted' && !!document.querySelector('#app iframe')`);
        await t.site.waitForRequest({ path: '/film' });
        await tab.evaluate(`consentgate.withdraw('marketing')`);
        await tab.waitFor(`${state} === 'denied' && !document.querySelector('#app iframe')`);
        expect(t.site.requests({ path: '/film' })).toHaveLength(1);
      });

      it('shows it to a visitor who has agreed before, and leaves nothing of consentgate when it ends', async () => {
        const cookies = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing1') }];
        const { tab } = await t.visit(publish(t, name, true), { cookies });
        await t.site.waitForRequest({ path: '/film' });
        await tab.waitFor(`!!document.querySelector('[data-consentgate=reopen]')`);
        await tab.evaluate('leave()');
        await tab.waitFor(`!document.querySelector('[data-consentgate=reopen]') && typeof consentgate === 'undefined'`);
      });

      it('follows the script tag of its page, and leaves it there', async () => {
        const { tab } = await t.visit(publish(t, name, false));
        await tab.waitFor(`${state} === 'undecided' && !!document.querySelector('#held')`);
        await tab.evaluate('consentgate.acceptAll()');
        await tab.waitFor(`${state} === 'granted' && !!document.querySelector('#app iframe')`);
        await tab.evaluate('leave()');
        expect(await tab.evaluate(`consentgate.has('marketing')`)).toBe(true);
      });
    });
  },
  'chromium',
);
