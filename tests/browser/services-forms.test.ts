/** Forms that a service protects or fills, and snippets whose own calls stand behind a script that is held. */
import { expect, it } from 'vitest';
import { createJson } from '../fixtures/pages.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('forms and calls that wait', (t) => {
  const open = async (path: string, config: object, body: string) => {
    t.site.serve(
      SHOP,
      path,
      `<!doctype html><html lang="en"><head><title>Shop</title>${createJson(JSON.stringify(config))}<script src="/consentgate/consentgate.js"></script></head><body><main>Page</main>${body}</body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${SHOP}${path}`);
    return tab;
  };
  const js = (host: string, path: string, body: string) => t.site.serve(host, path, { type: 'text/javascript', body });
  const vendors = () => t.site.paths({ except: SHOP });
  const captcha = { services: [{ id: 'recaptcha-enterprise', siteKey: 'k', load: true }] };
  const serveCaptcha = () =>
    js(
      'www.recaptcha.net',
      '/recaptcha/enterprise.js',
      `window.grecaptcha = { enterprise: { ready: (run) => run(), execute: async (key) => 'token of ' + key } }`,
    );
  const said = 'document.querySelector("form [data-consentgate=placeholder]")?.textContent';
  const allow = (tab: Tab) =>
    tab.evaluate('[...document.querySelectorAll("form [data-consentgate=placeholder] button")].at(-1).click()');

  it('a form whose check is invisible says what it needs when it is sent, and is sent after the yes', async () => {
    serveCaptcha();
    const tab = await open(
      '/invisible',
      captcha,
      `<form id="search"><input id="q"></form>
       <form id="contact"><input id="mail"><button id="send">Send</button></form>
       <script>contact.addEventListener('submit', (event) => {
         event.preventDefault();
         grecaptcha.enterprise.ready(async () => { (window.sent ??= []).push(await grecaptcha.enterprise.execute('k', { action: 'mail' })) });
       })</script>`,
    );
    await tab.focus('#q');
    await tab.focus('#mail');
    await tab.settle();
    // Nobody knows yet which form it is.
    expect(await tab.evaluate(said)).toBeUndefined();
    await tab.evaluate('document.getElementById("send").click()');
    await tab.waitFor(said);
    expect(await tab.evaluate('document.querySelectorAll("#search [data-consentgate]").length')).toBe(0);
    expect(vendors()).toEqual([]);
    await allow(tab);
    await tab.waitFor('window.sent');
    expect(await tab.evaluate('sent')).toEqual(['token of k']);
    expect(await tab.evaluate(said)).toBeUndefined();
  });

  it('a form whose own button is the check keeps the button, and says what it needs when somebody turns to it', async () => {
    serveCaptcha();
    const tab = await open(
      '/button',
      captcha,
      `<form id="contact"><input id="mail"><button id="send" class="g-recaptcha" data-sitekey="k">Send</button></form>`,
    );
    await tab.settle();
    expect(await tab.evaluate('[send.hidden, document.querySelectorAll("form [data-consentgate]").length]')).toEqual([
      false,
      0,
    ]);
    await tab.focus('#mail');
    await tab.waitFor(said);
    expect(await tab.evaluate('send.hidden')).toBe(false);
    expect(vendors()).toEqual([]);
    await allow(tab);
    await t.site.waitForRequest({ host: 'www.recaptcha.net', path: '/recaptcha/enterprise.js?render=k' });
  });

  it('a page that puts the focus into such a form at once works like any other', async () => {
    serveCaptcha();
    js('stats.example', '/tag.js', 'window.counted = 1');
    const tab = await open(
      '/focused',
      captcha,
      `<form id="contact"><input id="mail"></form><script>mail.focus()</script>
       <script type="text/plain" data-consent="analytics" data-src="https://stats.example/tag.js"></script>`,
    );
    await tab.settle();
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.counted');
    await t.site.waitForRequest({ host: 'www.recaptcha.net', path: '/recaptcha/enterprise.js?render=k' });
    await tab.settle();
    expect(vendors().filter((path) => path.startsWith('www.recaptcha.net')).length).toBe(1);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('a form of HubSpot’s comes after the yes although nobody marked its snippet; so does the call to Propensity', async () => {
    js(
      'js.hsforms.net',
      '/forms/embed/v2.js',
      `window.seen = typeof window.hbspt; window.hbspt = { forms: { create: (form) => (window.forms ??= []).push(form.formId) } }`,
    );
    js(
      'cdn.propensity.com',
      '/propensity/propensity_analytics.js',
      `window.propensity = (id) => (window.ids ??= []).push(id)`,
    );
    const tab = await open(
      '/raw',
      { services: ['hubspot-forms', 'propensity'] },
      `<script src="https://js.hsforms.net/forms/embed/v2.js"></script>
       <script>hbspt.forms.create({ portalId: '1', formId: 'a' })</script>
       <script src="https://cdn.propensity.com/propensity/propensity_analytics.js" crossorigin="anonymous"></script>
       <script>propensity('propensity-1')</script>`,
    );
    await tab.settle();
    expect(await tab.evaluate('!window.forms && !window.ids')).toBe(true);
    // Where the form will be it says what it waits for.
    await tab.waitFor('document.querySelector("[data-consentgate=placeholder]")?.textContent.includes("HubSpot")');
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.forms && window.ids');
    await tab.settle();
    expect(await tab.evaluate('[seen, forms, ids]')).toEqual(['undefined', ['a'], ['propensity-1']]);
    // With the yes from before nothing stands in anybody's way.
    await tab.reload();
    await tab.waitFor('window.forms && window.ids');
    expect(await tab.evaluate('[seen, forms, ids]')).toEqual(['undefined', ['a'], ['propensity-1']]);
  });

  const snippets: readonly (readonly [string, string])[] = [
    ['nobody has marked', '<script src="https://www.google.com/recaptcha/enterprise.js?render=k"></script>'],
    [
      'is marked',
      '<script type="text/plain" data-service="recaptcha-enterprise" data-src="https://www.google.com/recaptcha/enterprise.js?render=k"></script>',
    ],
  ];
  for (const [way, snippet] of snippets)
    it(`a form whose check the page's own script brings says what it needs when it is sent, and “load once” has it sent: a script that ${way}`, async () => {
      js(
        'www.google.com',
        '/recaptcha/enterprise.js',
        `window.grecaptcha = { enterprise: { ready: (run) => run(), execute: async (key) => 'token of ' + key } }; fetch('https://www.google.com/recaptcha/reload', { mode: 'no-cors' }).catch(() => {})`,
      );
      t.site.serve('www.google.com', '/recaptcha/reload', '');
      const tab = await open(
        '/own-check',
        { services: ['recaptcha-enterprise'] },
        `${snippet}<form id="contact"><input id="mail"><button id="send">Send</button></form>
       <script>contact.addEventListener('submit', (event) => {
         event.preventDefault();
         grecaptcha.enterprise.execute('k', { action: 'mail' }).then((token) => (window.sent ??= []).push(token));
       })</script>`,
      );
      await tab.evaluate('consentgate.rejectAll()');
      await tab.settle();
      await tab.evaluate('document.getElementById("send").click()');
      await tab.waitFor(said);
      // What parsers ask for ahead is out of a page's hands.
      if (snippet.includes('text/plain')) expect(vendors()).toEqual([]);
      expect(await tab.evaluate('!window.sent')).toBe(true);
      await tab.evaluate('document.querySelector("form [data-consentgate=placeholder] button").click()');
      await tab.waitFor('window.sent');
      await t.site.waitForRequest({ host: 'www.google.com', path: '/recaptcha/reload' });
      await tab.settle();
      expect(await tab.evaluate('sent')).toEqual(['token of k']);
      expect(await tab.evaluate(said)).toBeUndefined();
      expect(await tab.evaluate('consentgate.has("recaptcha-enterprise")')).toBe(false);
      expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
      // A no is a later word.
      await tab.evaluate('consentgate.rejectAll()');
      await tab.settle();
      t.site.clear();
      await tab.reload();
      await tab.settle();
      expect(await tab.evaluate('!grecaptcha.held')).toBe(false);
    });

  it('a form that has come as a frame, by the page’s own script, goes with the withdrawal', async () => {
    js(
      'js.hsforms.net',
      '/forms/embed/v2.js',
      `window.hbspt = { forms: { create: ({ target }) => { document.querySelector(target).innerHTML = '<iframe title="form" src="https://forms.hsforms.com/form"></iframe>' } } }`,
    );
    t.site.serve('forms.hsforms.com', '/form', '<!doctype html><title>Form</title>');
    const tab = await open(
      '/framed',
      { services: ['hubspot-forms'] },
      `<div id="here"></div><script src="https://js.hsforms.net/forms/embed/v2.js"></script>
       <script>hbspt.forms.create({ portalId: '1', formId: 'a', target: '#here' })</script>`,
    );
    await tab.waitFor('document.querySelector("[data-consentgate=placeholder]")');
    await tab.evaluate('consentgate.acceptAll()');
    await t.site.waitForRequest({ host: 'forms.hsforms.com' });
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor(`!document.querySelector('iframe')?.src.includes('hsforms')`);
  });

  it('widgets of a snippet that the page brings itself have a placeholder, and come once, or always', async () => {
    js(
      'platform.twitter.com',
      '/widgets.js',
      'window.twttr = {}; for (const link of document.querySelectorAll(".twitter-follow-button")) link.textContent = "Followed"',
    );
    const body = `<a class="twitter-follow-button" href="https://x.com/shop">Follow</a>
      <script type="text/plain" data-service="x-widgets" data-src="https://platform.twitter.com/widgets.js"></script>`;
    for (const at of [0, -1]) {
      const tab = await open('/own-widgets', { services: ['x-widgets'] }, body);
      const box = 'document.querySelector("[data-consentgate=placeholder]")';
      await tab.waitFor(box);
      expect(vendors()).toEqual([]);
      await tab.evaluate(`[...${box}.querySelectorAll('button')].at(${at}).click()`);
      await tab.waitFor('document.querySelector(".twitter-follow-button").textContent === "Followed"');
      await tab.settle();
      expect(await tab.evaluate(`!${box}`)).toBe(true);
      expect(await tab.evaluate('consentgate.has("x-widgets")')).toBe(at === -1);
      expect(vendors()).toEqual(['platform.twitter.com/widgets.js']);
      // A no is a later word, and what comes after it is held again; a script runs once.
      await tab.evaluate('consentgate.rejectAll()');
      await tab.settle();
      t.site.clear();
      await tab.evaluate(
        `document.body.append(Object.assign(new Image(), { src: 'https://platform.twitter.com/later.png' }))`,
      );
      await tab.settle();
      expect(vendors()).toEqual([]);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.settle();
      expect(vendors()).toEqual(['platform.twitter.com/later.png']);
      t.site.clear();
    }
  });

  it('a button that reports a click works before the yes, and the click is heard once after it, behind what sets the vendor up', async () => {
    js('connect.facebook.net', '/en_US/fbevents.js', 'window.meta = fbq.queue.map((call) => call[1])');
    js(
      'www.googletagmanager.com',
      '/gtag/js',
      `window.google = () => dataLayer.filter((entry) => 'length' in entry && entry[0] !== 'consent').map((entry) => entry[0])`,
    );
    js('www.clarity.ms', '/tag/c1', 'window.clarityHeard = clarity.q.map((call) => call[0])');
    const tab = await open(
      '/calls',
      { services: ['meta-pixel', 'google-analytics', 'microsoft-clarity', 'matomo'] },
      `<script type="text/plain" data-consent="marketing">!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
         if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];
         s.parentNode.insertBefore(t,s)}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','1');fbq('track','PageView')</script>
       <script type="text/plain" data-consent="analytics" async data-src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
       <script type="text/plain" data-consent="analytics">window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-1');</script>
       <script type="text/plain" data-service="microsoft-clarity">(function(c,l,a,r,i,t,y){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
         y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y)})(window,document,"clarity","script","c1");</script>
       <script type="text/plain" data-service="matomo">var _paq = window._paq = window._paq || []; _paq.push(['setSiteId', '1']); window.matomo = () => _paq.map((entry) => entry[0])</script>
       <button id="buy" onclick="fbq('track', 'AddToCart'); gtag('event', 'add'); clarity('set', 'a', 'b'); _paq.push(['trackGoal', 1]); window.bought = 1">Buy</button>`,
    );
    await tab.settle();
    await tab.evaluate('document.getElementById("buy").click()');
    expect(await tab.evaluate('window.bought')).toBe(1);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(
      'window.meta && window.google && window.clarityHeard && window.matomo && google().includes("event")',
    );
    expect(await tab.evaluate('[meta, google(), clarityHeard, matomo()]')).toEqual([
      ['revoke', '1', 'PageView', 'grant', 'AddToCart'],
      ['js', 'config', 'event'],
      ['consentv2', 'set'],
      ['requireConsent', 'setConsentGiven', 'setSiteId', 'trackGoal'],
    ]);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('code that brings a vendor in a bundle of its own finds no stand-in of ours, and works after the yes', async () => {
    js(
      'js.hsforms.net',
      '/forms/embed/v2.js',
      `window.hbspt = { forms: { create: (form) => (window.forms ??= []).push(form.formId) } }`,
    );
    const tab = await open(
      '/bundle',
      { services: ['hubspot-forms', 'meta-pixel'] },
      `<script>
         window.found = [typeof window.hbspt, typeof window.fbq];
         if (!window.hbspt) {
           const script = document.createElement('script');
           script.src = 'https://js.hsforms.net/forms/embed/v2.js';
           script.onload = () => hbspt.forms.create({ formId: 'b' });
           document.head.append(script);
         }
       </script>`,
    );
    await tab.settle();
    expect(await tab.evaluate('found')).toEqual(['undefined', 'undefined']);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.forms');
    await tab.settle();
    expect(await tab.evaluate('forms')).toEqual(['b']);
  });

  it('a form of HubSpot’s that we load comes in its place, from its region', async () => {
    js(
      'js-eu1.hsforms.net',
      '/forms/embed/v2.js',
      `window.hbspt = { forms: { create: (form) => { document.querySelector(form.target).textContent = form.region + ' ' + form.formId } } }`,
    );
    const tab = await open(
      '/placed',
      { services: [{ id: 'hubspot-forms', portalId: '1', formId: 'a', region: 'eu1', load: true }] },
      `<div id="place" data-service="hubspot-forms"></div>`,
    );
    await tab.waitFor('document.querySelector("[data-consentgate=placeholder]")');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('place.textContent === "eu1 a" && !place.hidden');
  });

  it('what stands inside of an external script reaches its vendor: the language of LinkedIn’s buttons', async () => {
    js(
      'platform.linkedin.com',
      '/in.js',
      `window.told = [...document.scripts].find(({ src }) => src.endsWith('/in.js')).textContent.trim()`,
    );
    const tab = await open(
      '/linkedin',
      { services: ['linkedin-widgets'] },
      `<script type="text/plain" data-service="linkedin-widgets" data-src="https://platform.linkedin.com/in.js">lang: de_DE</script>
       <script type="IN/Share" data-url="https://www.shop.example/"></script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.told');
    expect(await tab.evaluate('told')).toBe('lang: de_DE');
  });

  it('Intercom knows who the visitor is, and comes back with a second yes, whoever loads it', async () => {
    js(
      'widget.intercom.io',
      '/widget/ic1',
      `{ const calls = window.Intercom.q.map((call) => call[0]); window.heard = calls; window.known = { ...window.intercomSettings }; window.Intercom = (...call) => calls.push(call[0] + ' ' + (call[1]?.app_id ?? '')) }`,
    );
    const settings = `<script>window.intercomSettings = { app_id: 'ic1', name: 'Ann' }</script>`;
    const loaded = await open('/intercom', { services: [{ id: 'intercom', appId: 'ic1', load: true }] }, settings);
    await loaded.evaluate('consentgate.acceptAll()');
    await loaded.waitFor('window.known');
    expect(await loaded.evaluate('known.name')).toBe('Ann');

    const pasted = await open(
      '/intercom-pasted',
      { services: ['intercom'] },
      `${settings}<script type="text/plain" data-service="intercom">(function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('update',w.intercomSettings)}else{var i=function(){i.c(arguments)};i.q=[];i.c=function(args){i.q.push(args)};w.Intercom=i;
        var s=document.createElement('script');s.async=true;s.src='https://widget.intercom.io/widget/ic1';document.head.append(s)}})()</script>`,
    );
    await pasted.evaluate('consentgate.acceptAll()');
    await pasted.waitFor('window.known');
    expect(await pasted.evaluate('known.name')).toBe('Ann');
    await pasted.evaluate('consentgate.rejectAll()');
    await pasted.waitFor('heard.at(-1) === "shutdown "');
    await pasted.evaluate('consentgate.acceptAll()');
    await pasted.waitFor('heard.at(-1) === "boot ic1"');
  });

  it('with an id out of a vendor’s manual nothing is loaded, and one message names it', async () => {
    const tab = await open(
      '/manual',
      {
        services: [
          { id: 'tiktok-pixel', pixelId: 'YOUR_PIXEL_ID', load: true },
          { id: 'microsoft-clarity', projectId: 'xxxxxxxxxx', load: true },
          { id: 'x-pixel', pixelId: 'PIXEL_ID', load: true },
          { id: 'google-maps', key: 'YOUR_API_KEY', load: true },
        ],
      },
      '',
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`document.cookie.includes('consentgate=')`);
    await tab.settle();
    expect(vendors()).toEqual([]);
    const errors = tab.console.filter(({ level }) => level === 'error');
    expect(errors.length).toBe(1);
    for (const part of ['"YOUR_PIXEL_ID"', '"xxxxxxxxxx"', '"PIXEL_ID"', '"YOUR_API_KEY"'])
      expect(errors[0]?.text).toContain(part);
  });

  it('blanks and ends of lines around an id or an address are none of it', async () => {
    js('www.googletagmanager.com', '/gtag/js', `window.google = dataLayer.find((entry) => entry[0] === 'config')[1]`);
    js('stats.example', '/m/matomo.js', 'window.matomo = _paq.map((call) => call.join(" "))');
    const services = [
      { id: 'google-analytics', measurementId: ' G-1\n', load: ' true ' },
      { id: 'matomo', url: '\n  https://stats.example/m/ ', siteId: ' 7 ', mode: ' cookieless ', load: true },
    ];
    const tab = await open('/blanks', { services }, '');
    await tab.waitFor('window.matomo');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.google');
    expect(await tab.evaluate('google')).toBe('G-1');
    expect(await tab.evaluate('matomo')).toEqual(
      expect.arrayContaining(['disableCookies', 'setTrackerUrl https://stats.example/m/matomo.php', 'setSiteId 7']),
    );
    await tab.settle();
    expect(vendors().sort()).toEqual(['stats.example/m/matomo.js', 'www.googletagmanager.com/gtag/js?id=G-1']);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('with an id that cannot be one nothing is loaded, and one message names it', async () => {
    const tab = await open(
      '/wrong',
      {
        services: [
          { id: 'google-analytics', measurementId: '123-foo', load: true },
          { id: 'meta-pixel', pixelId: 'abc', load: true },
          { id: 'matomo', url: 'stats.example', siteId: '1', load: true },
          { id: 'hotjar', siteId: '1', load: 'yes' },
          { id: 'google-maps', key: 'YOUR KEY', load: true },
          { id: 'capterra', vendorId: '<vendor>', vendorKey: 'k1', load: true },
        ],
      },
      '',
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.settle();
    expect(vendors()).toEqual([]);
    const errors = tab.console.filter(({ level }) => level === 'error');
    expect(errors.length).toBe(1);
    const text = errors[0]?.text;
    for (const part of ['"measurementId"', '"pixelId"', '"url"', '"load"', '"key"', '"vendorId"'])
      expect(text).toContain(part);
  });
});
