/** Code of the site's own never notices the guard: what it hands over is read as the browser would read it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createJson, createPage } from '../fixtures/pages.js';
import { readBuiltFile } from './harness/built-files.js';
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

  it('asks its own server about an address of a held service, and draws its links to one as it has written', async () => {
    const held = 'https://www.youtube.com/watch';
    t.site.serve('shop', '/about*', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const body = `<a id="made" href="${held}">made</a><b></b><script>
      const css = 'a[href^="${held}"] { color: rgb(1, 2, 3) } a[href*=${held.slice(0, 12)}] { top: 1px } b { left: 2px }';
      document.head.appendChild(document.createElement('style')).textContent = css;
      document.body.insertAdjacentHTML('beforeend', '<i style="background: url(/about/${held})"><img src="/about?size=9&url=${held}"></i>');
      const load = (src) => new Promise((go) => Object.assign(new Image(), { src, onload: () => go(src), onerror: () => go('error') }));
      const pictures = ['/about?url=${held}', '/about/size=9/${held}'].map(load);
      const call = fetch('/about?url=${held}').then(({ status }) => status, String);
      Promise.all([call, ...pictures]).then((answers) => (window.answers = answers));
    </script>`;
    const read = `(async () => { for (let n = 0; n < 200 && !window.answers; n++) await new Promise((go) => setTimeout(go, 20));
      return [window.answers, getComputedStyle(document.querySelector('a')).color, getComputedStyle(document.querySelector('a')).top, document.querySelector('style').textContent, document.querySelector('i').outerHTML] })()`;
    const [without, withUs] = await compare(body, read);
    expect(withUs).toEqual(without);
  });

  it('gets back the text that it has put into a style, whomever that names', async () => {
    const code = `(() => { const style = document.head.appendChild(document.createElement('style'));
      const text = document.createTextNode('b { background: url(https://www.youtube.com/b.png) }');
      return [style.appendChild(text) === text, style.insertBefore(text, null) === text] })()`;
    const [without, withUs] = await compare('', code);
    expect(withUs).toEqual(without);
  });

  it('changes the text of a style, and finds its ranges and its errors where the browser has them', async () => {
    const code = `(() => { const text = document.createElement('style').appendChild(new Text('abcdef'));
      const range = document.createRange();
      range.setStart(text, 4);
      text.insertData(1, '--'); text.replaceData('0', 1, 'A'); text.appendData('!');
      const answers = [text.data, range.startOffset];
      for (const wrong of [() => text.insertData(99, ''), () => text.replaceData(1), () => text.appendData()])
        try { wrong(); answers.push('none') } catch (error) { answers.push(String(error)) }
      return answers })()`;
    const [without, withUs] = await compare('', code);
    expect(withUs).toEqual(without);
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

  const src = 'src="/consentgate/consentgate.js"';
  it.each([
    ['stands first in head', `<script ${src} data-services="youtube vimeo hotjar"></script>`],
    ['names more than three', `<script ${src} data-services="youtube vimeo hotjar walkme"></script>`],
    ['has moved one', '{"services":[{"id":"youtube","category":"functional"}]}'],
    ['has one of its own', '{"services":["youtube",{"id":"chat","name":"Chat","category":"functional"}]}'],
    [
      'waits long for what is known of them',
      '<script src="/slow/consentgate.js" data-services="youtube vimeo"></script>',
    ],
    [
      'comes from another host',
      '<script src="https://cdn.shop.example/consentgate/consentgate.js" data-services="youtube"></script>',
    ],
    ['is async', `<script async ${src} data-services="youtube"></script>`],
    ['is deferred', `<script defer ${src} data-services="youtube vimeo"></script>`],
    ['is a module', `<script type="module" ${src} data-services="youtube"></script>`],
    [
      'comes by code',
      `<script>{ const tag = document.createElement('script'); tag.src = '/consentgate/consentgate.js'; tag.dataset.services = 'youtube'; document.head.append(tag) }</script>`,
    ],
  ])('reaches its own other hosts all the time, and a named service never, where our tag %s', async (_, tag) => {
    const host = 'www.shop.example';
    const own = tag.startsWith('{') ? `${createJson(tag)}<script ${src}></script>` : tag;
    const isLate = /async|defer|module|append/.test(tag);
    t.site.serve('www.youtube.com', '/*', { type: 'text/javascript', body: '' });
    t.site.serve('files.example', '/*', {
      type: 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
      body: '',
    });
    for (const [name, path, wait] of [
      [host, '/slow/*', 500],
      ['cdn.shop.example', '/consentgate/*', 0],
    ] as const)
      t.site.serve(name, path, async ({ url }) => ({
        ...((await readBuiltFile(url.replace('/slow/', '/consentgate/'))) ?? { status: 404 }),
        ...(/\/services\//.test(url) && { delay: wait }),
      }));
    // Before the tag is there nobody can hold anything, where it does not stand first.
    const ask = (when: string) =>
      `fetch('https://files.example/${when}').catch(() => (window.lost ??= []).push('${when}')); ${
        isLate && when !== 'late'
          ? ''
          : `document.head.append(Object.assign(document.createElement('script'), { src: 'https://www.youtube.com/${when}.js' }));`
      }`;
    t.site.serve(
      host,
      '/own',
      createPage(
        `<script>${ask('now')} window.often = setInterval(() => { ${ask('often').replace("/often'", "/often?' + Math.random()")} }, 20)</script>`,
        { own },
      ),
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${host}/own`);
    await tab.waitFor('document.querySelector("[data-consentgate=banner] button")');
    // What comes late has come, too.
    for (const path of [/guard/, /\/services\//])
      await t.site.waitForRequest({ host: [host, 'cdn.shop.example'], path });
    const isUp = `(() => { const probe = new Image(); probe.src = 'https://www.youtube.com/probe'; return probe.getAttribute('src') === null })()`;
    await tab.waitFor(isUp);
    await tab.evaluate(`void (() => { clearInterval(often); ${ask('late')} })()`);
    await t.site.waitForRequest({ host: 'files.example', path: '/late' });
    await tab.settle();
    expect(await tab.evaluate('window.lost ?? null')).toBe(null);
    const reached = t.site.paths({ host: 'www.youtube.com' });
    expect(reached.filter((path) => !isLate || !path.endsWith('/probe'))).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await t.site.waitForRequest({ host: 'www.youtube.com', path: '/late.js' });
  });

  it('waits for nothing that is held, where what tells us of a service is long in coming; and is held by nobody who has left', async () => {
    const host = 'www.shop.example';
    const isUp = `(() => { const probe = new Image(); probe.src = 'https://www.youtube.com/probe'; return probe.getAttribute('src') === null })()`;
    const isReached = `fetch('https://files.example/data').then(() => true, () => false)`;
    t.site.serve('www.youtube.com', '/*', { type: 'image/gif', body: '' });
    t.site.serve('files.example', '/*', { headers: { 'access-control-allow-origin': '*' }, body: '' });
    let release = () => {};
    const come = new Promise<void>((go) => {
      release = go;
    });
    t.site.serve(host, '/late/*', async ({ url }) => {
      if (/\/services\//.test(url)) await come;
      return (await readBuiltFile(url.replace('/late/', '/consentgate/'))) ?? { status: 404 };
    });
    const own = '<script async src="/late/consentgate.js" data-services="youtube"></script>';
    t.site.serve(host, '/page', createPage('', { own }));
    const open = async () => {
      const tab = await (await t.newContext({ realNames: true })).newTab();
      await tab.goto(`https://${host}/page`, { until: 'interactive' });
      await tab.waitFor('window.consentgate?.ready');
      return tab;
    };
    try {
      const left = await open();
      await t.site.waitForRequest({ host, path: /\/services\// });
      await left.evaluate('consentgate.destroy()');
      const tab = await open();
      // In doubt all that is foreign is held; and only then.
      await tab.waitFor(isUp);
      expect(await tab.evaluate(isReached)).toBe(false);
      release();
      await tab.waitFor(isReached);
      expect(await tab.evaluate(isUp)).toBe(true);
      await left.settle();
      expect(await left.evaluate(isUp)).toBe(false);
      expect(await left.evaluate(isReached)).toBe(true);
    } finally {
      release();
    }
  });
});
