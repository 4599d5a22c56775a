/** The interface speaks the language of the page, and fetches its words only when they are needed. */
import { expect, it } from 'vitest';
import { localeIds } from '../../src/locales/ids.js';
import { loadLocale } from '../../src/locales/load.js';
import { loadFacts } from '../../src/locales/load-facts.js';
import { createJson, createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('the language of the interface', (t) => {
  const banner = '[data-consentgate=banner]';
  const isAsked = `!!document.querySelector('${banner}')`;
  const isOpen = `!!document.querySelector('dialog[open]')`;
  const words = () => t.site.paths({ path: /\/locales\// });
  const serve = (path: string, lang: string, attributes = '', before = '') =>
    t.site.page(path, createPage('<p>Text</p>', { attributes, before }).replace('lang="en"', lang && `lang="${lang}"`));
  const read = (tab: Tab) =>
    tab.evaluate((part: string) => {
      const { lang, dir, textContent } = document.querySelector(part) as HTMLElement;
      return { lang, dir, text: `${textContent}` };
    }, banner);

  it("is the page's; words of the settings come when those are opened, each file once", async () => {
    serve('/de', 'de-AT');
    const { tab } = await t.visit('/de');
    await tab.waitFor(isAsked);
    await tab.settle();
    const { lang, dir, text } = await read(tab);
    expect([lang, dir]).toEqual(['de', 'ltr']);
    expect(text).toContain('Alle ablehnen');
    expect(text).toContain('Zusatzfunktionen, Statistik und Marketing');
    expect(words()).toEqual(['shop/consentgate/locales/de.js']);
    await tab.click(`${banner} [data-consent-action=open-preferences]`);
    await tab.waitFor(isOpen);
    expect(await tab.evaluate('document.querySelector("dialog").textContent')).toContain('Zählt Besuche');
    expect(await tab.evaluate('document.querySelector("dialog [lang], dialog[lang]")?.lang ?? "de"')).toBe('de');
    expect(words()).toEqual(['shop/consentgate/locales/de.js', 'shop/consentgate/locales/de-preferences.js']);
    await tab.click('dialog [data-consent-action=reject-all]');
    await tab.waitFor(`document.querySelector('[data-consentgate=reopen]')?.textContent === 'Cookie-Einstellungen'`);
  });

  it('says of services what they do in the language of the page, and marks what it can say in English only', async () => {
    serve('/facts-de', 'de', 'data-services="youtube"');
    const openServices = async (path: string) => {
      const { tab } = await t.visit(path);
      await tab.waitFor(isAsked);
      await tab.evaluate('consentgate.open("preferences")');
      await tab.waitFor(`!!document.querySelector('dialog details dd')`);
      return tab.evaluate(
        `[...document.querySelectorAll('dialog details dd')].map((line) => [line.lang, line.textContent])`,
      );
    };
    const german = (await loadFacts.de?.())?.['Show videos'];
    expect(await openServices('/facts-de')).toContainEqual(['', german]);
    expect(words()).toContain('shop/consentgate/locales/de-facts.js');
    serve(
      '/facts-ja',
      'ja',
      'data-services="youtube"',
      createJson(JSON.stringify({ texts: { ja: { title: 'クッキー' } } })),
    );
    expect(await openServices('/facts-ja')).toContainEqual(['en', 'Show videos']);
  });

  it('writes dates as the British do on a British page, in the settings and in the declaration', async () => {
    const body = '<div data-consentgate="declaration"></div>';
    for (const lang of ['en-GB', 'en_GB']) {
      t.site.page(`/${lang}`, createPage(body).replace('lang="en"', `lang="${lang}"`));
      const value = createReceipt('functional1.analytics0.marketing0');
      const { tab } = await t.visit(`/${lang}`, { cookies: [{ name: 'consentgate', value }] });
      await tab.waitFor(`!!document.querySelector('.cg-mine p')`);
      await tab.evaluate('consentgate.open("preferences")');
      await tab.waitFor(`!!document.querySelector('.cg-time')?.textContent`);
      for (const place of ['.cg-mine p', '.cg-time'])
        expect(await tab.evaluate(`document.querySelector('${place}').textContent`)).toMatch(
          // The second is no language tag.
          lang === 'en-GB' ? /until \d+ [A-Z]\w+ \d{4}\./ : /until [A-Z]\w+ \d+, \d{4}\./,
        );
    }
  });

  it('fetches nothing for an English page, nor for a visitor who has decided, until he opens the settings', async () => {
    serve('/en', 'en');
    const { tab } = await t.visit('/en');
    await tab.waitFor(isAsked);
    await tab.click(`${banner} [data-consent-action=open-preferences]`);
    await tab.waitFor(isOpen);
    expect(words()).toEqual([]);
    serve('/decided', 'bg');
    const decided = await t.visit('/decided', {
      cookies: [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing0') }],
    });
    await decided.tab.settle();
    expect(words()).toEqual([]);
    await decided.tab.waitFor(
      `document.querySelector('[data-consentgate=reopen]')?.textContent === 'Настройки за бисквитките'`,
    );
    expect(words()).toEqual([]);
    await decided.tab.evaluate('consentgate.open("preferences")');
    await decided.tab.waitFor(isOpen);
    expect(await decided.tab.evaluate('document.querySelector("dialog").textContent')).toContain('Отхвърли всички');
    expect(words().sort()).toEqual(['shop/consentgate/locales/bg-preferences.js', 'shop/consentgate/locales/bg.js']);
  });

  it("is the visitor's where the page does not say, and the fixed one whatever anybody says", async () => {
    serve('/silent', '');
    const { tab } = await t.visit('/silent', { locale: 'fr-FR' });
    await tab.waitFor(isAsked);
    expect(await read(tab)).toMatchObject({ lang: 'fr', text: expect.stringContaining('Tout refuser') });
    serve('/fixed', 'de', 'data-locale="fi"');
    const fixed = await t.visit('/fixed');
    await fixed.tab.waitFor(isAsked);
    expect(await read(fixed.tab)).toMatchObject({ lang: 'fi', text: expect.stringContaining('Hylkää kaikki') });
    expect(words()).toEqual(['shop/consentgate/locales/fr.js', 'shop/consentgate/locales/fi.js']);
  });

  it('runs from right to left where it does: the card stands at the other side', async () => {
    serve('/ar', 'ar');
    // The page itself says nothing of its direction; the banner does.
    const { tab } = await t.visit('/ar');
    await tab.waitFor(isAsked);
    expect(await read(tab)).toMatchObject({ lang: 'ar', dir: 'rtl', text: expect.stringContaining('رفض الكل') });
    const sides = await tab.evaluate((part: string) => {
      const box = document.querySelector(part) as HTMLElement;
      const [reject, accept] = [...box.querySelectorAll('button')].map((button) => button.getBoundingClientRect().left);
      return { reject, accept, title: getComputedStyle(box.querySelector('h2') as Element).direction };
    }, banner);
    expect(sides.reject).toBeGreaterThan(Number(sides.accept));
    expect(sides.title).toBe('rtl');
  });

  it('that runs from right to left leaves the names of cookies as they are, and has a line for each thing that a service takes note of', async () => {
    serve('/names', 'ar', 'data-services="google-analytics"');
    const { tab } = await t.visit('/names');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.open("preferences")');
    await tab.waitFor(`!!document.querySelector('dialog details code')`);
    const names = await tab.evaluate(() => {
      for (const list of document.querySelectorAll('details')) list.open = true;
      return [...document.querySelectorAll('dialog code')].map((code) => {
        const letters = [...`${code.textContent}`].map((_, index) => {
          const range = document.createRange();
          range.setStart(code.firstChild as Text, index);
          range.setEnd(code.firstChild as Text, index + 1);
          return range.getBoundingClientRect().left;
        });
        const isInOrder = letters.every((left, index) => !index || left > (letters[index - 1] as number));
        // What comes next stands at its left.
        const next = document.createRange();
        next.selectNodeContents(code.parentElement as Element);
        next.setStartAfter(code);
        return isInOrder && next.getBoundingClientRect().right <= (letters[0] as number);
      });
    });
    expect(names.length).toBeGreaterThan(5);
    expect(names).not.toContain(false);
    expect(
      await tab.evaluate(`[...document.querySelectorAll('dialog dd')].map((line) => line.textContent).join('\\n')`),
    ).toMatch(/^المتصفح والجهاز$/m);
  });

  it('that runs from right to left leaves the full stop of a company at the end of its name', async () => {
    serve('/companies', 'ar', 'data-services="hubspot"', '<div data-consentgate="declaration"></div>');
    const { tab } = await t.visit('/companies');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.open("preferences")');
    await tab.waitFor(`!!document.querySelector('dialog details code') && !!document.querySelector('tbody a')`);
    const ends = await tab.evaluate(() => {
      for (const list of document.querySelectorAll('details')) list.open = true;
      const places: boolean[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const start = (walker.currentNode as Text).data.indexOf('HubSpot, Inc.');
        if (start < 0 || !walker.currentNode.parentElement?.closest('dialog, .cg-declaration')) continue;
        const readLeft = (index: number) => {
          const range = document.createRange();
          range.setStart(walker.currentNode, start + index);
          range.setEnd(walker.currentNode, start + index + 1);
          return range.getBoundingClientRect().left;
        };
        places.push(readLeft(12) > readLeft(11));
      }
      return places;
    });
    expect(ends.length).toBeGreaterThanOrEqual(4);
    expect(ends).not.toContain(false);
  });

  it("in the site's own words reaches the control for coming back, on an English page, too", async () => {
    const cookies = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
    serve('/own-attribute', 'en', 'data-text-settings="Manage cookies"');
    serve('/own-json', 'en-GB', '', createJson(JSON.stringify({ texts: { en: { settings: 'Manage cookies' } } })));
    for (const path of ['/own-attribute', '/own-json']) {
      const { tab } = await t.visit(path, { cookies });
      await tab.waitFor(`document.querySelector('[data-consentgate=reopen]')?.textContent === 'Manage cookies'`);
      expect(await tab.evaluate(`document.querySelector('[data-consentgate=reopen]').lang`)).toBe('en');
    }
  });

  it('is readable on a page in another encoding, and under a strict policy', async () => {
    const html = createPage('', { own: '<script nonce="abc" src="/consentgate/consentgate.js"></script>' })
      .replace('lang="en"', 'lang="el"')
      .replace('<meta charset="utf-8">', '');
    t.site.serve('shop', '/latin', {
      type: 'text/html; charset=iso-8859-1',
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'" },
      body: html,
    });
    const { tab } = await t.visit('/latin');
    await tab.waitFor(isAsked);
    expect(await read(tab)).toMatchObject({ lang: 'el', text: expect.stringContaining('Απόρριψη όλων') });
  });

  it('is English where the words cannot be fetched: everybody is asked', async () => {
    const own = `<script src="${t.site.url('cdn', '/consentgate/consentgate.js')}"></script>`;
    t.site.page('/lost', createPage('', { own }).replace('lang="en"', 'lang="sv"'));
    t.site.serve('cdn', '/consentgate/locales/sv.js', { status: 404 });
    const { tab } = await t.visit('/lost');
    await tab.waitFor(isAsked);
    expect(await read(tab)).toMatchObject({ lang: 'en', dir: 'ltr', text: expect.stringContaining('Reject all') });
    expect(tab.console.filter(({ level, text }) => level === 'error' && text.includes('locales/sv.js'))).not.toEqual(
      [],
    );
  });

  it("has the site's own words where it gives some: as JSON, by language, and one as an attribute; one left empty is none", async () => {
    serve(
      '/own',
      'de',
      'data-text-accept-all="Ja &lt;3" data-text-settings=""',
      createJson(
        '{"texts":{"title":"Cookies & mehr","names":{"analytics":"Zahlen"},"de":{"rejectAll":"Nein"},"fr":{"rejectAll":"Non"}}}',
      ),
    );
    const { tab } = await t.visit('/own');
    await tab.waitFor(isAsked);
    const { text } = await read(tab);
    for (const own of ['Cookies & mehr', 'Zahlen', 'Nein', 'Ja <3', 'Cookie-Einstellungen'])
      expect(text).toContain(own);
    await tab.click(`${banner} [data-consent-action=open-preferences]`);
    await tab.waitFor(isOpen);
    const dialog = await tab.evaluate('document.querySelector("dialog").textContent');
    for (const own of ['Zahlen', 'Nein', 'Ja <3', 'Zählt Besuche']) expect(dialog).toContain(own);
  });

  // What the engines have in common is shown above; here it is the words that are looked at.
  if (t.engine === 'chromium') {
    it('has both answers in view on a phone held sideways, in every language', async () => {
      for (const id of localeIds.split(' '))
        serve(`/sideways/${id}`, id, 'data-privacy-url="/p" data-imprint-url="/i"');
      const { tab } = await t.visit('/sideways/en', { viewport: [640, 360] });
      for (const id of localeIds.split(' ')) {
        await tab.goto(t.site.url('shop', `/sideways/${id}`));
        await tab.waitFor(isAsked);
        const below = await tab.evaluate((part: string) => {
          const box = document.querySelector(part) as HTMLElement;
          const end = box.getBoundingClientRect().bottom;
          return [...box.querySelectorAll('button')].filter((button) => button.getBoundingClientRect().bottom > end)
            .length;
        }, banner);
        expect(below, id).toBe(0);
      }
    });

    it('fits on a phone in every language: three buttons in view, nothing cut off or pushed out', async () => {
      t.site.serve('shop', '/phone/*', ({ url }) =>
        createPage('<p>Text</p>', { attributes: 'data-privacy-url="/p" data-imprint-url="/i"' }).replace(
          'lang="en"',
          `lang="${url.split('/')[2]}"`,
        ),
      );
      const { tab } = await t.visit('/phone/en', { viewport: [375, 667] });
      for (const id of localeIds.split(' ')) {
        await tab.goto(t.site.url('shop', `/phone/${id}`));
        await tab.waitFor(isAsked);
        const seen = await tab.evaluate((part: string) => {
          const box = document.querySelector(part) as HTMLElement;
          const buttons = [...box.querySelectorAll('button')];
          return {
            lang: box.lang,
            labels: buttons.slice(0, 2).map((button) => button.textContent),
            inView: buttons.filter((button) => {
              const { top, bottom, left, right } = button.getBoundingClientRect();
              return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
            }).length,
            cut: [box, ...box.querySelectorAll('*')]
              .filter(
                ({ scrollWidth, clientWidth, className }) =>
                  clientWidth && !/cg-status/.test(`${className}`) && scrollWidth > clientWidth,
              )
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
            sideways: document.documentElement.scrollWidth - innerWidth,
          };
        }, banner);
        const messages = await loadLocale[id]?.();
        const labels = messages ? [messages.rejectAll, messages.acceptAll] : ['Reject all', 'Accept all'];
        expect(seen, id).toEqual({ lang: id, labels, inView: 3, cut: [], sideways: 0 });
      }
    });
  }

  it("a misspelt word of the site's own is told where all else is right, and nothing is fetched over right ones", async () => {
    const errors = (tab: Tab) => tab.console.filter(({ level }) => level === 'error').map(({ text }) => text);
    const wrong = {
      'in the JSON': ['', { title: 'Cookies?', acceptAl: 'Sure' }],
      'of one language': ['', { de: { acceptAl: 'Klar' } }],
      'in an attribute': ['data-text-accept-al="Sure"', {}],
    } as const;
    let count = 0;
    for (const [name, [attributes, texts]] of Object.entries(wrong)) {
      const path = `/misspelt-${++count}`;
      serve(path, 'en', attributes, createJson(JSON.stringify({ texts })));
      const { tab } = await t.visit(path);
      await tab.waitFor(isAsked);
      await expect.poll(() => errors(tab), { timeout: 10_000 }).toHaveLength(1);
      expect(errors(tab)[0], name).toContain('did you mean "acceptAll"?');
    }
    t.site.clear();
    const right = { title: 'Cookies?', names: { marketing: 'ads' }, de: { acceptAll: 'Klar' } };
    serve('/spelt', 'en', 'data-text-reject-all="Nope"', createJson(JSON.stringify({ texts: right })));
    const { tab } = await t.visit('/spelt');
    await tab.waitFor(isAsked);
    await tab.settle();
    expect((await read(tab)).text).toContain('Nope');
    expect(t.site.paths({ path: /problems/ })).toEqual([]);
    // Words of the settings are none of the banner's, and right.
    serve('/settings', 'en', '', createJson(JSON.stringify({ texts: { save: 'Keep' } })));
    const other = await t.visit('/settings');
    await t.site.waitForRequest({ path: /problems/ });
    await other.tab.settle();
    expect(errors(other.tab)).toEqual([]);
  });
});
