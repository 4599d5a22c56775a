import { expect, it } from 'vitest';
import { inEveryEngine } from './harness/index.js';

const note = (letter: string) => `(window.ran = window.ran || []).push(${JSON.stringify(letter)})`;
const ran = 'window.ran || []';

inEveryEngine('a visitor who says yes', (t) => {
  const page = (body: string, attributes = '') => `<!doctype html><html lang="en"><head><title>Shop</title>
<script src="/consentgate/consentgate.js" ${attributes}></script></head><body><main>Page</main>${body}</body></html>`;
  const held = (path: string, more = '') =>
    `<script type="text/plain" data-consent="analytics" data-src="${t.site.url('tracker', path)}" ${more}></script>`;
  const inline = (code: string, more = '') =>
    `<script type="text/plain" data-consent="analytics" ${more}>${code}</script>`;

  it('gets an inline tag in its turn though it is called async, which only one with an address can be', async () => {
    t.site.script('tracker', '/a.js', note('A'), { delay: 300 });
    t.site.page('/async', page(held('/a.js') + inline(note('B'), 'async') + inline(note('C'))));
    const { tab } = await t.visit('/async');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('(window.ran || []).length >= 3');
    expect(await tab.evaluate(ran)).toEqual(['A', 'B', 'C']);
  });

  it('gets external, inline and module tags in document order, downloaded in parallel', async () => {
    t.site.script('tracker', '/a.js', note('A'), { delay: 700 });
    t.site.script('tracker', '/c.js', note('C'));
    t.site.script('tracker', '/m.js', note('M'), { delay: 300 });
    t.site.script('tracker', '/e.js', note('E'));
    t.site.page(
      '/',
      page(
        held('/a.js') +
          inline(note('B')) +
          held('/c.js') +
          inline(note('D')) +
          held('/m.js', 'data-type="module"') +
          inline(note('I'), 'data-type="module"') +
          held('/e.js') +
          inline(note('F')),
      ),
    );
    const { tab } = await t.visit('/');
    await tab.settle();
    expect(t.site.requests({ host: 'tracker' })).toEqual([]);
    expect(await tab.evaluate(ran)).toEqual([]);
    await tab.evaluate(() => (window as never as { consentgate: { acceptAll(): void } }).consentgate.acceptAll());
    await tab.waitFor('(window.ran || []).length >= 8');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['A', 'B', 'C', 'D', 'M', 'I', 'E', 'F']);
    const requests = t.site.requests({ host: 'tracker' });
    expect(requests.map(({ path }) => path).sort()).toEqual(['/a.js', '/c.js', '/e.js', '/m.js']);
    // All were asked for before the slow first one had answered.
    expect(Math.max(...requests.map(({ at }) => at)) - Math.min(...requests.map(({ at }) => at))).toBeLessThan(600);
  });

  it('gets the same again on the next page without being asked', async () => {
    t.site.script('tracker', '/a2.js', note('A'), { delay: 300 });
    t.site.page('/again', page(held('/a2.js') + inline(note('B'))));
    const { tab } = await t.visit('/again');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('(window.ran || []).length >= 2');
    t.site.clear();
    await tab.reload();
    await tab.waitFor('(window.ran || []).length >= 2');
    expect(await tab.evaluate(ran)).toEqual(['A', 'B']);
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual(['tracker/a2.js']);
    expect(t.site.requests({ host: 'shop' }).filter(({ path }) => path.includes('consentgate-ui'))).toEqual([]);
  });

  it('finds the page as it was when a tag writes into the document', async () => {
    t.site.script('tracker', '/w.js', 'document.write("<b id=ext>ext</b>")');
    t.site.script('tracker', '/written.js', note('written'));
    t.site.page(
      '/write',
      page(
        `<p id="before">before</p>${inline(
          `document.write('<div id="w1">'); document.writeln('text'); document.write('</div><scr' + 'ipt src="${t.site.url('tracker', '/written.js')}"></scr' + 'ipt>'); document.getElementById('w1').title = 'found'`,
        )}${inline(note('after'))}${held('/w.js')}<p id="after">after</p>`,
      ),
    );
    const { tab } = await t.visit('/write');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('document.getElementById("ext")');
    await tab.settle();
    expect(await tab.evaluate('document.querySelector("main").textContent')).toBe('Page');
    expect(
      await tab.evaluate('document.getElementById("w1").textContent.trim() + document.getElementById("w1").title'),
    ).toBe('textfound');
    expect(await tab.evaluate(ran)).toEqual(['written', 'after']);
    expect(await tab.evaluate(`[...document.querySelectorAll('#before,#w1,#ext,#after')].map(e => e.id)`)).toEqual([
      'before',
      'w1',
      'ext',
      'after',
    ]);
  });

  it('has late listeners called once, and only those of the released tag', async () => {
    const listen = (name: string) => `
      document.addEventListener('DOMContentLoaded', (e) => { (window.late = window.late || []).push('${name} dcl ' + (e.target === document)) });
      document.addEventListener('readystatechange', () => { (window.late = window.late || []).push('${name} rsc') });
      window.addEventListener('load', () => { (window.late = window.late || []).push('${name} load') });`;
    t.site.script('tracker', '/late.js', listen('ext'));
    t.site.script('tracker', '/late-m.js', listen('mod'));
    t.site.page('/late', page(inline(listen('inline')) + held('/late.js') + held('/late-m.js', 'data-type="module"')));
    const { tab } = await t.visit('/late');
    await tab.settle();
    await tab.evaluate(
      `document.addEventListener('DOMContentLoaded', () => { (window.late = window.late || []).push('page') })`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('(window.late || []).length >= 9');
    await tab.settle();
    expect(await tab.evaluate('window.late')).toEqual([
      'inline dcl true',
      'ext dcl true',
      'mod dcl true',
      'inline rsc',
      'ext rsc',
      'mod rsc',
      'inline load',
      'ext load',
      'mod load',
    ]);
  });

  it('gets html containers and templates in order, text included', async () => {
    t.site.script('tracker', '/t.js', note('T'));
    const end = '<\\/script>';
    t.site.page(
      '/containers',
      page(
        `<script type="text/html" data-consent="functional">text 1<i id="c1">one</i><script src="${t.site.url('tracker', '/t.js')}">${end}<script>${note('U')}${end}</script>
         <template data-consent="functional">text 2<i id="c2">two</i><script>${note('V')}</script></template>`,
      ),
    );
    const { tab } = await t.visit('/containers');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('document.getElementById("c2")');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['T', 'U', 'V']);
    expect(
      await tab.evaluate(
        `['c1', 'c2'].map((id) => document.getElementById(id).previousSibling.textContent + document.getElementById(id).textContent)`,
      ),
    ).toEqual(['text 1one', 'text 2two']);
  });
});
