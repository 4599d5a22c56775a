/** Promise 3: a released tag finds the page as it would have from the start, and what it does there stays its own affair. */
import { expect, it } from 'vitest';
import { createHeld, createJson, createPage, createReceipt, note, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('a tag that is released late', (t) => {
  const inline = (code: string, more = 'data-consent="analytics"') =>
    `<script type="text/plain" ${more}>window.ran = window.ran || [];${code}</script>`;
  const grant = async (tab: Tab, until: string, ids = '') => {
    await tab.settle();
    await tab.evaluate(ids ? `consentgate.grant("${ids}")` : 'consentgate.acceptAll()');
    await tab.waitFor(until);
    await tab.settle();
  };

  it('has its listeners called in the order of the events, whatever one of them does', async () => {
    const code = `
      const say = (text) => () => { ran.push(text) };
      addEventListener('load', { handleEvent: (e) => ran.push('load ' + (e.target === document) + (e.currentTarget === window)) });
      addEventListener('load', () => { throw new Error('one that throws') });
      const twice = say('once'); addEventListener('load', twice); addEventListener('load', twice);
      const gone = say('taken back'); addEventListener('load', gone);
      const stop = new AbortController(); addEventListener('load', say('aborted'), { signal: stop.signal }); stop.abort();
      document.addEventListener('load', say('never at the document'));
      document.onreadystatechange = say('onreadystatechange');
      document.addEventListener('DOMContentLoaded', () => { ran.push('dcl'); removeEventListener('load', gone) });`;
    t.site.page(
      '/listeners',
      createPage(inline(code) + inline(`addEventListener('load', () => { ran.push('next') })`)),
    );
    const { tab } = await t.visit('/listeners');
    await grant(tab, '(window.ran || []).includes("next")');
    expect(await tab.evaluate(ran)).toEqual(['dcl', 'onreadystatechange', 'load truetrue', 'once', 'next']);
    expect(tab.console.filter(({ text }) => text.includes('one that throws'))).toHaveLength(1);
  });

  it('hears of what is over before what is to come, where the page has not loaded yet when it runs', async () => {
    const say = (type: string, on: string) => `${on}.addEventListener('${type}', () => { ran.push('${type}') });`;
    t.site.script('shop', '/slow.js', 'window.slow = 1', { delay: 900 });
    t.site.page(
      '/between',
      createPage(
        inline(say('load', 'window') + say('DOMContentLoaded', 'document')) +
          serveHeld(t, '/next.js', undefined, { delay: 1300 }) +
          inline(`window.gone = () => { ran.push('gone') }; addEventListener('load', gone)`) +
          inline(
            `removeEventListener('load', gone); addEventListener('load', () => { ran.push('once') }); addEventListener('load', say = () => { ran.push('same') }); addEventListener('load', say)`,
          ) +
          // Holds up the end of the page, and not what stands in it.
          '<script async src="/slow.js"></script>',
      ),
    );
    const { tab } = await t.visit('/between', {
      cookies: [{ name: 'consentgate', value: createReceipt('analytics1') }],
    });
    await tab.waitFor(`(${ran}).includes('once')`);
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['/next.js', 'DOMContentLoaded', 'load', 'once', 'same']);
  });

  it('hears that the page has loaded even if it is async and comes when all others have run', async () => {
    const code = `addEventListener('load', () => { ${note('load')} }); window.onload = () => { ${note('onload')} }`;
    t.site.page(
      '/async',
      createPage(
        serveHeld(t, '/async.js', 'data-consent="analytics" async', { code, delay: 300 }) + createHeld('next'),
      ),
    );
    const { tab } = await t.visit('/async');
    await grant(tab, '(window.ran || []).length >= 3');
    expect(await tab.evaluate(ran)).toEqual(['next', 'load', 'onload']);
  });

  it('hears it by a handler of its own where it is called async and needs no file, which makes it run in its turn', async () => {
    const code = inline(`window.onload = () => { ${note('onload')} }`, 'async data-consent="analytics"');
    t.site.page('/async-inline', createPage(code + createHeld('next')));
    const { tab } = await t.visit('/async-inline');
    await grant(tab, '(window.ran || []).length >= 2');
    expect(await tab.evaluate(ran)).toEqual(['next', 'onload']);
  });

  it('and an async one that comes late calls no handler of the page, or of another tag, a second time', async () => {
    const slow = serveHeld(t, '/slow.js', 'data-consent="analytics" async', { delay: 700 });
    const set = (name: string) =>
      `window.onload = () => ${note(name)}; document.onreadystatechange = () => document.readyState === 'complete' && ${note(`${name}, ready`)}`;
    t.site.page('/handlers', createPage(`${slow}<script>${set('page')}</script>`));
    const first = await t.visit('/handlers', {
      cookies: [{ name: 'consentgate', value: createReceipt('analytics1') }],
    });
    await first.tab.waitFor(`(${ran}).includes('/slow.js')`);
    await first.tab.settle();
    expect((await first.tab.evaluate<string[]>(ran)).sort()).toEqual(['/slow.js', 'page', 'page, ready']);

    t.site.page(
      '/handlers-late',
      createPage(`${slow}<script type="text/plain" data-consent="analytics">${set('tag')}</script>`),
    );
    const { tab } = await t.visit('/handlers-late');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`(${ran}).includes('/slow.js')`);
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['tag, ready', 'tag', '/slow.js']);
  });

  it('does not wipe the page when it opens the document to write', async () => {
    t.site.page(
      '/open',
      createPage(inline(`document.open(); document.write('<em>written</em>'); document.close(); ${note('end')}`)),
    );
    const { tab } = await t.visit('/open');
    await grant(tab, 'window.ran');
    expect(
      await tab.evaluate('document.querySelector("main").textContent + document.querySelector("em").textContent'),
    ).toBe('Pagewritten');
  });

  it('writes rows into the table in which it stands, and a script in pieces that runs once', async () => {
    t.site.page(
      '/pieces',
      createPage(
        `<table><tbody id="rows">${inline(`document.write('<tr><td>row</td></tr>')`)}</tbody></table>${inline(
          `document.write('<scr'); document.write('ipt>ran.push("pie'); document.write('ces")<\\/script><i cla'); document.write('ss="half">i</i>')`,
        )}${createHeld('end')}`,
      ),
    );
    const { tab } = await t.visit('/pieces');
    await grant(tab, '(window.ran || []).includes("end")');
    expect(await tab.evaluate(ran)).toEqual(['pieces', 'end']);
    expect(
      await tab.evaluate('document.querySelectorAll("#rows td").length + document.querySelectorAll("i.half").length'),
    ).toBe(2);
  });

  it('may take itself out of the page before it writes, and what it wrote holds nobody up', async () => {
    const code = (name: string, next: string) =>
      `document.currentScript.remove(); document.write('<b id="${name}"></b>${next}'); ${note(name)}`;
    t.site.script('tracker', '/written.js', note('written'));
    const written = `<script src="${t.site.url('tracker', '/written.js')}"><\\/script>`;
    t.site.page(
      '/removed',
      createPage(
        `<p id="one">${serveHeld(t, '/removed.js', undefined, { code: code('external', written.replace('\\', '')) })}</p>
        <div id="two">${inline(code('inline', written))}</div>${createHeld('next')}`,
      ),
    );
    const { tab } = await t.visit('/removed');
    await grant(tab, '(window.ran || []).includes("next")');
    expect(await tab.evaluate(ran)).toEqual(['external', 'written', 'inline', 'written', 'next']);
    expect(
      await tab.evaluate(`!!document.querySelector('#one > #external') && !!document.querySelector('#two > #inline')`),
    ).toBe(true);
  });

  it('leaves in the head what belongs there, with the comment in front of it', async () => {
    t.site.page(
      '/head',
      createPage('', {
        own: `<script src="/consentgate/consentgate.js"></script>${inline(
          `document.write('<!-- vendor --><script id="vendor">${note('vendor')}<\\/script>')`,
        )}`,
      }),
    );
    const { tab } = await t.visit('/head');
    await grant(tab, '(window.ran || []).length');
    const found = `[...document.head.childNodes].filter((node) => node.id === 'vendor' || node.nodeType === 8)`;
    expect(await tab.evaluate(`${found}.map((node) => node.id ?? node.data)`)).toEqual([' vendor ', 'vendor']);
  });

  it('asks for no picture of a noscript that it brings along', async () => {
    const pixel = (path: string) => `<img src="${t.site.url('tracker', path)}">`;
    t.site.page(
      '/noscript',
      createPage(
        `<script type="text/html" data-consent="analytics"><noscript>${pixel('/no.gif')}</noscript>${pixel('/yes.gif')}</script>${inline(
          `document.write('<noscr' + 'ipt>'); document.write('${pixel('/no2.gif')}</noscript>'); ${note('end')}`,
        )}`,
      ),
    );
    const { tab } = await t.visit('/noscript');
    await grant(tab, 'window.ran');
    await t.site.waitForRequest({ path: '/yes.gif' });
    expect(t.site.paths({ host: 'tracker', path: /no/ })).toEqual([]);
  });

  it('cannot bring in what is marked for something else', async () => {
    t.site.script('tracker', '/other.js', note('other'));
    const other = `<script data-consent="marketing" src="${t.site.url('tracker', '/other.js')}"><\\/script>`;
    t.site.page(
      '/other',
      createPage(
        `${inline(`document.write('${other}')`)}<script type="text/html" data-consent="analytics">${other}</script>
        <video data-consent="analytics"><source data-consent="marketing" data-src="${t.site.url('tracker', '/other.mp4')}"></video>
        <picture data-consent="analytics"><img data-service="chat" data-src="${t.site.url('tracker', '/other.gif')}"></picture>${createHeld('end')}`,
        {
          before: createJson(
            '{"services":[{"id":"chat","name":"Chat","category":"marketing","hosts":["chat.example"]}]}',
          ),
        },
      ),
    );
    const { tab } = await t.visit('/other');
    await grant(tab, 'window.ran', 'analytics');
    expect(await tab.evaluate(ran)).toEqual(['end']);
    expect(t.site.paths({ host: 'tracker', path: /other\.(mp4|gif)/ })).toEqual([]);
    await tab.evaluate('consentgate.grant("marketing")');
    await tab.waitFor('window.ran.length >= 3');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['end', 'other', 'other']);
  });

  it('is fetched once where its type is spelled out, and not at all where it is for browsers without modules', async () => {
    const typed = serveHeld(t, '/typed.js', 'data-consent="analytics" data-type="text/javascript"');
    const old = serveHeld(t, '/old.js', 'data-consent="analytics" nomodule');
    t.site.page('/typed', createPage(typed + old + createHeld('end')));
    const { tab } = await t.visit('/typed');
    await grant(tab, '(window.ran || []).includes("end")');
    expect(t.site.paths({ host: 'tracker' })).toEqual(['tracker/typed.js']);
  });

  it('holds nobody up when its address is held for another service', async () => {
    const host = `tracker.localhost:${t.site.port}`;
    const services = [{ id: 'ads', name: 'Ads', category: 'marketing', hosts: [host] }];
    t.site.page(
      '/held',
      createPage(serveHeld(t, '/ads.js') + createHeld('next'), { before: createJson(JSON.stringify({ services })) }),
    );
    const { tab } = await t.visit('/held');
    await tab.settle();
    await tab.evaluate('consentgate.grant("analytics")');
    await tab.waitFor('window.ran', { timeout: 5000 });
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.evaluate('consentgate.grant("marketing")');
    await tab.waitFor('window.ran.length >= 2');
    expect(await tab.evaluate(ran)).toEqual(['next', '/ads.js']);
  });

  it('fires when the site marks it anew, and when it comes back into the page', async () => {
    t.site.page(
      '/anew',
      createPage(
        serveHeld(t, '/anew.js', 'id="anew" data-consent="marketing"') +
          serveHeld(t, '/back.js', 'id="back" data-consent="analytics"') +
          '<iframe data-consent="marketing" data-src="about:blank"></iframe>' +
          createHeld('end'),
      ),
    );
    const { tab } = await t.visit('/anew');
    await tab.settle();
    await tab.evaluate('void (window.back = document.getElementById("back"), back.remove())');
    await grant(tab, 'window.ran', 'analytics');
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.evaluate('void (document.getElementById("anew").dataset.consent = "analytics")');
    await tab.waitFor('window.ran.length >= 2');
    await tab.evaluate('void document.body.append(back)');
    await tab.waitFor('window.ran.length >= 3');
    expect(await tab.evaluate(ran)).toEqual(['end', '/anew.js', '/back.js']);
  });

  it('fires once when code asks to look for it in the same turn in which it was put in', async () => {
    t.site.page('/scan', createPage(''));
    const { tab } = await t.visit('/scan');
    await grant(tab, 'consentgate.has("analytics")');
    const tag = serveHeld(t, '/scan.js');
    await tab.evaluate(
      (html: string) => {
        const box = document.createElement('div');
        box.innerHTML = html;
        document.body.append(box);
        (window as never as { consentgate: { scan(): void } }).consentgate.scan();
      },
      `${tag}<script type="text/html" data-consent="analytics"><script>window.ran = window.ran || [];${note('inner')}<\\/script></script>`,
    );
    await tab.waitFor('(window.ran || []).length >= 2');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['/scan.js', 'inner']);
  });

  it('leaves the page its own methods as they were, now and when everything is taken back', async () => {
    t.site.page('/own', createPage(createHeld('end')));
    const { tab } = await t.visit('/own');
    const look = `[document.write.name, document.addEventListener.length, Object.keys(document).includes('write'), (() => {
      let heard = 0; const place = document.createElement('p');
      document.addEventListener.call(place, 'news', () => heard++); place.dispatchEvent(new Event('news')); return heard })()]`;
    const before = await tab.evaluate(look);
    await grant(tab, 'window.ran');
    expect(await tab.evaluate(look)).toEqual(before);
    await tab.evaluate('consentgate.destroy()');
    expect(
      await tab.evaluate(
        `['write', 'open', 'addEventListener'].some((name) => Object.hasOwn(document, name)) || Object.hasOwn(window, 'removeEventListener')`,
      ),
    ).toBe(false);
  });

  it('leaves a framework that patches the listeners of all elements those of window and document, too', async () => {
    // As zone.js (Angular) and error monitors do, which come after a grant of an earlier visit has loaded our code.
    const patch = `(() => {
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const zoned = new WeakMap();
      window.zone = [];
      EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
        const inZone = function (event) { zone.push(type); return listener.call(this, event); };
        zoned.set(listener, inZone);
        return addEventListener.call(this, type, inZone, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
        return removeEventListener.call(this, type, zoned.get(listener) ?? listener, ...rest);
      };
      const gone = () => zone.push('never');
      for (const target of [window, document, document.body]) {
        target.addEventListener('news', () => {});
        target.addEventListener('news', gone);
        target.removeEventListener('news', gone);
        target.dispatchEvent(new Event('news'));
      }
      return zone.length;
    })()`;
    t.site.page('/zone', createPage(createHeld('end')));
    const { tab } = await t.visit('/zone');
    await grant(tab, 'window.ran');
    expect(await tab.evaluate(patch)).toBe(3);
    await tab.evaluate('consentgate.destroy()');
    expect(await tab.evaluate(`window.dispatchEvent(new Event('news')), zone`)).toEqual([
      'news',
      'news',
      'news',
      'news',
    ]);
  });
});
