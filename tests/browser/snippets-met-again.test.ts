/** The second visit, the second thought, the second copy: who has agreed before, changes an answer, or meets a snippet twice. */
import { expect, it } from 'vitest';
import { createJson, createReceipt } from '../fixtures/pages.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { insert } from '../fixtures/vendors/snippets.js';
import { readBuiltFile } from './harness/built-files.js';
import { inEveryEngine } from './harness/index.js';

const agreed = createReceipt('functional1.analytics1.marketing1');
const refused = createReceipt('functional0.analytics0.marketing0');

inEveryEngine('services again', (t) => {
  const js = (host: string, path: string, body: string, delay = 0) =>
    t.site.serve(host, path, { type: 'text/javascript', headers: { 'cache-control': 'no-store' }, body, delay });
  const open = async (
    path: string,
    services: readonly unknown[],
    head: string,
    cookie = '',
    body = '',
    tag = '<script src="/consentgate/consentgate.js"></script>',
  ) => {
    t.site.serve(
      SHOP,
      path,
      `<!doctype html><html lang="en"><head><title>Shop</title><script>addEventListener('error', ({ message }) => (window.errors ??= []).push(message))</script>
       ${createJson(JSON.stringify(services[0] ? { services } : {}))}${tag}${head}</head><body><main>Page</main>${body}</body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    if (cookie) {
      await tab.goto(`https://${SHOP}/.harness/cookies`);
      await tab.setCookie({ name: 'consentgate', value: cookie });
    }
    await tab.goto(`https://${SHOP}${path}`);
    return tab;
  };
  const vendors = () => t.site.paths({ except: SHOP });
  const metaSnippet = `!function (f) { if (f.fbq) return; var n = f.fbq = function () { n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments) };
    n.queue = []; ${insert('https://connect.facebook.net/en_US/fbevents.js')} }(window); fbq('init', '1'); fbq('track', 'PageView');`;
  const serveMeta = () =>
    js(
      'connect.facebook.net',
      '/en_US/fbevents.js',
      `(window.runs ??= []).push('meta'); window.heard ??= []; for (const call of fbq.queue.splice(0)) heard.push([...call].join(' '));
       fbq.callMethod = (...call) => heard.push(call.join(' '))`,
    );
  const serveHotjar = () =>
    js(
      'static.hotjar.com',
      '/c/hotjar-1.js',
      `(window.runs ??= []).push('hotjar'); (window.heard ??= []).push(...(hj.q ?? []).map((call) => [...call].join(' '))); window.hj = (...call) => heard.push(call.join(' '))`,
    );
  const hotjarSnippet = `(function (h) { h.hj = h.hj || function () { (h.hj.q = h.hj.q || []).push(arguments) }; ${insert('https://static.hotjar.com/c/hotjar-1.js?sv=6')} })(window);`;

  it('a vendor whose own function fails stops nobody: not the others, not the erasing, not the page, not the next answer', async () => {
    js(
      'widget.intercom.io',
      '/widget/abc1',
      `(window.runs ??= []).push('intercom'); window.Intercom = (word) => { if (word === 'shutdown') throw new Error('broken') }`,
    );
    serveHotjar();
    const services = [
      { id: 'intercom', appId: 'abc1', load: true },
      { id: 'hotjar', siteId: 1, load: true },
    ];
    const tab = await open(
      '/fails',
      services,
      `<script>document.addEventListener('consentgate:change', ({ detail }) => (window.changes ??= []).push(detail.hotjar.choice))</script>`,
    );
    await tab.waitFor('window.consentgate?.ready');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.runs?.includes("hotjar") && runs.includes("intercom")');
    await tab.evaluate('document.cookie = "_hjSession_1=1"');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('!document.cookie.includes("_hjSession_1")');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.settle();
    expect(await tab.evaluate('changes')).toEqual(['granted', 'denied', 'granted']);
    expect(await tab.evaluate('runs.filter((run) => run === "hotjar").length')).toBe(1);
    expect(await tab.evaluate('window.errors ?? []')).toEqual([]);
    if (t.engine !== 'webkit')
      expect(tab.console.filter(({ text }) => text.includes('intercom has failed in Intercom'))).not.toEqual([]);
  });

  it('what a page has kept of a vendor’s function before the yes reaches the vendor after it, and awaiting it hangs nobody', async () => {
    serveMeta();
    serveHotjar();
    const services = [
      { id: 'meta-pixel', pixelId: '1', load: true },
      { id: 'hotjar', siteId: 1, load: true },
      'google-analytics',
    ];
    const tab = await open(
      '/kept',
      services,
      `<script>const kept = fbq; new Promise((give) => give(fbq)).then(() => { window.settled = 1 });
       const round = { name: 'round' }; round.itself = round; hj('event', round);</script>`,
    );
    await tab.waitFor('window.consentgate?.ready && window.settled');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.runs?.includes("meta") && runs.includes("hotjar")');
    await tab.evaluate('kept("track", "Purchase")');
    expect(await tab.evaluate('heard.at(-1)')).toBe('track Purchase');
    // A page that puts its own function around what it has kept does not go round in a circle.
    await tab.evaluate(
      'window.real = fbq, window.fbq = (...args) => kept(...args), fbq("track", "Round"), window.fbq = real',
    );
    // What is muted by a no is not for ever either.
    await tab.evaluate('consentgate.rejectAll()');
    await tab.evaluate('window.muted = fbq, muted("track", "During")');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.settle();
    await tab.evaluate('muted("track", "Later")');
    const heard = await tab.evaluate<string[]>('heard');
    expect(heard.at(-1)).toBe('track Later');
    expect(heard).not.toContain('track During');
    expect(await tab.evaluate('window.errors ?? []')).toEqual([]);
  });

  it('a link that waits for Plausible to have counted its click leads on without it, before the answer and after a no, once', async () => {
    js('plausible.io', '/js/script.js', `window.plausible = (name, { callback } = {}) => callback?.(); window.ran = 1`);
    const tab = await open(
      '/plausible',
      ['plausible'],
      `<script defer data-domain="shop.example" src="https://plausible.io/js/script.js"></script>
       <script>window.plausible = window.plausible || function () { (window.plausible.q = window.plausible.q || []).push(arguments) };
       async function go(event) { event.preventDefault(); await Promise.resolve(); plausible('Signup', { callback: () => { window.went = (window.went ?? 0) + 1 } }) }</script>`,
      '',
      '<a href="/target" onclick="go(event)">Sign up</a>',
    );
    await tab.waitFor('window.consentgate?.ready');
    const click = 'document.querySelector("a").click()';
    await tab.evaluate(click);
    await tab.waitFor('window.went === 1');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.evaluate(click);
    await tab.waitFor('window.went === 2');
    await tab.settle();
    expect(await tab.evaluate('went')).toBe(2);
    expect(await tab.evaluate('window.errors ?? []')).toEqual([]);
  });

  const second: readonly (readonly [string, object, string, string, string[]])[] = [
    [
      'Meta',
      { id: 'meta-pixel', pixelId: '9', load: true },
      metaSnippet,
      'connect.facebook.net/en_US/fbevents.js',
      ['init 9', 'init 1', 'track PageView'],
    ],
    [
      'Pinterest',
      { id: 'pinterest-tag', tagId: '9', load: true },
      `!function () { if (window.pintrk) return; window.pintrk = function () { pintrk.queue.push([...arguments]) }; var n = window.pintrk; n.queue = []; n.version = '3.0';
       ${insert('https://s.pinimg.com/ct/core.js')} }(); pintrk('load', '1'); pintrk('page');`,
      's.pinimg.com/ct/core.js',
      ['load 9', 'load 1', 'page'],
    ],
  ];
  for (const [vendor, service, snippet, address, expected] of second)
    it(`the page view of a second account, whose snippet is in the page, is counted beside ours, each once: ${vendor}`, async () => {
      const [host = '', ...path] = address.split('/');
      const global = vendor === 'Meta' ? 'fbq' : 'pintrk';
      js(
        host,
        `/${path.join('/')}`,
        `window.heard = ${global}.queue.map((call) => [...call].join(' ')).filter((call) => !/consent/.test(call))`,
      );
      const tab = await open('/second', [service], `<script>${snippet}</script>`);
      await tab.waitFor('window.consentgate?.ready');
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.heard?.length >= 3');
      await tab.settle();
      expect(await tab.evaluate('heard')).toEqual(expected);
      expect(await tab.evaluate('window.errors ?? []')).toEqual([]);
    });

  it('what a page is given by a vendor that is not there yet is there when it comes: a token, a widget, an account', async () => {
    js(
      'www.google.com',
      '/recaptcha/enterprise.js',
      `window.grecaptcha = { enterprise: { ready: (run) => run(), execute: async (key) => 'token of ' + key } }`,
    );
    js(
      'platform.twitter.com',
      '/widgets.js',
      `window.twttr = { ready: (run) => run(twttr), widgets: { createTweet: async (id) => 'tweet ' + id } }`,
    );
    js(
      'analytics.tiktok.com',
      '/i18n/pixel/events.js',
      'window.heard = Object.entries(ttq._i).map(([id, queue]) => id + " " + queue.map((call) => call.join(" ")).join())',
    );
    const services = [
      'recaptcha-enterprise',
      { id: 'x-widgets', load: true },
      { id: 'tiktok-pixel', pixelId: 'T1', load: true },
    ];
    const tab = await open(
      '/given',
      services,
      `<script src="https://www.google.com/recaptcha/enterprise.js?render=k"></script><script>
       grecaptcha.enterprise.execute('k', { action: 'mail' }).then((token) => { window.token = token });
       twttr.widgets.createTweet('20', document.body).then((tweet) => { window.tweet = tweet });
       ttq.instance('T1').track('Lead'); ttq.instance('T2').track('Lead');</script>`,
    );
    await tab.waitFor('window.consentgate?.ready');
    expect(await tab.evaluate('window.errors ?? []')).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.token && window.tweet && window.heard');
    expect(await tab.evaluate('[token, tweet, heard.sort()]')).toEqual([
      'token of k',
      'tweet 20',
      ['T1 track Lead', 'T2 track Lead'],
    ]);
    expect(await tab.evaluate('window.errors ?? []')).toEqual([]);
  });

  it('a service whose data did not come is told and fires all the same: when the page is there, or with the next yes', async () => {
    serveHotjar();
    let failures = 1;
    t.site.serve(SHOP, '/flaky/*', async ({ url }) =>
      /hotjar/.test(url) && failures-- > 0
        ? { status: 503, type: 'text/plain' }
        : ((await readBuiltFile(url.replace('/flaky/', '/consentgate/'))) ?? { status: 404 }),
    );
    const page = (cookie: string, services: string) =>
      open(
        `/flaky-data-${services.length}`,
        [],
        `<script type="text/plain" data-service="hotjar">${hotjarSnippet}</script>`,
        cookie,
        '',
        `<script src="/flaky/consentgate.js" data-services="${services}"></script>`,
      );
    const back = await page(agreed, 'hotjar');
    await back.waitFor('window.runs?.length === 1');
    // More than come with the guard, each in a file of its own.
    const tab = await page(refused, 'hotjar youtube vimeo capterra walkme opentracker');
    await tab.waitFor('window.consentgate?.ready');
    failures = 1;
    await tab.evaluate('consentgate.acceptAll()');
    await expect.poll(() => failures).toBe(0);
    await tab.settle();
    expect(await tab.evaluate('window.runs ?? null')).toBe(null);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.runs?.length === 1');
  });

  it('who has agreed before is counted on the next page: the line behind a marked snippet finds its function', async () => {
    serveMeta();
    serveHotjar();
    js(
      'js.hsforms.net',
      '/forms/embed/v2.js',
      'window.hbspt = { forms: { create: ({ formId }) => (window.forms ??= []).push(formId) } }',
    );
    const tab = await open(
      '/next-line',
      ['meta-pixel', 'hotjar', 'hubspot-forms'],
      `<script type="text/plain" data-consent="marketing">${metaSnippet}</script><script>fbq('track', 'Purchase')</script>
       <script type="text/plain" data-service="hotjar">${hotjarSnippet}</script><script>hj('event', 'bought')</script>`,
      agreed,
      `<script type="text/plain" data-service="hubspot-forms" data-src="https://js.hsforms.net/forms/embed/v2.js"></script>
       <script>hbspt.forms.create({ formId: 'one' })</script>`,
    );
    await tab.waitFor('window.runs?.length === 2 && window.forms');
    await tab.settle();
    expect(await tab.evaluate('window.errors ?? null')).toBe(null);
    expect(await tab.evaluate('forms')).toEqual(['one']);
    const heard = await tab.evaluate<string[]>('heard');
    expect(heard.filter((call) => call.endsWith('Purchase'))).toEqual(['track Purchase']);
    expect(heard.filter((call) => call.endsWith('bought'))).toEqual(['event bought']);
  });

  it('what sets a vendor up comes before what the page says to it in the next line', async () => {
    js(
      'cdn.propensity.com',
      '/propensity/propensity_analytics.js',
      'window.propensity = (id) => (window.heard ??= []).push(id)',
    );
    const tab = await open(
      '/set-up',
      ['propensity'],
      `<script type="text/plain" data-service="propensity" data-src="https://cdn.propensity.com/propensity/propensity_analytics.js"></script>
       <script type="text/plain" data-service="propensity">propensity('set up')</script><script>propensity('next line')</script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.heard?.length === 2');
    expect(await tab.evaluate('heard')).toEqual(['set up', 'next line']);
  });

  for (const load of [{}, { load: true, url: 'https://stats.example/', siteId: '1' }])
    for (const cookie of ['', agreed])
      it(`a visitor who goes on before the yes is counted on the first page and then on the next: Matomo’s marked snippet keeps its place${'load' in load ? ', beside `load`' : ''}${cookie ? ', on the next visit too' : ''}`, async () => {
        // What it would have heard by the end of the page: it may be there before the parser comes to the last line.
        js(
          'stats.example',
          '/matomo.js',
          'window.hear = () => _paq.map(([name, word]) => name + (word ? " " + word : ""))',
        );
        const tab = await open(
          '/in-place',
          [{ id: 'matomo', ...load }],
          `<script>var _paq = window._paq = window._paq || []; _paq.push(['setDocumentTitle', 'first'])</script>
           <script type="text/plain" data-service="matomo">var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']); (function () { var u = '//stats.example/'; _paq.push(['setTrackerUrl', u + 'matomo.php']); _paq.push(['setSiteId', '1']);
             ${insert(`' + u + 'matomo.js`)} })();</script>
           <script>_paq.push(['setCustomUrl', '/step-2']); _paq.push(['trackPageView'])</script>`,
          cookie,
        );
        await tab.settle();
        if (!cookie) await tab.evaluate('consentgate.acceptAll()');
        await tab.waitFor('!!window.hear');
        await tab.settle();
        const heard = await tab.evaluate<string[]>('hear()');
        expect(heard.filter((call) => !/Consent/.test(call))).toEqual([
          'setDocumentTitle first',
          'trackPageView',
          'setTrackerUrl //stats.example/matomo.php',
          'setSiteId 1',
          'setCustomUrl /step-2',
          'trackPageView',
        ]);
        expect(heard.filter((call) => /Consent/.test(call))).toEqual(['requireConsent', 'setConsentGiven']);
        expect(heard.indexOf('setConsentGiven')).toBeLessThan(heard.indexOf('trackPageView'));
      });

  it('a vendor that a raw snippet brings is asked for its script once', async () => {
    js('cdn.walkme.com', '/users/a/walkme_a_https.js', '(window.runs ??= []).push("walkme")');
    js('s.pinimg.com', '/ct/core.js', '(window.runs ??= []).push("pinterest")', 100);
    const typed = (address: string) => insert(address).replace('s.async', `s.type = 'text/javascript'; s.async`);
    const tab = await open(
      '/typed',
      ['walkme', 'pinterest-tag'],
      `<script>window.pintrk = () => {}; pintrk.queue = [];</script><script>${typed('https://cdn.walkme.com/users/a/walkme_a_https.js')}</script>
       <script>{ const s = document.createElement('script'); s.type = 'text/javascript'; s.async = false; s.src = 'https://s.pinimg.com/ct/core.js'; document.head.append(s) }</script>`,
    );
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.runs?.length === 2');
    await tab.settle();
    expect(vendors().sort()).toEqual(['cdn.walkme.com/users/a/walkme_a_https.js', 's.pinimg.com/ct/core.js']);
  });

  for (const cookie of ['', agreed])
    it(`a visit counts once where the site loads a pixel and has left its snippet in the page${cookie ? ', on the next visit too' : ''}`, async () => {
      serveMeta();
      js(
        'stats.example',
        '/matomo.js',
        '(window.runs ??= []).push("matomo"); window.views = _paq.filter(([name]) => name === "trackPageView").length',
      );
      js(SHOP, '/late.js', '', 400);
      js('snap.licdn.com', '/li.lms-analytics/insight.min.js', '(window.runs ??= []).push("linkedin")');
      const tab = await open(
        '/twice',
        [
          { id: 'meta-pixel', pixelId: '1', load: true },
          { id: 'matomo', url: 'https://stats.example/', siteId: 1, load: true },
          { id: 'linkedin-insight', partnerId: '42', load: true },
        ],
        `<script>${metaSnippet}</script>`,
        cookie,
        // The parser gets there when all of ours has come.
        `<script src="/late.js"></script><script>window._paq = window._paq || []; _paq.push(['trackPageView']); ${insert('https://stats.example/matomo.js')}</script>
         <script>_linkedin_partner_id = '42'; ${insert('https://snap.licdn.com/li.lms-analytics/insight.min.js')}</script>`,
      );
      if (!cookie) await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.runs?.length >= 3 && window.heard?.length >= 4');
      await tab.settle();
      expect(await tab.evaluate<string[]>('[...runs].sort()')).toEqual(['linkedin', 'matomo', 'meta']);
      expect(await tab.evaluate('views')).toBe(1);
      expect(await tab.evaluate<string[]>('heard.filter((call) => /PageView|init/.test(call))')).toEqual([
        'init 1',
        'track PageView',
      ]);
    });

  for (const cookie of ['', agreed])
    it(`a visit counts once where the site loads vendors and has left their snippets in the page, marked${cookie ? ', on the next visit too' : ''}`, async () => {
      serveMeta();
      serveHotjar();
      js(
        'stats.example',
        '/matomo.js',
        '(window.runs ??= []).push("matomo"); window.views = _paq.map(([name]) => name)',
      );
      js('www.googletagmanager.com', '/gtag/js', '(window.runs ??= []).push("gtag")');
      js('www.googletagmanager.com', '/gtm.js', '(window.runs ??= []).push("gtm")');
      js('connect.facebook.net', '/de_DE/sdk.js', '(window.runs ??= []).push("like")');
      js('connect.facebook.net', '/en_US/sdk.js', '(window.runs ??= []).push("like")');
      js('maps.googleapis.com', '/maps/api/js', '(window.runs ??= []).push("maps")');
      js('www.google.com', '/recaptcha/enterprise.js', '(window.runs ??= []).push("captcha")');
      js('www.recaptcha.net', '/recaptcha/enterprise.js', '(window.runs ??= []).push("captcha")');
      const marked = (id: string, code: string) => `<script type="text/plain" data-service="${id}">${code}</script>`;
      const asked = (id: string, address: string) =>
        `<script type="text/plain" data-service="${id}" data-src="${address}"></script>`;
      const tab = await open(
        '/twice-marked',
        [
          { id: 'meta-pixel', pixelId: '1' },
          { id: 'matomo', url: 'https://stats.example', siteId: 1 },
          { id: 'hotjar', siteId: '1' },
          { id: 'google-analytics', measurementId: 'G-1' },
          { id: 'google-tag-manager', containerId: 'GTM-1' },
          { id: 'facebook-social' },
          { id: 'google-maps', key: 'K' },
          { id: 'recaptcha-enterprise', siteKey: 'k' },
        ].map((service) => ({ ...service, load: true })),
        `${marked('meta-pixel', metaSnippet)}
         ${marked('matomo', `var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']); _paq.push(['setSiteId', '1']); var u = '//stats.example/'; ${insert(`' + u + 'matomo.js`)}`)}
         ${marked('hotjar', `(function (h) { h.hj = h.hj || function () { (h.hj.q = h.hj.q || []).push(arguments) }; h._hjSettings = { hjid: 1, hjsv: 6 }; ${insert(`https://static.hotjar.com/c/hotjar-' + h._hjSettings.hjid + '.js?sv=6`)} })(window);`)}
         ${asked('google-analytics', 'https://www.googletagmanager.com/gtag/js?id=G-1')}
         ${marked('google-analytics', `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1');`)}
         ${marked('google-tag-manager', `(function (w, i) { w.dataLayer = w.dataLayer || []; w.dataLayer.push({ event: 'gtm.js' }); ${insert(`https://www.googletagmanager.com/gtm.js?id=' + i + '`)} })(window, 'GTM-1');`)}
         <script>gtag('event', 'sign_up')</script>`,
        cookie,
        `${asked('facebook-social', 'https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v18.0')}
         ${asked('google-maps', 'https://maps.googleapis.com/maps/api/js?key=K&callback=initMap')}
         ${asked('recaptcha-enterprise', 'https://www.google.com/recaptcha/enterprise.js?render=k')}
         <form><input id="mail"><div class="g-recaptcha"></div></form>`,
      );
      if (!cookie) await tab.evaluate('consentgate.acceptAll()');
      await tab.focus('#mail');
      await tab.waitFor('new Set(window.runs).size === 8 && window.heard?.length >= 4');
      await tab.settle();
      expect(await tab.evaluate<string[]>('[...runs].sort()')).toEqual([
        'captcha',
        'gtag',
        'gtm',
        'hotjar',
        'like',
        'maps',
        'matomo',
        'meta',
      ]);
      expect(await tab.evaluate<string[]>('heard.filter((call) => /PageView|init/.test(call))')).toEqual([
        'init 1',
        'track PageView',
      ]);
      expect(await tab.evaluate('views.filter((name) => name === "trackPageView").length')).toBe(1);
      const told = `dataLayer.flatMap(({ 0: name, 1: id }) => (/^(config|event)$/.test(name) ? [name + ' ' + id] : []))`;
      expect(await tab.evaluate(told)).toEqual(['config G-1', 'event sign_up']);
    });

  for (const cookie of ['', agreed])
    it(`what a page says to a vendor whose raw snippet stands beside \`load\` is heard once, in that vendor’s own queue${cookie ? ', on the next visit too' : ''}`, async () => {
      js(
        'analytics.tiktok.com',
        '/i18n/pixel/events.js',
        `(window.runs ??= []).push('tiktok'); window.tiktok = [Object.keys(ttq._i), ttq.map(([name, word]) => name + (word ? ' ' + word : ''))]`,
      );
      js(
        'snap.licdn.com',
        '/li.lms-analytics/insight.min.js',
        `(window.runs ??= []).push('linkedin'); window.linkedin = lintrk.q.map((call) => [Array.isArray(call), ...call])`,
      );
      js(
        'platform.twitter.com',
        '/widgets.js',
        `(window.runs ??= []).push('x'); window.x = twttr._e.length; twttr.ready = (run) => run(); for (const run of twttr._e) run()`,
      );
      js(
        'plausible.io',
        '/js/pa-1.js',
        `(window.runs ??= []).push('plausible'); window.counted = [plausible.o, plausible.q.map(([name]) => name)]`,
      );
      js('plausible.io', '/js/script.js', `(window.runs ??= []).push('plausible')`);
      const tiktok = `!function (w, d, t) { w.TiktokAnalyticsObject = t; var ttq = w[t] = w[t] || []; ttq.methods = ['page', 'track', 'holdConsent', 'revokeConsent', 'grantConsent'];
        ttq.setAndDefer = function (t, e) { t[e] = function () { t.push([e].concat(Array.prototype.slice.call(arguments, 0))) } }; for (var i = 0; i < ttq.methods.length; i++) ttq.setAndDefer(ttq, ttq.methods[i]);
        ttq.load = function (e) { ttq._i = ttq._i || {}; ttq._i[e] = []; ${insert(`https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=' + e + '&lib=' + t + '`)} };
        ttq.load('T1'); ttq.page() }(window, document, 'ttq');`;
      const linkedin = `_linkedin_partner_id = '42'; (function (l) { if (!l) { window.lintrk = function (a, b) { window.lintrk.q.push([a, b]) }; window.lintrk.q = [] }
        ${insert('https://snap.licdn.com/li.lms-analytics/insight.min.js')} })(window.lintrk);`;
      const x = `window.twttr = (function (d, s, id) { var js, fjs = d.getElementsByTagName(s)[0], t = window.twttr || {}; if (d.getElementById(id)) return t; js = d.createElement(s); js.id = id;
        js.src = 'https://platform.twitter.com/widgets.js'; fjs.parentNode.insertBefore(js, fjs); t._e = []; t.ready = function (f) { t._e.push(f) }; return t }(document, 'script', 'twitter-wjs'));`;
      const plausible = `window.plausible = window.plausible || function () { (plausible.q = plausible.q || []).push(arguments) }, plausible.init = plausible.init || function (i) { plausible.o = i || {} }; plausible.init()`;
      const tab = await open(
        '/beside',
        [
          { id: 'tiktok-pixel', pixelId: 'T1', load: true },
          { id: 'linkedin-insight', partnerId: '42', load: true },
          { id: 'x-widgets', load: true },
          { id: 'plausible', load: true },
        ],
        `<script>lintrk('track', 'above')</script><script>${tiktok}</script><script>ttq.track('below')</script><script>${linkedin}</script><script>lintrk('track', 'below')</script>
         <script>${x}</script><script>twttr.ready(() => { window.ready = (window.ready || 0) + 1 })</script><script src="https://plausible.io/js/pa-1.js" defer></script><script>${plausible}</script><script>plausible('below')</script>`,
        cookie,
      );
      await tab.settle();
      if (!cookie) await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.tiktok && window.linkedin && window.ready && window.counted');
      await tab.settle();
      expect(await tab.evaluate('window.errors ?? null')).toBe(null);
      expect(await tab.evaluate<string[]>('[...runs].sort()')).toEqual(['linkedin', 'plausible', 'tiktok', 'x']);
      const [pixels, said] = await tab.evaluate<[string[], string[]]>('tiktok');
      expect(pixels).toEqual(['T1']);
      expect(said.filter((call) => !call.endsWith('Consent'))).toEqual(['page', 'track below']);
      expect(await tab.evaluate('linkedin')).toEqual([
        [true, 'track', 'above'],
        [true, 'track', 'below'],
      ]);
      expect(await tab.evaluate('ready')).toBe(1);
      expect(await tab.evaluate('counted')).toEqual([{}, ['below']]);
    });

  it('who has agreed before meets an A/B test once whose raw snippet fetches its script as text, beside `load`', async () => {
    t.site.serve('dev.visualwebsiteoptimizer.com', '/j.php', {
      type: 'text/javascript',
      headers: { 'cache-control': 'no-store', 'access-control-allow-origin': `https://${SHOP}` },
      body: `(window.runs ??= []).push('vwo'); const { consentState: state, length = 0 } = window.VWO ?? {}; window.heard = [...(state ? [state] : []), ...Array.from(length ? VWO : [], ([name]) => name)]; window.VWO = { init: (state) => heard.push(state), push: ([name]) => heard.push(name) }; window._vwo_code?.finish()`,
    });
    // Whatever comes between our tag and the snippet, which stands in the head.
    js(SHOP, '/slow.js', '', 900);
    const tab = await open(
      '/split',
      [{ id: 'vwo', accountId: '5', load: true }],
      `<script src="/slow.js"></script><script id="vwoCode">window._vwo_code || (function () { var hide = document.createElement('style'); hide.id = '_vis_opt_path_hides'; hide.textContent = 'body{opacity:0 !important}';
        window._vwo_code = { finish: function () { hide.remove() } }; document.head.appendChild(hide); var asked = new XMLHttpRequest();
        asked.open('GET', 'https://dev.visualwebsiteoptimizer.com/j.php?a=5&u=' + encodeURIComponent(document.URL)); asked.onerror = _vwo_code.finish;
        asked.onload = function () { var s = document.createElement('script'); s.text = asked.responseText; document.head.appendChild(s) }; asked.send() })();</script>`,
      agreed,
    );
    await tab.waitFor('window.heard?.length >= 2');
    await tab.settle();
    expect(await tab.evaluate('[runs, heard]')).toEqual([['vwo'], [1, 'optInVisitor']]);
    expect(vendors().filter((path) => path.includes('/j.php'))).toHaveLength(1);
  });

  it('a map comes once where a marked snippet puts its address together, and a page counts once where Plausible’s name has a number, beside `load`', async () => {
    js('maps.googleapis.com', '/maps/api/js', '(window.runs ??= []).push("maps")');
    for (const path of ['/js/script.js', '/js/pa-1.js'])
      js('plausible.io', path, '(window.runs ??= []).push("plausible")');
    const tab = await open(
      '/put-together',
      [
        { id: 'google-maps', key: 'K', load: true },
        { id: 'plausible', load: true },
      ],
      `<script type="text/plain" data-service="google-maps">((options) => { var c = 'google', a = document.createElement('script'), e = new URLSearchParams(options);
        a.src = 'https://maps.' + c + 'apis.com/maps/api/js?' + e; Promise.resolve().then(() => document.head.append(a)) })({ key: 'K', v: 'weekly' })</script>
       <script type="text/plain" data-service="plausible" data-src="https://plausible.io/js/pa-1.js" async></script>`,
    );
    await tab.settle();
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('new Set(window.runs).size === 2');
    await tab.settle();
    expect(await tab.evaluate<string[]>('[...runs].sort()')).toEqual(['maps', 'plausible']);
  });

  it('a snippet that another tool has marked, and that will never fire, is no reason not to load the vendor', async () => {
    serveMeta();
    const tab = await open(
      '/old-marks',
      [{ id: 'meta-pixel', pixelId: '1', load: true }],
      `<script type="text/plain" data-cookiecategory="marketing">${metaSnippet}</script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.heard?.includes("track PageView")');
  });

  it('what a visitor does during a no is not told when a yes follows; what sets the vendor up is', async () => {
    serveMeta();
    serveHotjar();
    js(
      'www.googletagmanager.com',
      '/gtag/js',
      'window.google = dataLayer.map((entry) => entry.event ?? [...entry].slice(0, 2).join(" "))',
    );
    js(
      'bat.bing.com',
      '/bat.js',
      'window.UET = class { constructor({ q }) { window.bing = q.filter((word) => typeof word === "string") } push() {} }',
    );
    const tab = await open(
      '/refused',
      ['meta-pixel', 'hotjar', 'google-analytics', { id: 'microsoft-advertising', tagId: '1', load: true }],
      `<script>${metaSnippet}</script><script>${hotjarSnippet}</script>
       <script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1');
         ${insert('https://www.googletagmanager.com/gtag/js?id=G-1')}</script>`,
      refused,
    );
    await tab.evaluate(
      `void (fbq('track', 'During'), hj('event', 'during'), gtag('event', 'during'), dataLayer.push({ event: 'during' }), uetq.push('event', 'during', {}))`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.evaluate(`consentgate.when('analytics marketing').then(() => {
      fbq('track', 'After'); hj('event', 'after'); gtag('event', 'after'); uetq.push('event', 'after', {});
    })`);
    await tab.waitFor('window.runs?.length === 2 && window.google && window.bing');
    await tab.waitFor('heard.includes("track After") && heard.includes("consent grant")');
    await tab.settle();
    const all = await tab.evaluate<string[]>('[...heard, ...google, ...bing]');
    expect(all.filter((call) => /during/i.test(call))).toEqual([]);
    expect(all).toEqual(
      expect.arrayContaining(['init 1', 'track PageView', 'track After', 'config G-1', 'event after', 'after']),
    );
  });

  it('a vendor that runs hears nothing of what a visitor does after having taken the yes back, then or later', async () => {
    serveMeta();
    serveHotjar();
    const tab = await open(
      '/taken-back',
      ['meta-pixel', 'hotjar'],
      `<script>${metaSnippet}</script><script>${hotjarSnippet}</script>`,
      agreed,
    );
    await tab.waitFor('window.runs?.length === 2 && heard.includes("consent grant")');
    for (const [choice, expected] of [
      ['withdraw', 'consent revoke'],
      ['acceptAll', 'consent grant'],
    ]) {
      await tab.evaluate(`consentgate.${choice}()`);
      await tab.waitFor(`heard.at(-1) === '${expected}'`);
      if (choice === 'withdraw') await tab.evaluate(`void (fbq('track', 'During'), hj('event', 'during'))`);
    }
    await tab.evaluate(`void (fbq('track', 'After'), hj('event', 'after'))`);
    expect(await tab.evaluate<string[]>('heard.slice(-4)')).toEqual([
      'consent revoke',
      'consent grant',
      'track After',
      'event after',
    ]);
  });

  it('nor does one whose global is an object, whichever of its methods the page calls', async () => {
    js(
      'bat.bing.com',
      '/bat.js',
      `window.UET = class { constructor({ q }) { this.hear(q) } hear(q) { (window.heard ??= []).push(...q.filter((word) => typeof word === 'string')) } push(...q) { this.hear(q) } }`,
    );
    js(
      'analytics.tiktok.com',
      '/i18n/pixel/events.js',
      `{ const hear = (name) => (...args) => (window.heard ??= []).push([name, args[0]].join(' ')); window.ttq = { track: hear('track'), page: hear('page'), grantConsent: hear('grant'), revokeConsent: hear('revoke'), holdConsent: hear('hold') } }`,
    );
    js(
      'js.hs-scripts.com',
      '/1.js',
      `{ window._hsq = { push: (...calls) => calls.forEach(([name, word]) => (window.heard ??= []).push(name + ' ' + (word ?? ''))) }; window._hsp = { push: () => {} } }`,
    );
    const tab = await open(
      '/objects',
      [
        { id: 'microsoft-advertising', tagId: '1', load: true },
        { id: 'tiktok-pixel', pixelId: 'C1', load: true },
        { id: 'hubspot', portalId: '1', load: true },
      ],
      '',
      agreed,
    );
    await tab.waitFor(`window.UET && window.uetq instanceof UET && !!window.ttq?.grantConsent`);
    await tab.settle();
    const doings = (word: string) =>
      `void (uetq.push('event', '${word}', {}), uetq.push('set', { pid: 1 }), ttq.track('${word}'), _hsq.push(['setPath', '/x'], ['trackPageView', '${word}']))`;
    await tab.evaluate('consentgate.withdraw()');
    await tab.waitFor(`heard.includes('revoke ')`);
    await tab.evaluate(doings('during'));
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`heard.filter((word) => word === 'grant ').length > 0`);
    await tab.settle();
    await tab.evaluate(doings('after'));
    const heard = await tab.evaluate<string[]>('heard');
    expect(heard.filter((word) => word.includes('during'))).toEqual([]);
    expect(heard.filter((word) => word.includes('after'))).toEqual(['after', 'track after', 'trackPageView after']);
    expect(heard.filter((word) => word === 'setPath /x').length).toBe(2);
  });

  it('PostHog is set up once, with what the page says in its own words, where it is to be loaded as well', async () => {
    js(
      'us-assets.i.posthog.com',
      '/static/array.js',
      `window.posthog = new Proxy({}, { get: (_, name) => (...args) => (window.heard ??= []).push(JSON.stringify([name, ...args])) })`,
    );
    const tab = await open(
      '/posthog',
      [{ id: 'posthog', projectKey: 'phc_1', load: true }],
      `<script>posthog.init('phc_1', { api_host: 'https://us.i.posthog.com', person_profiles: 'never' }); posthog.capture('early')</script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.heard?.length > 2');
    await tab.settle();
    expect(await tab.evaluate('heard')).toEqual([
      '["init","phc_1",{"api_host":"https://us.i.posthog.com","person_profiles":"never","opt_out_capturing_by_default":true}]',
      '["opt_in_capturing"]',
      '["capture","early"]',
    ]);
  });

  it('a name that is misspelt holds the tags that it may mean, and says so', async () => {
    const tab = await open(
      '/misspelt',
      ['hotjarr', 'youtube', 'stripe'],
      `<script>${hotjarSnippet}</script><script>for (const src of ['https://connect.facebook.net/en_US/fbevents.js', 'https://js.stripe.com/v3/', 'https://cdn.example/own.js'])
         document.head.append(Object.assign(document.createElement('script'), { src }))</script>`,
    );
    await tab.settle();
    await tab.evaluate('consentgate.acceptAll()');
    await tab.settle();
    expect(vendors().sort()).toEqual(['cdn.example/own.js', 'js.stripe.com/v3/']);
    const said = tab.console.filter(({ text }) => text.includes('did you mean "hotjar"'));
    expect(said).toHaveLength(1);
  });

  for (const load of [{}, { load: true, portalId: '1', url: 'https://stats.example/', siteId: '1' }])
    it(`who has agreed before sees no banner of HubSpot’s, and gets no cookie of a Matomo that is to use none, from raw tags${'load' in load ? ' beside which we load the same' : ''}`, async () => {
      js('js.hs-scripts.com', '/1.js', 'window.isHushed = window.disableHubSpotCookieBanner === true');
      js('stats.example', '/matomo.js', 'window.first ??= _paq.map(([name]) => name)');
      const tab = await open(
        '/raw-again',
        [
          { id: 'hubspot', ...load },
          { id: 'matomo', mode: 'cookieless', ...load },
        ],
        `<script src="https://js.hs-scripts.com/1.js"></script>
       <script>var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);</script><script src="https://stats.example/matomo.js"></script>`,
        agreed,
      );
      await tab.waitFor('window.first && "isHushed" in window');
      expect(await tab.evaluate('isHushed')).toBe(true);
      expect(await tab.evaluate('first[0]')).toBe('disableCookies');
    });

  it('hosts and a category that a site gives its only service free nothing of the vendor’s', async () => {
    js('www.youtube.com', '/x.js', '(window.runs ??= []).push("vendor")');
    js('films.example', '/x.js', '(window.runs ??= []).push("own")');
    const put = (host: string) =>
      `document.head.append(Object.assign(document.createElement('script'), { src: 'https://${host}/x.js' }));`;
    const tab = await open(
      '/own-host',
      [{ id: 'youtube', category: 'functional', hosts: ['films.example'] }],
      `<script>${put('www.youtube.com')} ${put('films.example')} fetch('https://i.ytimg.com/a').catch(() => {})</script>`,
    );
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.grant("functional")');
    await tab.waitFor('window.runs?.length === 2');
  });

  it.each([
    ['beside one of the catalogue', ['hotjar']],
    ['alone', []],
  ])('a service of the site’s own that has only a name waits for the yes to its category, %s', async (_, others) => {
    js('chat.example', '/x.js', '(window.runs ??= []).push("chat")');
    js('other.example', '/x.js', '(window.runs ??= []).push("other")');
    const tab = await open(
      '/nameless',
      [
        ...others,
        { name: 'Chat', category: 'functional', hosts: ['chat.example'] },
        // What is no id nobody can decide about.
        { name: 'Other window', category: 'functional', hosts: ['other.example'] },
      ],
      `<script>for (const name of ['chat', 'other'])
         document.head.append(Object.assign(document.createElement('script'), { src: 'https://' + name + '.example/x.js' }))</script>`,
    );
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.grant("analytics")');
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.grant("functional")');
    await tab.waitFor('window.runs');
    await tab.settle();
    expect(await tab.evaluate('runs')).toEqual(['chat']);
    expect(tab.console.filter(({ text }) => text.includes('needs an "id"'))).toHaveLength(1);
  });

  it('a Matomo whose address was copied out of the browser’s bar is asked in its folder, HubSpot in its region', async () => {
    js('stats.example', '/m/matomo.js', 'window.told = _paq.find(([name]) => name === "setTrackerUrl")[1]');
    js('js-eu1.hs-scripts.com', '/1.js', 'window.hubspot = 1');
    const tab = await open(
      '/bar',
      [
        { id: 'matomo', url: 'https://stats.example/m/index.php?module=CoreHome&idSite=1', siteId: 1, load: true },
        { id: 'hubspot', portalId: 1, region: 'eu1', load: true },
      ],
      '',
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.told && window.hubspot');
    expect(await tab.evaluate('told')).toBe('https://stats.example/m/matomo.php');
    expect(vendors().sort()).toEqual(['js-eu1.hs-scripts.com/1.js', 'stats.example/m/matomo.js']);
  });

  const chat = { id: 'chat', name: 'Chat', category: 'functional' };
  const whole = {
    ...chat,
    requests: [{ type: 'script', host: '*.chat.example', path: '/', pathMatch: 'prefix' }],
    cookies: [{ name: 'chat_*', life: 60, deletableByPage: true }],
  };
  for (const [title, services, said] of [
    [
      'as text where a list belongs',
      [{ ...chat, hosts: 'chat.example', cookies: 'chat_*' }],
      '"hosts" is a list of texts',
    ],
    ['without its cookies', [{ ...chat, hosts: ['chat.example'], cookies: null }], ''],
    ['in the form of the catalogue', [whole], ''],
    [
      'twice',
      [
        { ...chat, hosts: ['other.example'] },
        { ...chat, hosts: ['chat.example'], cookies: ['chat_*'] },
      ],
      'twice',
    ],
    ['beside one without an id', [{ ...whole }, { name: 'x', hosts: ['x.example'] }, null, 5], 'needs an "id"'],
  ] as const)
    it(`a service of the site’s own that is described ${title} waits for its yes, and the others go on`, async () => {
      js(
        'sub.chat.example',
        '/x.js',
        `(window.runs ??= []).push('chat'); document.cookie = 'chat_a=1'; document.cookie = 'own=1'`,
      );
      serveHotjar();
      const tab = await open(
        '/described',
        [...services, { id: 'hotjar', siteId: 1, load: true }],
        `<script>document.head.append(Object.assign(document.createElement('script'), { src: 'https://sub.chat.example/x.js' }))</script>`,
      );
      await tab.settle();
      expect(vendors()).toEqual([]);
      expect(await tab.evaluate('window.errors ?? null')).toBe(null);
      await tab.waitFor('!!document.querySelector("[data-consentgate=banner]")');
      await tab.settle();
      const texts = tab.console.filter(({ level }) => level === 'error').map(({ text }) => text);
      expect(texts.filter((text) => said && text.includes(said))).toHaveLength(said ? 1 : 0);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.runs?.length === 2');
      expect(await tab.evaluate('[...runs].sort()')).toEqual(['chat', 'hotjar']);
      await tab.evaluate('consentgate.withdraw("functional")');
      if (title !== 'without its cookies') await tab.waitFor(`!document.cookie.includes('chat_a')`);
      expect(await tab.evaluate(`document.cookie`)).toContain('own=1');
    });

  it('who has agreed before is not refused to a Pinterest that runs already, when what tells vendors comes, nor to a Microsoft whose default stands further down', async () => {
    js(
      's.pinimg.com',
      '/ct/core.js',
      'window.heard = pintrk.queue.map((call) => call.join(" ")); window.pintrk = (...call) => heard.push(call.join(" "))',
    );
    js(SHOP, '/late.js', '', 400);
    const tab = await open(
      '/pinterest',
      ['pinterest-tag', 'microsoft-advertising'],
      `<script>!function () { if (window.pintrk) return; window.pintrk = function () { pintrk.queue.push(Array.prototype.slice.call(arguments)) };
         pintrk.queue = []; ${insert('https://s.pinimg.com/ct/core.js')} }(); pintrk('load', '1'); pintrk('page')</script>`,
      agreed,
      `<script src="/late.js"></script><script>window.uetq = window.uetq || []; uetq.push('consent', 'default', { ad_storage: 'denied' })</script>`,
    );
    await tab.waitFor('window.heard?.at(-1) === "setconsent true"');
    await tab.waitFor(`uetq.lastIndexOf('update') > uetq.lastIndexOf('default')`);
    await tab.settle();
    const heard = await tab.evaluate<string[]>('heard');
    // Where it has not started when we are there, the no comes ahead of everything.
    expect(heard.lastIndexOf('setconsent false')).toBeLessThan(1);
    expect(heard.filter((call) => !call.startsWith('set'))).toEqual(['load 1', 'page']);
  });

  it('a page whose A/B test hides it until its script is there is seen at once by who has not agreed', async () => {
    js('dev.visualwebsiteoptimizer.com', '/j.php', 'window.ran = 1');
    const hidden = `<script>window._vwo_code = (function () { var hide = document.createElement('style'); hide.id = '_vis_opt_path_hides'; hide.textContent = 'body{opacity:0 !important}';
      var code = { finish: function () { hide.remove() }, load: function (address) { var script = document.createElement('script'); script.src = address; script.onerror = function () { code.finish() }; document.head.appendChild(script) } };
      document.head.appendChild(hide); code.load('https://dev.visualwebsiteoptimizer.com/j.php?a=5'); return code })()</script>`;
    for (const cookie of ['', refused]) {
      const tab = await open('/hidden', ['vwo'], hidden, cookie);
      await tab.waitFor(`document.body && getComputedStyle(document.body).opacity === '1'`);
      expect(vendors()).toEqual([]);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.ran');
      t.site.clear();
    }
  });

  it('who has refused is rid of a cookie of another path on the next visit there, and hears of no file about vendors elsewhere', async () => {
    const services = ['google-analytics'];
    const tab = await open('/shop/cart', services, '', refused);
    await tab.evaluate(`document.cookie = '_ga=GA1.1.1; path=/shop/; max-age=999'`);
    await open('/plain', services, '', refused);
    t.site.clear();
    const page = await open('/elsewhere', services, '', refused);
    await page.waitFor('window.consentgate?.ready');
    await page.settle();
    expect(t.site.paths({ host: SHOP }).filter((path) => /vendors/.test(path))).toEqual([]);
    await tab.goto(`https://${SHOP}/shop/cart`);
    await tab.waitFor(`!/_ga=/.test(document.cookie)`);
  });

  it('a form that comes where its script stands comes there after the yes, and two come each at their own place', async () => {
    js(
      'js.hsforms.net',
      '/forms/embed/v2.js',
      `window.hbspt = { forms: { create: ({ formId, target }) => { const place = target ? document.querySelector(target) : document.currentScript?.parentNode ?? document.body.lastElementChild; place.append(formId) } } }`,
    );
    const form = (id: string) =>
      `<div id="${id}"><script charset="utf-8" src="//js.hsforms.net/forms/embed/v2.js"></script><script>hbspt.forms.create({ portalId: '1', formId: 'form-${id}' })</script></div>`;
    const tab = await open('/places', ['hubspot-forms'], '', '', `${form('one')}${form('two')}`);
    await tab.waitFor('window.consentgate?.ready');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`/form-two/.test(document.querySelector('#two > div')?.textContent)`);
    expect(
      await tab.evaluate(`['one', 'two'].map((id) => document.querySelector('#' + id + ' > div').textContent)`),
    ).toEqual(['form-one', 'form-two']);
  });

  it('a visit counts once where Matomo’s cloud is to be loaded, and its raw snippet asks another host of the same', async () => {
    js('cdn.matomo.cloud', '/x.matomo.cloud/matomo.js', `(window.runs ??= []).push('pasted')`);
    js('x.matomo.cloud', '/matomo.js', `(window.runs ??= []).push('loaded')`);
    const tab = await open(
      '/cloud',
      [{ id: 'matomo', url: 'https://x.matomo.cloud/', siteId: '1', load: true }],
      `<script>var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']); (function () { var u = 'https://x.matomo.cloud/'; _paq.push(['setTrackerUrl', u + 'matomo.php']); _paq.push(['setSiteId', '1']); ${insert('https://cdn.matomo.cloud/x.matomo.cloud/matomo.js')} })()</script>`,
      agreed,
    );
    await tab.waitFor('window.runs');
    await tab.settle();
    expect(await tab.evaluate('runs')).toEqual(['pasted']);
  });
});
