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

  it('is an inline module that has its turn with all that it imports, be it there or not', async () => {
    t.site.script('tracker', '/part.js', `${note('part')}; export const name = 'module'`, { delay: 150 });
    const part = t.site.url('tracker', '/part.js');
    const code = `// import "${t.site.url('tracker', '/never.js')}"
      import { name } from '${part}'; import "${part}"
      ran.push(name); addEventListener('load', () => ran.push('load'))`;
    const module = (text: string) =>
      `<script type="text/plain" data-consent="analytics" data-type="module">${text}</script>`;
    const broken = [`import '${t.site.url('tracker', '/404.js')}'`, `import { none } from '${part}'`].map(module);
    t.site.page('/imports', createPage(module(code) + createHeld('next') + broken.join('') + end));
    const { tab } = await t.visit('/imports');
    await grant(tab, `(${ran}).includes('load')`);
    expect(await tab.evaluate(ran)).toEqual(['part', 'module', 'next', 'end', 'load']);
    expect(t.site.paths({ path: /never|part/ })).toEqual(['tracker/part.js']);
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

  it('that takes the place of an earlier onload is called in its turn, ahead of listeners that came in between', async () => {
    const handler = (name: string) => `window.onload = () => { ${note(name)} }`;
    t.site.page(
      '/in-turn',
      createPage(
        inline(handler('first')) +
          inline(`addEventListener('load', () => { ${note('listener')} })`) +
          inline(handler('second')) +
          end,
      ),
    );
    const { tab } = await t.visit('/in-turn');
    await grant(tab, `(${ran}).includes('listener') && (${ran}).includes('second')`);
    expect(await tab.evaluate(ran)).toEqual(['end', 'second', 'listener']);
  });

  it('finds that an inline script which it writes has run, unless that has to wait for another', async () => {
    t.site.script('tracker', '/file.js', note('file'));
    const write = (html: string) => `document.write(${JSON.stringify(html).replace(/<\//g, '<\\/')});`;
    const script = (code: string, more = '') => `<script ${more}>${code}</script>`;
    const inner = `${note('nested')};${write(script(note('deep')))}${note('nested, end')}`;
    t.site.page(
      '/at-once',
      createPage(
        inline(
          `${write(`<div>${script('', 'type="module"')}${script(inner)}</div>`)}${note('author')};${write(
            script('', `src="${t.site.url('tracker', '/file.js')}"`),
          )}${write(script(note('behind')))}${note('author, end')}`,
        ) + end,
      ),
    );
    const { tab } = await t.visit('/at-once');
    await grant(tab);
    const wanted = ['nested', 'deep', 'nested, end', 'author', 'author, end', 'file', 'behind', 'end'];
    expect(await tab.evaluate(ran)).toEqual(wanted);
  });

  it('runs once what it puts into an element that it has written, and what is no script there never', async () => {
    t.site.script('tracker', '/put.js', note('put'));
    const code = `document.write('<div id="slot"></div>');
      const slot = document.getElementById('slot');
      slot.append(Object.assign(document.createElement('script'), { src: '${t.site.url('tracker', '/put.js')}' }));
      slot.append(Object.assign(document.createElement('script'), { text: ${JSON.stringify(note('text'))} }));
      slot.insertAdjacentHTML('beforeend', ${JSON.stringify(`<script>${note('never')}<\\/script>`).replace('\\\\', '\\')});`;
    t.site.page('/slot', createPage(inline(code) + end));
    const { tab } = await t.visit('/slot');
    await grant(tab, `(${ran}).length > 2`);
    expect((await tab.evaluate<string[]>(ran)).sort()).toEqual(['end', 'put', 'text']);
    expect(t.site.paths({ path: '/put.js' })).toHaveLength(1);
  });

  it('comes whole in a container, whatever markup its code has in its texts', async () => {
    const texts = `<script>window.ran = window.ran || []; ran.push('<noscript>'.length, '<script>a<\\/script>'.length); document.write("<b id=bold>b & c</b>")</script><i>behind</i>`;
    t.site.page(
      '/texts',
      createPage(
        `<script type="text/html" data-consent="analytics">${texts.replace(/<(?=\\*\/script)/g, '<\\')}</script>${end}`,
      ),
    );
    const { tab } = await t.visit('/texts');
    await grant(tab);
    expect(await tab.evaluate(ran)).toEqual([10, 18, 'end']);
    expect(await tab.evaluate(`[...document.querySelectorAll('b, i')].map((e) => e.textContent)`)).toEqual([
      'b & c',
      'behind',
    ]);
  });

  it('may stand in head and write something to be seen', async () => {
    const write = (html: string) => inline(`document.write('${html}')`);
    t.site.page(
      '/head',
      createPage(end, {
        before: write('<style>.seen { color: red }</style><p class="seen">one</p>') + write('<p class="seen">two</p>'),
      }),
    );
    const { tab } = await t.visit('/head');
    await grant(tab);
    expect(await tab.evaluate(`[...document.body.querySelectorAll('.seen')].map((e) => e.innerText)`)).toEqual([
      'one',
      'two',
    ]);
    expect(await tab.evaluate(`document.head.querySelectorAll('style').length`)).toBe(1);
    // Before what the page itself has.
    expect(await tab.evaluate(`document.body.firstElementChild.innerText`)).toBe('one');
  });

  it('has its turn in a shadow of the HTML, too', async () => {
    const shadow = `<div><template shadowrootmode="open">${serveHeld(t, '/shadow.js', undefined, { delay: 100 })}${inline(note('module'), 'data-type="module"')}</template></div>`;
    t.site.page('/shadow', createPage(`${createHeld('before')}${shadow}${end}`));
    const { tab } = await t.visit('/shadow');
    await grant(tab);
    expect(await tab.evaluate(ran)).toEqual(['before', '/shadow.js', 'module', 'end']);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('draws in SVG what it writes there', async () => {
    t.site.page('/drawn', createPage(`<svg><g>${inline(`document.write('\\x3ccircle r="2"/>')`)}</g></svg>${end}`));
    const { tab } = await t.visit('/drawn');
    await grant(tab);
    expect(await tab.evaluate(`document.querySelector('g > circle') instanceof SVGCircleElement`)).toBe(true);
  });

  it('is a frame whose onload is not called for an empty page when it is filled', async () => {
    t.site.serve('tracker', '/frame.html', '');
    t.site.page(
      '/frame',
      createPage(
        `<iframe title="f" data-consent="analytics" data-src="${t.site.url('tracker', '/frame.html')}" onload="(window.ran = window.ran || []).push(this.src.split('/').pop())"></iframe>`,
      ),
    );
    const { tab } = await t.visit('/frame');
    await tab.settle();
    await tab.evaluate('void (window.ran = [])');
    await grant(tab, `(${ran}).length > 0`);
    expect(await tab.evaluate(ran)).toEqual(['frame.html']);
  });
});
