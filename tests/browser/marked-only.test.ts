/** `consentgate-marked.js` is half of the core; a page notices nothing of the time until the other half is there. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { createHeld, createPage, createReceipt, note, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

const names = ['marked', 'marked-rest', 'ui', 'gate', 'answer'];
let files: Record<string, string> = {};

beforeAll(async () => {
  const read = (name: string) => readFile(new URL(`../../dist/consentgate-${name}.js`, import.meta.url), 'utf8');
  files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
});

inEveryEngine('the script for marked tags only', (t) => {
  const own = (base = '/consentgate/') => ({ own: `<script src="${base}consentgate-marked.js"></script>` });
  /** Serves our files at another address, where the second half takes its time. */
  const serveSlowly = (base: string): void => {
    for (const name of names)
      t.site.script('shop', `${base}consentgate-${name}.js`, files[name] ?? '', {
        delay: name === 'marked-rest' ? 700 : 0,
      });
  };
  const yes = { name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') };

  it('what the page asks, says and waits for in its next line is answered, done and told', async () => {
    serveSlowly('/early/');
    const ask = `<script>
      window.heard = [];
      const say = (word) => () => heard.push(word);
      heard.push(consentgate.has('analytics'), consentgate.decisions().analytics.choice, consentgate.receipt());
      consentgate.ready.then((api) => heard.push(api === consentgate));
      consentgate.subscribe(say('subscribed'));
      const leave = consentgate.subscribe(say('left'));
      leave();
      consentgate.when('analytics').then(say('granted'));
      consentgate.grant('analytics');
      window.early = consentgate;
    </script>`;
    const queue = '<script>(window.consentgate = []).push((api) => window.queued = api)</script>';
    t.site.page('/early', createPage(serveHeld(t, '/early.js') + ask, { before: queue, ...own('/early/') }));
    const { tab } = await t.visit('/early');
    await tab.waitFor('window.ran && heard.includes("granted") && heard.includes("subscribed")');
    expect(await tab.evaluate('heard')).toEqual([false, 'undecided', null, true, 'subscribed', 'granted']);
    expect(await tab.evaluate('early === consentgate && queued === consentgate')).toBe(true);
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual(['tracker/early.js']);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('a click on a control of the site before the other half is there is kept, and leads nowhere else', async () => {
    serveSlowly('/clicked/');
    const link =
      '<a id="yes" href="/elsewhere" data-consent-action="accept-all" data-consent-category="analytics">Yes</a>';
    const click =
      '<script>addEventListener("click", () => (window.heard = (window.heard || 0) + 1)); yes.click()</script>';
    t.site.page(
      '/clicked',
      createPage(link + click + createHeld('tag') + createHeld('ad', 'data-consent="marketing"'), own('/clicked/')),
    );
    const { tab } = await t.visit('/clicked');
    await tab.waitFor('window.ran');
    await tab.settle();
    expect(await tab.evaluate(`[location.pathname, heard, ${ran}]`)).toEqual(['/clicked', 1, ['tag']]);
  });

  it('a click on a control inside of a component of the site is kept as well', async () => {
    serveSlowly('/inside/');
    const click = `<div id="host"></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '<button data-consent-action="reject-all">No</button>';
      host.shadowRoot.firstChild.click();
    </script>`;
    t.site.page('/inside', createPage(click, own('/inside/')));
    const { tab } = await t.visit('/inside');
    await tab.waitFor('document.cookie.includes("marketing0")');
  });

  it('a marked script that was left live does not run before a yes, and once after it', async () => {
    serveSlowly('/live/');
    t.site.script('tracker', '/live.js', note('external'));
    const live = `<script data-consent="analytics">${note('inline')}</script>
      <script data-consent="analytics" src="${t.site.url('tracker', '/live.js')}"></script>`;
    t.site.page('/live', createPage(live, own('/live/')));
    const { tab } = await t.visit('/live');
    await tab.waitFor('document.querySelector("[data-consentgate=banner]")');
    expect(await tab.evaluate(ran)).toEqual([]);
    await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
    await tab.waitFor('(window.ran || []).length >= 2');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['inline', 'external']);
  });

  it('tells Google before anything else of the page, and what was granted on the next visit', async () => {
    serveSlowly('/google/');
    const read =
      '<script>window.first = [...dataLayer].map(([, command, state]) => command + " " + state.ad_storage)</script>';
    t.site.page('/google', createPage(read, own('/google/')));
    const { tab } = await t.visit('/google');
    expect(await tab.evaluate('first')).toEqual(['default denied']);
    const { tab: next } = await t.visit('/google', { cookies: [yes] });
    expect(await next.evaluate('first')).toEqual(['default denied', 'update granted']);
    await next.waitFor('dataLayer.some(({ event }) => event === "consentgate_update")');
    expect(await next.evaluate('dataLayer.length')).toBe(3);
  });

  it('whoever has refused downloads the two halves and nothing else', async () => {
    t.site.page('/refused', createPage(createHeld('no'), own()));
    const cookies = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
    const { tab } = await t.visit('/refused', { cookies });
    await tab.waitFor('document.querySelector(".cg-reopen")');
    await tab.settle();
    expect(t.site.paths({ path: /^\/consentgate\// })).toEqual([
      'shop/consentgate/consentgate-marked.js',
      'shop/consentgate/consentgate-marked-rest.js',
    ]);
    expect(await tab.evaluate(ran)).toEqual([]);
  });

  it('a second half that fails is asked for again, and until then everything stays held', async () => {
    let tries = 0;
    for (const name of names.filter((name) => name !== 'marked-rest'))
      t.site.script('shop', `/fails/consentgate-${name}.js`, files[name] ?? '');
    t.site.serve('shop', '/fails/consentgate-marked-rest.js', () =>
      ++tries === 1 ? { status: 503, body: '' } : { type: 'text/javascript', body: files['marked-rest'] ?? '' },
    );
    t.site.page('/fails', createPage(serveHeld(t, '/fails.js'), own('/fails/')));
    const { tab } = await t.visit('/fails');
    await tab.waitFor('document.querySelector("[data-consentgate=banner]")');
    expect(tries).toBe(2);
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
    await t.site.waitForRequest({ host: 'tracker', path: '/fails.js' });
  });

  it('a second half that is out of reach for longer comes when somebody clicks, and does what was clicked', async () => {
    let isBack = false;
    for (const name of names.filter((name) => name !== 'marked-rest'))
      t.site.script('shop', `/away/consentgate-${name}.js`, files[name] ?? '');
    t.site.serve('shop', '/away/consentgate-marked-rest.js', () =>
      isBack ? { type: 'text/javascript', body: files['marked-rest'] ?? '' } : { status: 503, body: '' },
    );
    const control = '<button id="no" data-consent-action="reject-all">No</button>';
    const lost =
      '<script>window.lost = []; addEventListener("unhandledrejection", ({ reason }) => lost.push(String(reason)))</script>';
    const call = '<script>consentgate.when("analytics").then(() => { window.told = 1 })</script>';
    t.site.page('/away', createPage(lost + control + call + createHeld('tag'), own('/away/')));
    const { tab } = await t.visit('/away');
    await tab.settle();
    await tab.click('#no');
    await tab.settle();
    expect(await tab.evaluate('[lost, document.cookie]')).toEqual([[], '']);
    isBack = true;
    await tab.click('#no');
    await tab.waitFor('document.cookie.includes("analytics0")');
    await tab.evaluate('void consentgate.grant("analytics")');
    await tab.waitFor('window.ran && window.told');
    expect(await tab.evaluate('lost')).toEqual([]);
  });

  it('a page that takes everything back at once gets no banner, and fires nothing', async () => {
    serveSlowly('/back/');
    const back = '<script>consentgate.destroy().then(() => { window.done = 1 })</script>';
    t.site.page('/back', createPage(back + createHeld('tag'), own('/back/')));
    const { tab } = await t.visit('/back', { cookies: [yes] });
    await tab.waitFor('window.done');
    await tab.settle();
    expect(await tab.evaluate(`[${ran}, !!document.querySelector('[data-consentgate]')]`)).toEqual([[], false]);
  });

  it('works under a strict policy and trusted types, and violates nothing', async () => {
    serveSlowly('/policy/');
    const watch = `<script nonce="abc">window.violations = []; document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI))</script>`;
    t.site.serve('shop', '/policy', {
      headers: {
        'content-security-policy':
          "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types consentgate",
      },
      body: createPage(createHeld('tag', 'data-consent="analytics" nonce="abc"'), {
        before: watch,
        own: '<script nonce="abc" src="/policy/consentgate-marked.js"></script>',
      }),
    });
    const { tab } = await t.visit('/policy');
    await tab.waitFor('document.querySelector("[data-consentgate=banner]")');
    await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
    await tab.waitFor('window.ran');
    expect(await tab.evaluate('violations')).toEqual([]);
  });

  it('hears of an answer that another tab gave before the other half was there', async () => {
    serveSlowly('/tabs/');
    // The other tab writes the cookie, and its message reaches nobody here.
    const other = `<script>setTimeout(() => { document.cookie = 'consentgate=${yes.value}; path=/' })</script>`;
    t.site.page('/tabs', createPage(other + createHeld('tag'), own('/tabs/')));
    const { tab } = await t.visit('/tabs');
    await tab.waitFor('window.ran');
    await tab.settle();
    expect(await tab.evaluate(`[${ran}, !!document.querySelector('[data-consentgate=banner]')]`)).toEqual([
      ['tag'],
      false,
    ]);
  });
});
