/** The core promises hold for every way of embedding: script tag, the smaller one, inlined script, npm module through a bundler. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Rollup } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.js';
import { createHeld, createPage, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

const readPath = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
let chunks: Rollup.OutputChunk[] = [];
let core = '';

beforeAll(async () => {
  chunks = await bundle('main.js', '/app/');
  core = await readFile(readPath('../../dist/consentgate.js'), 'utf8');
});

inEveryEngine('every way of embedding', (t) => {
  const isAsked = `!!document.querySelector('[data-consentgate=banner]')`;
  /** Our own part of the page, by name. */
  const writeOwn = (): Record<string, string> => {
    for (const { fileName, code } of chunks) t.site.script('shop', `/app/${fileName}`, code);
    const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
    return {
      'script tag': '<script src="/consentgate/consentgate.js" data-privacy-url="/privacy"></script>',
      'marked only': '<script src="/consentgate/consentgate-marked.js" data-privacy-url="/privacy"></script>',
      'inlined script': `<script data-base="/consentgate/" data-privacy-url="/privacy">${core}</script>`,
      'npm module': `<script type="module" src="/app/${entry}"></script>`,
    };
  };

  it.each(['script tag', 'marked only', 'inlined script', 'npm module'])(
    '%s: nothing before yes, all after it, once, remembered, taken back',
    async (name) => {
      const path = `/${name.replace(' ', '-')}`;
      const frame = `<iframe title="map" width="300" height="200" data-consent="functional" data-src="${t.site.url('maps', '/map')}"></iframe>`;
      t.site.serve('maps', '/map', '');
      const body =
        serveHeld(t, `${path}-1.js`, undefined, { delay: 200 }) +
        createHeld('inline') +
        serveHeld(t, `${path}-2.js`, 'data-consent="analytics" data-type="module"') +
        frame +
        createHeld('no', 'data-consent="!analytics"');
      t.site.page(path, createPage(body, { own: writeOwn()[name] ?? '' }));
      const { tab } = await t.visit(path);
      await tab.waitFor(isAsked);
      expect(await tab.evaluate(`document.querySelector('[data-consentgate=banner] a').getAttribute('href')`)).toBe(
        '/privacy',
      );
      await tab.settle();
      expect(t.site.paths({ except: 'shop' })).toEqual([]);
      expect(await tab.evaluate(ran)).toEqual([]);

      await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
      await tab.waitFor('(window.ran || []).length >= 3');
      await t.site.waitForRequest({ host: 'maps' });
      await tab.settle();
      const fired = [`${path}-1.js`, 'inline', `${path}-2.js`];
      expect(await tab.evaluate(ran)).toEqual(fired);
      expect(t.site.paths({ except: 'shop' }).sort()).toEqual([
        'maps/map',
        `tracker${path}-1.js`,
        `tracker${path}-2.js`,
      ]);

      t.site.clear();
      await tab.reload();
      await tab.waitFor('(window.ran || []).length >= 3');
      await tab.settle();
      expect(await tab.evaluate(ran)).toEqual(fired);
      expect(await tab.evaluate(isAsked)).toBe(false);
      await tab.evaluate('consentgate.withdraw()');
      await tab.waitFor('window.ran.includes("no")');
      // Firefox calls a file that was on its way when the page was left a failed one.
      await tab.settle();
      t.site.clear();
      await tab.reload();
      await tab.waitFor('(window.ran || []).includes("no")');
      await tab.settle();
      expect(await tab.evaluate(ran)).toEqual(['no']);
      expect(t.site.paths({ except: 'shop' })).toEqual([]);
      expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('npm module: wrong options throw one error that lists every problem, and nothing fires', async () => {
    t.site.page(
      '/npm-wrong',
      createPage(serveHeld(t, '/npm-wrong.js'), {
        before: '<script>window.options = { mode: "opt-aut", categoris: [] }</script>',
        own: writeOwn()['npm module'] ?? '',
      }),
    );
    const { tab } = await t.visit('/npm-wrong');
    await tab.waitFor('window.thrown');
    expect(await tab.evaluate('window.thrown.name')).toBe('ConsentError');
    const message = await tab.evaluate<string>('window.thrown.message');
    expect(message).toContain('did you mean "opt-out"');
    expect(message).toContain('did you mean "categories"');
    await tab.settle();
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
  });

  it('npm module: the interface comes in chunks of its own, and only for who is asked', async () => {
    expect(chunks.length).toBeGreaterThan(1);
    t.site.page('/npm-chunks', createPage('', { own: writeOwn()['npm module'] ?? '' }));
    const { tab } = await t.visit('/npm-chunks');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.rejectAll()');
    t.site.clear();
    await tab.reload();
    await tab.waitFor('window.consentgate && consentgate.has("!analytics")');
    await tab.settle();
    expect(t.site.paths({ path: /^\/app\// })).toEqual([`shop/app/${chunks.find(({ isEntry }) => isEntry)?.fileName}`]);
  });
});
