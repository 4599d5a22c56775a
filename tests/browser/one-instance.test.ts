/** An instance that goes and comes again (a component that is mounted twice, a module that is evaluated anew) is one instance. */
import type { Rollup } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.js';
import { createHeld, createPage, note, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

let chunks: Rollup.OutputChunk[] = [];

beforeAll(async () => {
  chunks = await bundle('lend.js', '/again/');
});

inEveryEngine('an instance of the npm module', (t) => {
  /** A page whose code calls `createConsent` by itself. */
  const servePage = (path: string, body: string, code: string, before = '') => {
    for (const { fileName, code: text } of chunks) t.site.script('shop', `/again/${fileName}`, text);
    const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
    t.site.page(
      path,
      createPage(`${body}<script type="module">${code}</script>`, {
        own: `${before}<script type="module" src="/again/${entry}"></script>`,
      }),
    );
  };
  const count = (selector: string) => `document.querySelectorAll('${selector}').length`;
  const banner = '[data-consentgate=banner]';

  it('that was destroyed at once, as in React’s strict mode, draws and counts nothing beside its successor', async () => {
    t.site.serve('stats', '/collect', { status: 204 });
    const options = `{ locale: 'de', beacon: '${t.site.url('stats', '/collect')}' }`;
    servePage(
      '/strict-mode',
      createHeld('once'),
      `createConsent(${options}).destroy(); window.consent = createConsent(${options})`,
    );
    const { tab } = await t.visit('/strict-mode');
    await tab.waitFor(count(banner));
    await t.site.waitForRequest({ host: 'stats' });
    await tab.settle();
    expect(await tab.evaluate(count(banner))).toBe(1);
    expect(t.site.requests({ host: 'stats' })).toHaveLength(1);
    await tab.click(`${banner} [data-consent-action=accept-all]`);
    await tab.waitFor('window.ran');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['once']);
    expect(await tab.evaluate(count(banner))).toBe(0);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('that follows another one fires nothing again, and takes it back all the same', async () => {
    t.site.serve('video', '/embed', '<p>A film</p>');
    servePage(
      '/mounted-again',
      serveHeld(t, '/mounted-again.js') +
        createHeld('inline') +
        `<script type="text/html" data-consent="analytics"><p class="piece">A piece<\\/p><script>${note('piece')}<\\/script></script>` +
        '<template data-consent="analytics"><p class="piece">Another</p></template>' +
        `<iframe data-consent="functional" data-src="${t.site.url('video', '/embed')}"></iframe>`,
      'window.consent = createConsent({ ui: "off" })',
    );
    const { tab } = await t.visit('/mounted-again');
    await tab.waitFor('window.consent');
    await tab.evaluate('consent.acceptAll()');
    await tab.waitFor('(window.ran || []).length === 3');
    await t.site.waitForRequest({ host: 'video' });
    t.site.clear();
    await tab.evaluate('void (consent.destroy(), (window.consent = createConsent({ ui: "off" })))');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['/mounted-again.js', 'inline', 'piece']);
    expect(await tab.evaluate(count('.piece'))).toBe(2);
    expect(t.site.paths()).toEqual([]);
    await tab.evaluate('consent.withdraw()');
    await tab.waitFor(`!document.querySelector('iframe').getAttribute('src')`);
    await tab.evaluate('consent.grant("functional")');
    await t.site.waitForRequest({ host: 'video' });
  });

  it('is given to whoever asks for a second one, and so is that of the script tag; the console says so', async () => {
    const tag = '<script src="/consentgate/consentgate.js"></script>';
    for (const [path, before] of [
      ['/two-of-npm', ''],
      ['/tag-and-npm', tag],
    ] as const) {
      servePage(
        path,
        createHeld('once') + serveHeld(t, `${path}.js`),
        'window.one = createConsent(); window.two = createConsent({ privacyUrl: "/privacy" })',
        before,
      );
      const { tab } = await t.visit(path);
      await tab.waitFor(count(banner));
      await tab.settle();
      expect(await tab.evaluate(count(banner)), path).toBe(1);
      expect(await tab.evaluate('one === two && (!window.consentgate || consentgate === one)'), path).toBe(true);
      if (t.engine !== 'webkit')
        expect(tab.console.filter(({ text }) => text.includes('here twice'))).toHaveLength(before ? 2 : 1);
      await tab.click(`${banner} [data-consent-action=accept-all]`);
      await tab.waitFor('(window.ran || []).length === 2');
      await tab.settle();
      expect(await tab.evaluate(ran), path).toEqual(['once', `${path}.js`]);
    }
  });

  it('that is there first is the only one where the script tag comes later, and the tag says so', async () => {
    servePage(
      '/npm-and-tag',
      createHeld('once') + serveHeld(t, '/npm-and-tag.js'),
      `window.one = createConsent();
       const tag = document.createElement('script'); tag.src = '/consentgate/consentgate.js'; tag.onload = () => { window.late = true };
       document.head.append(tag)`,
    );
    const { tab } = await t.visit('/npm-and-tag');
    await tab.waitFor(`window.late && ${count(banner)}`);
    await tab.settle();
    expect(await tab.evaluate(count(banner))).toBe(1);
    expect(await tab.evaluate('consentgate === one')).toBe(true);
    if (t.engine !== 'webkit') expect(tab.console.filter(({ text }) => text.includes('here twice'))).toHaveLength(1);
    await tab.click(`${banner} [data-consent-action=accept-all]`);
    await tab.waitFor('(window.ran || []).length === 2');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['once', '/npm-and-tag.js']);
    await tab.evaluate('one.destroy()');
    expect(await tab.evaluate('typeof window.consentgate')).toBe('undefined');
  });
});
