/** What Google's tags and other tag managers hear of consent, where, and in which order. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createJson, createReceipt } from '../fixtures/pages.js';
import { consentState } from '../fixtures/vendors/google.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { inEveryEngine } from './harness/index.js';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

inEveryEngine('tag managers', (t) => {
  const byTag = (config: object) =>
    `${createJson(JSON.stringify(config))}<script src="/consentgate/consentgate.js"></script>`;
  const open = async (path: string, config: object, body: string, cookie = '', own = byTag(config)) => {
    t.site.serve(
      SHOP,
      path,
      `<!doctype html><html lang="en"><head><title>Shop</title>${own}</head><body><main>Page</main>${body}</body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    if (cookie) {
      await tab.goto(`https://${SHOP}/.harness/cookies`);
      await tab.setCookie({ name: 'consentgate', value: cookie });
    }
    await tab.goto(`https://${SHOP}${path}`);
    return tab;
  };
  const js = (host: string, path: string, body: string) => t.site.serve(host, path, { type: 'text/javascript', body });
  /** What stands in a data layer, in words. */
  const words = (layer: string) =>
    `${layer}.map((entry) => entry[0] === 'consent' ? entry[1] + ' ' + entry[2].analytics_storage : entry.event ?? Object.keys(entry).join())`;
  const serve = () =>
    js(
      'www.googletagmanager.com',
      '/gtm.js',
      `{ const name = new URL(document.currentScript.src).searchParams.get('l') ?? 'dataLayer'; (window.heard ??= {})[name] = ${words('window[name]')} }`,
    );
  const snippet = (layer: string, id = 'GTM-1') =>
    `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
     j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','${layer}','${id}');`;
  const ways: readonly (readonly [string, object, string])[] = [
    ['a marked snippet', {}, `<script type="text/plain" data-consent="analytics">${snippet('shopLayer')}</script>`],
    [
      'a marked address',
      {},
      `<script type="text/plain" data-consent="analytics" data-src="https://www.googletagmanager.com/gtm.js?id=GTM-1&amp;l=shopLayer"></script>`,
    ],
    [
      'the snippet of a named service',
      { services: ['google-tag-manager'] },
      `<script type="text/plain" data-service="google-tag-manager">${snippet('shopLayer')}</script>`,
    ],
    [
      'a snippet that nobody has marked',
      { services: ['google-tag-manager'] },
      `<script>${snippet('shopLayer')}</script>`,
    ],
  ];
  for (const [way, config, tag] of ways)
    it(`a Tag Manager whose data layer has another name hears of consent before it runs, and later on: ${way}`, async () => {
      serve();
      const tab = await open(
        '/other',
        { categories: 'analytics', adsDataRedaction: 'on', ...config },
        `<script>shopLayer = [{ page: 'first' }]</script>${tag}`,
      );
      await tab.settle();
      expect(t.site.paths({ except: SHOP })).toEqual([]);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.heard');
      const heard = await tab.evaluate<string[]>('heard.shopLayer');
      expect(heard.slice(0, 3)).toEqual(['default denied', '0,1,2', 'page']);
      expect(heard.slice(3).filter((word) => word !== 'gtm.js')).toEqual(['update granted', 'consentgate_update']);
      await tab.evaluate('consentgate.rejectAll()');
      await tab.settle();
      expect((await tab.evaluate<string[]>(words('shopLayer'))).slice(heard.length)).toEqual([
        'update denied',
        'consentgate_update',
      ]);
      // What the page says in one of them is none of the other's.
      await tab.evaluate('void dataLayer.push({ event: "own" })');
      expect(await tab.evaluate(words('shopLayer'))).not.toContain('own');
      // On the next page, too.
      await tab.evaluate('consentgate.acceptAll()');
      await tab.settle();
      await tab.reload();
      await tab.waitFor('window.heard');
      const again = await tab.evaluate<string[]>(`heard.shopLayer`);
      expect(again[0]).toBe('default denied');
      expect(again.filter((word) => /update/.test(word))).toEqual(['update granted', 'consentgate_update']);
    });

  it('a Tag Manager that we load has the data layer that the site names, and no other parameter where that is the usual one', async () => {
    serve();
    for (const [path, dataLayer, address] of [
      ['/named', 'shopLayer', 'gtm.js?id=GTM-1&l=shopLayer'],
      ['/usual', 'dataLayer', 'gtm.js?id=GTM-1'],
    ] as const) {
      t.site.clear();
      const service = { id: 'google-tag-manager', containerId: 'GTM-1', dataLayer, load: true };
      const tab = await open(
        path,
        { services: [service] },
        `<script>${dataLayer}.push({ page: 'first' })</script>`.replace(
          /^<script>/,
          `<script>window.${dataLayer} ??= [];`,
        ),
      );
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.heard');
      expect(t.site.paths({ except: SHOP })).toEqual([`www.googletagmanager.com/${address}`]);
      const heard = await tab.evaluate<string[]>(`heard.${dataLayer}`);
      expect(heard[0]).toBe('default denied');
      expect(heard.filter((word) => /^(gtm|page|update)/.test(word)).sort()).toEqual([
        'gtm.js',
        'page',
        'update granted',
      ]);
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor(`${words(dataLayer)}.at(-2) === 'update denied'`);
    }
  });

  it('a Tag Manager with a data layer of its own that comes when the page is there hears of consent before it runs', async () => {
    serve();
    const tab = await open(
      '/late-layer',
      { services: ['google-tag-manager'] },
      '',
      createReceipt('functional1.analytics1.marketing1'),
    );
    await tab.settle();
    await tab.evaluate(`void (() => { ${snippet('shopLayer')} })()`);
    await tab.waitFor('window.heard');
    const heard = await tab.evaluate<string[]>('heard.shopLayer');
    expect(heard[0]).toBe('default denied');
    expect(heard).toContain('update granted');
  });

  it('two containers have a data layer each, and each hears of consent once', async () => {
    serve();
    const tab = await open(
      '/two',
      {},
      `<script type="text/plain" data-consent="analytics">${snippet('dataLayer')}</script>
       <script type="text/plain" data-consent="analytics">${snippet('shopLayer', 'GTM-2')}</script>
       <script type="text/plain" data-consent="analytics">${snippet('shopLayer', 'GTM-3')}</script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.heard?.dataLayer && heard.shopLayer');
    await tab.settle();
    const consents = (layer: string) => `${words(layer)}.filter((word) => !/^gtm/.test(word))`;
    expect(await tab.evaluate(consents('dataLayer'))).toEqual([
      'default denied',
      'update granted',
      'consentgate_update',
    ]);
    expect(await tab.evaluate(consents('shopLayer'))).toEqual([
      'default denied',
      'update granted',
      'consentgate_update',
    ]);
  });

  for (const name of ['dataLayer', 'shopLayer'])
    it(`what the visitor does during a no is none of what a Tag Manager hears after a later yes: ${name}`, async () => {
      serve();
      const tab = await open(
        '/during-no',
        { services: ['google-tag-manager'] },
        `<script type="text/plain" data-service="google-tag-manager">${snippet(name)}</script>
         <script>window.${name} ??= []; ${name}.push({ page: 'first' })</script>`,
      );
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor(`document.cookie.includes('consentgate=')`);
      await tab.settle();
      await tab.evaluate(`void ${name}.push({ event: 'bought' })`);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.heard');
      const heard = await tab.evaluate<string[]>(`heard.${name}`);
      expect(heard.filter((word) => /page|bought|granted/.test(word)).sort()).toEqual(['page', 'update granted']);
    });

  it('where Consent Mode is off, a data layer of another name hears of the choice all the same', async () => {
    serve();
    const tab = await open(
      '/off',
      { consentMode: 'off' },
      `<script type="text/plain" data-consent="analytics">${snippet('shopLayer')}</script>`,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.heard');
    expect(await tab.evaluate('heard.shopLayer')).toEqual(['consentgate_update', 'gtm.js']);
  });

  const moved = {
    categories: 'statistics marketing',
    services: [{ id: 'google-analytics', category: 'statistics', measurementId: 'G-1', load: true }],
  };
  const own = { services: [{ id: 'google-analytics', measurementId: 'G-1', load: true }] };
  for (const [name, config, grant, receipt] of [
    ['in a category of its own', moved, 'statistics', 'statistics1.marketing0'],
    ['that is granted alone', own, 'google-analytics', 'functional0.analytics0.marketing0.google-analytics1'],
  ] as const) {
    const told = `dataLayer.flatMap((entry) => entry.event === 'consentgate_update' ? [entry.event] : entry[1] === 'update' ? [Object.entries(entry[2]).filter(([, value]) => value === 'granted').map(([key]) => key).join()] : [])`;
    const expected = ['security_storage,analytics_storage', 'consentgate_update'];
    it(`Google hears of the yes to a service ${name} before tag managers do, on the first yes and on the next page`, async () => {
      js('www.googletagmanager.com', '/gtag/js', 'window.tag = 1');
      const tab = await open('/first', config, '');
      await tab.evaluate(`consentgate.grant("${grant}")`);
      await tab.waitFor('window.tag && dataLayer.some((entry) => entry.event === "consentgate_update")');
      await tab.settle();
      expect(await tab.evaluate(told)).toEqual(expected);
      await tab.reload();
      await tab.waitFor('window.tag');
      await tab.settle();
      // The core has spoken of categories before it knew of services, and nothing has read that.
      const corrected = ['security_storage', ...expected];
      expect(await tab.evaluate(told)).toEqual(corrected);
      const later = await open('/first', config, '', createReceipt(receipt));
      await later.waitFor('window.tag');
      await later.settle();
      expect(await later.evaluate(told)).toEqual(corrected);
      await later.evaluate('consentgate.rejectAll()');
      await later.settle();
      const end = (await later.evaluate<string[]>(told)).slice(3);
      expect([end[0], end.at(-1)]).toEqual(['security_storage', 'consentgate_update']);
      expect(`${end}`).not.toContain('analytics_storage');
    });
  }

  it('a service of Google that is refused by itself hears no yes with the next answer, not for a moment, and hears it with its own', async () => {
    const config = { services: ['google-analytics', 'google-ads'], categories: 'analytics marketing' };
    const receipt = createReceipt('analytics1.google-analytics0.marketing0');
    const tab = await open('/alone', config, '', receipt);
    const said = `dataLayer.flatMap((entry) => entry[1] === 'update' ? [entry[2].analytics_storage + ' ' + entry[2].ad_storage] : [])`;
    await tab.waitFor(`${said}.at(-1) === 'denied denied'`);
    const before = (await tab.evaluate<string[]>(said)).length;
    for (const [act, expected] of [
      ['grant("marketing")', ['denied granted']],
      ['deny("google-ads")', ['denied granted', 'denied denied']],
      ['grant("google-analytics")', ['denied granted', 'denied denied', 'granted denied']],
    ] as const) {
      await tab.evaluate(`consentgate.${act}`);
      await tab.settle();
      expect((await tab.evaluate<string[]>(said)).slice(before), act).toEqual(expected);
    }
  });

  it('an account that the page sets up by its own function, or beside another one, is set up once by what we load', async () => {
    js('www.googletagmanager.com', '/gtag/js', 'window.ran = (window.ran ?? 0) + 1');
    const config = {
      services: [
        { id: 'google-analytics', measurementId: 'G-1', load: true },
        { id: 'google-ads', conversionId: 'AW-1', load: true },
      ],
    };
    const calls = `gtag('config', 'G-1', { send_page_view: false }); gtag('config', 'AW-1', { allow_enhanced_conversions: true }); gtag('event', 'page_view')`;
    const own = 'window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } ';
    for (const text of [own + calls, calls]) {
      const tab = await open('/set-up', config, `<script>${text}</script>`);
      await tab.waitFor('window.consentgate?.ready');
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('window.ran');
      await tab.settle();
      const said = `dataLayer.filter(({ 0: word }) => /config|event/.test(word)).map((entry) => [entry[1], Object.keys(entry[2] ?? {})].flat().join(' '))`;
      expect(await tab.evaluate(said), text).toEqual([
        'G-1 send_page_view',
        'AW-1 allow_enhanced_conversions',
        'page_view',
      ]);
    }
  });

  it('a Tag Manager that nobody holds never hears a yes to a service of Google that is refused by itself', async () => {
    serve();
    const config = {
      categories: 'analytics marketing',
      services: [{ id: 'google-tag-manager', category: 'necessary' }, 'google-analytics'],
    };
    const body = `<script>${snippet('dataLayer')}</script>`;
    const tab = await open('/at-work', config, body);
    await tab.waitFor('window.heard');
    await tab.evaluate(`consentgate.set({ analytics: 'granted', marketing: 'granted', 'google-analytics': 'denied' })`);
    await tab.waitFor(
      'dataLayer.some((entry) => entry.event === "consentgate_update" && entry.consentgate.marketing === "granted")',
    );
    const said = `dataLayer.flatMap((entry) => entry[1] === 'update' ? [entry[2].analytics_storage + ' ' + entry[2].ad_storage] : [])`;
    expect((await tab.evaluate<string[]>(said)).at(-1)).toBe('denied granted');
    expect(`${await tab.evaluate(said)}`).not.toContain('granted granted');
    await tab.reload();
    await tab.waitFor('window.heard');
    const heard = await tab.evaluate<string[]>('heard.dataLayer');
    const updates = heard.slice(0, heard.indexOf('gtm.js')).filter((word) => word.startsWith('update'));
    expect(updates.at(-1)).toBe('update denied');
  });

  it('who has refused is told to tag managers without a file about vendors', async () => {
    const tab = await open('/refused', own, '');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.settle();
    expect(await tab.evaluate(words('dataLayer'))).toEqual(['default denied', 'update denied', 'consentgate_update']);
    expect(t.site.paths().filter((path) => path.includes('vendors'))).toEqual([]);
    expect(await tab.evaluate('dataLayer[1][2]')).toEqual(consentState('denied'));
  });

  /** The core inside of the page, as `consentgate snippet` prints it. */
  const inlined = (service: string) =>
    execFileSync(process.execPath, [command, 'snippet', '--services', service], { encoding: 'utf8' });
  const anew: readonly (readonly [string, object, string, string?])[] = [
    ['the raw snippet', { services: ['google-tag-manager'] }, `<script>${snippet('dataLayer')}</script>`],
    [
      'the raw snippet below a core that stands in the page',
      {},
      `<script>${snippet('dataLayer')}</script>`,
      'google-tag-manager',
    ],
    ['the marked snippet', {}, `<script type="text/plain" data-consent="analytics">${snippet('dataLayer')}</script>`],
    ['one that we load', { services: [{ id: 'google-tag-manager', containerId: 'GTM-1', load: true }] }, ''],
  ];
  for (const [way, config, tag, inside] of anew)
    it(`a Tag Manager hears the default and the yes ahead of all else, although the page has made its data layer anew: ${way}`, async () => {
      serve();
      const body = `<script>dataLayer = [{ page: 'first' }]</script>${tag}`;
      for (const cookie of ['', createReceipt('functional0.analytics1.marketing0')]) {
        const options = { categories: 'functional analytics marketing', ...config };
        const tab = await open('/anew', options, body, cookie, inside && inlined(inside));
        await tab.waitFor('window.consentgate?.ready');
        if (!cookie)
          await tab.evaluate(`consentgate.set({ functional: 'denied', analytics: 'granted', marketing: 'denied' })`);
        await tab.waitFor('window.heard?.dataLayer');
        const heard = await tab.evaluate<string[]>('heard.dataLayer');
        expect(heard[0], cookie).toBe('default denied');
        expect(heard.indexOf('update granted'), cookie).toBeGreaterThan(0);
        // Of a first visit a raw snippet has said that it starts before anybody has answered.
        if (cookie) expect(heard.indexOf('update granted')).toBeLessThan(heard.indexOf('gtm.js'));
        // One that nobody has marked waits for nothing.
        await tab.waitFor(`dataLayer.some((entry) => entry.event === 'consentgate_update')`);
        if (!tag.startsWith('<script>')) expect(heard, cookie).toContain('consentgate_update');
      }
    });

  const rawAds = `<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'AW-1')</script>
      <script async src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>`;
  const counted: readonly (readonly [string, object, string, string?])[] = [
    ['the raw snippet', { services: ['google-ads'] }, rawAds],
    ['the raw snippet below a core that stands in the page', {}, rawAds, 'google-ads'],
    ['one that we load', { services: [{ id: 'google-ads', conversionId: 'AW-1', load: true }] }, ''],
  ];
  for (const [way, config, tag, inside] of counted)
    it(`a link whose click Google counts leads where it says without a yes, and a later yes leads nowhere: ${way}`, async () => {
      js(
        'www.googletagmanager.com',
        '/gtag/js',
        `for (const { 2: said } of dataLayer) said?.event_callback?.(); window.ran = 1`,
      );
      const body = `${tag}<script>
        function report(url) { gtag('event', 'conversion', { send_to: 'AW-1/x', event_callback: () => { (window.went ??= []).push(url) } }); return false }
        </script><a href="/target" onclick="return report('/target')">Call</a>`;
      for (const answer of ['', 'consentgate.rejectAll()']) {
        const tab = await open('/counted', config, body, '', inside && inlined(inside));
        await tab.waitFor('window.consentgate?.ready');
        if (answer) await tab.evaluate(answer);
        await tab.evaluate(`document.querySelector('a').click()`);
        await tab.waitFor('window.went');
        await tab.evaluate('consentgate.acceptAll()');
        await tab.waitFor('window.ran');
        await tab.settle();
        expect(await tab.evaluate('went')).toEqual(['/target']);
      }
    });
});
