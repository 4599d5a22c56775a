/** What a site does with a service: widgets by a click, forms, a checkbox, Matomo's modes; and what a withdrawal leaves. */
import { describe, expect, it } from 'vitest';
import { createJson, createReceipt, now } from '../fixtures/pages.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { readBuiltFile } from './harness/built-files.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('a service in use', (t) => {
  const serve = (path: string, config: object, body: string, attributes = '') =>
    t.site.serve(
      SHOP,
      path,
      `<!doctype html><html lang="en"><head><title>Shop</title>${createJson(JSON.stringify(config))}<script src="/consentgate/consentgate.js" ${attributes}></script></head><body><main>Page</main>${body}</body></html>`,
    );
  const open = async (path: string) => {
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${SHOP}${path}`);
    return tab;
  };
  const js = (host: string, path: string, body: string) => t.site.serve(host, path, { type: 'text/javascript', body });
  const vendors = () => t.site.paths({ except: SHOP });

  it('buttons and forms: a placeholder, loaded once by a click; reCAPTCHA when the form is used; the checkbox has a receipt', async () => {
    js(
      'platform.twitter.com',
      '/widgets.js',
      'window.twttr = {}; document.querySelector(".twitter-follow-button").textContent = "Follow"',
    );
    js(
      'www.recaptcha.net',
      '/recaptcha/enterprise.js',
      'window.grecaptcha = { enterprise: { ready: (run) => run() } }; document.querySelector(".g-recaptcha").textContent = "check"',
    );
    t.site.serve(SHOP, '/sent', '<!doctype html><title>Sent</title>');
    serve(
      '/widgets',
      {
        services: [
          { id: 'x-widgets', load: true },
          { id: 'recaptcha-enterprise', siteKey: 'k', load: true },
          { id: 'newsletter', load: true },
        ],
      },
      `<a class="twitter-follow-button" href="https://x.com/a"></a>
       <form id="f" action="/sent" method="post"><input id="mail" name="mail"><label><input type="checkbox" id="news" data-service="newsletter"> Send me
         news</label><div class="g-recaptcha"></div><button id="send">Send</button></form>
       <script>grecaptcha.enterprise.ready(() => { window.checked = (window.checked || 0) + 1 })</script>`,
    );
    const tab = await open('/widgets');
    await tab.waitFor('document.querySelectorAll("[data-consentgate=placeholder]").length === 2');
    await tab.settle();
    expect(vendors()).toEqual([]);
    // The form says what it needs, and stays usable.
    expect(await tab.evaluate('document.querySelector("form [data-consentgate=placeholder]").textContent')).toContain(
      'google',
    );
    await tab.focus('#mail');
    await tab.settle();
    expect(vendors()).toEqual([]);

    await tab.evaluate('document.querySelector("[data-consentgate=placeholder] button").click()');
    await t.site.waitForRequest({ host: 'platform.twitter.com' });
    await tab.waitFor('document.querySelector(".twitter-follow-button").textContent === "Follow"');
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);

    await tab.evaluate('document.activeElement.blur()');
    await tab.evaluate('consentgate.grant("recaptcha-enterprise")');
    await tab.focus('#news');
    await t.site.waitForRequest({ host: 'www.recaptcha.net', path: '/recaptcha/enterprise.js?render=k' });
    await tab.waitFor('window.checked === 1');

    await tab.evaluate('document.getElementById("news").click()');
    await tab.evaluate('document.getElementById("send").click()');
    const { body } = await t.site.waitForRequest({ host: SHOP, path: '/sent' });
    const receipt = JSON.parse(new URLSearchParams(body).get('consentgate-receipt') ?? '{}') as Record<string, unknown>;
    expect(receipt).toMatchObject({
      service: 'newsletter',
      choice: 'granted',
      text: 'Send me news',
      page: `https://${SHOP}/widgets`,
    });
    expect(receipt.id).toMatch(/^[a-z\d]{16}$/);
  });

  it('who has agreed to statistics alone fetches what is known of a refused service only where that has left something', async () => {
    js('static.hotjar.com', '/c/hotjar-1.js', '');
    // More than come with the guard, each in a file of its own.
    const refused = ['meta-pixel', 'tiktok-pixel', 'youtube', 'vimeo', 'capterra', 'walkme'];
    serve('/some', { services: [{ id: 'hotjar', siteId: '1', load: true }, ...refused] }, '');
    const tab = await open('/.harness/cookies');
    await tab.setCookie({ name: 'consentgate', value: createReceipt('functional0.analytics1.marketing0') });
    const asked = () => t.site.paths({ host: SHOP }).filter((path) => /services\/(meta|tiktok|you)/.test(path));
    await tab.evaluate(`void (document.cookie = 'basket=1;path=/', localStorage.setItem('draft', '1'))`);
    await tab.goto(`https://${SHOP}/some`);
    await t.site.waitForRequest({ host: 'static.hotjar.com' });
    await tab.settle();
    expect(asked()).toEqual([]);
    for (const [id, write] of [
      ['meta-pixel', `document.cookie = '_fbp=1;path=/'`],
      ['tiktok-pixel', `sessionStorage.setItem('tt_sessionId', '1')`],
    ]) {
      t.site.clear();
      await tab.goto(`https://${SHOP}/.harness/cookies`);
      await tab.evaluate(`void (${write})`);
      await tab.goto(`https://${SHOP}/some`);
      await tab.settle();
      expect(asked()).toEqual([`${SHOP}/consentgate/services/${id}.js`]);
      await tab.waitFor(`!/_fbp/.test(document.cookie) && !sessionStorage.length`);
    }
    expect(await tab.evaluate(`document.cookie.includes('basket=1') && localStorage.draft`)).toBe('1');
  });

  it('Matomo counts without cookies before the choice where the site says so, hears of a yes, and stops after a no', async () => {
    js(
      'stats.example',
      '/matomo.js',
      'window.told = _paq.map((entry) => entry[0]); window._paq = { push: (entry) => told.push(entry[0]) }',
    );
    const visit = async (mode: string) => {
      serve(
        `/matomo-${mode}`,
        {},
        '',
        `data-services="matomo" data-matomo-url="https://stats.example" data-matomo-site-id="1" data-matomo-load data-matomo-mode="${mode}"`,
      );
      return open(`/matomo-${mode}`);
    };
    const setup = ['setTrackerUrl', 'setSiteId', 'trackPageView', 'enableLinkTracking'];
    const consent = await visit('consent');
    await consent.settle();
    expect(vendors()).toEqual([]);

    const cookies = await visit('cookie-consent');
    await cookies.waitFor('window.told');
    expect(await cookies.evaluate('told')).toEqual(['requireCookieConsent', ...setup]);
    await cookies.evaluate('consentgate.acceptAll()');
    await cookies.waitFor('told.length === 6');
    await cookies.evaluate('consentgate.rejectAll()');
    await cookies.waitFor('told.length === 8');
    expect(await cookies.evaluate('told.slice(5)')).toEqual([
      'setCookieConsentGiven',
      'forgetCookieConsentGiven',
      // Nothing that Matomo would remember when the visitor has changed his mind.
      'requireConsent',
    ]);
    await cookies.evaluate('consentgate.acceptAll()');
    await cookies.waitFor('told.length === 11');
    expect(await cookies.evaluate('told.slice(8)')).toEqual([
      ...['trackPageView', 'setConsentGiven', 'setCookieConsentGiven'],
    ]);
    await cookies.evaluate('consentgate.rejectAll()');
    t.site.clear();
    await cookies.reload();
    await cookies.settle();
    expect(vendors()).toEqual([]);

    const never = await visit('cookieless');
    await never.waitFor('window.told');
    expect(await never.evaluate('told')).toEqual(['disableCookies', ...setup]);
    await never.evaluate('consentgate.acceptAll()');
    await never.evaluate('consentgate.rejectAll()');
    await never.waitFor('told.length === 6');
    await never.evaluate('consentgate.acceptAll()');
    await never.waitFor('told.length === 8');
    // `setConsentGiven` would switch cookies on.
    expect(await never.evaluate('told.slice(5)')).toEqual(['requireConsent', 'trackPageView', 'forgetUserOptOut']);
  });

  it.each(['consent', 'cookie-consent', 'cookieless'])(
    'what a visitor does during a no stays unknown to Matomo after the next yes (%s)',
    async (mode) => {
      // Like the tracker: what it may not send it keeps for a yes, and a page view empties what it keeps.
      js(
        'stats.example',
        '/matomo.js',
        `window.told = []; let isSilent = false, kept = [];
         const send = (what) => isSilent ? kept.push(what) : told.push(what);
         const run = ([name, ...args]) => {
           if (/^(requireConsent|forgetConsentGiven)$/.test(name)) isSilent = true;
           else if (/^(setConsentGiven|forgetUserOptOut)$/.test(name)) { isSilent = false; kept.splice(0).forEach(send); }
           else if (name === 'trackPageView') { kept = []; send('view'); }
           else if (name === 'trackEvent') send(args[1]);
         };
         const early = _paq;
         window._paq = { push: (...entries) => entries.forEach(run) };
         early.filter(([name]) => /Consent/.test(name)).forEach(run);
         early.filter(([name]) => !/Consent/.test(name)).forEach(run);`,
      );
      serve(
        `/silent-${mode}`,
        {},
        '',
        `data-services="matomo" data-matomo-url="https://stats.example" data-matomo-site-id="1" data-matomo-load data-matomo-mode="${mode}"`,
      );
      const tab = await open(`/silent-${mode}`);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.told?.length === 1');
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor('!consentgate.has("analytics")');
      await tab.evaluate('void _paq.push(["trackPageView"], ["trackEvent", "shop", "during the no"])');
      await tab.settle();
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('told.length === 2');
      await tab.evaluate('void _paq.push(["trackEvent", "shop", "after the yes"])');
      expect(await tab.evaluate('told')).toEqual(['view', 'view', 'after the yes']);
    },
  );

  it('a Matomo that the page itself brings uses no cookies where the site says so, even where it is there before us', async () => {
    serve(
      '/own-cookieless',
      {},
      // Its script takes over what is there by then, as Matomo's own does, mostly before anything of ours could be fetched.
      '<script>window.told = (window._paq || []).map(([name]) => name); window._paq = { push: (...entries) => told.push(...entries.map(([name]) => name)) }</script>',
      'data-services="matomo" data-matomo-mode="cookieless"',
    );
    const tab = await open('/own-cookieless');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.reload();
    await tab.waitFor('told.length');
    await tab.settle();
    expect(await tab.evaluate('[...new Set(told)]')).toEqual(['disableCookies']);
  });

  it('an objection that was made to Matomo itself counts until a later yes', async () => {
    js(
      'stats.example',
      '/matomo.js',
      'window.told = _paq.map((entry) => entry[0]); window._paq = { push: (entry) => told.push(entry[0]) }',
    );
    const matomo = { id: 'matomo', url: 'https://stats.example', siteId: '1', load: true };
    serve('/objected', { services: [matomo] }, '');
    const tab = await open('/objected');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.told?.includes("setConsentGiven")');
    // As the tracker writes it for `optUserOut`.
    await tab.evaluate('void (document.cookie = "mtm_consent_removed=" + (Date.now() + 2000))');
    await tab.reload();
    await tab.waitFor('window.told?.includes("trackPageView")');
    expect(await tab.evaluate('told')).toContain('requireConsent');
    expect(await tab.evaluate('told')).not.toContain('setConsentGiven');
    expect(await tab.evaluate('document.cookie')).toContain('mtm_consent_removed');
    await tab.evaluate('void (document.cookie = "mtm_consent_removed=" + (Date.now() - 9e6))');
    await tab.reload();
    await tab.waitFor('window.told?.includes("setConsentGiven")');
  });

  it('the Tag Manager comes with analytics or marketing; a missing id is named and nothing comes', async () => {
    js('www.googletagmanager.com', '/gtm.js', 'window.container = 1');
    serve(
      '/gtm',
      {
        services: [
          { id: 'google-tag-manager', containerId: 'GTM-1', load: true },
          { id: 'meta-pixel', load: true },
          { id: 'hotjar', siteId: 'x', load: true },
        ],
      },
      '',
    );
    const tab = await open('/gtm');
    await tab.waitFor('!!document.querySelector("[data-consentgate=banner]")');
    await tab.evaluate('consentgate.set({ functional: "granted", analytics: "denied", marketing: "denied" })');
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.grant("marketing")');
    await tab.waitFor('window.container');
    await tab.settle();
    expect(vendors()).toEqual(['www.googletagmanager.com/gtm.js?id=GTM-1']);
    const errors = tab.console.filter(({ level }) => level === 'error').map(({ text }) => text);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('service "meta-pixel" cannot be loaded: it needs "pixelId" (data-meta-pixel-pixel-id)');
    expect(errors[0]).toContain('service "hotjar": "siteId" (data-hotjar-site-id) cannot be "x"');
  });

  it('a withdrawal erases on every domain and path, in databases and caches, spares others, and reports what it cannot', async () => {
    const chat = { id: 'chat', name: 'Chat', category: 'functional', cookies: ['chat_*'], storage: ['chat_*'] };
    serve(
      '/deep/er/page',
      { services: [chat, 'google-analytics', 'matomo'], reloadOnWithdraw: 'on' },
      '<script>document.addEventListener("consentgate:erased", ({ detail }) => { sessionStorage.report = JSON.stringify(detail.services) })</script>',
    );
    t.site.serve(SHOP, '/server-cookie', { headers: { 'set-cookie': ['chat_http=1; Path=/; HttpOnly; Secure'] } });
    // The log tells of a reload without asking a page that is about to go.
    const loads = (count: number) =>
      expect.poll(() => t.site.requests({ host: SHOP, path: '/deep/er/page' }).length, { timeout: 10_000 }).toBe(count);
    const tab = await open('/deep/er/page');
    await tab.evaluate('consentgate.acceptAll()');
    // The grant has reached the vendors: their data is on its way.
    await t.site.waitForRequest({ host: SHOP, path: '/consentgate/services/google-analytics.js' });
    await tab.evaluate(async () => {
      await fetch('/server-cookie');
      const places = [
        'path=/',
        'path=/deep',
        'path=/deep/',
        'path=/deep/er',
        'path=/deep/er/page',
        'path=/;domain=shop.example',
        'path=/deep;domain=www.shop.example',
        'path=/;secure',
      ];
      for (const [index, place] of places.entries()) document.cookie = `chat_${index}=1;max-age=999;${place}`;
      for (const place of places) document.cookie = `chat_same=1;max-age=999;${place}`;
      for (const name of ['_ga', '_ga_X', 'site', 'mtm_consent_removed', '_pk_id.1.abc'])
        document.cookie = `${name}=1;max-age=999;path=/`;
      localStorage.setItem('chat_a', '1');
      localStorage.setItem('cart', '1');
      sessionStorage.setItem('chat_b', '1');
      await new Promise((done) => {
        const request = indexedDB.open('chat_db');
        request.onsuccess = () => {
          request.result.close();
          done(0);
        };
      });
      await caches.open('chat_cache');
      await caches.open('site');
    });
    await tab.evaluate('((window.isOld = true), consentgate.withdraw("functional"))');
    // The option asks for a fresh page.
    await loads(2);
    await tab.waitFor('!window.isOld && !!sessionStorage.report');
    const left = await tab.evaluate<unknown>(
      `(async () => [document.cookie.split('; ').map((text) => text.split('=')[0]).filter((name) => name !== 'consentgate').sort(), Object.keys(localStorage), (await indexedDB.databases()).map(({ name }) => name), await caches.keys()])()`,
    );
    expect(left).toEqual([['_ga', '_ga_X', '_pk_id.1.abc', 'mtm_consent_removed', 'site'], ['cart'], [], ['site']]);
    // What no script can see is left, as the report cannot know: the browser still has it.
    expect((await tab.cookies()).map(({ name }) => name)).toContain('chat_http');
    await tab.waitFor('window.consentgate && consentgate.ready');
    await tab.evaluate('((window.isOld = true), consentgate.withdraw("analytics"))');
    await loads(3);
    await tab.waitFor('!window.isOld && sessionStorage.report.includes("google-analytics")');
    const report = JSON.parse(await tab.evaluate<string>('sessionStorage.report')) as {
      id: string;
      erased: string[];
      left: { name: string; why: string }[];
    }[];
    expect(report.find(({ id }) => id === 'google-analytics')?.erased.sort()).toEqual(['_ga', '_ga_X']);
    expect(report.find(({ id }) => id === 'google-analytics')?.left).toContainEqual({ name: 'FPID', why: 'HttpOnly' });
    expect(report.find(({ id }) => id === 'matomo')?.erased).toEqual(['_pk_id.1.abc']);
    expect(await tab.evaluate('document.cookie')).toContain('mtm_consent_removed');
  });

  it('a visitor who withdraws is told what could not be deleted, whose it is, and finds it in the preferences', async () => {
    serve('/left', { services: ['linkedin-insight', 'google-analytics'] }, '');
    const tab = await open('/left');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.evaluate('consentgate.open("preferences")');
    await tab.waitFor('!!document.querySelector("dialog[open] [data-consent-category=marketing]")');
    const inDialog = 'document.querySelector("dialog[open] .cg-choice [role=status]").textContent';
    expect(await tab.evaluate(inDialog)).toBe('');
    await tab.evaluate('document.querySelector("dialog [data-consent-category=marketing]").click()');
    await tab.evaluate('document.querySelector("dialog [data-consent-action=save]").click()');
    const heard = '[...document.querySelectorAll("[role=status]")].map((line) => line.textContent).join("")';
    await tab.waitFor(`${heard}.includes("Cannot be deleted from here: ")`);
    const text = await tab.evaluate<string>(heard);
    expect(text).toContain('Your choice has been saved.');
    expect(text).toMatch(/bcookie, .*lidc.* \(LinkedIn [^)]*, linkedin\.com\)\.$/);
    // Statistics are still granted.
    expect(text).not.toContain('Google');
    await tab.evaluate('consentgate.open("preferences")');
    await tab.waitFor('!!document.querySelector("dialog[open]")');
    expect(text).toContain(await tab.evaluate<string>(inDialog));
    expect(await tab.evaluate(inDialog)).toContain('linkedin.com');
  });

  it('a grant that no longer counts, of an older revision, leaves nothing behind', async () => {
    serve('/revision', { services: ['google-analytics'], revision: '2' }, '');
    t.site.serve(SHOP, '/first', '<!doctype html><title>First</title>');
    const tab = await open('/first');
    await tab.evaluate(
      `((document.cookie = 'consentgate=${createReceipt('analytics1.marketing1.functional1')};path=/'), (document.cookie = '_ga=1;path=/;domain=shop.example'))`,
    );
    await tab.goto(`https://${SHOP}/revision`);
    await tab.waitFor('!document.cookie.includes("_ga")');
  });

  describe('a yes that has expired', () => {
    const day = 86_400;
    const services = ['google-analytics', { id: 'chat', name: 'Chat', category: 'functional', storage: ['chat_*'] }];
    const names = `document.cookie + Object.keys(localStorage)`;
    /** A visitor with what an earlier visit has left, who meets the banner again. */
    const visit = async (leave: string) => {
      serve('/expired', { services }, '');
      t.site.serve(SHOP, '/before', '<!doctype html><title>Before</title>');
      const tab = await open('/before');
      await tab.evaluate(`(() => { ${leave} })()`);
      await tab.goto(`https://${SHOP}/expired`);
      await tab.waitFor('!!document.querySelector("[data-consentgate=banner]")');
      return tab;
    };
    const stale = createReceipt('functional1.analytics1.marketing1', { time: now() - 200 * day });
    const fetched = () => t.site.paths({ host: SHOP, path: /vendors|\/services\/(?!all)/ });

    it.each([
      ['is still in its cookie', `document.cookie = 'consentgate=${stale};path=/;max-age=999';`],
      ['the browser has dropped', ''],
    ])('leaves nothing behind when the visitor refuses now; one that %s', async (_, receipt) => {
      const tab = await visit(
        `${receipt} document.cookie = '_ga=1;path=/;max-age=999;domain=shop.example'; localStorage.chat_a = '1'; localStorage.cart = '1';`,
      );
      await tab.settle();
      // Asked anew, and not yet answered.
      expect(fetched()).toEqual([]);
      await tab.click('[data-consentgate=banner] [data-consent-action="reject-all"]');
      await tab.waitFor(`!/_ga|chat_a/.test(${names})`);
      expect(await tab.evaluate(names)).toContain('cart');
    });

    it('is not looked for at visitors who never agreed: their refusal fetches nothing', async () => {
      const tab = await visit(`document.cookie = 'own_ga=1;path=/;max-age=999'; localStorage.cart = 'chat_a';`);
      await tab.click('[data-consentgate=banner] [data-consent-action="reject-all"]');
      await tab.waitFor('consentgate.has("!analytics")');
      await tab.settle();
      expect(fetched()).toEqual([]);
      expect(await tab.evaluate(names)).toMatch(/own_ga.*cart/);
    });
  });

  it('after “Reject all” in the banner, what could not be deleted is said to screen readers, with no settings open', async () => {
    serve(
      '/left-banner',
      { services: ['linkedin-insight'] },
      `<script>document.cookie = 'before=1';
        new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
          for (const line of node.querySelectorAll?.('[role=status]') ?? []) (window.born ??= []).push(line.textContent) })
          .observe(document, { childList: true, subtree: true })</script>`,
    );
    t.site.serve(SHOP, '/first', '<!doctype html><title>First</title>');
    const tab = await open('/first');
    await tab.evaluate(`((document.cookie = 'li_fat_id=1;path=/;max-age=999'), 1)`);
    await tab.goto(`https://${SHOP}/left-banner`);
    await tab.click('[data-consentgate=banner] [data-consent-action="reject-all"]');
    const heard = '[...document.querySelectorAll("[role=status]")].map((line) => line.textContent).join("")';
    await tab.waitFor(`${heard}.includes("Cannot be deleted from here: ")`);
    expect(await tab.evaluate(heard)).toMatch(/bcookie.* \(LinkedIn [^)]*, linkedin\.com\)\.$/);
    expect(await tab.evaluate('[!document.querySelector("dialog"), document.cookie.includes("li_fat_id")]')).toEqual([
      true,
      false,
    ]);
    // A line that is born with its text is read by nobody.
    expect(await tab.evaluate<string[]>('window.born')).toContain('');
    expect((await tab.evaluate<string[]>('window.born')).join('')).toBe('');
    // On the next page nobody has asked for it.
    t.site.clear();
    await tab.reload();
    await tab.settle();
    expect(t.site.paths({ path: /vendors|preferences/ })).toEqual([]);
  });

  it('a yes that is taken back before the code for vendors has come loads the page afresh all the same', async () => {
    const chat = { id: 'chat', name: 'Chat', category: 'functional', cookies: ['chat_*'] };
    let release = () => {};
    t.site.serve(SHOP, '/consentgate/consentgate-vendors.js', async ({ url }) => {
      await new Promise<void>((go) => {
        release = go;
      });
      return (await readBuiltFile(url)) ?? '';
    });
    for (const services of [[chat], ['google-analytics'], [chat, 'google-analytics']]) {
      t.site.clear();
      serve('/hasty', { services, reloadOnWithdraw: 'on' }, '');
      const tab = await open('/hasty');
      await tab.evaluate('((window.isOld = true), consentgate.acceptAll())');
      await tab.waitFor('consentgate.has("analytics functional")');
      await t.site.waitForRequest({ host: SHOP, path: '/consentgate/consentgate-vendors.js' });
      // It may write from now on.
      await tab.evaluate(`((document.cookie = 'chat_1=1;path=/'), (document.cookie = '_ga=1;path=/'))`);
      await tab.evaluate('consentgate.withdraw()');
      await tab.waitFor('consentgate.has("!analytics !functional")');
      release();
      await expect.poll(() => t.site.requests({ host: SHOP, path: '/hasty' }).length, { timeout: 10_000 }).toBe(2);
      await tab.waitFor('!window.isOld && window.consentgate && consentgate.has("!analytics !functional")');
      const left = await tab.evaluate<string>('document.cookie');
      if (services.includes(chat)) expect(left).not.toContain('chat_1');
      if (services.includes('google-analytics')) expect(left).not.toContain('_ga');
    }
    t.site.serve(SHOP, '/consentgate/consentgate-vendors.js', async ({ url }) => (await readBuiltFile(url)) ?? '');
  });

  it('“Load once” loads the one film, from its milder address, and no other of the same service', async () => {
    for (const host of ['www.youtube.com', 'www.youtube-nocookie.com'])
      t.site.serve(host, '/*', '<!doctype html><title>Film</title>');
    const frame = (name: string) =>
      `<iframe id="${name}" title="${name}" width="400" height="300" data-service="youtube" data-src="https://www.youtube.com/embed/${name}"></iframe>`;
    serve('/films', { services: ['youtube'] }, frame('a') + frame('b'));
    const tab = await open('/films');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('document.querySelectorAll("[data-consentgate=placeholder] button").length === 4');
    await tab.click('[data-consentgate=placeholder] button');
    await tab.waitFor('/nocookie/.test(document.querySelector("#a").src)');
    // What code puts in now waits as the second film does; so does one that nobody marked.
    await tab.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<iframe id="c" title="c" src="https://www.youtube.com/embed/c"></iframe>')`,
    );
    await tab.waitFor('document.querySelectorAll("[data-consentgate=placeholder]").length === 2');
    await tab.settle();
    expect(vendors()).toEqual(['www.youtube-nocookie.com/embed/a']);
    expect(await tab.evaluate('consentgate.has("youtube")')).toBe(false);
    // Also one that nobody marked can be loaded once.
    await tab.evaluate(
      `[...document.querySelectorAll('[data-consentgate=placeholder]')].at(-1).querySelector('button').click()`,
    );
    await tab.waitFor('/nocookie/.test(document.querySelector("#c").src)');
    await tab.settle();
    expect(vendors()).toEqual(['www.youtube-nocookie.com/embed/a', 'www.youtube-nocookie.com/embed/c']);
    await tab.evaluate('consentgate.rejectAll(), consentgate.deny("youtube")');
    await tab.waitFor('!/nocookie/.test(document.querySelector("#a").src)');
  });

  it('a film whose viewing was counted with the yes to statistics is no longer when that is taken back', async () => {
    t.site.serve('player.vimeo.com', '/video/*', '<!doctype html><title>Film</title>');
    serve(
      '/counted-film',
      { services: [{ id: 'vimeo', privacyVariant: 'analytics' }] },
      '<iframe title="film" width="400" height="300" data-service="vimeo" data-src="https://player.vimeo.com/video/1?h=x"></iframe>',
    );
    const tab = await open('/counted-film');
    const films = () => t.site.requests({ host: 'player.vimeo.com' }).map(({ path }) => path);
    await tab.evaluate('consentgate.acceptAll()');
    await t.site.waitForRequest({ host: 'player.vimeo.com' });
    await tab.evaluate('consentgate.withdraw("analytics")');
    await t.site.waitForRequest({ host: 'player.vimeo.com', path: /dnt=1/ });
    await tab.evaluate('consentgate.grant("analytics")');
    await tab.settle();
    expect(films()).toEqual(['/video/1?h=x', '/video/1?h=x&dnt=1']);
    expect(await tab.evaluate('document.querySelectorAll("iframe").length')).toBe(1);
  });

  it('each box of a form has its receipt: one of two, one that stands outside, and where code sends the form', async () => {
    const sent: string[] = [];
    t.site.serve(SHOP, '/sent', ({ body }) => {
      sent.push(body);
      return '<!doctype html><title>Sent</title>';
    });
    serve(
      '/boxes',
      { services: [{ id: 'newsletter', load: true }] },
      `<form id="two" action="/sent" method="post"><label><input type="checkbox" id="shoes" data-service="newsletter"> Shoes</label>
         <label><input type="checkbox" id="hats" data-service="newsletter"> Hats</label><button id="send">Send</button></form>
       <label><input type="checkbox" id="outside" form="apart" data-service="newsletter"> Apart</label><form id="apart" action="/sent" method="post"></form>`,
    );
    const send = async (box: string, how: string) => {
      const tab = await open('/boxes');
      await tab.settle();
      await tab.click(box);
      await tab.evaluate(how);
      await tab.waitFor('document.title === "Sent"');
      const receipts = new URLSearchParams(sent.pop()).getAll('consentgate-receipt');
      return receipts.map((receipt) => JSON.parse(receipt)).map(({ text, choice }) => `${text} ${choice}`);
    };
    expect(await send('#hats', 'document.querySelector("#send").click()')).toEqual(['Shoes denied', 'Hats granted']);
    expect(await send('#outside', 'document.querySelector("#apart").requestSubmit()')).toEqual(['Apart granted']);
    expect(await send('#shoes', 'document.querySelector("#two").submit()')).toEqual(['Shoes granted', 'Hats denied']);
    // A listener that looks at the form first, and sends it then: one answer, one receipt.
    const late = `(() => { const form = document.querySelector('#two'); window.told = 0; document.addEventListener('consentgate:receipt', () => told++);
      form.addEventListener('submit', (event) => { event.preventDefault(); sessionStorage.told = told; form.submit(); sessionStorage.told += ' ' + told }); form.requestSubmit() })()`;
    expect(await send('#shoes', late)).toEqual(['Shoes granted', 'Hats denied']);
    const tab = await open('/boxes');
    await tab.evaluate(late.replace('form.submit();', 'Object.getPrototypeOf(form).submit;'));
    expect(await tab.evaluate('sessionStorage.told')).toBe('2 2');
  });
});
