/** Promise 2: DNT and GPC hold; and what we tell others (Consent Mode, events) is true and in time. */
import { expect, it } from 'vitest';
import { createHeld, createPage, createReceipt, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

/** Shows the signals to the page's scripts, in every engine and without a browser of its own. */
const imitate = (signals: Readonly<Record<string, string>>): string =>
  `<script>${Object.entries(signals)
    .map(
      ([name, value]) =>
        `Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${value}, configurable: true });`,
    )
    .join('')}</script>`;
const dnt = imitate({ doNotTrack: '"1"' });
const gpc = imitate({ globalPrivacyControl: 'true' });

inEveryEngine('opt-out signals', (t) => {
  const tags = () =>
    createHeld('functional', 'data-consent="functional"') +
    serveHeld(t, '/signal.js') +
    createHeld('marketing', 'data-consent="marketing"') +
    `<iframe title="map" width="300" height="200" data-consent="functional" data-src="${t.site.url('maps', '/map')}"></iframe>`;
  const sources = (tab: Tab) =>
    tab.evaluate<string>(
      `['functional', 'analytics', 'marketing'].map((id) => consentgate.decisions()[id]).map(({ choice, source }) => choice + ' ' + source).join(', ')`,
    );
  const isAsked = `!!document.querySelector('[data-consentgate=banner]')`;

  it('DNT as the browser sends it: denied, no banner, nothing stored, preferences reachable', async () => {
    t.site.serve('maps', '/map', '');
    t.site.page('/dnt', createPage(tags()));
    const { tab } = await t.visit('/dnt', { dnt: true });
    await tab.settle();
    expect(await sources(tab)).toBe('undecided default, denied dnt, denied dnt');
    expect(await tab.evaluate(isAsked)).toBe(false);
    expect(await tab.cookies()).toEqual([]);
    expect(await tab.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    await tab.click('[data-consentgate=reopen]');
    await tab.waitFor('!!document.querySelector("dialog[open]")');
    expect(await tab.evaluate('document.querySelector("[data-consentgate=preferences]").textContent')).toMatch(
      /Do Not Track/i,
    );
    await tab.press('Escape');
    expect(await tab.cookies()).toEqual([]);
  });

  it('GPC as the browser sends it: marketing denied, the rest is asked', async () => {
    t.site.serve('maps', '/map', '');
    t.site.page('/gpc', createPage(tags()));
    const { tab } = await t.visit('/gpc', { gpc: true });
    await tab.waitFor(isAsked);
    expect(await sources(tab)).toBe('undecided default, undecided default, denied gpc');
    await tab.settle();
    expect(await tab.cookies()).toEqual([]);
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    expect(await tab.evaluate('document.querySelector("[data-consentgate=banner]").textContent')).toMatch(
      /Global Privacy Control/i,
    );
  });

  it('a grant given while DNT was shown wins; an older one is suspended until it is confirmed', async () => {
    t.site.serve('maps', '/map', '');
    t.site.page('/informed', createPage(tags(), { before: dnt }));
    const informed = await t.visit('/informed');
    await informed.tab.evaluate('consentgate.acceptAll()');
    for (let load = 0; load < 2; load++) {
      await informed.tab.waitFor('(window.ran || []).length >= 3');
      await t.site.waitForRequest({ host: 'maps' });
      expect(await sources(informed.tab)).toBe('granted visitor, granted visitor, granted visitor');
      t.site.clear();
      await informed.tab.reload();
    }
    t.site.clear();
    const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }];
    const older = await t.visit('/informed', { cookies });
    await older.tab.waitFor('window.ran');
    await older.tab.settle();
    expect(await sources(older.tab)).toBe('granted visitor, denied dnt, denied dnt');
    expect(await older.tab.evaluate(ran)).toEqual(['functional']);
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    expect((await older.tab.cookies())[0]?.value).toBe(cookies[0]?.value);
    await older.tab.evaluate('consentgate.grant("analytics")');
    await older.tab.waitFor('window.ran.includes("/signal.js")');
    expect(await older.tab.evaluate(ran)).toEqual(['functional', '/signal.js']);
  });

  it('GPC in the United States: choices that are saved as they are shown let nothing run that was kept off', async () => {
    const attributes = 'data-region="us-ca" data-services="hotjar matomo google-analytics"';
    t.site.page(
      '/untouched',
      createPage(
        serveHeld(t, '/hj.js', 'data-consent="analytics" data-service="hotjar"') +
          serveHeld(t, '/matomo.js', 'data-consent="analytics" data-service="matomo"'),
        { before: gpc, attributes },
      ),
    );
    const hotjar = 'dialog [data-consent-service=hotjar]';
    const read = (tab: Tab) =>
      tab.evaluate('(({ choice, source }) => [choice, source])(consentgate.decisions().hotjar)');
    const open = async (tab: Tab) => {
      await tab.evaluate('consentgate.open("preferences")');
      await tab.waitFor(`!!document.querySelector('${hotjar}')`);
      await tab.evaluate(`document.querySelector('${hotjar}').closest('details').open = true`);
    };
    const { tab } = await t.visit('/untouched');
    await tab.waitFor('(window.ran || []).includes("/matomo.js")');
    expect(await read(tab)).toEqual(['denied', 'gpc']);
    await open(tab);
    expect(await tab.evaluate(`document.querySelector('${hotjar}').checked`)).toBe(false);
    expect(await tab.evaluate(`document.querySelector('${hotjar}').closest('.cg-switch').innerText`)).toContain(
      'Off, because your browser sends Global Privacy Control. You can still turn it on.',
    );
    await tab.click('dialog [data-consent-action=save]');
    await tab.waitFor('!!consentgate.receipt()');
    await tab.settle();
    await tab.reload();
    await tab.waitFor('(window.ran || []).includes("/matomo.js")');
    await tab.settle();
    expect(await read(tab)).toEqual(['denied', 'visitor']);
    expect(t.site.paths({ path: '/hj.js' })).toEqual([]);
    // Whoever turns it on means it.
    await open(tab);
    await tab.click(hotjar);
    await tab.click('dialog [data-consent-action=save]');
    await t.site.waitForRequest({ host: 'tracker', path: '/hj.js' });
  });

  it('strict: nothing overrides; ignore: not read; a refusal always holds', async () => {
    t.site.serve('maps', '/map', '');
    const visit = async (name: string, before: string, attributes: string, receipt: string) => {
      t.site.page(`/${name}`, createPage(tags(), { before, attributes }));
      const cookies = receipt ? [{ name: 'consentgate', value: createReceipt(receipt) }] : [];
      return sources((await t.visit(`/${name}`, { cookies })).tab);
    };
    const all = 'functional3.analytics3.marketing3';
    expect(await visit('strict-dnt', dnt, 'data-dnt="strict"', all)).toBe('granted visitor, denied dnt, denied dnt');
    expect(await visit('strict-gpc', gpc, 'data-gpc="strict"', 'functional5.analytics5.marketing5')).toBe(
      'granted visitor, granted visitor, denied gpc',
    );
    expect(await visit('ignore', dnt, 'data-dnt="ignore"', '')).toBe(
      'undecided default, undecided default, undecided default',
    );
    expect(await visit('refusal', '', 'data-mode="opt-out"', 'analytics0')).toBe(
      'granted default, denied visitor, granted default',
    );
    expect(await visit('opt-out-gpc', gpc, 'data-mode="opt-out"', '')).toBe(
      'granted default, granted default, denied gpc',
    );
    const throws = imitate({
      doNotTrack: '(() => { throw new Error("no") })()',
      globalPrivacyControl: '(() => { throw new Error("no") })()',
    });
    expect(await visit('throws', throws, '', '')).toBe('undecided default, undecided default, undecided default');
  });
});

