/** Promise 1: without a grant no gated tag is fetched, executed or allowed to store anything. */
import { expect, it } from 'vitest';
import { createKinds, writeKinds } from '../fixtures/kinds.js';
import { createHeld, createJson, createPage, createReceipt, note, now, ran, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('nothing before yes', (t) => {
  /** What must never have happened at the end of each test. */
  const expectNothing = async (tab: { evaluate(code: string): Promise<unknown> }, when: string) => {
    expect(t.site.paths({ except: ['shop', 'cdn'] }), when).toEqual([]);
    expect(await tab.evaluate(ran), when).toEqual([]);
  };

  it('no kind of tag is fetched before the choice, in the grant of another category, or after a refusal', async () => {
    t.site.page(
      '/kinds',
      createPage(
        writeKinds([
          ...createKinds(t, 'k', 'data-consent="analytics"'),
          ...createKinds(t, 'both', 'data-consent="functional analytics"'),
          ...createKinds(t, 'service', 'data-service="matomo"'),
        ]),
        { attributes: 'data-services="matomo"' },
      ),
    );
    const { tab } = await t.visit('/kinds');
    await tab.settle();
    await expectNothing(tab, 'before the choice');
    await tab.evaluate('consentgate.grant("functional", "marketing")');
    await tab.waitFor('consentgate.has("functional marketing")');
    await tab.settle();
    await expectNothing(tab, 'in the grant of other categories');
    await tab.reload();
    await tab.settle();
    expect(await tab.evaluate('consentgate.has("functional marketing")')).toBe(true);
    await expectNothing(tab, 'after a reload with the grant of other categories');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('consentgate.has("!analytics")');
    await tab.settle();
    await expectNothing(tab, 'after the refusal');
    await tab.reload();
    await tab.settle();
    expect(await tab.evaluate('consentgate.has("!analytics !functional")')).toBe(true);
    await expectNothing(tab, 'after the refusal and a reload');
  });

  it('a tag with an unknown category or service is held for good, and said so once', async () => {
    t.site.page(
      '/unknown',
      createPage(
        serveHeld(t, '/unknown1.js', 'data-consent="analitics"') +
          serveHeld(t, '/unknown2.js', 'data-consent="analitics"') +
          createHeld('proto', 'data-consent="__proto__"') +
          createHeld('constructor', 'data-consent="constructor"') +
          createHeld('empty', 'data-consent=""') +
          createHeld('not', 'data-consent="!analitics"') +
          createHeld('any', 'data-consent="analitics|analytics"') +
          createHeld('service', 'data-service="nobody"') +
          createHeld('type').replace('text/plain', 'text/plain; charset=utf-8') +
          '<object data-consent="analitics" data-data="/film"><a href="/film">The film</a></object>',
      ),
    );
    const { tab } = await t.visit('/unknown');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('consentgate.has("analytics")');
    await tab.settle();
    await expectNothing(tab, 'after everything was accepted');
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor('consentgate.has("!analytics")');
    await tab.settle();
    await expectNothing(tab, 'after everything was refused');
    const warnings = () => tab.console.filter(({ level, text }) => level === 'warn' && text.includes('"analitics"'));
    await expect.poll(warnings, { timeout: 5000 }).toHaveLength(1);
    // One that no browser runs and that nobody fires; one that Chromium would never load.
    for (const meant of ['of the type "text/plain; charset=utf-8"', 'an object with something in its place'])
      expect(tab.console.filter(({ level, text }) => level === 'warn' && text.includes(meant))).toHaveLength(1);
  });

  it('a configuration that cannot be read holds everything, a stored yes too, and says why in one error', async () => {
    const body = serveHeld(t, '/broken.js') + createHeld('inline', 'data-consent="marketing"');
    const broken = ['{"categories": ["analytics" "marketing"]}', '{"mode":"notice",}', 'mode=notice', ''];
    for (const [index, json] of broken.entries()) {
      t.site.page(`/broken${index}`, createPage(body, { before: createJson(json) }));
      const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }];
      const { tab } = await t.visit(`/broken${index}`, { cookies });
      await tab.settle();
      await expectNothing(tab, json);
      const errors = () => tab.console.filter(({ level }) => level === 'error').map(({ text }) => text);
      await expect.poll(errors, { timeout: 5000 }).toHaveLength(1);
      expect(errors()[0]).toMatch(/^consentgate: .*JSON/);
      expect(errors()[0]).not.toContain('service');
    }
  });

  it('a configuration that cannot be read holds what nobody marked as well, of whatever service it may have named', async () => {
    const call = `document.head.append(Object.assign(document.createElement('script'), { src: 'https://www.youtube.com/iframe_api' }))`;
    t.site.page(
      '/broken-guard',
      createPage(`<script>${call}</script>`, { before: createJson('{"services": ["youtube"],}') }),
    );
    const { tab } = await t.visit('/broken-guard');
    await tab.settle();
    expect(await tab.evaluate('document.querySelector("script[data-src*=iframe_api]") !== null')).toBe(true);
    expect(tab.console.filter(({ text }) => /404|cannot load/.test(text))).toEqual([]);
  });

  it('a value that is not understood stays at its closed default, and one error lists every problem', async () => {
    t.site.page(
      '/wrong',
      createPage(serveHeld(t, '/wrong.js') + createHeld('inline', 'data-consent="marketing"'), {
        attributes: 'data-mode="opt-aut" data-bloc="marked" data-expires-days="never" data-services="matomoo youtube"',
        before: createJson(
          '{"dnt": "honour", "categoris": ["analytics"], "services": ["matomoo", null, 5, {"id":"x","category":"marketng"}]}',
        ),
      }),
    );
    const { tab } = await t.visit('/wrong');
    await tab.settle();
    await expectNothing(tab, 'with wrong values');
    const errors = () => tab.console.filter(({ level }) => level === 'error').map(({ text }) => text);
    await expect.poll(errors, { timeout: 5000 }).toHaveLength(1);
    const [text = ''] = errors();
    for (const meant of ['opt-out', 'block', 'honor', 'categories', 'matomo', 'marketing']) {
      expect(text).toContain(`did you mean "${meant}"`);
    }
    expect(text).toContain('expiresDays');
  });

  it('our script anywhere in the page never fires a tag early, and the tags fire once after the yes', async () => {
    const tag = '<script src="/consentgate/consentgate.js"></script>';
    const when = (attribute: string) => tag.replace('src', `${attribute} src`);
    const cdn = t.site.url('cdn', '/consentgate/consentgate.js');
    const places = {
      twice: [tag, tag],
      after: ['', tag],
      defer: [when('defer'), ''],
      'async-after': ['', when('async')],
      cdn: [`<script src="${cdn}"></script>`, ''],
    };
    for (const [name, [head, foot]] of Object.entries(places)) {
      const body = serveHeld(t, `/${name}.js`) + createHeld('inline');
      t.site.page(`/place-${name}`, createPage(body + foot, { own: head ?? '' }));
      t.site.clear();
      const { tab } = await t.visit(`/place-${name}`);
      await tab.waitFor('window.consentgate && consentgate.ready && true');
      await tab.settle();
      await expectNothing(tab, name);
      await tab.evaluate('consentgate.acceptAll()');
      await tab.waitFor('(window.ran || []).length >= 2');
      expect(await tab.evaluate(ran), name).toEqual([`/${name}.js`, 'inline']);
      expect(t.site.paths({ host: 'tracker' }), name).toEqual([`tracker/${name}.js`]);
      const errors = tab.console.filter(({ level }) => level === 'error').map(({ text }) => text);
      if (name.startsWith('twice')) expect(errors).toEqual([expect.stringContaining('twice')]);
      else expect(errors, name).toEqual([]);
    }
  });

  it('our script as a module asks with the options of its tag, holds, and fires after the yes', async () => {
    const own = (name: string) =>
      `<script type="module" src="/consentgate/consentgate${name}.js" data-categories="analytics" data-cookie-name="answer"></script>`;
    for (const name of ['', '-marked']) {
      const path = `/module${name}.js`;
      t.site.page(`/as-module${name}`, createPage(serveHeld(t, path) + createHeld('inline'), { own: own(name) }));
      t.site.clear();
      const { tab } = await t.visit(`/as-module${name}`);
      await tab.waitFor('document.querySelector("[data-consentgate=banner]")');
      await tab.settle();
      await expectNothing(tab, path);
      await tab.click('[data-consentgate=banner] [data-consent-action=accept-all]');
      await tab.waitFor('(window.ran || []).length >= 2');
      expect(await tab.evaluate(ran), path).toEqual([path, 'inline']);
      expect(await tab.evaluate('document.cookie'), path).toMatch(/^answer=1~.*~analytics1$/);
      expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });

  it('a tag that was marked but not made inert does not run either', async () => {
    t.site.page(
      '/live',
      createPage(
        `<script data-consent="analytics">${note('live')}</script><script data-consent="analytics">${note('live2')}</script>`,
      ),
    );
    const { tab } = await t.visit('/live');
    await tab.settle();
    await expectNothing(tab, 'live markup');
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('(window.ran || []).length >= 2');
    expect(await tab.evaluate(ran)).toEqual(['live', 'live2']);
  });

  it('a cookie that is no sound receipt counts as no answer', async () => {
    t.site.page('/cookie', createPage(serveHeld(t, '/cookie.js') + createHeld('inline', 'data-consent="marketing"')));
    const year = 365 * 86400;
    const bad = [
      'granted',
      'yes',
      '1',
      'true',
      '%7B%22analytics%22%3Atrue%7D',
      createReceipt('analytics'),
      createReceipt('analytics1').slice(0, -1),
      createReceipt('analytics2'),
      createReceipt('analytics9.marketing1'),
      createReceipt('analyticsX1.marketingtrue'),
      createReceipt('__proto__1.constructor1.toString1'),
      createReceipt('constructor1.toString1'),
      createReceipt('analytics1.marketing1', { revision: '2' }),
      createReceipt('analytics1.marketing1', { time: now() + year }),
      createReceipt('analytics1.marketing1', { time: now() - year }),
      createReceipt('analytics1.marketing1', { id: 'short' }),
      `${createReceipt('analytics1.marketing1')}${'.x1'.repeat(1200)}~`,
      `%E0%A4%A${createReceipt('analytics1')}`,
      'x'.repeat(3900),
    ];
    const { tab } = await t.visit('/cookie');
    for (const value of bad) {
      await tab.setCookie({ name: 'consentgate', value });
      expect(await tab.evaluate('document.cookie'), value.slice(0, 80)).toContain('consentgate=');
      await tab.reload();
      await expectNothing(tab, value.slice(0, 80));
      expect(await tab.evaluate('consentgate.receipt()?.choices.analytics ?? null'), value.slice(0, 80)).toBe(
        value.includes('~2~') ? 1 : null,
      );
      expect(await tab.evaluate('consentgate.has("analytics|marketing")')).toBe(false);
    }
    await tab.settle();
    await expectNothing(tab, 'after all of them');
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    // And the banner still works.
    await tab.click('[data-consentgate=banner] [data-consent-action="accept-all"]');
    await tab.waitFor('(window.ran || []).length >= 2');
  });

  it('of two cookies with our name the newest sound one counts', async () => {
    t.site.page('/deep/page', createPage(serveHeld(t, '/deep.js')));
    const cases = [
      { root: createReceipt('analytics0'), deep: 'granted', fires: false },
      { root: createReceipt('analytics1'), deep: 'garbage', fires: true },
      { root: createReceipt('analytics0'), deep: createReceipt('analytics1', { time: now() - 99 }), fires: false },
      { root: createReceipt('analytics1', { time: now() - 99 }), deep: createReceipt('analytics0'), fires: false },
      { root: createReceipt('analytics1'), deep: createReceipt('analytics0', { time: now() - 99 }), fires: true },
    ];
    const { tab } = await t.visit('/deep/page');
    for (const { root, deep, fires } of cases) {
      await tab.setCookie({ name: 'consentgate', value: root, path: '/' });
      await tab.setCookie({ name: 'consentgate', value: deep, path: '/deep' });
      expect(await tab.evaluate('document.cookie.split("consentgate=").length')).toBe(3);
      t.site.clear();
      await tab.reload();
      if (fires) await tab.waitFor('window.ran');
      await tab.settle();
      expect(await tab.evaluate(ran), `${root} and ${deep}`).toEqual(fires ? ['/deep.js'] : []);
      expect(t.site.paths({ host: 'tracker' })).toEqual(fires ? ['tracker/deep.js'] : []);
    }
  });
});
