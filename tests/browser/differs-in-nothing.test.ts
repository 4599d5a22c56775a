/** Promise 3 again: what differed between pages run raw, and the same pages marked and granted. */
import { expect, it } from 'vitest';
import { createHeld, createPage, createReceipt, note, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('a marked tag, compared with the same in a page without us,', (t) => {
  const inline = (code: string, more = '') =>
    `<script type="text/plain" data-consent="analytics" ${more}>window.ran = window.ran || [];${code}</script>`;
  const end = createHeld('end');
  const grant = async (tab: Tab, until = `(${ran}).includes('end')`) => {
    await tab.settle();
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(until);
    await tab.settle();
  };

  it('that no browser runs is not asked for, and holds nobody up', async () => {
    const dead = ['data-type="text/javascript; charset=utf-8"', 'language="vbscript"', 'for="button" event="onclick"'];
    const alive = ['data-type=" TEXT/JavaScript "', 'language="JavaScript1.2"', 'for="window" event="onload()"'];
    const tags = (list: string[], name: string) =>
      list.map((more, n) => serveHeld(t, `/${name}${n}.js`, `data-consent="analytics" ${more}`)).join('');
    t.site.page('/dead', createPage(tags(dead, 'dead') + tags(alive, 'alive') + end));
    const { tab } = await t.visit('/dead');
    await grant(tab);
    expect(await tab.evaluate(ran)).toEqual(['/alive0.js', '/alive1.js', '/alive2.js', 'end']);
    expect(t.site.paths({ host: 'tracker', path: /dead/ })).toEqual([]);
  });

  it('is a module however that is spelled, and in its turn', async () => {
    const module = inline(`${note('module')}; addEventListener('load', () => ${note('load')})`, 'data-type="MODULE"');
    t.site.page('/spelled', createPage(module + end));
    const { tab } = await t.visit('/spelled');
    await grant(tab, `(${ran}).includes('load')`);
    expect(await tab.evaluate(ran)).toEqual(['module', 'end', 'load']);
  });

  it('runs if it stands in a picture of SVG', async () => {
    t.site.page('/svg', createPage(`<svg>${inline(note('svg'))}</svg>${end}`));
    const { tab } = await t.visit('/svg');
    await grant(tab);
    expect(await tab.evaluate(ran)).toEqual(['svg', 'end']);
  });

  it('is one tag if it is async, told of once, with nothing behind it', async () => {
    t.site.page(
      '/one',
      createPage(`<div id="one">${serveHeld(t, '/one.js', 'data-consent="analytics" async')}</div>`, {
        before: `<script>document.addEventListener('consentgate:released', () => ${note('released')})</script>`,
      }),
    );
    const { tab } = await t.visit('/one', { cookies: [{ name: 'consentgate', value: createReceipt('analytics1') }] });
    await tab.waitFor(`(${ran}).includes('/one.js')`);
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['released', '/one.js']);
    expect(await tab.evaluate(`document.querySelectorAll('#one > *').length`)).toBe(2);
  });

  it('that hands on the onload of the one before is called once, and so is that one', async () => {
    const chain = (name: string) =>
      inline(`{ const old = window.onload; window.onload = () => { old && old(); ${note(name)} } }`);
    t.site.page('/chain', createPage(chain('first') + chain('second') + chain('third') + end));
    const { tab } = await t.visit('/chain');
    await grant(tab, `(${ran}).includes('third')`);
    expect(await tab.evaluate(ran)).toEqual(['end', 'first', 'second', 'third']);
  });
});
