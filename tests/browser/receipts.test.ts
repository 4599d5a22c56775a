/** Receipts: what the site's own server is told of an answer, and what it gives back. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createCollector } from '../../src/collector/collect.js';
import { createJson, createPage, createReceipt } from '../fixtures/pages.js';
import { createMemoryStore } from '../unit/collector/memory-store.js';
import { inEveryEngine } from './harness/index.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

inEveryEngine('receipts', (t) => {
  const store = createMemoryStore();
  const collector = createCollector({ store });

  /** The real collector at `/consent` of a host. */
  const serveCollector = (host: string) =>
    t.site.serve(host, '/consent', async ({ method, headers, body }) => {
      const init = { method, headers, ...(method === 'POST' ? { body } : {}) };
      const response = await collector(new Request(`http://${host}.test/consent`, init), { peerAddress: '127.0.0.1' });
      return {
        ...{ status: response.status, body: await response.text() },
        headers: Object.fromEntries([...response.headers]),
      };
    });
  const serve = (path: string, host = 'shop', attributes = '') => {
    serveCollector(host);
    t.site.page(path, createPage('', { attributes: `data-receipts="${t.site.url(host, '/consent')}" ${attributes}` }));
  };
  const posts = (host = 'shop') => t.site.requests({ host, path: '/consent', method: 'POST' });
  const waitForReceipts = (count: number) => expect.poll(() => store.receipts, { timeout: 10_000 }).toHaveLength(count);

  it('tell the own server of each answer, which sets the cookie anew, for browsers that forget what scripts write', async () => {
    store.receipts.length = 0;
    serve('/own', 'shop', 'data-region="eu" data-revision="2026.1"');
    const { tab } = await t.visit('/own');
    await tab.waitFor('document.querySelector("[data-consentgate=banner]")');
    expect(t.site.paths({ path: /receipts/ })).toEqual([]);
    await tab.click('[data-consentgate=banner] [data-consent-action="reject-all"]');
    await waitForReceipts(1);
    const [receipt] = store.receipts;
    const id = await tab.evaluate<string>('consentgate.receipt().id');
    expect(receipt?.record).toEqual({
      ...{ v: 1, id, prev: null, event: 'refused', method: 'banner-reject-all', mode: 'opt-in', region: 'eu' },
      ...{ choices: { functional: false, analytics: false, marketing: false }, services: {}, policy: '2026.1' },
      ...{ locale: 'en', ui: `${version}/card`, gpc: false, dnt: false, host: 'shop.localhost' },
      t: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
      exp: expect.any(String),
      notice: expect.stringMatching(/^sha256-[\w+/]{43}=$/),
    });
    expect(Date.parse(receipt?.record.exp ?? '') - Date.parse(receipt?.record.t ?? '')).toBe(182 * 86_400_000);
    // Nothing but the record: no referrer, no address, no user agent in it.
    const [request] = posts();
    expect(request?.headers.referer).toBe(undefined);
    expect(request?.body).not.toMatch(/127\.0\.0\.1|Mozilla|\/own/);

    // The server's cookie is in place: the same text, and the script can read it.
    const text = /~(?:[^;]*)/.exec(JSON.parse(request?.body ?? '{}').cookie)?.[0];
    await expect.poll(async () => (await tab.cookies()).filter(({ name }) => name === 'consentgate')).toHaveLength(1);
    expect(await tab.evaluate('document.cookie')).toContain(text);

    // Changed in the settings: another event, the same visitor.
    await tab.evaluate('consentgate.open("preferences")');
    await tab.waitFor('document.querySelector("[data-consentgate=preferences] [data-consent-category=analytics]")');
    await tab.click('[data-consentgate=preferences] [data-consent-category=analytics]');
    // The receipt's time is in whole seconds; a second one within the same second replaces the first.
    await tab.waitFor('Date.now() / 1000 > consentgate.receipt().time + 1');
    await tab.click('[data-consentgate=preferences] [data-consent-action="save"]');
    await waitForReceipts(2);
    expect(store.receipts[1]?.record).toMatchObject({
      ...{ id, prev: id, event: 'changed', method: 'prefs-save' },
      choices: { functional: false, analytics: true, marketing: false },
    });
    expect(store.receipts[1]?.record.notice).not.toBe(receipt?.record.notice);
  });

  it('of another origin go without cookies and without a question before them', async () => {
    store.receipts.length = 0;
    serve('/other', 'stats');
    const { tab } = await t.visit('/other');
    await tab.setCookie({ name: 'secret', value: 'x' });
    await tab.evaluate('consentgate.grant("analytics")');
    await waitForReceipts(1);
    expect(store.receipts[0]?.record).toMatchObject({ event: 'given', method: 'api', choices: { analytics: true } });
    expect(t.site.requests({ host: 'stats' }).map(({ method }) => method)).toEqual(['POST']);
    const [request] = posts('stats');
    expect([request?.headers.cookie, request?.headers.referer]).toEqual([undefined, undefined]);
    expect(request?.headers['content-type']).toMatch(/^text\/plain/);
  });

  it('that cannot be delivered keep nobody waiting, and are tried again', async () => {
    let tries = 0;
    t.site.serve('shop', '/flaky', () => ({ status: ++tries > 1 ? 204 : 503 }));
    t.site.page('/retry', createPage('', { attributes: 'data-receipts="/flaky"' }));
    const { tab } = await t.visit('/retry');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await expect.poll(() => tries, { timeout: 15_000 }).toBe(2);
    const [first, second] = t.site.requests({ path: '/flaky' });
    expect(second?.body).toBe(first?.body);
  });

  it('do not bring an older choice back: the newest word of the visitor stays in the cookie', async () => {
    let answer = (_: string) => {};
    const late = new Promise<string>((resolve) => {
      answer = resolve;
    });
    let count = 0;
    t.site.serve('shop', '/late', async () => {
      const cookie = ++count === 1 ? await late : '';
      return { status: 204, headers: cookie ? { 'set-cookie': cookie } : {} };
    });
    t.site.page('/race', createPage('', { attributes: 'data-receipts="/late"' }));
    const { tab } = await t.visit('/race');
    await tab.evaluate('consentgate.acceptAll()');
    await t.site.waitForRequest({ path: '/late' });
    const granted = await tab.evaluate<string>('document.cookie');
    await tab.evaluate('consentgate.rejectAll()');
    await expect.poll(() => count, { timeout: 10_000 }).toBe(2);
    answer(`${granted}; Path=/; SameSite=Lax; Max-Age=1000`);
    await tab.settle();
    await expect.poll(() => tab.evaluate<string>('document.cookie'), { timeout: 10_000 }).toContain('analytics0');
    await tab.reload();
    await tab.waitFor('window.consentgate && consentgate.has("!analytics")');
  });

  it('are told of a newsletter that was ordered in a form, too, and leave the choice for the site as it is', async () => {
    store.receipts.length = 0;
    serveCollector('shop');
    t.site.serve('shop', '/subscribed', '<!doctype html><title>Subscribed</title>');
    t.site.page(
      '/form',
      createPage(
        `<form action="/subscribed" method="post"><input id="mail" name="mail"><label><input type="checkbox" id="news"
         data-service="newsletter"> Send me news</label><button id="send">Send</button></form>`,
        {
          attributes: 'data-receipts="/consent"',
          before: createJson(JSON.stringify({ services: [{ id: 'newsletter', load: true }] })),
        },
      ),
    );
    const choice = createReceipt('functional0.analytics0.marketing0');
    const { tab } = await t.visit('/form', { cookies: [{ name: 'consentgate', value: choice }] });
    await tab.settle();
    expect(t.site.paths({ path: /receipts/ })).toEqual([]);
    await tab.focus('#mail');
    await t.site.waitForRequest({ path: /consentgate-receipts/ });
    await tab.settle();
    await tab.click('#news');
    await tab.click('#send');
    const { body } = await t.site.waitForRequest({ host: 'shop', path: '/subscribed' });
    await waitForReceipts(1);
    const sent = JSON.parse(new URLSearchParams(body).get('consentgate-receipt') ?? '{}') as { id: string };
    expect(store.receipts[0]?.record).toMatchObject({
      ...{ id: sent.id, event: 'given', method: 'form', choices: {}, services: { newsletter: true } },
    });
    await tab.waitFor('document.title === "Subscribed"');
    expect(await tab.evaluate('document.cookie')).toBe(`consentgate=${choice}`);
  });

  it('are posted of a withdrawal before it loads the page afresh, which does not wait for a server that never answers', async () => {
    for (const path of ['/afresh', '/afresh-all-the-same']) {
      store.receipts.length = 0;
      serve(path, 'shop', 'data-services="matomo" data-reload-on-withdraw="on"');
      if (path !== '/afresh') t.site.serve('shop', '/consent', { hang: true });
      const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }];
      const { tab } = await t.visit(path, { cookies });
      await tab.settle();
      t.site.clear();
      await tab.evaluate('void consentgate.withdraw()');
      // The log tells of a reload without asking a page that is about to go.
      await t.site.waitForRequest({ path });
      await tab.waitFor('consentgate.has("!analytics")');
      await tab.settle();
      expect(t.site.paths({ path })).toEqual([`shop${path}`]);
      expect(posts()).toHaveLength(1);
      if (path === '/afresh') expect(store.receipts.map(({ record }) => record.event)).toEqual(['withdrawn']);
    }
  });

  it('are not made, and their code is not fetched, where no site asks for them', async () => {
    t.site.page('/none', createPage(''));
    const { tab } = await t.visit('/none');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.settle();
    expect(t.site.paths({ path: /receipts|consent$/ })).toEqual([]);
  });
});
