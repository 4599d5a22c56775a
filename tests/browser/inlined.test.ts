/** The core inside of the page, as `consentgate snippet` prints it: nothing is waited for before first paint. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inEveryEngine, type Tab } from './harness/index.js';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const printSnippet = (...flags: string[]) =>
  execFileSync(process.execPath, [command, 'snippet', ...flags], { encoding: 'utf8' });

inEveryEngine('the inlined core', (t) => {
  const own = () => t.site.paths({ host: ['shop', 'cdn'], path: /^\/consentgate\// });
  const held = (path: string) =>
    `<script type="text/plain" data-consent="analytics" data-src="${t.site.url('tracker', path)}"></script>`;
  const createPage = (snippet: string, body = '') =>
    `<!doctype html><html lang="en"><head><title>Shop</title>${snippet}</head><body><main>Page</main>${body}</body></html>`;
  const banner = '!!document.querySelector("[data-consentgate=banner] button")';
  const reopen = '!!document.querySelector("[data-consentgate=reopen]")';
  const decide = async (tab: Tab) => {
    await tab.waitFor(banner);
    await tab.click('[data-consentgate=banner] [data-consent-action=accept-all]');
    await tab.waitFor(reopen);
    await tab.settle();
  };

  for (const [name, flags] of Object.entries({ 'with the preload': [], 'without the preload': ['--no-preload'] })) {
    it(`asks for one file on a first visit, ${name}`, async () => {
      t.site.page('/first', createPage(printSnippet(...flags)));
      const { tab } = await t.visit('/first');
      await tab.waitFor(banner);
      await tab.settle();
      expect(own()).toEqual(['shop/consentgate/consentgate-ui.js']);
      expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    });

    it(`asks for none when the visitor has decided and no tag waits, ${name}`, async () => {
      t.site.page('/decided', createPage(printSnippet(...flags)));
      const { tab } = await t.visit('/decided');
      await decide(tab);
      t.site.clear();
      await tab.reload();
      await tab.waitFor(reopen);
      await tab.settle();
      expect(own()).toEqual([]);
    });
  }

  it('holds named services, and every other origin, without waiting for a file', async () => {
    const ask = `<script>fetch('https://www.youtube.com/x').then(() => {}, () => (window.isHeld = true))</script>`;
    for (const [path, ...flags] of [
      ['/named', '--services', 'youtube'],
      ['/strict', '--block', 'strict'],
    ] as const) {
      t.site.clear();
      t.site.page(path, createPage(printSnippet(...flags), ask));
      const { tab, context } = await t.visit(path);
      await tab.waitFor(`window.isHeld && ${banner}`);
      await tab.settle();
      expect(t.site.paths({ except: 'shop' })).toEqual([]);
      expect(own().filter((file) => /guard/.test(file))).toEqual([]);
      await context.close();
    }
  });

  it('finds its files in a folder whose slash was left out', async () => {
    t.site.page('/slash', createPage(printSnippet().replace('data-base="/consentgate/"', 'data-base="/consentgate"')));
    const { tab } = await t.visit('/slash');
    await tab.waitFor(banner);
    expect(own()).toContain('shop/consentgate/consentgate-ui.js');
  });

  it('finds its files although a base element further down leads to another host', async () => {
    t.site.script('tracker', '/based.js', 'window.ran = (window.ran || 0) + 1');
    const base = `<base href="${t.site.url('tracker', '/folder/')}">`;
    t.site.page('/based', createPage(printSnippet() + base, held('/based.js')));
    const { tab } = await t.visit('/based');
    await tab.waitFor(banner);
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await decide(tab);
    await tab.waitFor('window.ran');
    expect(t.site.paths({ host: 'tracker' })).toEqual(['tracker/based.js']);
  });

  it('draws the page although the file of the interface never comes', async () => {
    t.site.serve('cdn', '/files/*', { hang: true });
    t.site.page('/hang', createPage(printSnippet('--base', t.site.url('cdn', '/files/')), held('/never.js')));
    const { tab } = await t.visit('/hang', { until: 'interactive' });
    await tab.waitFor(`performance.getEntriesByName('first-contentful-paint').length > 0`);
    expect(await tab.evaluate('document.querySelector("main").textContent')).toBe('Page');
    expect(t.site.requests({ host: 'tracker' })).toEqual([]);
  });

  it('holds and fires, and fetches nothing of the interface for who has said yes', async () => {
    t.site.script('tracker', '/in.js', 'window.ran = (window.ran || 0) + 1');
    t.site.page('/fires', createPage(printSnippet(), held('/in.js')));
    const { tab } = await t.visit('/fires');
    await tab.waitFor(banner);
    await tab.settle();
    expect(t.site.requests({ host: 'tracker' })).toEqual([]);
    await decide(tab);
    await tab.waitFor('window.ran === 1');
    expect(t.site.paths({ host: 'tracker' })).toEqual(['tracker/in.js']);
    t.site.clear();
    await tab.evaluate('(window.isOld = true)');
    await tab.reload();
    await tab.waitFor('!window.isOld && window.ran === 1');
    await tab.waitFor(reopen);
    await tab.settle();
    expect(own().filter((path) => /ui|preferences|placeholders|answer/.test(path))).toEqual([]);
    // WebKit may take what it has just run out of its memory, whatever the answer said about caching.
    expect(t.site.paths({ host: 'tracker' }).length).toBeLessThanOrEqual(1);
  });

  it('takes its options from the snippet', async () => {
    t.site.page('/options', createPage(printSnippet('--categories', 'analytics', '--privacy-url', '/privacy?<x>')));
    const { tab } = await t.visit('/options');
    await tab.waitFor(banner);
    expect(await tab.evaluate('Object.keys(consentgate.decisions()).sort()')).toEqual(['analytics', 'necessary']);
    expect(await tab.evaluate('document.querySelector("[data-consentgate=banner] a").getAttribute("href")')).toBe(
      '/privacy?<x>',
    );
  });

  it('keeps what the page calls before the yes, as the script tag does', async () => {
    const js = (host: string, path: string, body: string) =>
      t.site.serve(host, path, { type: 'text/javascript', body });
    js('static.hotjar.com', '/c/hotjar-1.js', 'window.hotjarHeard = hj.q.map((call) => call[1])');
    js('connect.facebook.net', '/en_US/fbevents.js', 'window.metaHeard = fbq.queue.map((call) => call[1])');
    js('cdn.propensity.com', '/a.js', 'window.propensity = (id) => (window.propensityHeard ??= []).push(id)');
    const services = 'hotjar meta-pixel propensity google-analytics';
    const body = `<script type="text/plain" data-service="hotjar">(function(h,o,t,j,a,r){h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};
        r=o.createElement('script');r.async=1;r.src=t+'1'+j;o.head.appendChild(r)})(window,document,'https://static.hotjar.com/c/hotjar-','.js')</script>
      <script type="text/plain" data-consent="marketing">!function(f,b,v){if(f.fbq)return;var n=f.fbq=function(){n.queue.push(arguments)};n.queue=[];
        var t=b.createElement('script');t.src=v;b.head.append(t)}(window,document,'https://connect.facebook.net/en_US/fbevents.js');fbq('init','1')</script>
      <script type="text/plain" data-consent="analytics">window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-1'); /* googletagmanager.com/gtag/js?id=G-1 */</script>
      <script src="https://cdn.propensity.com/a.js"></script><script>propensity('early')</script>
      <script>hj('event', 'early'); fbq('track', 'early'); gtag('event', 'early')</script>`;
    const ways = {
      tag: `<script src="/consentgate/consentgate.js" data-services="${services}"></script>`,
      snippet: printSnippet('--services', services),
    };
    for (const [way, own] of Object.entries(ways)) {
      t.site.serve('www.shop.example', `/calls-${way}`, createPage(own, body));
      const tab = await (await t.newContext({ realNames: true })).newTab();
      await tab.goto(`https://www.shop.example/calls-${way}`);
      await tab.waitFor(banner);
      await tab.settle();
      expect(
        tab.console.filter(({ level }) => level === 'error'),
        way,
      ).toEqual([]);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.hotjarHeard && window.metaHeard && window.propensityHeard');
      await tab.settle();
      expect(
        await tab.evaluate(
          '[hotjarHeard, metaHeard.filter((word) => /1|early/.test(word)), propensityHeard, dataLayer.filter(({ 0: word }) => word === "event" || word === "config").map(({ 1: word }) => word)]',
        ),
        way,
      ).toEqual([['early'], ['1', 'early'], ['early'], ['G-1', 'early']]);
    }
  });

  it('violates no strict policy', async () => {
    const watch = `<script nonce="n0nce">window.violations = []; document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI))</script>`;
    const policy =
      "script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'";
    t.site.script('tracker', '/csp.js', 'window.ran = (window.ran || 0) + 1');
    t.site.serve('shop', '/csp', {
      headers: { 'content-security-policy': policy },
      body: createPage(watch + printSnippet().replaceAll('{{nonce}}', 'n0nce'), held('/csp.js')),
    });
    const { tab } = await t.visit('/csp');
    await decide(tab);
    await tab.waitFor('window.ran === 1');
    expect(await tab.evaluate('window.violations')).toEqual([]);
    expect(own().filter((path) => path.endsWith('-ui.js'))).toHaveLength(1);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
