/** The site's own security policy is kept: under a strict one everything works, and nothing violates it. */
import { expect, it } from 'vitest';
import { createKinds, type Kind, writeKinds } from '../fixtures/kinds.js';
import { createHeld, createPage, note, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('a strict policy', (t) => {
  const serve = (path: string, policy: string, html: string) => {
    t.site.serve('shop', '/csp-report', { status: 204 });
    t.site.serve('shop', path, {
      headers: { 'content-security-policy': `${policy}; report-uri /csp-report` },
      body: html,
    });
  };
  const watch = `<script nonce="abc">window.violations = []; document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))</script>`;
  const expectKept = async (tab: Tab) => {
    await tab.settle();
    expect(await tab.evaluate('window.violations')).toEqual([]);
    expect(t.site.requests({ path: '/csp-report' }).map(({ body }) => body)).toEqual([]);
    // What a browser says of a film that is not there is no violation.
    const errors = tab.console.filter(
      ({ level, text }) => level === 'error' && /security policy|directive|trusted|violat|consentgate/i.test(text),
    );
    expect(errors.map(({ text }) => text)).toEqual([]);
  };
  const expectFired = async (tab: Tab, kinds: readonly Kind[]) => {
    const notes = kinds.flatMap((kind) => kind.notes);
    await tab.waitFor((count: number) => ((window as { ran?: string[] }).ran ?? []).length >= count, {}, notes.length);
    for (const file of kinds.flatMap((kind) => kind.files))
      await t.site.waitForRequest({ path: file.replace('tracker', '') });
    expect((await tab.evaluate<string[]>(ran)).sort()).toEqual([...notes].sort());
  };

  const strict =
    "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self' TRACKER; require-trusted-types-for 'script'";
  const policies = {
    'any policy name': strict,
    'our policy name only, from another origin': `${strict}; trusted-types consentgate; base-uri 'none'`,
  };
  for (const [index, [name, policy]] of Object.entries(policies).entries()) {
    it(`with nonce, strict-dynamic and trusted types (${name})`, async () => {
      const marks = 'data-consent="analytics" nonce="abc"';
      const kinds = createKinds(t, `csp${index}`, marks, 'nonce="abc"');
      const own = t.site.url(index ? 'cdn' : 'shop', '/consentgate/consentgate.js');
      serve(
        `/strict${index}`,
        policy.replaceAll('TRACKER', t.site.url('tracker', '')),
        createPage(
          `${writeKinds(kinds)}<script type="text/plain" ${marks}>document.write('<p id="written">written</p>')</script>`,
          {
            before: watch,
            own: `<script nonce="abc" src="${own}"></script>`,
          },
        ),
      );
      const { tab } = await t.visit(`/strict${index}`);
      await tab.waitFor(`!!document.querySelector('[data-consentgate=banner]')`);
      expect(await tab.evaluate(`getComputedStyle(document.querySelector('[data-consentgate=banner]')).position`)).toBe(
        'fixed',
      );
      await tab.click('[data-consentgate=banner] [data-consent-action="open-preferences"]');
      await tab.waitFor(`!!document.querySelector('dialog[open]')`);
      await tab.press('Escape');
      await expectKept(tab);
      await tab.evaluate('consentgate.acceptAll()');
      await expectFired(tab, kinds);
      await tab.waitFor('!!document.getElementById("written")');
      await expectKept(tab);
      await tab.reload();
      await expectFired(tab, kinds);
      await tab.click('[data-consentgate=reopen]');
      await tab.waitFor(`!!document.querySelector('dialog[open]')`);
      await expectKept(tab);
    });
  }

  it('with a list of origins and no nonce, where only external tags can run', async () => {
    serve(
      '/origins',
      `script-src 'self' ${t.site.url('tracker', '')}; style-src 'self'`,
      createPage(
        serveHeld(t, '/o1.js') +
          serveHeld(t, '/o2.js', 'data-consent="analytics" data-type="module"') +
          serveHeld(t, '/o3.js', 'async data-consent="analytics"'),
      ),
    );
    const { tab } = await t.visit('/origins');
    await tab.evaluate(
      `void (window.violations = [], document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI)))`,
    );
    await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
    await tab.waitFor('(window.ran || []).length >= 3');
    await expectKept(tab);
  });

  it('with trusted types and no nonce: a tag with a handler of its own runs, and the handler', async () => {
    serve(
      '/handler',
      "script-src 'unsafe-inline' 'self' TRACKER; require-trusted-types-for 'script'".replaceAll(
        'TRACKER',
        t.site.url('tracker', ''),
      ),
      createPage(serveHeld(t, '/handled.js', `data-consent="analytics" onload='${note('handler')}'`), {
        before: watch.replace(' nonce="abc"', ''),
      }),
    );
    const { tab } = await t.visit('/handler');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran?.length === 2');
    expect(await tab.evaluate(ran)).toEqual(['/handled.js', 'handler']);
    await expectKept(tab);
  });

  it('is not loosened: an inline tag without the nonce stays blocked, and the next one runs', async () => {
    serve(
      '/nonce',
      "script-src 'nonce-abc'",
      createPage(
        `${createHeld('without')}<script type="text/plain" nonce="abc" data-consent="analytics">${note('with')}</script>`,
        { own: '<script nonce="abc" src="/consentgate/consentgate.js"></script>' },
      ),
    );
    const { tab } = await t.visit('/nonce');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran');
    expect(await tab.evaluate(ran)).toEqual(['with']);
  });
});
