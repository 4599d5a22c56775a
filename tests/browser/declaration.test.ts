/** The declaration: the table of a privacy statement, drawn from configuration and catalogue where a page has a place for it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { declaration } from '../../src/cli/declaration.js';
import { runCommandLine } from '../../src/cli/run.js';
import { loadFacts } from '../../src/locales/load-facts.js';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const services = 'data-services="google-analytics matomo youtube google-maps stripe"';
const place = '<h1>Privacy</h1><div data-consentgate="declaration"></div>';
const isDrawn = `!!document.querySelector('.cg-declaration table')`;
const decided = [{ name: 'consentgate', value: createReceipt('functional1.analytics0.marketing0') }];
/** What a reset, or a careless sheet, does to tables, lists, links and buttons. */
const hostile = `<style>*{border:0;margin:0;padding:0;box-sizing:content-box}table,tr,td,th{display:inline;background:red;color:red;float:left}
ul{list-style:square inside}a{color:#fff;text-decoration:none}button{display:none}caption{display:none}main *{font-size:3px}</style>`;

inEveryEngine('the declaration', (t) => {
  const files = () => t.site.paths({ path: /consentgate-(declaration|details|preferences|ui)|locales/ });
  const states = (tab: Tab) =>
    tab.evaluate<string[]>(
      `[...document.querySelectorAll('.cg-caption')].map((caption) => caption.textContent.split(/(?<=[a-z])\\s/)[0] + ':' + (caption.querySelector('.cg-state')?.className.split('cg-')[2] ?? ''))`,
    );

  it('is fetched only where a page has a place for it, and needs nothing else', async () => {
    t.site.page('/plain', createPage('<p>Text</p>', { attributes: services }));
    t.site.page('/privacy', createPage(place, { attributes: services }));
    const plain = await t.visit('/plain', { cookies: decided });
    await plain.tab.settle();
    expect(files()).toEqual([]);
    const { tab } = await t.visit('/privacy', { cookies: decided });
    await tab.waitFor(isDrawn);
    await tab.settle();
    expect(files()).toEqual(['shop/consentgate/consentgate-declaration.js']);
    const text = await tab.evaluate<string>(`document.querySelector('.cg-declaration').textContent`);
    for (const word of [
      'Google Analytics',
      'Google LLC (United States)',
      'Consent (Art. 6(1)(a) GDPR)',
      '_ga',
      '2 years',
      'Stripe',
    ])
      expect(text).toContain(word);
    expect(await states(tab)).toEqual(['Necessary:', 'Extra:granted', 'Statistics:denied', 'Marketing:denied']);
    // A place that comes later, in a route of an application.
    await plain.tab.evaluate(`void document.body.insertAdjacentHTML('beforeend', '${place}')`);
    await plain.tab.evaluate('consentgate.scan()');
    await plain.tab.waitFor(isDrawn);
  });

  it('puts each fact beside its label where there is no room for columns, and breaks no heading of a column where there is', async () => {
    t.site.page(
      '/room',
      createPage(place, { attributes: services, before: '<style>body{font:16px/1.5 sans-serif}</style>' }).replace(
        'lang="en"',
        'lang="de"',
      ),
    );
    const { tab } = await t.visit('/room', { cookies: decided, viewport: [720, 800] });
    await tab.waitFor(isDrawn);
    const beside = await tab.evaluate(() =>
      [...document.querySelectorAll('.cg-declaration td')].map((cell) => {
        const [label, fact] = [...cell.children].map((child) => child.getBoundingClientRect()) as [DOMRect, DOMRect];
        return label.right <= fact.left && Math.abs(label.top - fact.top) < 8;
      }),
    );
    expect(new Set(beside)).toEqual(new Set([true]));
    await tab.viewport(1140, 800);
    const lines = await tab.evaluate(() =>
      [...document.querySelectorAll('.cg-declaration thead th')].flatMap((heading) =>
        (heading.textContent ?? '').split(' ').map((word, index, words) => {
          const range = document.createRange();
          const start = words.slice(0, index).join(' ').length + (index && 1);
          range.setStart(heading.firstChild as Text, start);
          range.setEnd(heading.firstChild as Text, start + word.length);
          return `${word} ${range.getClientRects().length}`;
        }),
      ),
    );
    expect(lines).toContain('Rechtsgrundlage 1');
    expect(lines.filter((line) => !line.endsWith(' 1'))).toEqual([]);
  });

  it('has the button to change the choice, and follows what is chosen; the button keeps the focus', async () => {
    t.site.page('/change', createPage(place, { attributes: services }));
    const { tab } = await t.visit('/change', { cookies: decided });
    await tab.waitFor(isDrawn);
    await tab.focus('.cg-declaration button');
    await tab.press('Enter');
    await tab.waitFor(`!!document.querySelector('dialog[open]')`);
    await tab.focus('dialog [data-consent-category=analytics]');
    await tab.press('Space');
    await tab.click('dialog [data-consent-action=save]');
    await tab.waitFor(`!document.querySelector('dialog[open]')`);
    await tab.waitFor(`document.querySelectorAll('.cg-declaration .cg-granted').length === 2`);
    expect(await states(tab)).toEqual(['Necessary:', 'Extra:granted', 'Statistics:granted', 'Marketing:denied']);
    expect(await tab.evaluate('document.activeElement.matches(".cg-declaration button")')).toBe(true);
  });

  it('speaks the language of the page, and completes what a server has printed', async () => {
    const printed: string[] = [];
    const io = {
      env: {},
      untilStopped: async () => {},
      warn: () => {},
      print: (line: string) => void printed.push(line),
    };
    await runCommandLine(
      new Map([['declaration', declaration]]),
      ['declaration', '--locale', 'fr', '--services', 'google-analytics,matomo,youtube,google-maps,stripe'],
      io,
    );
    t.site.page('/served', createPage(printed.join(''), { attributes: services }).replace('lang="en"', 'lang="fr"'));
    const { tab } = await t.visit('/served', { cookies: decided });
    const before = await tab.evaluate<number>('document.querySelectorAll(".cg-declaration td").length');
    expect(before).toBeGreaterThan(20);
    await tab.waitFor(`!!document.querySelector('.cg-declaration .cg-granted')`);
    expect(await tab.evaluate('document.querySelectorAll(".cg-declaration td").length')).toBe(before);
    expect(await tab.evaluate(`document.querySelector('.cg-declaration').lang`)).toBe('fr');
    const text = await tab.evaluate(`document.querySelector('.cg-declaration').textContent`);
    for (const word of ['Base juridique', (await loadFacts.fr?.())?.['Show videos']]) expect(text).toContain(word);
    expect(await tab.evaluate(`document.querySelectorAll('.cg-declaration [lang]').length`)).toBe(0);
    expect(files().sort()).toEqual([
      'shop/consentgate/consentgate-declaration.js',
      ...['-declaration', '-facts', '-preferences', ''].map((part) => `shop/consentgate/locales/fr${part}.js`),
    ]);
  });

  it('can be read on a phone and on a wide page, light and dark, whatever the site does to its tables', async () => {
    t.site.page('/look', createPage(`<section>${place}</section>`, { attributes: services, before: hostile }));
    for (const [width, display] of [
      [320, 'block'],
      [1280, 'table-row'],
    ] as const) {
      const { tab } = await t.visit('/look', { cookies: decided, viewport: [width, 800] });
      await tab.waitFor(isDrawn);
      const look = await tab.evaluate(() => {
        const root = document.querySelector('.cg-declaration') as HTMLElement;
        const cell = root.querySelector('td') as HTMLElement;
        const button = root.querySelector('button') as HTMLElement;
        return {
          row: getComputedStyle(cell.parentElement as Element).display,
          label: getComputedStyle(root.querySelector('.cg-label') as Element).display,
          color: getComputedStyle(cell).color === getComputedStyle(root).color,
          size: getComputedStyle(cell).fontSize,
          link: getComputedStyle(root.querySelector('a') as Element).textDecorationLine,
          button: button.getBoundingClientRect().height,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          cut: [...root.querySelectorAll<HTMLElement>('td, th, caption')].filter(
            (element) =>
              element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !element.closest('thead'),
          ).length,
        };
      });
      expect(look, `${width}`).toMatchObject({ color: true, link: 'underline', sideways: 0, cut: 0 });
      expect(look.button).toBeGreaterThanOrEqual(44);
      expect(Number.parseFloat(look.size)).toBeGreaterThan(13);
      // An engine without container queries keeps lines, which fit everywhere.
      if (await tab.evaluate('CSS.supports("container-type: inline-size")'))
        expect([look.row, look.label]).toEqual([display, width > 1000 ? 'none' : 'block']);
    }
  });

  it('has the name of each category above its table, at its start, and breaks long names, in the sheets of frameworks', async () => {
    // Bootstrap; UIkit; MVP.css; a narrow column.
    const sheets = [
      'table,caption{caption-side:bottom}',
      'code,button{white-space:nowrap}main+div{box-sizing:border-box;width:9em}',
      'section{display:flex;flex-wrap:wrap;justify-content:center}table{white-space:nowrap}',
    ];
    for (const [index, css] of sheets.entries()) {
      const body = `<div>${place}</div>`;
      t.site.page(
        `/frame-${index}`,
        createPage(body, { attributes: 'data-services="matomo youtube"', before: `<style>${css}</style>` }),
      );
      const { tab } = await t.visit(`/frame-${index}`, { cookies: decided, viewport: [1280, 800] });
      await tab.waitFor(isDrawn);
      const found = await tab.evaluate(() => {
        const read = (selector: string, root: ParentNode = document) => [
          ...root.querySelectorAll<HTMLElement>(selector),
        ];
        const place = (element?: Element) => element?.getBoundingClientRect() ?? new DOMRect();
        const start = place(read('.cg-declaration')[0]).left;
        return {
          below: read('.cg-declaration table').filter(
            (table) => place(read('caption', table)[0]).top > place(read('tbody', table)[0]).top,
          ).length,
          moved: read('.cg-caption b').filter((name) => place(name).left > start + 1).length,
          cut: read('.cg-declaration td,.cg-declaration button').filter(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
          ).length,
        };
      });
      expect(found, css).toEqual({ below: 0, moved: 0, cut: 0 });
    }
  });

  it('has a width that can be read where the column of the page is as wide as what is in it, and goes nowhere sideways', async () => {
    const columns = ['display:flex;flex-direction:column;align-items:center', 'display:flow-root;width:fit-content'];
    for (const [index, css] of columns.entries()) {
      const column = `<section style="${css}">${place}</section>`;
      t.site.page(`/column-${index}`, createPage(column, { attributes: services }));
      for (const width of [320, 1280]) {
        const { tab } = await t.visit(`/column-${index}`, { cookies: decided, viewport: [width, 800] });
        await tab.waitFor(isDrawn);
        const [own, sideways] = await tab.evaluate<[number, number]>(
          `[document.querySelector('.cg-declaration').clientWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]`,
        );
        expect(own, `${css} ${width}`).toBeGreaterThan(200);
        expect(sideways, `${css} ${width}`).toBe(0);
      }
    }
  });

  it('keeps to the width of a phone with text of twice the size', async () => {
    const before = '<style>html{font-size:200%}body{font:1rem/1.5 system-ui,sans-serif}</style>';
    const body = '<div data-consentgate="declaration"></div><div data-consentgate="opt-out"></div>';
    for (const lang of ['en', 'de']) {
      const page = createPage(body, { attributes: `${services} data-beacon="/collect"`, before });
      t.site.page(`/large-${lang}`, page.replace('lang="en"', `lang="${lang}"`));
      const { tab } = await t.visit(`/large-${lang}`, { cookies: decided, viewport: [375, 667] });
      await tab.waitFor(`${isDrawn} && !!document.querySelector('[data-consentgate=opt-out] input')`);
      const wide = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.cg-declaration *, [data-consentgate=opt-out] *')]
          .filter((element) => element.clientWidth && element.scrollWidth > element.clientWidth + 1)
          .filter((element) => !element.closest('thead, .cg-hidden') && getComputedStyle(element).display !== 'inline')
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide, lang).toEqual([]);
      expect(await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    }
  });

  it('leaves the control in the corner where it is, for the routes that follow it', async () => {
    t.site.page('/route', createPage(`<main>${place}</main>`, { attributes: services }));
    const { tab } = await t.visit('/route');
    await tab.waitFor(`${isDrawn} && !!document.querySelector('[data-consentgate=banner]')`);
    await tab.click('[data-consentgate=banner] [data-consent-action=reject-all]');
    await tab.waitFor(`!document.querySelector('[data-consentgate=banner]')`);
    await tab.evaluate(`document.querySelector('main').innerHTML = '<h1>Shop</h1>'`);
    await tab.waitFor(`!!document.querySelector('[data-consentgate=reopen]')?.getClientRects()[0]`);
  });

  if (t.engine === 'chromium') {
    it('has no fault that axe finds, narrow and wide, light and dark, left and right', async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      t.site.serve('shop', '/axe/*', ({ url }) =>
        createPage(`<style>:root{color-scheme:light dark}body{background:Canvas;color:CanvasText}</style>${place}`, {
          attributes: services,
        }).replace('lang="en"', `lang="${url.split('/')[2]}"`),
      );
      for (const [lang, width, colorScheme] of [
        ['en', 1280, 'light'],
        ['de', 320, 'dark'],
        ['he', 1280, 'dark'],
      ] as const) {
        const { tab } = await t.visit(`/axe/${lang}`, {
          cookies: decided,
          viewport: [width, 800],
          media: { colorScheme },
        });
        await tab.waitFor(isDrawn);
        await tab.evaluate(`void (0, eval)(${JSON.stringify(axe)})`);
        const found = await tab.evaluate<string[]>(
          `axe.run('.cg-declaration', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'section508', 'EN-301-549', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 120)))`,
        );
        expect(found, `${lang} ${width} ${colorScheme}`).toEqual([]);
      }
    });
  }
});
