/** Promise 2: the visitor's word is kept across pages, tabs, reloads and the back/forward cache. */
import { expect, it } from 'vitest';
import { createHeld, createPage, createReceipt, now, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('the choice is remembered', (t) => {
  const isAsked = `!!document.querySelector('[data-consentgate=banner]')`;

  it('in one small cookie of this site, on every page, without asking again', async () => {
    const services = Array.from({ length: 5 }, (_, n) => ({
      id: `a-long-service-${n}`,
      name: `S${n}`,
      category: 'marketing',
    }));
    const before = `<script type="application/json" data-consentgate>${JSON.stringify({
      categories: ['functional', 'analytics', 'marketing', 'social-media'],
      services,
    })}</script>`;
    t.site.page('/first', createPage(serveHeld(t, '/r1.js'), { before }));
    t.site.page(
      '/folder/second',
      createPage(serveHeld(t, '/r2.js') + createHeld('social', 'data-consent="social-media"'), { before }),
    );
    const { tab } = await t.visit('/first');
    await tab.settle();
    expect(await tab.cookies()).toEqual([]);
    await tab.evaluate(
      `consentgate.set(${JSON.stringify({
        functional: 'granted',
        analytics: 'granted',
        marketing: 'denied',
        'social-media': 'denied',
        ...Object.fromEntries(services.map(({ id }, n) => [id, n % 2 ? 'denied' : 'granted'])),
      })})`,
    );
    await tab.waitFor('window.ran');
    const [cookie, ...more] = await tab.cookies();
    expect(more).toEqual([]);
    expect(cookie).toMatchObject({ name: 'consentgate', path: '/', httpOnly: false, secure: false });
    if (cookie?.sameSite) expect(cookie.sameSite).toBe('lax');
    expect(`${cookie?.name}=${cookie?.value}`.length).toBeLessThanOrEqual(200);
    expect(cookie?.expires).toBeGreaterThan(now() + 181 * 86400);
    expect(cookie?.expires).toBeLessThan(now() + 183 * 86400);
    expect(await tab.evaluate('consentgate.receipt().persisted')).toBe(true);
    const id = await tab.evaluate('consentgate.receipt().id');

    t.site.clear();
    await tab.goto(t.site.url('shop', '/folder/second'));
    await tab.waitFor('window.ran');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['/r2.js']);
    expect(await tab.evaluate('consentgate.receipt().id')).toBe(id);
    expect(await tab.evaluate(isAsked)).toBe(false);
    expect(t.site.paths({ path: /consentgate-ui/ })).toEqual([]);
    expect(t.site.requests({ path: '/folder/second' })[0]?.headers.cookie).toContain(
      'functional1.analytics1.marketing0',
    );
  });

  it('a refusal too', async () => {
    t.site.page('/no', createPage(serveHeld(t, '/no.js')));
    const { tab } = await t.visit('/no');
    await tab.click('[data-consentgate=banner] [data-consent-action="reject-all"]');
    await tab.waitFor('consentgate.receipt()');
    t.site.clear();
    await tab.reload();
    await tab.settle();
    expect(await tab.evaluate(isAsked)).toBe(false);
    expect(t.site.paths({ except: 'shop' })).toEqual([]);
    expect(t.site.paths({ path: /consentgate-/ })).toEqual([]);
  });

  it('a refusal too where a folder of the site has kept a yes, from a clock that ran ahead of ours', async () => {
    t.site.page('/folder/ahead', createPage(serveHeld(t, '/ahead.js')));
    const { tab } = await t.visit('/folder/ahead');
    for (const ahead of [0, 20, 45]) {
      const yes = createReceipt('functional1.analytics1.marketing1', { time: now() + ahead });
      await tab.evaluate((value: string) => {
        // Browsers put the cookie of the longer path first.
        document.cookie = `consentgate=${value};path=/folder`;
      }, yes);
      await tab.reload();
      await tab.waitFor('window.ran');
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor('consentgate.has("!analytics")');
      t.site.clear();
      await tab.reload();
      await tab.settle();
      expect(await tab.evaluate('consentgate.has("!analytics !marketing")'), `${ahead} s`).toBe(true);
      expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    }
  });

  it('in two tabs at once: a yes, a no and a yes again', async () => {
    t.site.page('/tabs', createPage(serveHeld(t, '/tab.js') + createHeld('no', 'data-consent="!analytics"')));
    const first = await t.visit('/tabs');
    const second = await t.visit('/tabs', { context: first.context });
    await second.tab.waitFor(isAsked);
    await first.tab.evaluate('consentgate.acceptAll()');
    await second.tab.waitFor('(window.ran || []).includes("/tab.js")');
    await second.tab.waitFor(`!${isAsked}`);
    expect(await second.tab.evaluate('consentgate.receipt().id')).toBe(
      await first.tab.evaluate('consentgate.receipt().id'),
    );
    await second.tab.evaluate('consentgate.rejectAll()');
    // What a no lets run comes after a paint; a yes that is sooner leaves it out.
    for (const { tab } of [first, second]) await tab.waitFor('(window.ran || []).includes("no")');
    expect(await first.tab.evaluate('consentgate.has("!analytics")')).toBe(true);
    // A word that was spoken within the same second counts all the same.
    await first.tab.evaluate('consentgate.grant("analytics")');
    await second.tab.waitFor('consentgate.has("analytics")');
    await second.tab.settle();
    expect(await second.tab.evaluate(ran)).toEqual(['/tab.js', 'no']);
    expect(t.site.paths({ host: 'tracker' })).toHaveLength(2);
  });

  it('by a page that comes back from the back/forward cache', async () => {
    const watch = '<script>addEventListener("pageshow", (event) => { window.kept = event.persisted })</script>';
    t.site.page('/kept', createPage(serveHeld(t, '/kept.js'), { before: watch }));
    t.site.page('/plain', '<!doctype html><title>Plain</title>');
    const { tab } = await t.visit('/kept');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran');
    await tab.goto(t.site.url('shop', '/plain'));
    // The server, or another tool of the site, has taken the consent back meanwhile.
    await tab.setCookie({
      name: 'consentgate',
      value: createReceipt('functional0.analytics0.marketing0', { time: now() + 1 }),
    });
    await tab.back();
    await tab.waitFor('window.kept !== undefined');
    await tab.waitFor('consentgate.has("!analytics !marketing")');
    if (!(await tab.evaluate('window.kept'))) console.info(`${t.engine} did not keep the page`);
    await tab.goto(t.site.url('shop', '/plain'));
    await tab.setCookie({ name: 'consentgate', value: createReceipt('analytics1', { time: now() + 2 }) });
    await tab.back();
    await tab.waitFor('consentgate.has("analytics")');
    await tab.waitFor('window.ran');
  });

  it('as long as the page where cookies are off, and says so', async () => {
    const off = `<script>Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } })</script>`;
    const silent = `<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} })</script>`;
    for (const [name, before] of Object.entries({ off, silent })) {
      t.site.page(
        `/cookies-${name}`,
        createPage(serveHeld(t, '/memory.js') + createHeld('no', 'data-consent="!analytics"'), { before }),
      );
      const { tab } = await t.visit(`/cookies-${name}`);
      await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
      await tab.waitFor('window.ran');
      expect(await tab.evaluate('consentgate.receipt().persisted')).toBe(false);
      // The look on return finds no cookie and must not take that for a withdrawal.
      await tab.evaluate('void dispatchEvent(new Event("pageshow"))');
      expect(await tab.evaluate('consentgate.has("analytics")')).toBe(true);
      await tab.evaluate('consentgate.rejectAll()');
      await tab.waitFor('window.ran.includes("no")');
      await tab.reload();
      await tab.waitFor(isAsked);
      expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
    }
  });

  it('or tells whoever sets the site up by which options no answer can be kept', async () => {
    const wrong: Record<string, RegExp> = {
      'data-expires-days="90 days" data-cookie-name="a b"': /"expiresDays".*"90 days".*"cookieName".*"a b"/s,
      'data-revision="v1/2"': /"revision".*"v1\/2"/,
      'data-cookie-domain="shop.example"': /"cookieDomain".*"shop\.example" on shop\.localhost/,
    };
    for (const [attributes, said] of Object.entries(wrong)) {
      t.site.page('/unkept', createPage(createHeld('held'), { attributes }));
      const { tab } = await t.visit('/unkept');
      await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
      await expect.poll(() => tab.console.map(({ text }) => text).join('\n')).toMatch(said);
    }
  });

  it('asks nobody about categories that are no list, and says so', async () => {
    t.site.page('/no-list', createPage(createHeld('held'), { attributes: 'data-categories="analytics;marketing"' }));
    const { tab } = await t.visit('/no-list');
    await tab.evaluate('consentgate.scan()');
    await expect
      .poll(() => tab.console.map(({ text }) => text).join('\n'))
      .toContain('category "analytics;marketing" is no id');
    expect(await tab.evaluate('window.ran')).toBeUndefined();
  });

  it('as long as the page in a sandboxed frame', async () => {
    const tell = `<script>consentgate.subscribe(() => consentgate.receipt() && parent.postMessage(consentgate.receipt().persisted, '*'))</script>`;
    t.site.page(
      '/inner',
      createPage(
        serveHeld(t, '/sandbox.js') +
          tell +
          '<script>addEventListener("message", () => consentgate.acceptAll())</script>',
      ),
    );
    t.site.page(
      '/outer',
      '<!doctype html><title>Outer</title><script>addEventListener("message", ({ data }) => { window.persisted = data })</script><iframe title="f" sandbox="allow-scripts" src="/inner"></iframe>',
    );
    const { tab } = await t.visit('/outer');
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.evaluate('frames[0].postMessage(1, "*")');
    await t.site.waitForRequest({ host: 'tracker', path: '/sandbox.js' });
    await tab.waitFor('window.persisted === false');
  });

  it('until the revision says what has changed: then it asks about that, and the rest goes on', async () => {
    t.site.page(
      '/revised',
      createPage(serveHeld(t, '/revised.js') + createHeld('marketing', 'data-consent="marketing"'), {
        attributes: 'data-revision="2 marketing"',
      }),
    );
    const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }];
    const { tab } = await t.visit('/revised', { cookies });
    await tab.waitFor(isAsked);
    await t.site.waitForRequest({ host: 'tracker', path: '/revised.js' });
    await tab.settle();
    expect(await tab.evaluate(ran)).not.toContain('marketing');
    await tab.evaluate('consentgate.grant("marketing")');
    await tab.waitFor('(window.ran || []).includes("marketing")');
    await tab.reload();
    await tab.waitFor('(window.ran || []).includes("marketing")');
    expect(await tab.evaluate(isAsked)).toBe(false);
  });

  it('until the revision is raised: then it asks again and keeps the refusals', async () => {
    t.site.page(
      '/revision',
      createPage(
        serveHeld(t, '/revision.js') +
          createHeld('marketing', 'data-consent="marketing"') +
          createHeld('no', 'data-consent="!marketing"'),
        {
          attributes: 'data-revision="2"',
        },
      ),
    );
    const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing0') }];
    const { tab } = await t.visit('/revision', { cookies });
    await tab.waitFor(isAsked);
    await tab.waitFor('window.ran');
    await tab.settle();
    expect(await tab.evaluate(ran)).toEqual(['no']);
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.evaluate('consentgate.grant("analytics", "functional")');
    await tab.waitFor('window.ran.length >= 2');
    expect(await tab.evaluate('consentgate.has("!marketing")')).toBe(true);
    await tab.reload();
    await tab.waitFor('(window.ran || []).length >= 2');
    expect(await tab.evaluate(isAsked)).toBe(false);
  });

  it('until the revision is raised, where everything runs until somebody objects: then it tells again', async () => {
    t.site.page(
      '/revision-us',
      createPage(serveHeld(t, '/us.js'), { attributes: 'data-mode="opt-out" data-revision="2"' }),
    );
    const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing0') }];
    const { tab } = await t.visit('/revision-us', { cookies });
    await tab.waitFor(isAsked);
    expect(await tab.evaluate(`consentgate.has('!marketing')`)).toBe(true);
    await tab.click('[data-consent-action=reject-all]');
    await tab.waitFor(`consentgate.has('!analytics')`);
    await tab.reload();
    await tab.waitFor(`!!document.querySelector('[data-consentgate=reopen]')`);
    expect(await tab.evaluate(isAsked)).toBe(false);
  });

  it('until it has expired: then it asks', async () => {
    t.site.page('/expired', createPage(serveHeld(t, '/expired.js'), { attributes: 'data-expires-days="30"' }));
    const { tab } = await t.visit('/expired', {
      cookies: [{ name: 'consentgate', value: createReceipt('analytics1', { time: now() - 31 * 86400 }) }],
    });
    await tab.waitFor(isAsked);
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.setCookie({
      name: 'consentgate',
      value: createReceipt('functional0.marketing0.analytics1', { time: now() - 29 * 86400 }),
    });
    await tab.reload();
    await tab.waitFor('window.ran');
    expect(await tab.evaluate(isAsked)).toBe(false);
  });

  it('in the open settings of one tab, when another tab refuses', async () => {
    t.site.page('/two-tabs', createPage(''));
    const { tab, context } = await t.visit('/two-tabs');
    await tab.evaluate(`consentgate.grant('analytics')`);
    await tab.waitFor(`consentgate.has('analytics')`);
    await tab.evaluate(`consentgate.open('preferences')`);
    const isOn = `(() => {
      const host = document.querySelector('[data-consentgate=preferences]');
      return (host?.shadowRoot ?? host)?.querySelector('#cg-category-analytics')?.checked;
    })()`;
    await tab.waitFor(`${isOn} === true`);
    const other = await t.visit('/two-tabs', { context });
    await other.tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor(`${isOn} === false`);
    expect(await tab.evaluate(`consentgate.has('analytics')`)).toBe(false);
  });
});
