/** Promise 2: consent is taken back as easily as it is given, and that counts at once. */
import { expect, it } from 'vitest';
import { createHeld, createJson, createPage, createReceipt, note, now, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('consent that is taken back', (t) => {
  const ways = {
    'withdraw()': 'consentgate.withdraw()',
    'rejectAll()': 'consentgate.rejectAll()',
    'withdraw(id)': 'consentgate.withdraw("marketing")',
    'set()': 'consentgate.set({ marketing: "denied" })',
  };

  it('by an element of the site, which fetches what takes the answer when the pointer comes to it', async () => {
    t.site.page('/own-way', createPage('<button id="no" data-consent-action="withdraw">No</button>'));
    const yes = createReceipt('functional1.analytics1.marketing1');
    const { tab } = await t.visit('/own-way', { cookies: [{ name: 'consentgate', value: yes }] });
    await tab.settle();
    expect(t.site.paths({ path: /consentgate-answer/ })).toEqual([]);
    await tab.hover('#no');
    await t.site.waitForRequest({ path: /consentgate-answer/ });
    await tab.settle();
    // Whoever leaves at once has been heard.
    await tab.evaluate(`(document.querySelector('#no').click(), location.reload())`);
    await tab.waitFor('consentgate.has("!analytics !marketing !functional")');
  });

  it('what is still on its way then never runs, and a later yes has it run once', async () => {
    const marks = 'data-consent="analytics"';
    const kinds = {
      '/turn.js': (url: string) => `<script type="text/plain" ${marks} data-src="${url}"></script>`,
      '/async.js': (url: string) => `<script type="text/plain" ${marks} async id="mine" data-src="${url}"></script>`,
      '/module.js': (url: string) =>
        `<script type="text/plain" ${marks} data-type="module" data-src="${url}"></script>`,
      '/inner.js': (url: string) =>
        `<script type="text/plain" ${marks} data-type="module">import '${url}';${note('inline')}</script>`,
      '/written.js': (url: string) =>
        `<script type="text/plain" ${marks}>document.write('<script src="${url}"><\\/script>')</script>`,
    };
    for (const [path, write] of Object.entries(kinds)) {
      let answer = () => {};
      const asked = new Promise<void>((resolve) => (answer = resolve));
      t.site.serve('tracker', path, async () => {
        await asked;
        return {
          type: 'text/javascript',
          headers: { 'access-control-allow-origin': '*' },
          body: `${note(path)};document.cookie='_trk=1'`,
        };
      });
      t.site.page('/under-way', createPage(write(t.site.url('tracker', path)) + createHeld('behind')));
      const { tab } = await t.visit('/under-way');
      const before = await tab.evaluate<string>('document.querySelector("script[data-consent]").outerHTML');
      await tab.evaluate('consentgate.grant("analytics")');
      await t.site.waitForRequest({ path });
      await tab.evaluate('consentgate.withdraw("analytics")');
      await tab.waitFor('consentgate.has("!analytics")');
      answer();
      await tab.settle();
      const seen = `(${ran}).filter((name) => name !== 'behind')`;
      expect(await tab.evaluate(seen), path).toEqual([]);
      expect(await tab.evaluate('document.cookie'), path).not.toContain('_trk');
      // What another tag has written stays beside that, as a held tag.
      if (path !== '/written.js')
        expect(await tab.evaluate('document.querySelector("script[data-consent]").outerHTML'), path).toBe(before);
      await tab.evaluate('consentgate.grant("analytics")');
      await tab.waitFor(
        `(${seen}).includes('${path === '/inner.js' ? 'inline' : path}') && window.ran.includes('behind')`,
      );
      await tab.settle();
      expect(await tab.evaluate(seen), path).toEqual([path, ...(path === '/inner.js' ? ['inline'] : [])]);
      await tab.evaluate('document.cookie = "_trk=; max-age=0"');
      t.site.clear();
    }
  });

  it('a picture of several sources asks for none of the others', async () => {
    t.site.serve('pictures', '/*', {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>',
    });
    const url = (path: string) => t.site.url('pictures', path);
    const pictures = {
      '/plain': `<img alt="" data-consent="marketing" data-src="${url('/plain')}" data-srcset="${url('/dense')} 2x">`,
      '/listed': `<img alt="" data-consent="marketing" data-src="${url('/old')}" data-srcset="${url('/listed')} 1x, ${url('/dense')} 2x">`,
      '/source': `<picture data-consent="marketing"><source media="(min-width:9999px)" data-srcset="${url('/wide')}"><source data-srcset="${url('/source')}"><source data-srcset="${url('/next')}"><img alt="" data-srcset="${url('/set')} 2x" data-src="${url('/old')}"></picture>`,
    };
    for (const [path, html] of Object.entries(pictures)) {
      t.site.page('/picture', createPage(html));
      const { tab } = await t.visit('/picture');
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('document.images[0].complete && document.images[0].naturalWidth > 0');
      await tab.settle();
      expect(t.site.paths({ host: 'pictures' }), path).toEqual([`pictures${path}`]);
      await tab.evaluate('consentgate.withdraw()');
      await tab.waitFor('!document.images[0].currentSrc || !document.images[0].naturalWidth');
      await tab.settle();
      expect(t.site.paths({ host: 'pictures' }), path).toEqual([`pictures${path}`]);
      t.site.clear();
    }
  });

  it('frames go, denial tags run, vendors are told, and nothing fires after the reload', async () => {
    t.site.serve('video', '/*', '<!doctype html><title>Video</title>');
    const frame = `<iframe title="video" width="300" height="200" data-consent="marketing" data-src="${t.site.url('video', '/frame')}"></iframe>`;
    const layer = `dataLayer.filter((entry) => entry[0] === 'consent').map((entry) => entry[1] + ' ' + entry[2].ad_storage)`;
    t.site.page(
      '/back',
      createPage(
        frame + serveHeld(t, '/w.js', 'data-consent="marketing"') + createHeld('no', 'data-consent="!marketing"'),
      ),
    );
    for (const [name, call] of Object.entries(ways)) {
      t.site.clear();
      const { tab } = await t.visit('/back');
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.ran');
      await t.site.waitForRequest({ host: 'video' });
      await tab.evaluate(call);
      await tab.waitFor('window.ran.includes("no")');
      await tab.waitFor('!document.querySelector("iframe").getAttribute("src")');
      await tab.waitFor('frames.length === 0 || !document.querySelector("iframe").src');
      expect(await tab.evaluate(ran), name).toEqual(['/w.js', 'no']);
      expect((await tab.evaluate<string[]>(layer)).at(-1), name).toBe('update denied');
      // Where the film was there is a placeholder again.
      await tab.waitFor('!!document.querySelector("[data-consentgate=placeholder]")');
      t.site.clear();
      await tab.reload();
      await tab.waitFor('window.ran');
      await tab.settle();
      expect(await tab.evaluate(ran), name).toEqual(['no']);
      expect(t.site.paths({ except: 'shop' }), name).toEqual([]);
      expect((await tab.evaluate<string[]>(layer)).at(-1), name).toBe('update denied');
    }
  });

  it('a no holds what waits for a tag that takes its time, and a later yes has it run, once', async () => {
    t.site.serve('tracker', '/waits.gif', '');
    const mark = 'data-consent="analytics"';
    const slow = serveHeld(t, '/takes-its-time.js', mark);
    let answer = () => {};
    const isRefused = new Promise<void>((go) => {
      answer = go;
    });
    t.site.serve('tracker', '/takes-its-time.js', async () => {
      await isRefused;
      return { type: 'text/javascript', headers: { 'cache-control': 'no-store' }, body: note('/takes-its-time.js') };
    });
    t.site.page(
      '/in-line',
      createPage(
        slow +
          createHeld('waits') +
          `<script type="text/html" ${mark}><img alt="" src="${t.site.url('tracker', '/waits.gif')}"></script>` +
          createHeld('no', 'data-consent="!analytics"'),
      ),
    );
    const { tab } = await t.visit('/in-line');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('document.querySelector("script[src$=takes-its-time\\\\.js]")');
    await tab.evaluate('consentgate.rejectAll()');
    answer();
    await tab.waitFor('(window.ran || []).includes("no")');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['no']);
    expect(t.site.paths({ host: 'tracker' })).toEqual(['tracker/takes-its-time.js']);
    await tab.evaluate('consentgate.acceptAll()');
    await t.site.waitForRequest({ host: 'tracker', path: '/waits.gif' });
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['no', '/takes-its-time.js', 'waits']);
  });

  it('a no where all runs until somebody objects has nothing run, when the cookie of an earlier no is gone', async () => {
    const layer = `dataLayer.filter((entry) => entry[0] === 'consent' && entry[1] === 'update').map((entry) => entry[2].analytics_storage)`;
    t.site.page(
      '/object-again',
      createPage(serveHeld(t, '/object-again.js'), {
        attributes: 'data-mode="opt-out"',
        before:
          '<script>(window.consentgate = []).push((api) => api.when("analytics").then(() => { window.isMeant = true }))</script>',
      }),
    );
    const cookies = [
      { name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0', { time: now() - 9 }) },
    ];
    const { tab } = await t.visit('/object-again', { cookies });
    await tab.evaluate('void (document.cookie = "consentgate=;max-age=0;path=/")');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('/functional0/.test(document.cookie)');
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    expect(await tab.evaluate('window.isMeant')).toBeUndefined();
    expect(new Set(await tab.evaluate<string[]>(layer))).toEqual(new Set(['denied']));
  });

  it('each no erases what is stored by then, where no guard keeps the page from storing', async () => {
    const services = [{ id: 'chat', name: 'Chat', category: 'functional', cookies: ['chat_*'], storage: ['chat_*'] }];
    t.site.page('/stored-again', createPage('', { before: createJson(JSON.stringify({ services, block: 'marked' })) }));
    const { tab } = await t.visit('/stored-again');
    for (const time of [1, 2, 3]) {
      await tab.evaluate(`void (document.cookie = 'chat_a=${time};path=/', localStorage.setItem('chat_b', ${time}))`);
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor('!/chat_/.test(document.cookie + Object.keys(localStorage))');
    }
  });

  it('the control is there when the answer is gone with its cookie, although no banner is', async () => {
    t.site.page('/forgotten', createPage(createHeld('held')));
    const { tab } = await t.visit('/forgotten');
    await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
    await tab.waitFor('window.ran');
    await tab.evaluate('void (document.cookie = "consentgate=;max-age=0;path=/")');
    // Back from the window in which the visitor has deleted the cookies of the site.
    await tab.evaluate('void document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))');
    await tab.waitFor('!consentgate.receipt()');
    await tab.click('[data-consentgate=reopen]');
    await tab.waitFor('!!document.querySelector("dialog[open]")');
  });

  it('a frame that had been on does not come back out of the history of the tab', async () => {
    t.site.serve('video', '/film', '<!doctype html><title>Video</title>');
    t.site.page(
      '/film',
      createPage(
        `<iframe title="video" data-consent="marketing" data-src="${t.site.url('video', '/film')}"></iframe>`.repeat(3),
      ),
    );
    for (let times = 0; times < 6; times++) {
      const { tab } = await t.visit('/film', {
        cookies: [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }],
      });
      await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 3`);
      await tab.click('[data-consentgate=placeholder] button');
      await t.site.waitForRequest({ host: 'video' });
      await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 2`);
      t.site.clear();
      await tab.reload();
      await tab.settle();
      expect(t.site.paths({ host: 'video' }), `${times}`).toEqual([]);
    }
  });

  it('a step back afterwards leads to the page before, and asks nobody for the films that were taken back', async () => {
    t.site.serve('video', '/*', {
      headers: { 'cache-control': 'no-store' },
      body: '<!doctype html><title>Film</title>',
    });
    const film = (attributes: string, path: string) =>
      `<iframe title="Film" width="300" height="200" ${attributes}="${t.site.url('video', path)}"></iframe>`;
    const services = createJson(
      '{ "services": [{ "id": "films", "name": "Films", "category": "marketing", "hosts": ["video.localhost"] }] }',
    );
    t.site.page('/before', createPage('<h1>Before</h1>'));
    t.site.page(
      '/marked-films',
      createPage([1, 2].map((n) => film('data-consent="marketing" data-src', `/${n}`)).join('')),
    );
    t.site.page('/raw-films', createPage([1, 2].map((n) => film('src', `/${n}`)).join(''), { before: services }));
    for (const path of ['/marked-films', '/raw-films']) {
      const { tab } = await t.visit('/before', {
        cookies: [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }],
      });
      await tab.goto(t.site.url('shop', path));
      await t.site.waitForRequest({ host: 'video', path: '/2' });
      await tab.settle();
      await tab.evaluate('consentgate.withdraw("marketing")');
      await tab.waitFor('consentgate.has("!marketing") && !document.querySelector("iframe[src]")');
      await tab.settle();
      t.site.clear();
      await tab.evaluate('void setTimeout(() => history.back())');
      await tab.waitFor(`document.querySelector('h1')?.textContent === 'Before'`);
      expect(t.site.paths({ host: 'video' }), path).toEqual([]);
    }
  });

  it('a no takes back the film that was loaded once, and an answer about something else does not', async () => {
    t.site.serve('video', '/once', '<!doctype html><title>Video</title>');
    t.site.page(
      '/once',
      createPage(
        `<iframe title="video" width="400" height="300" data-service="youtube" data-src="${t.site.url('video', '/once')}"></iframe>`,
        { attributes: 'data-services="youtube"' },
      ),
    );
    const cookies = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
    const { tab } = await t.visit('/once', { cookies });
    const frame = 'document.querySelector("iframe").getAttribute("src")';
    await tab.waitFor('!!document.querySelector("[data-consentgate=placeholder] button")');
    await tab.click('[data-consentgate=placeholder] button');
    await tab.waitFor(`/^http/.test(${frame})`);
    // An answer that is refused as a whole changes nothing.
    await tab.evaluate('(() => { try { consentgate.set({ marketing: "denied", typo: "denied" }) } catch {} })()');
    await tab.evaluate('consentgate.set({ analytics: "granted" }), consentgate.deny("functional")');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.settle();
    expect(await tab.evaluate(`/^http/.test(${frame})`)).toBe(true);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor(`!/^http/.test(${frame}) && !!document.querySelector("[data-consentgate=placeholder] button")`);
  });

  it('a no in another tab takes back the film that was loaded once in this one, and a yes to another film does not', async () => {
    t.site.serve('video', '/tab', '<!doctype html><title>Video</title>');
    t.site.page(
      '/tab',
      createPage(
        `<iframe title="video" width="400" height="300" data-service="youtube" data-src="${t.site.url('video', '/tab')}"></iframe>`,
        { attributes: 'data-services="youtube vimeo"' },
      ),
    );
    const cookies = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
    const { tab, context } = await t.visit('/tab', { cookies });
    const other = await t.visit('/tab', { context });
    const frame = 'document.querySelector("iframe").getAttribute("src")';
    await tab.waitFor('!!document.querySelector("[data-consentgate=placeholder] button")');
    await tab.evaluate(`document.querySelector('[data-consentgate=placeholder] button').click()`);
    await tab.waitFor(`/^http/.test(${frame})`);
    await other.tab.evaluate('consentgate.grant("vimeo")');
    await tab.waitFor('consentgate.has("vimeo")');
    await tab.settle();
    expect(await tab.evaluate(`/^http/.test(${frame})`)).toBe(true);
    await other.tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor(`!/^http/.test(${frame}) && !!document.querySelector("[data-consentgate=placeholder] button")`);
  });

  it('a grant after it brings the frame back once, and runs no script a second time', async () => {
    t.site.serve('video', '/again', '<!doctype html><title>Video</title>');
    t.site.page(
      '/again',
      createPage(
        `<iframe title="video" data-consent="marketing" data-src="${t.site.url('video', '/again')}"></iframe>${createHeld('script', 'data-consent="marketing"')}`,
      ),
    );
    const { tab } = await t.visit('/again');
    for (let times = 1; times < 4; times++) {
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('document.querySelector("iframe").getAttribute("src")');
      await tab.settle();
      expect(t.site.paths({ host: 'video' })).toHaveLength(times);
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor('!document.querySelector("iframe").getAttribute("src")');
    }
    expect(await tab.evaluate(ran)).toEqual(['script']);
  });

  it('a picture further down is not fetched when it is scrolled to, nor another size of one that is here', async () => {
    const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' };
    t.site.serve('pictures', '/*', picture);
    const url = (path: string) => t.site.url('pictures', path);
    t.site.page(
      '/pictures',
      createPage(
        `<img alt="" data-consent="marketing" data-src="${url('/settled')}" width="9" height="9">
         <img alt="" data-consent="marketing" data-srcset="${url('/small')} 400w, ${url('/large')} 4000w" sizes="100vw">
         <picture data-consent="marketing"><source media="(min-width: 700px)" data-srcset="${url('/wide')}">
           <img alt="" data-src="${url('/narrow')}"></picture>
         <div style="height: 20000px"></div>
         <img alt="" id="far" loading="lazy" data-consent="marketing" data-src="${url('/far')}" width="9" height="9">`,
      ),
    );
    const { tab } = await t.visit('/pictures', { viewport: [390, 700] });
    await tab.evaluate('void consentgate.acceptAll()');
    for (const path of ['/settled', '/small', '/narrow']) await t.site.waitForRequest({ host: 'pictures', path });
    await tab.settle();
    expect(t.site.requests({ host: 'pictures', path: '/far' })).toEqual([]);
    t.site.clear();
    await tab.evaluate('void consentgate.withdraw()');
    await tab.waitFor('!document.querySelector("#far").getAttribute("src")');
    await tab.evaluate('document.querySelector("#far").scrollIntoView()');
    await tab.viewport(1200, 700);
    await tab.settle();
    expect(t.site.paths({ host: 'pictures' })).toEqual([]);
    // What is settled stays, and is not counted a second time.
    expect(await tab.evaluate('document.querySelector("img").getAttribute("src")')).toBe(url('/settled'));
    await tab.evaluate('void consentgate.acceptAll()');
    await t.site.waitForRequest({ host: 'pictures', path: '/far' });
    await t.site.waitForRequest({ host: 'pictures', path: '/wide' });
    expect(t.site.requests({ host: 'pictures', path: '/settled' })).toEqual([]);
  });

  it('the page is loaded afresh, once, where the site wants that for its own tags, beside a service or without one, and not by a yes', async () => {
    for (const services of ['', 'matomo', 'youtube']) {
      const path = `/own-tags-${services}`;
      t.site.page(
        path,
        createPage(serveHeld(t, '/own.js') + createHeld('no', 'data-consent="!analytics"'), {
          attributes: `data-reload-on-withdraw="on" data-services="${services}"`,
        }),
      );
      const { tab } = await t.visit(path);
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor(`String(${ran}) === 'no'`);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor(`String(${ran}) === 'no,/own.js'`);
      await tab.settle();
      expect(t.site.paths({ path })).toHaveLength(1);
      t.site.clear();
      await tab.evaluate('void consentgate.withdraw("analytics")');
      // The log tells of a reload without asking a page that is about to go.
      await t.site.waitForRequest({ path });
      await tab.waitFor(`String(${ran}) === 'no'`);
      await tab.settle();
      expect(t.site.paths({ path }), services).toHaveLength(1);
      expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    }
  });

  it('a link of the site does it too', async () => {
    t.site.page(
      '/link',
      createPage(
        `<a href="#top" id="out" data-consent-action="withdraw">Withdraw</a><a href="#top" id="ads" data-consent-action="withdraw" data-consent-category="marketing">No ads</a>${createHeld('no', 'data-consent="!marketing analytics"')}`,
      ),
    );
    const { tab } = await t.visit('/link');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.click('#ads');
    await tab.waitFor('window.ran');
    expect(await tab.evaluate('[consentgate.has("analytics"), consentgate.has("!marketing"), location.hash]')).toEqual([
      true,
      true,
      '',
    ]);
    await tab.click('#out');
    await tab.waitFor('consentgate.has("!analytics !marketing !functional")');
  });

  it('holds what a tag has brought and what has not run yet, and a second yes fires it in its place', async () => {
    const marks = 'data-consent="analytics"';
    const brought = (name: string, end: string) =>
      `<script src="${t.site.url('tracker', `/${name}-slow.js`)}">${end}<script>${note(name)}${end}`;
    for (const name of ['container', 'written'])
      t.site.script('tracker', `/${name}-slow.js`, note(`${name}-slow`), { delay: 400 });
    const tags = {
      container: `<script type="text/html" ${marks}>${brought('container', '<\\/script>')}</script>`,
      written: `<script type="text/plain" ${marks}>document.write('${brought('written', '<\\/script>')}')</script>`,
    };
    for (const [name, tag] of Object.entries(tags)) {
      t.site.page(`/brought-${name}`, createPage(tag + createHeld('last')));
      for (const isAtOnce of [false, true]) {
        const { tab } = await t.visit(`/brought-${name}`);
        t.site.clear();
        await tab.evaluate('consentgate.grant("analytics")');
        await t.site.waitForRequest({ host: 'tracker', path: `/${name}-slow.js` });
        await tab.waitFor(`!!document.querySelector('script[src$="slow.js"]')`);
        if (isAtOnce) await tab.evaluate('void [consentgate.withdraw("analytics"), consentgate.grant("analytics")]');
        else {
          await tab.evaluate('consentgate.withdraw("analytics")');
          await tab.settle();
          expect(await tab.evaluate(ran), name).toEqual([]);
          await tab.evaluate('consentgate.grant("analytics")');
        }
        await tab.waitFor('(window.ran || []).includes("last")');
        await tab.settle();
        expect(await tab.evaluate(ran), name).toEqual([`${name}-slow`, name, 'last']);
      }
    }
  });

  it('and given again in the same breath, the tags that wait keep their order', async () => {
    t.site.page(
      '/same-breath',
      createPage(serveHeld(t, '/first.js', undefined, { delay: 400 }) + createHeld('second') + createHeld('third')),
    );
    const { tab } = await t.visit('/same-breath');
    await tab.evaluate('consentgate.grant("analytics")');
    await t.site.waitForRequest({ host: 'tracker', path: '/first.js' });
    await tab.waitFor(`!!document.querySelector('script[src$="first.js"]')`);
    await tab.evaluate('void [consentgate.withdraw("analytics"), consentgate.grant("analytics")]');
    await tab.waitFor('(window.ran || []).length === 3');
    expect(await tab.evaluate(ran)).toEqual(['/first.js', 'second', 'third']);
  });
});