inEveryEngine('outbound signals', (t) => {
  /** Everything in `dataLayer`, with the traces of scripts between. */
  const layer = `dataLayer.map((entry) => Object.prototype.toString.call(entry) === '[object Arguments]' ? [...entry].slice(0, 2).join(' ') + ' ' + entry[2].analytics_storage + ' ' + entry[2].ad_storage + ' ' + entry[2].security_storage : entry.event || entry)`;
  const mark = (name: string, attributes = 'data-consent="analytics"') =>
    `<script type="text/plain" ${attributes}>dataLayer.push('${name}')</script>`;

  it('Consent Mode: default before anything, update before the released tag, one update per change', async () => {
    t.site.page(
      '/mode',
      createPage(`<script>dataLayer.push('page')</script>${mark('tag')}${mark('no', 'data-consent="!analytics"')}`),
    );
    const { tab } = await t.visit('/mode');
    await tab.settle();
    expect(await tab.evaluate(layer)).toEqual(['consent default denied denied granted', 'page']);
    expect(await tab.evaluate('dataLayer[0][2].wait_for_update')).toBe(500);
    await tab.evaluate('consentgate.set({ analytics: "granted", marketing: "denied", functional: "denied" })');
    await tab.waitFor('dataLayer.includes("tag")');
    await tab.settle();
    expect(await tab.evaluate(layer)).toEqual([
      'consent default denied denied granted',
      'page',
      'consent update granted denied granted',
      'consentgate_update',
      'tag',
    ]);
    expect(await tab.evaluate('dataLayer.find(({ event }) => event).consentgate')).toMatchObject({
      analytics: 'granted',
      marketing: 'denied',
      necessary: 'granted',
    });
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('dataLayer.length >= 7');
    await tab.evaluate('consentgate.withdraw("analytics")');
    await tab.waitFor('dataLayer.includes("no")');
    await tab.settle();
    expect((await tab.evaluate<unknown[]>(layer)).slice(5)).toEqual([
      'consent update granted granted granted',
      'consentgate_update',
      'consent update denied granted granted',
      'consentgate_update',
      'no',
    ]);
    await tab.reload();
    await tab.waitFor('dataLayer.includes("no")');
    await tab.settle();
    expect(await tab.evaluate(layer)).toEqual([
      'consent default denied denied granted',
      'consent update denied granted granted',
      'consentgate_update',
      'page',
      'no',
    ]);
  });

  it('Consent Mode can be switched off', async () => {
    t.site.page('/mode-off', createPage(mark('tag'), { attributes: 'data-consent-mode="off"' }));
    const { tab } = await t.visit('/mode-off');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('dataLayer.includes("tag")');
    expect(await tab.evaluate(layer)).toEqual(['consentgate_update', 'tag']);
  });

  it('events tell what is ready, blocked, changed and released, once each', async () => {
    const listen = `<script>
      window.seen = [];
      for (const name of ['ready', 'blocked', 'change', 'released'])
        document.addEventListener('consentgate:' + name, ({ type, target, detail }) => seen.push([type.slice(12), target.id || target.nodeName, detail.analytics ? detail.analytics.choice : detail.consent].join(' ')));
      (window.consentgate = window.consentgate || []).push((api) => { seen.push('queue ' + api.has('necessary')); api.ready.then(() => seen.push('promise')); api.subscribe(() => seen.push('subscriber')); api.when('analytics').then(() => seen.push('when')) });
    </script>`;
    t.site.page(
      '/events',
      createPage(
        `${createHeld('a', 'data-consent="analytics" id="tag"')}<img alt="" id="img" data-consent="marketing" data-src="/x.gif">`,
        { before: listen },
      ),
    );
    const { tab } = await t.visit('/events');
    await tab.settle();
    const first = await tab.evaluate<string[]>('seen.splice(0)');
    expect(first.sort()).toEqual(
      ['blocked img marketing', 'blocked tag analytics', 'promise', 'queue true', 'ready #document undecided'].sort(),
    );
    await tab.evaluate('consentgate.grant("analytics")');
    await tab.waitFor('seen.includes("released tag analytics")');
    await tab.settle();
    expect((await tab.evaluate<string[]>('seen.splice(0)')).sort()).toEqual(
      ['change #document granted', 'released tag analytics', 'subscriber', 'when'].sort(),
    );
    expect(await tab.evaluate('(() => { let now = 0; consentgate.push(() => { now += 1 }); return now })()')).toBe(1);
  });

  it('what waits in the queue is called although what stands before it throws, and that is reported', async () => {
    const queue = `<script>
      window.seen = [];
      addEventListener('unhandledrejection', ({ reason }) => seen.push(reason.message));
      window.consentgate = [() => { throw new Error('mine') }, () => seen.push('next')];
    </script>`;
    t.site.page('/queue', createPage('', { before: queue }));
    const { tab } = await t.visit('/queue');
    await tab.waitFor('seen.length === 2');
    expect(await tab.evaluate('seen')).toEqual(['next', 'mine']);
  });
});
