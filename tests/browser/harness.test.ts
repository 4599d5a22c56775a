/** The harness itself: what every other browser test takes for granted. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inEveryEngine } from './harness/index.js';

const ran = (): string[] => (window as unknown as { ran?: string[] }).ran ?? [];

inEveryEngine('the harness', (t) => {
  it('logs the scripts of third parties, in order, and sees that they ran', async () => {
    t.site.script('tracker', '/a.js', '(window.ran = window.ran || []).push("A")', { delay: 150 });
    t.site.script('ads', '/b.js', '(window.ran = window.ran || []).push("B")');
    t.site.page(
      '/',
      `<!doctype html><title>Order</title><script src="${t.site.url('tracker', '/a.js')}"></script>
       <script src="${t.site.url('ads', '/b.js?x=1')}"></script>`,
    );
    const { tab } = await t.visit('/');
    expect(await tab.evaluate(ran)).toEqual(['A', 'B']);
    expect(t.site.paths({ except: 'shop' }).sort()).toEqual(['ads/b.js?x=1', 'tracker/a.js']);
    const [request] = t.site.requests({ host: 'tracker', path: '/a.js' });
    expect(request?.headers.referer).toBe(t.site.url('shop', '/'));
  });

  it('gives every test an empty log and every visitor an empty jar', async () => {
    expect(t.site.requests()).toEqual([]);
    t.site.page('/jar', '<!doctype html><title>Jar</title><script>document.cookie = "seen=1; path=/"</script>');
    const first = await t.visit('/jar');
    expect((await first.tab.cookies()).map(({ name, value }) => [name, value])).toEqual([['seen', '1']]);
    t.site.page('/empty', '<!doctype html><title>Empty</title>');
    const second = await t.visit('/empty');
    expect(await second.tab.cookies()).toEqual([]);
    expect(await second.tab.evaluate('document.cookie')).toBe('');
  });

  it('leaves nothing of a visitor to the next', async () => {
    t.site.serve('ads', '/old.js', {
      type: 'text/javascript',
      headers: { 'cache-control': 'max-age=3600', 'set-cookie': 'third=1; Max-Age=3600' },
      body: '',
    });
    t.site.serve('shop', '/worker.js', { type: 'text/javascript', body: 'self.onfetch = () => {};' });
    t.site.serve('shop', '/left', {
      headers: { 'set-cookie': 'hidden=1; Path=/; HttpOnly; Max-Age=3600' },
      body: `<!doctype html><title>Left</title><script src="${t.site.url('ads', '/old.js')}"></script>`,
    });
    const leave = async (): Promise<void> => {
      window.name = 'known';
      document.cookie = 'seen=1; path=/; max-age=3600';
      localStorage.setItem('seen', '1');
      sessionStorage.setItem('seen', '1');
      await caches.open('seen');
      if (await navigator.serviceWorker?.register('/worker.js').catch(() => null)) await navigator.serviceWorker.ready;
      await new Promise((resolve, reject) => {
        const request = indexedDB.open('seen');
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    };
    const look = async (): Promise<unknown> => ({
      name: window.name,
      early: (window as unknown as { early?: number }).early ?? 0,
      gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl ?? false,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      width: innerWidth,
      cookie: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    });
    t.site.page('/look', `<!doctype html><title>L</title><script src="${t.site.url('ads', '/old.js')}"></script>`);
    const before = await t.visit('/look');
    const nothing = await before.tab.evaluate(look);
    expect(nothing).toMatchObject({ name: '', cookie: '', stored: 0, caches: [], databases: 0, workers: 0 });
    await before.context.close();

    const traits = { init: 'window.early = 7', headers: { 'X-Test': 'yes' }, gpc: true } as const;
    const media = { colorScheme: 'dark' } as const;
    const first = await t.visit('/left', { ...traits, media, viewport: [700, 500] });
    await first.tab.evaluate(leave);
    expect(await first.tab.evaluate(look)).toMatchObject({ early: 7, gpc: true, dark: true, stored: 2, databases: 1 });
    await first.context.close();
    t.site.clear();

    const next = await t.visit('/look');
    expect(await next.tab.evaluate(look)).toEqual(nothing);
    const [page] = t.site.requests({ path: '/look' });
    const [script] = t.site.requests({ host: 'ads' });
    expect([page?.headers.cookie, page?.headers['x-test'], page?.headers['sec-gpc']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([script?.path, script?.headers.cookie]).toEqual(['/old.js', undefined]);
  });

  it('keeps no storage of a tab for the next visitor', async () => {
    t.site.page('/tab', '<!doctype html><title>T</title>');
    const first = await t.visit('/tab');
    await first.tab.evaluate("sessionStorage.setItem('seen', '1')");
    await first.context.close();
    const next = await t.visit('/tab');
    expect(await next.tab.evaluate('sessionStorage.length')).toBe(0);
  });

  it('settles only after what the page set off late has arrived', async () => {
    t.site.script('tracker', '/late.js', `new Image().src = ${JSON.stringify(t.site.url('pixel', '/p.gif'))}`, {
      delay: 100,
    });
    t.site.page(
      '/late',
      `<!doctype html><title>Late</title><script>
        addEventListener('load', () => requestAnimationFrame(() => {
          document.head.append(Object.assign(document.createElement('script'), { src: '${t.site.url('tracker', '/late.js')}' }));
        }));
      </script>`,
    );
    const { tab } = await t.visit('/late');
    await tab.settle();
    expect(t.site.paths({ except: 'shop' })).toEqual(['tracker/late.js', 'pixel/p.gif']);
  });

  it('waits for a request, and says what came instead', async () => {
    t.site.page(
      '/beacon',
      '<!doctype html><title>B</title><script>fetch("/collect?a=1", {method: "POST", body: "x=1"})</script>',
    );
    t.site.serve('shop', '/collect', () => ({ status: 204 }));
    await t.visit('/beacon');
    const request = await t.site.waitForRequest({ host: 'shop', path: '/collect', method: 'POST' });
    expect(request.body).toBe('x=1');
    await expect(t.site.waitForRequest({ path: '/never' }, { timeout: 50 })).rejects.toThrow('POST shop/collect?a=1');
  });

  it('clicks, hovers, types and presses keys as a visitor does', async () => {
    t.site.page(
      '/input',
      `<!doctype html><title>Input</title><p style="height:3000px"></p>
       <button id="b" onclick="log.push('click ' + event.isTrusted + ' ' + navigator.userActivation?.isActive)">B</button>
       <input id="i"><button id="last">Last</button>
       <script>
         const log = [];
         b.addEventListener('pointerenter', () => log.push('enter'), { once: true });
         addEventListener('keydown', (e) => log.push((e.shiftKey ? 'shift ' : '') + e.key));
       </script>`,
    );
    const { tab } = await t.visit('/input');
    await tab.hover('#b');
    await tab.click('#b');
    expect(await tab.evaluate('log.splice(0)')).toEqual(['enter', 'click true true']);
    await tab.press('Tab');
    await tab.type('Ab');
    expect(await tab.evaluate('i.value')).toBe('Ab');
    await tab.press('Tab');
    expect(await tab.evaluate('document.activeElement.id')).toBe('last');
    await tab.press('Shift+Tab');
    await tab.press('Escape');
    await tab.press('ArrowLeft');
    expect(await tab.evaluate('document.activeElement.id')).toBe('i');
    const keys = (await tab.evaluate<string[]>('log')).filter(
      (key) => !/^(shift )?Shift$|^(shift )?[AB]$|^b$/.test(key),
    );
    // WebKitGTK gets the key of Shift+Tab as X11's ISO_Left_Tab, for which it has no name; the focus moves all the same.
    const back = t.engine === 'webkit' ? 'shift Unidentified' : 'shift Tab';
    expect(keys).toEqual(['Tab', 'Tab', back, 'Escape', 'ArrowLeft']);
    await tab.focus('#b');
    await tab.press('Enter');
    await tab.press('Space');
    expect((await tab.evaluate<string[]>('log')).filter((line) => line.startsWith('click'))).toHaveLength(2);
  });

  it('goes on with another browser when one has crashed', async () => {
    if (t.engine !== 'chromium') t.skip('its protocol has no word that crashes it');
    const { tab } = await t.visit('/');
    await tab.protocol?.('Browser.crash').catch(() => {});
    expect((await t.visit('/')).tab).toBeDefined();
  });

  it('waits until an element can be clicked', async () => {
    // The page takes its time, not the test: what is tried is the waiting.
    t.site.page(
      '/covered',
      `<!doctype html><title>Covered</title><button id="b" onclick="document.title = 'clicked'">B</button>
       <div id="cover" style="position:fixed;inset:0"></div><script>setTimeout(() => cover.remove(), 300)</script>`,
    );
    const { tab } = await t.visit('/covered');
    await tab.click('#b');
    await tab.waitFor(() => document.title === 'clicked');
  });

  it('shares cookies and storage between two tabs of one visitor', async () => {
    t.site.page('/tabs', '<!doctype html><title>Tabs</title>');
    const { tab, context } = await t.visit('/tabs');
    await tab.evaluate(() => {
      document.cookie = 'choice=yes; path=/';
      localStorage.setItem('key', 'value');
    });
    const { tab: other } = await t.visit('/tabs', { context });
    expect(await other.evaluate(() => [document.cookie, localStorage.getItem('key')])).toEqual(['choice=yes', 'value']);
    await other.evaluate('new BroadcastChannel("c").postMessage(1)');
    await tab.evaluate(
      'new BroadcastChannel("c").addEventListener("message", ({ data }) => { document.title = data })',
    );
    await other.evaluate('new BroadcastChannel("c").postMessage("told")');
    await tab.waitFor(() => document.title === 'told');
  });

  it('reads the console and uncaught errors, those of the loading page too', async () => {
    t.site.page(
      '/console',
      '<!doctype html><title>C</title><script>console.warn("careful", 1)</script><script>null.boom()</script>',
    );
    const { tab } = await t.visit('/console');
    await tab.evaluate('console.error("bad")');
    const lines = (): string[] => tab.console.map(({ level, text }) => `${level}: ${text}`);
    await expect.poll(lines, { timeout: 5000 }).toHaveLength(3);
    expect(lines()).toContain('warn: careful 1');
    expect(lines()).toContain('error: bad');
    expect(lines().find((line) => line.startsWith('error: TypeError'))).toBeDefined();
  });

  it('tells the last value and the console when a wait fails, and passes errors of the page on', async () => {
    t.site.page('/wait', '<!doctype html><title>W</title><script>console.error("why")</script>');
    const { tab } = await t.visit('/wait');
    await expect(tab.waitFor(() => document.title === 'X' && 1, { timeout: 200 })).rejects.toThrow(
      /last: false[\s\S]*why/,
    );
    await expect(tab.evaluate('missing.thing')).rejects.toThrow('missing');
    expect(await tab.evaluate(async (a: number, b: { c: number }) => a + b.c, 1, { c: 2 })).toBe(3);
    expect(await tab.evaluate(() => undefined)).toBeUndefined();
  });

  it('evaluates under a strict policy and trusted types', async () => {
    t.site.serve('shop', '/csp', {
      headers: { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" },
      body: '<!doctype html><title>CSP</title>',
    });
    const { tab } = await t.visit('/csp');
    expect(await tab.evaluate(() => document.title)).toBe('CSP');
    await tab.settle();
  });

  it('sets cookies, http-only ones too, before the page is asked for', async () => {
    t.site.page('/cookies', '<!doctype html><title>Cookies</title>');
    const expires = Math.round(Date.now() / 1000) + 3600;
    const cookies = [
      { name: 'a', value: '1', expires },
      { name: 'b', value: '2', httpOnly: true, path: '/' },
    ];
    const { tab } = await t.visit('/cookies', { cookies });
    const [request] = t.site.requests({ path: '/cookies' });
    expect(request?.headers.cookie?.split('; ').sort()).toEqual(['a=1', 'b=2']);
    expect(await tab.evaluate('document.cookie')).toBe('a=1');
    const jar = (await tab.cookies()).sort((a, b) => a.name.localeCompare(b.name));
    expect(jar.map(({ name, httpOnly, expires: end }) => [name, httpOnly, end])).toEqual([
      ['a', false, expires],
      ['b', true, -1],
    ]);
  });

  it('reloads, goes back, and does not wait for a page that never ends', async () => {
    t.site.page('/one', '<!doctype html><title>One</title>');
    t.site.page('/two', `<!doctype html><title>Two</title><img src="/hang">`);
    t.site.serve('shop', '/hang', () => ({ hang: true }));
    const { tab } = await t.visit('/one');
    await tab.reload();
    expect(t.site.paths({ path: '/one' })).toHaveLength(2);
    await tab.goto(t.site.url('shop', '/two'), { until: 'interactive' });
    expect(await tab.evaluate('[document.title, document.readyState]')).toEqual(['Two', 'interactive']);
    await tab.back();
    expect(await tab.evaluate('document.title')).toBe('One');
  });

  it('comes back to a page that was kept alive', async () => {
    t.site.page(
      '/kept',
      '<!doctype html><title>Kept</title><script>onpageshow = (e) => { window.kept = e.persisted }</script>',
    );
    t.site.page('/next', '<!doctype html><title>Next</title>');
    const { tab } = await t.visit('/kept');
    await tab.evaluate('window.mine = 1');
    await tab.goto(t.site.url('shop', '/next'));
    await tab.back();
    await tab.waitFor('window.kept');
    expect(await tab.evaluate('[document.title, window.mine]')).toEqual(['Kept', 1]);
    await tab.reload();
    expect(await tab.evaluate('[document.title, window.mine]')).toEqual(['Kept', null]);
    await tab.settle();
  });

  it('sizes the viewport and takes a screenshot', async () => {
    t.site.page('/size', '<!doctype html><title>Size</title><meta name="viewport" content="width=device-width">Hello');
    const { tab } = await t.visit('/size', { viewport: [400, 600] });
    expect(await tab.evaluate('[innerWidth, innerHeight]')).toEqual([400, 600]);
    const folder = mkdtempSync(join(tmpdir(), 'consentgate-'));
    try {
      const file = join(folder, 'new', 'page.png');
      await tab.screenshot(file);
      expect(existsSync(file) && readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
      expect(readFileSync(file).readUInt32BE(16)).toBe(400);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('runs a source before the scripts of every page', async () => {
    t.site.page('/init', '<!doctype html><title>I</title><script>document.title = "early " + window.early</script>');
    const { tab } = await t.visit('/init', { init: 'window.early = 7' });
    expect(await tab.evaluate('document.title')).toBe('early 7');
    await tab.reload();
    expect(await tab.evaluate('document.title')).toBe('early 7');
  });

  it('sends extra headers', async () => {
    t.site.page('/headers', '<!doctype html><title>H</title>');
    await t.visit('/headers', { headers: { 'X-Test': 'yes' } });
    expect(t.site.requests({ path: '/headers' })[0]?.headers['x-test']).toBe('yes');
  });

  it('turns Do Not Track and Global Privacy Control on', async () => {
    t.site.page('/signals', '<!doctype html><title>S</title>');
    const { tab } = await t.visit('/signals', { dnt: true, gpc: true });
    expect(await tab.evaluate('[navigator.doNotTrack, navigator.globalPrivacyControl]')).toEqual(['1', true]);
    const headers = t.site.requests({ path: '/signals' })[0]?.headers;
    expect([headers?.dnt, headers?.['sec-gpc']]).toEqual(['1', '1']);
    const plain = await t.visit('/signals');
    expect(await plain.tab.evaluate('navigator.globalPrivacyControl ?? false')).toBe(false);
  });

  it('answers media queries as asked', async () => {
    t.site.page('/media', '<!doctype html><title>M</title>');
    const query =
      '["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"].map((q) => matchMedia(q).matches)';
    const { tab } = await t.visit('/media', { media: { colorScheme: 'dark', reducedMotion: 'reduce' } });
    expect(await tab.evaluate(query)).toEqual([true, true]);
  });

  it('forces colours', async () => {
    t.site.page('/forced', '<!doctype html><title>F</title>');
    const { tab } = await t.visit('/forced', { media: { forcedColors: 'active' } });
    expect(await tab.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
  });

  it('gives a second tab what the visitor brings as well', async () => {
    t.site.page('/second', '<!doctype html><title>S</title><script>console.log("early", window.early)</script>');
    const { context } = await t.visit('/second', { init: 'window.early = 7', headers: { 'X-Test': 'yes' } });
    for (let visits = 0; visits < 2; visits += 1) {
      t.site.clear();
      const { tab } = await t.visit('/second', { context });
      await expect.poll(() => tab.console.map(({ text }) => text), { timeout: 5000 }).toContain('early 7');
      expect(t.site.requests({ path: '/second' })[0]?.headers['x-test']).toBe('yes');
    }
  });

  it('speaks the language of the visitor', async () => {
    t.site.page('/locale', '<!doctype html><title>L</title>');
    const { tab } = await t.visit('/locale', { locale: 'de-DE' });
    expect(await tab.evaluate('navigator.languages[0]')).toBe('de-DE');
  });
});
