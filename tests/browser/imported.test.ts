/** Who has answered to the site's former consent tool is not asked again, and what was answered holds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createPage, now, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('an answer to the former tool', (t) => {
  const isAsked = `!!document.querySelector('[data-consentgate=banner]')`;
  const answered = now() - 30 * 86_400;

  /** A page of somebody who comes with what `keep` has stored; the tag of the import stands before ours. */
  const serve = (path: string, keep: string, attributes: string) =>
    t.site.page(
      path,
      createPage(serveHeld(t, `${path}.js`) + serveHeld(t, `${path}-ads.js`, 'data-consent="marketing"'), {
        before: `<script>if (!/consentgate=/.test(document.cookie)) { ${keep} }</script>
          <script src="/consentgate/consentgate-import.js" ${attributes}></script>`,
      }),
    );
  const keepCookie = (name: string, text: string) => `document.cookie = ${JSON.stringify(`${name}=${text}; path=/`)}`;
  const cookiebot = (granted: boolean) =>
    `{stamp:%27g2rvM5TK90Y==%27%2Cnecessary:true%2Cpreferences:${granted}%2Cstatistics:${granted}%2Cmarketing:${granted}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${answered}123%2Cregion:%27de%27}`;

  it('yes: the tag fires on the first page, and nobody is asked', async () => {
    serve('/yes', keepCookie('CookieConsent', cookiebot(true)), 'data-import="onetrust cookiebot"');
    const { tab } = await t.visit('/yes');
    await tab.waitFor('(window.ran || []).length > 1');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['/yes.js', '/yes-ads.js']);
    expect(await tab.evaluate(isAsked)).toBe(false);
    expect(t.site.paths({ path: /consentgate-ui/ })).toEqual([]);
    expect(await tab.evaluate('consentgate.receipt().time')).toBe(answered);
    const kept = (await tab.cookies()).find(({ name }) => name === 'consentgate');
    expect(kept?.expires).toBeLessThan(now() + 153 * 86_400);

    // A withdrawal is the newer word, although the former tool's cookie still says yes.
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('consentgate.has("!analytics")');
    t.site.clear();
    await tab.reload();
    await tab.settle();
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    expect(await tab.evaluate(isAsked)).toBe(false);
  });

  it('no: nothing fires, and nobody is asked', async () => {
    const keep = `${keepCookie('OptanonConsent', 'interactionCount=1&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false')};
      ${keepCookie('OptanonAlertBoxClosed', new Date(answered * 1000).toISOString())}`;
    serve('/no', keep, 'data-import="onetrust" data-import-forget');
    const { tab } = await t.visit('/no');
    await tab.settle();
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    expect(t.site.paths({ path: /consentgate-(?!import)/ })).toEqual([]);
    expect(await tab.evaluate(isAsked)).toBe(false);
    expect((await tab.cookies()).map(({ name }) => name)).toEqual(['consentgate']);

    // The same on npm: the import comes before the instance.
    const cookies = new URL('../../node_modules/js-cookie/dist/js.cookie.mjs', import.meta.url);
    t.site.script('shop', '/js-cookie.mjs', readFileSync(cookies, 'utf8'));
    const own = `<script>${keep}</script><script type="importmap">{"imports":{"js-cookie":"/js-cookie.mjs"}}</script>
      <script type="module">import { importConsent } from '/consentgate/esm/import.js';
        import { createConsent } from '/consentgate/esm/index.js';
        window.read = importConsent({}, { from: ['onetrust'] }); window.consent = createConsent();</script>`;
    t.site.page('/no-npm', createPage(serveHeld(t, '/no-npm.js'), { own }));
    const { tab: app } = await t.visit('/no-npm');
    expect(await app.waitFor('window.consent && window.read')).toBe('onetrust');
    await app.settle();
    expect(await app.evaluate('consent.has("!analytics") && consent.has("!marketing")')).toBe(true);
    expect(await app.evaluate(isAsked)).toBe(false);
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
  });

  it('yes to a part: that fires, and the rest is asked about', async () => {
    const keep = `localStorage.setItem('klaro', encodeURIComponent('{"ga":true}'))`;
    serve('/part', keep, `data-import="klaro" data-import-forget data-import-services='{"ga":"analytics"}'`);
    const { tab } = await t.visit('/part');
    await tab.waitFor(isAsked);
    await tab.waitFor('(window.ran || []).length');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['/part.js']);
    expect(await tab.evaluate('localStorage.getItem("klaro")')).toBe(null);
  });

  it('garbage: the visitor is asked, and nothing fires before', async () => {
    serve('/garbage', keepCookie('CookieConsent', cookiebot(true).slice(0, -9)), 'data-import="cookiebot"');
    const { tab } = await t.visit('/garbage');
    await tab.waitFor(isAsked);
    await tab.settle();
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
  });
});
