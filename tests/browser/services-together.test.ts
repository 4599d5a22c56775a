/** Services that share a host, a name or a page: each comes with its own yes, goes with its own no, and no other is touched. */
import { expect, it } from 'vitest';
import { createJson } from '../fixtures/pages.js';
import { consentState } from '../fixtures/vendors/google.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('services beside each other', (t) => {
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
  const cookieNames = `document.cookie.split('; ').map((text) => text.split('=')[0]).filter((name) => name && name !== 'consentgate').sort()`;

  it('a visitor who allows marketing only is told so to Google, although that brings the Tag Manager', async () => {
    js('www.googletagmanager.com', '/gtm.js', 'window.container = 1');
    const tab = await open(
      '/container',
      { services: [{ id: 'google-tag-manager', containerId: 'GTM-1', load: true }] },
      '<script>function gtag() { dataLayer.push(arguments) }</script>',
    );
    const states = `dataLayer.filter((entry) => entry[0] === 'consent').map((entry) => [entry[1], entry[2]])`;
    await tab.evaluate('consentgate.grant("google-tag-manager")');
    await tab.waitFor('window.container');
    await tab.settle();
    // The container is there, and may bring nothing.
    expect(await tab.evaluate<[string, object][]>(states)).toEqual([
      ['default', { wait_for_update: 500, ...consentState('denied') }],
      ['update', consentState('denied')],
    ]);
    await tab.evaluate('consentgate.set({ marketing: "granted", analytics: "denied", functional: "denied" })');
    await tab.settle();
    expect((await tab.evaluate<[string, object][]>(states)).at(-1)).toEqual([
      'update',
      {
        ...consentState('denied'),
        ad_storage: 'granted',
        ad_user_data: 'granted',
        ad_personalization: 'granted',
      },
    ]);
    await tab.evaluate('consentgate.withdraw("google-tag-manager")');
    await tab.settle();
    const last = (await tab.evaluate<[string, Record<string, string>][]>(states)).at(-1)?.[1] ?? {};
    expect([last.ad_storage, last.analytics_storage]).toEqual(['granted', 'denied']);
  });

  it('Remarketing comes with its own yes, although the address of its script is that of Google Ads', async () => {
    js('www.googletagmanager.com', '/gtag/js', '(window.ran ??= []).push(document.currentScript.src)');
    const tab = await open(
      '/remarketing',
      {
        services: [
          { id: 'google-ads', conversionId: 'AW-1', load: true },
          { id: 'google-remarketing', conversionId: 'AW-2', load: true },
        ],
      },
      '',
    );
    await tab.evaluate('consentgate.set({ "google-remarketing": "granted", "google-ads": "denied" })');
    await tab.waitFor('window.ran');
    expect(vendors()).toEqual(['www.googletagmanager.com/gtag/js?id=AW-2']);
  });

  it('a marked script of an address that two services share waits for the one that the site has named', async () => {
    js('www.googleadservices.com', '/pagead/conversion.js', '(window.ran ??= []).push(document.currentScript.id)');
    const tab = await open(
      '/shared',
      { services: ['google-ads', 'google-remarketing'] },
      `<script type="text/plain" data-consent="marketing" data-service="google-remarketing" id="remarketing" src="https://www.googleadservices.com/pagead/conversion.js"></script>
       <script type="text/plain" data-service="google-ads" id="ads" src="https://www.googleadservices.com/pagead/conversion.js"></script>`,
    );
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.set({ "google-ads": "granted", "google-remarketing": "denied" })');
    await tab.waitFor('window.ran');
    await tab.settle();
    expect(await tab.evaluate('ran')).toEqual(['ads']);
    await tab.evaluate('consentgate.grant("google-remarketing")');
    await tab.waitFor('ran.length === 2');
    expect(await tab.evaluate('ran')).toEqual(['ads', 'remarketing']);
  });

  it('a map stays a map where reCAPTCHA is used too, and a video has its milder address', async () => {
    for (const host of ['www.google.com', 'www.recaptcha.net', 'www.youtube.com', 'www.youtube-nocookie.com'])
      for (const path of ['/maps/embed', '/embed/1', '/live_chat'])
        t.site.serve(host, path, `<!doctype html><title>${host}</title>`);
    const tab = await open(
      '/map',
      { services: ['google-maps', 'recaptcha-enterprise', 'youtube'] },
      `<iframe data-consent="functional" data-src="https://www.google.com/maps/embed?pb=1"></iframe>
       <iframe data-service="google-maps" data-src="https://www.google.com/maps/embed?pb=2"></iframe>
       <iframe data-service="youtube" data-src="https://www.youtube.com/embed/1"></iframe>
       <iframe data-service="youtube" data-src="https://www.youtube.com/live_chat?v=1"></iframe>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    for (const [host, path] of [
      ['www.google.com', '/maps/embed?pb=1'],
      ['www.google.com', '/maps/embed?pb=2'],
      ['www.youtube-nocookie.com', '/embed/1'],
      ['www.youtube.com', '/live_chat?v=1'],
    ] as const)
      await t.site.waitForRequest({ host, path });
    await tab.settle();
    expect(vendors().length).toBe(4);
  });

  it('the Meta Pixel comes although the like button beside it, of the same host, comes first', async () => {
    js('connect.facebook.net', '/en_US/sdk.js', 'window.FB = {}');
    js('connect.facebook.net', '/en_US/fbevents.js', 'window.heard = fbq.queue.map((call) => [...call])');
    const tab = await open(
      '/meta',
      { services: ['meta-pixel', 'facebook-social'] },
      `<script type="text/plain" data-service="facebook-social" data-src="https://connect.facebook.net/en_US/sdk.js"></script>
       <script type="text/plain" data-service="meta-pixel">!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
         if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];
         s.parentNode.insertBefore(t,s)}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','1');fbq('track','PageView')</script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.heard && window.FB');
    expect(await tab.evaluate('heard')).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
  });

  it('what HubSpot’s tracking has left goes with its own no, although the forms that read it stay', async () => {
    js('js.hs-scripts.com', '/1.js', `document.cookie = 'hubspotutk=1;path=/'; document.cookie = '__hstc=1;path=/'`);
    js('js.hsforms.net', '/forms/embed/v2.js', 'window.hasForms = 1');
    const tab = await open(
      '/hubspot',
      {
        services: [
          { id: 'hubspot', portalId: '1', load: true },
          { id: 'hubspot-forms', load: true },
        ],
      },
      '',
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`document.cookie.includes('__hstc') && window.hasForms`);
    await tab.evaluate('consentgate.withdraw("functional")');
    await tab.settle();
    // Only the forms: it is not theirs.
    expect(await tab.evaluate(cookieNames)).toEqual(['__hstc', 'hubspotutk']);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.settle();
    await tab.evaluate('consentgate.withdraw("marketing")');
    await tab.waitFor(`${cookieNames}.length === 0`);
  });

  it('a yes to one company’s service asks nothing of the host of another that was refused, and the other way round', async () => {
    const pairs = [
      ['hubspot', 'track.hubspot.com', 'hubspot-forms', 'forms.hubspot.com'],
      ['google-remarketing', 'googleads.g.doubleclick.net', 'google-analytics', 'stats.g.doubleclick.net'],
    ] as const;
    for (const [wide, wideHost, narrow, narrowHost] of pairs) {
      const tab = await open(`/${wide}`, { services: [wide, narrow] }, '');
      const ask = async (choices: object): Promise<string[]> => {
        await tab.evaluate(`void consentgate.set(${JSON.stringify(choices)})`);
        await tab.waitFor(`consentgate.has('!${wide}') !== consentgate.has('!${narrow}')`);
        t.site.clear();
        for (const host of [wideHost, narrowHost]) {
          t.site.serve(host, '/i.gif', { type: 'image/gif', body: '' });
          // A call, which is not made again later.
          await tab.evaluate(`void fetch('https://${host}/i.gif', { mode: 'no-cors' }).catch(() => {})`);
        }
        await tab.settle();
        return vendors();
      };
      expect(await ask({ [wide]: 'granted', [narrow]: 'denied' }), wide).toEqual([`${wideHost}/i.gif`]);
      expect(await ask({ [wide]: 'denied', [narrow]: 'granted' }), narrow).toEqual([`${narrowHost}/i.gif`]);
    }
  });

  it('a check that the site has moved out of what is necessary is held like any other', async () => {
    js('challenges.cloudflare.com', '/turnstile/v0/api.js', 'window.turnstile = 1');
    const tab = await open(
      '/turnstile',
      {
        services: [
          { id: 'cloudflare-turnstile', category: 'functional' },
          { id: 'stripe', category: 'functional' },
        ],
      },
      `<script>
         addEventListener('unhandledrejection', ({ reason }) => (window.rejected ??= []).push(String(reason)));
         const script = document.createElement('script');
         script.src = 'https://challenges.cloudflare.com/turnstile/v0/api.js';
         document.body.append(script);
         fetch('https://api.stripe.com/v1/a').catch(() => {});
         document.cookie = '__stripe_mid=1';
       </script>`,
    );
    await tab.settle();
    expect(vendors()).toEqual([]);
    expect(await tab.evaluate(cookieNames)).toEqual([]);
    // Nobody waits for the writing of a cookie, so nothing fails where a page watches over its errors.
    expect(await tab.evaluate('window.rejected ?? null')).toBe(null);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.turnstile');
  });

  /** What Google was told last of the storage of statistics, and of ads. */
  const readStorage = async (tab: Tab) => {
    await tab.settle();
    const { analytics_storage, ad_storage } = await tab.evaluate<Record<string, string>>(
      `Object.assign({}, ...dataLayer.filter((entry) => entry[0] === 'consent').map((entry) => entry[2]))`,
    );
    return [analytics_storage, ad_storage];
  };

  it('Google keeps hearing of each service what the visitor has said of it, whatever is decided about others later', async () => {
    js('www.googletagmanager.com', '/gtag/js', 'window.tag = 1');
    const services = [
      { id: 'google-analytics', measurementId: 'G-1', load: true },
      { id: 'google-ads', conversionId: 'AW-1', load: true },
      { id: 'google-remarketing', conversionId: 'AW-2', load: true },
    ];
    const tab = await open('/own-words', { services }, '');
    const heard = () => readStorage(tab);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.tag');
    expect(await heard()).toEqual(['granted', 'granted']);
    await tab.evaluate('consentgate.withdraw("google-analytics")');
    expect(await heard()).toEqual(['denied', 'granted']);
    await tab.evaluate('consentgate.deny("functional")');
    expect(await heard()).toEqual(['denied', 'granted']);
    // Of a key that two share, the one that is granted has it.
    await tab.evaluate('consentgate.withdraw("google-ads")');
    expect(await heard()).toEqual(['denied', 'granted']);
    await tab.evaluate('consentgate.withdraw("google-remarketing")');
    expect(await heard()).toEqual(['denied', 'denied']);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.evaluate('consentgate.grant("google-analytics")');
    await tab.evaluate('consentgate.deny("marketing")');
    expect(await heard()).toEqual(['granted', 'denied']);
  });

  it('Google hears of the no to one service on the next page, too, before its container runs and tag managers are told', async () => {
    js(
      'www.googletagmanager.com',
      '/gtm.js',
      `window.state = Object.assign({}, ...dataLayer.filter((entry) => entry[0] === 'consent').map((entry) => entry[2])).analytics_storage;
       window.order = dataLayer.flatMap((entry) => entry.event?.startsWith('consentgate') ? ['told'] : entry[1] === 'update' ? [entry[2].analytics_storage] : [])`,
    );
    const services = [
      { id: 'google-tag-manager', containerId: 'GTM-1', load: true },
      { id: 'google-analytics', measurementId: 'G-1', load: true },
    ];
    const tab = await open('/one-no', { services }, '');
    await tab.evaluate('consentgate.set({ analytics: "granted", "google-analytics": "denied" })');
    await tab.waitFor('window.state');
    expect(await tab.evaluate('state')).toBe('denied');
    await tab.reload();
    await tab.waitFor('window.state');
    expect(await tab.evaluate('[state, order]')).toEqual(['denied', ['granted', 'denied', 'told']]);
    await tab.evaluate('consentgate.deny("marketing")');
    expect(await readStorage(tab)).toEqual(['denied', 'denied']);
    await tab.evaluate('consentgate.grant("google-analytics")');
    expect(await readStorage(tab)).toEqual(['granted', 'denied']);
  });

  it('a like button whose frame has a version in its address waits too, and a list of films has its milder address', async () => {
    for (const host of ['www.facebook.com', 'www.youtube.com', 'www.youtube-nocookie.com'])
      t.site.serve(host, '/*', '<!doctype html><title>Embed</title>');
    const put = (address: string) =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${address}' }));`;
    const tab = await open(
      '/versions',
      { services: ['facebook-social', 'youtube'] },
      `<script>${put('https://www.facebook.com/v19.0/plugins/like.php?href=x')} ${put('https://www.youtube.com/embed?listType=playlist&list=PL1')}
         ${put('https://m.youtube.com/embed/a?start=30')}</script>`,
    );
    await tab.settle();
    expect(vendors()).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`document.querySelectorAll('iframe[src^=http]').length === 3`);
    await tab.settle();
    expect(vendors().sort()).toEqual([
      'www.facebook.com/v19.0/plugins/like.php?href=x',
      'www.youtube-nocookie.com/embed/a?start=30',
      'www.youtube-nocookie.com/embed?listType=playlist&list=PL1',
    ]);
  });

  it('Google hears the yes to a service that the site has put into a category of its own, or into another one, and its no', async () => {
    js('www.googletagmanager.com', '/gtag/js', 'window.runs = (window.runs ?? 0) + 1');
    const tab = await open(
      '/moved',
      {
        categories: 'statistics marketing',
        services: [
          { id: 'google-analytics', category: 'statistics', measurementId: 'G-1', load: true },
          { id: 'google-ads', category: 'statistics', conversionId: 'AW-1', load: true },
        ],
      },
      '',
    );
    const heard = () => readStorage(tab);
    await tab.evaluate('consentgate.grant("statistics")');
    await tab.waitFor('window.runs');
    expect(await heard()).toEqual(['granted', 'granted']);
    await tab.reload();
    await tab.waitFor('window.runs');
    expect(await heard()).toEqual(['granted', 'granted']);
    await tab.evaluate('consentgate.withdraw("google-ads")');
    expect(await heard()).toEqual(['granted', 'denied']);
    await tab.evaluate('consentgate.rejectAll()');
    expect(await heard()).toEqual(['denied', 'denied']);
  });

  it('who has refused can pay: what is necessary is loaded before any answer and after a no, and exempt statistics until a no', async () => {
    js('js.stripe.com', '/v3/', 'window.paid = true');
    js('stats.example', '/matomo.js', 'window.heard = _paq.map(([name]) => name)');
    const tab = await open(
      '/necessary',
      {
        exempt: 'analytics',
        services: [
          { id: 'stripe', load: true },
          { id: 'matomo', url: 'https://stats.example/', siteId: 1, load: true },
        ],
      },
      '',
    );
    await tab.waitFor('window.paid && window.heard');
    expect(await tab.evaluate('heard.slice(0, 2)')).toEqual(['requireConsent', 'setConsentGiven']);
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('document.cookie.includes("consentgate=")');
    await tab.reload();
    await tab.waitFor('window.paid');
    await tab.settle();
    expect(await tab.evaluate('window.heard ?? null')).toBe(null);
  });

  it('tag managers hear once per page what who comes back has said, of services too; Google hears of exempt statistics', async () => {
    const tab = await open('/once', { exempt: 'analytics', services: ['google-tag-manager', 'google-analytics'] }, '');
    await tab.settle();
    const told = () =>
      tab.evaluate<unknown[]>(
        `dataLayer.flatMap((entry) => entry.consentgate ? [entry.consentgate['google-analytics']] : entry[1] === 'update' ? [entry[2]] : [])`,
      );
    expect(await told()).toEqual([{ ...consentState('denied'), analytics_storage: 'granted' }, 'granted']);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('document.cookie.includes("consentgate=")');
    await tab.reload();
    await tab.settle();
    expect(await told()).toEqual([consentState('granted'), 'granted']);
  });
});
