/** The first-party campaign cookie: when it is written, how long it lives, and that it goes. */
import { expect, it } from 'vitest';
import { serveCollector, type TestCollector } from '../fixtures/collector.js';
import { createPage, createReceipt, now } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('the campaign', (t) => {
  const serve = (path: string, attributes = 'data-utm="last"', body = '<h1>Shop</h1>'): TestCollector => {
    const collector = serveCollector(t);
    t.site.page(
      path,
      createPage(body, { attributes: `data-beacon="${collector.url}" data-heartbeat="0" ${attributes}` }),
    );
    return collector;
  };
  const findCookie = async (tab: Tab, name = 'consentgate_utm') =>
    (await tab.cookies()).find((cookie) => cookie.name === name);
  const waitForCookie = (tab: Tab, value: RegExp) =>
    expect.poll(async () => (await findCookie(tab))?.value, { timeout: 10_000 }).toMatch(value);
  const granted = { name: 'consentgate', value: createReceipt('analytics1') };
  const grant = async (tab: Tab) => {
    await tab.evaluate('consentgate.grant("analytics")');
    await tab.waitFor('consentgate.has("analytics")');
  };

  it('is not remembered before the yes, then for its own time, and forgotten with the withdrawal', async () => {
    const collector = serve('/', 'data-utm="last" data-utm-days="30"');
    const { tab } = await t.visit('/?utm_source=news&utm_campaign=spring&gclid=secret&email=jane@mail.example');
    await expect.poll(collector.kinds).toBe('view');
    await tab.settle();
    expect(t.site.paths({ path: /beacon-more/ })).toEqual([]);
    expect(await tab.cookies()).toEqual([]);
    await grant(tab);
    await waitForCookie(tab, /^[a-z\d]+~utm_source=news&utm_campaign=spring$/);
    const cookie = await findCookie(tab);
    expect(cookie?.path).toBe('/');
    expect(cookie?.sameSite).toMatch(/lax|^$/);
    expect(Math.abs((cookie?.expires ?? 0) - now() - 30 * 86400)).toBeLessThan(120);
    await tab.evaluate('consentgate.track.goal(3, 9.5)');
    await expect
      .poll(() => collector.events('goal')[0]?.details, { timeout: 10_000 })
      .toMatchObject({
        ...{ idgoal: 3, revenue: 9.5, _rcn: 'spring' },
      });
    await tab.evaluate('consentgate.withdraw("analytics")');
    await expect.poll(async () => (await tab.cookies()).map(({ name }) => name)).toEqual(['consentgate']);
    await tab.reload();
    await tab.settle();
    expect(await findCookie(tab)).toBeUndefined();
    expect(JSON.stringify(collector.events())).not.toMatch(/secret|jane/);
  });

  it('is the last one or the first one, and keeps its time on pages without one', async () => {
    serve('/last');
    const { tab, context } = await t.visit('/last?utm_source=a', { cookies: [granted] });
    await waitForCookie(tab, /utm_source=a$/);
    const { value, expires } = (await findCookie(tab)) ?? {};
    await tab.goto(t.site.url('shop', '/last'));
    await tab.settle();
    expect(await findCookie(tab)).toMatchObject({ value, expires });
    await tab.goto(t.site.url('shop', '/last?mtm_campaign=b'));
    await waitForCookie(tab, /mtm_campaign=b$/);
    serve('/first', 'data-utm="first"');
    await tab.goto(t.site.url('shop', '/first?utm_source=c'));
    await tab.settle();
    expect((await findCookie(tab))?.value).toMatch(/mtm_campaign=b$/);
    await context.close();
  });

  it('is told of the view that led to the yes, though that was counted without it', async () => {
    const collector = serveCollector(t);
    const attributes = `data-beacon="${collector.url}" data-heartbeat="0.2"`;
    t.site.page('/asked', createPage('<h1>Shop</h1>', { attributes }));
    const { tab } = await t.visit('/asked?utm_campaign=spring&gclid=secret');
    await expect.poll(() => collector.events('ping').length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(JSON.stringify(collector.events())).not.toMatch(/spring|secret/);
    await grant(tab);
    await expect
      .poll(() => collector.events('ping').at(-1)?.url, { timeout: 10_000 })
      .toBe(`${t.site.url('shop', '/asked')}?utm_campaign=spring`);
    const [view, ...more] = collector.events('view');
    expect(more).toEqual([]);
    expect(collector.events('ping').at(-1)?.view).toBe(view?.view);
    expect(view?.url).toBe(t.site.url('shop', '/asked'));
    expect(JSON.stringify(collector.events())).not.toMatch(/secret/);
  });

  it('is found on the page after the one that it led to, and where a router has cut the address', async () => {
    serve('/landing', 'data-utm="last"', '<a id="next" href="/next">next</a>');
    serve('/next');
    const { tab } = await t.visit('/landing?utm_source=two');
    await tab.click('#next');
    await tab.waitFor('location.pathname === "/next" && document.readyState === "complete" && !!window.consentgate');
    await grant(tab);
    await waitForCookie(tab, /utm_source=two$/);

    serve('/routed');
    const { tab: other } = await t.visit('/routed?utm_source=cut');
    await other.evaluate('void history.replaceState(null, "", "/routed")');
    await grant(other);
    await waitForCookie(other, /utm_source=cut$/);
  });

  it('stands in the forms that the site names, as hidden fields, until the withdrawal', async () => {
    const forms = `<form class="lead"><input name="mail"><input type="hidden" name="utm_medium"><input name="utm_term" value="own"></form>
      <form id="other"><input name="q"></form>`;
    serve('/forms', 'data-utm="last" data-utm-forms="form.lead"', forms);
    const { tab } = await t.visit('/forms?utm_source=news&utm_medium=mail&utm_term=mugs');
    const read = 'Object.fromEntries(new FormData(document.querySelector(".lead")))';
    expect(await tab.evaluate(read)).toEqual({ mail: '', utm_medium: '', utm_term: 'own' });
    await grant(tab);
    await tab.waitFor('document.querySelector(".lead [name=utm_source]")');
    expect(await tab.evaluate(read)).toEqual({ mail: '', utm_medium: 'mail', utm_term: 'own', utm_source: 'news' });
    expect(await tab.evaluate('document.querySelector(".lead [name=utm_source]").type')).toBe('hidden');
    expect(await tab.evaluate('document.querySelectorAll("#other input").length')).toBe(1);
    // A form that comes later has them before it is sent.
    const late = await tab.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<form class="lead late"><button>Send</button></form>');
      const form = document.querySelector('.late') as HTMLFormElement;
      return new Promise<string>((done) => {
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          done(`${new URLSearchParams(new FormData(form) as never)}`);
        });
        form.requestSubmit();
      });
    });
    expect(late).toBe('utm_source=news&utm_medium=mail&utm_term=mugs');
    await tab.evaluate('consentgate.withdraw("analytics")');
    await tab.waitFor('!document.querySelector("[name=utm_source]")');
    expect(await tab.evaluate(read)).toEqual({ mail: '', utm_medium: '', utm_term: 'own' });
  });

  it('goes with a withdrawal under DNT too, where nothing of the statistics is there', async () => {
    serve('/dnt');
    const { tab } = await t.visit('/dnt', { dnt: true });
    // Written by a page, as ours are: a cookie that a test puts into the jar may belong to the whole domain.
    await tab.evaluate(
      (cookies: string[]) => {
        for (const cookie of cookies) document.cookie = `${cookie};path=/`;
      },
      [`consentgate=${granted.value}`, `consentgate_utm=${now().toString(36)}~utm_source=old`],
    );
    t.site.clear();
    await tab.reload();
    await tab.settle();
    expect(t.site.paths({ path: /consentgate-beacon/ })).toEqual([]);
    await tab.evaluate('consentgate.withdraw()');
    await expect.poll(async () => (await tab.cookies()).map(({ name }) => name)).toEqual(['consentgate']);
  });
});
