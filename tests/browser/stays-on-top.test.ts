/** Promise 6, while the page changes: bars that come late, routes, menus that close, rules that turn and shrink things. */
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const banner = '[data-consentgate=banner]';
const reopen = '[data-consentgate=reopen]';
const text = '<p>Some text of the shop.</p>';
const own = '<a href="#" id="own" data-consent-action="open-preferences">Cookies</a>';
const decided = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
const has = (selector: string) => `!!document.querySelector('${selector}')`;

/** Does whoever points at the middle of each of them hit it? */
const areHit = (selector: string): boolean => {
  const elements = [...document.querySelectorAll(selector)];
  return (
    elements.length > 0 &&
    elements.every((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    })
  );
};

/** Puts a bar over the lower half of the window, above all there is. */
const addBar = (): void => {
  const bar = document.createElement('aside');
  bar.style.cssText = 'position:fixed;inset:50% 0 0;background:#fc0;z-index:2147483647';
  document.body.append(bar);
};

inEveryEngine('while the page changes a visitor', (t) => {
  const visit = async (path: string, body: string, options: Parameters<typeof t.visit>[1] = {}, css = '') => {
    t.site.page(path, createPage(body, { before: `<style>${css}</style>`, attributes: 'data-privacy-url="/privacy"' }));
    const { tab } = await t.visit(path, options);
    await tab.waitFor(options.cookies ? has(reopen) : `document.querySelector('${banner} [role=status]')?.textContent`);
    return tab;
  };

  it('can answer the question although a bar of the site comes later, and after a route has replaced the body', async () => {
    const tab = await visit('/late', text);
    await tab.evaluate(addBar);
    await tab.waitFor(areHit, {}, `${banner} button`);
    await tab.evaluate(`void document.body.replaceWith(document.createElement('body'))`);
    await tab.evaluate(addBar);
    await tab.waitFor(areHit, {}, `${banner} button`);
    await tab.click(`${banner} [data-consent-action=reject-all]`);
    await tab.waitFor(`consentgate.has('!analytics') && !${has(banner)}`);
  });

  it('finds the way back above a bar that stays', async () => {
    const bar = '<aside style="position:fixed;inset:auto 0 0;height:99px;z-index:99999;background:#fc0"></aside>';
    const tab = await visit('/bar', text + bar, { cookies: decided });
    await tab.waitFor(areHit, {}, reopen);
  });

  it('reads the last line of the page above the question', async () => {
    const tab = await visit('/last', `${text.repeat(200)}<p id="last">The last line</p>`, {}, 'body,p{margin:0}');
    await tab.waitFor(
      (question: string) => {
        scrollTo(0, 1e6);
        const last = (document.querySelector('#last') as Element).getBoundingClientRect();
        const { top } = (document.querySelector(question) as Element).getBoundingClientRect();
        return last.bottom <= top && top < innerHeight;
      },
      {},
      banner,
    );
  });

  it('sees the page as light as it was where the site darkens what lies behind its dialogs', async () => {
    const tab = await visit('/light', text, {}, '::backdrop{background:#000c;display:block!important}');
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('${banner}'), '::backdrop').display`)).toBe(
      'none',
    );
  });

  it('sees the same question and settings whatever the site turns, shrinks, cuts off or breaks', async () => {
    const measure = (tab: Tab, root: string) =>
      tab.evaluate((root: string) => {
        const box = document.querySelector(root) as Element;
        const { x, y, width, height } = box.getBoundingClientRect();
        const parts = [...box.querySelectorAll('h2,p,a,button,input,label')].filter((part) => part.getClientRects()[0]);
        return [width, height]
          .concat(
            parts.flatMap((part) => {
              const rect = part.getBoundingClientRect();
              return [rect.x - x, rect.y - y, rect.width, rect.height];
            }),
          )
          .map(Math.round);
      }, root);
    const sheets = [
      '',
      'div{contain:strict}',
      'div,p{content-visibility:hidden}',
      'button,a{scale:.5;rotate:20deg;translate:30px}',
      'button{align-self:flex-start}*{word-break:break-all}',
      'div,ul,li,summary{flex-direction:column}',
      // A page in a language that we lack, and that runs the other way.
      '*{direction:rtl}',
    ];
    const seen: string[] = [];
    for (const [index, css] of sheets.entries()) {
      const tab = await visit(`/same-${index}`, '', {}, css);
      const question = await measure(tab, banner);
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(has('dialog[open]'));
      seen.push(JSON.stringify([question, await measure(tab, 'dialog')]));
      expect(seen[index], css).toBe(seen[0]);
    }
  });

  it('finds one way back on each route: the one of the site where it has one, and ours where it has none', async () => {
    const go = (tab: Tab, html: string) =>
      tab.evaluate((html: string) => {
        (document.querySelector('#app') as Element).innerHTML = html;
        history.pushState({}, '', `?${html.length}`);
      }, html);
    const tab = await visit('/routes', '<div id="app"></div>', { cookies: decided });
    await go(tab, own);
    await tab.waitFor(`!${has(reopen)}`);
    await go(tab, text);
    await tab.waitFor(areHit, {}, reopen);
    await go(tab, own);
    await tab.waitFor(`!${has(reopen)}`);
    await tab.click('#own');
    await tab.waitFor(has('dialog[open]'));
  });

  it('is back at the button of a menu that has closed while the settings were on their way', async () => {
    const menu = `<button id="menu">Menu</button><div id="items">${own}</div><script>
      items.onclick = () => { items.hidden = true }</script>`;
    t.site.page('/menu', createPage(menu + text));
    const { tab } = await t.visit('/menu', { cookies: decided });
    await tab.evaluate(() => {
      const link = document.querySelector('#own') as HTMLElement;
      link.focus();
      link.click();
    });
    await tab.waitFor(has('dialog[open]'));
    await tab.press('Escape');
    await tab.waitFor(`!${has('dialog[open]')} && document.activeElement.id === 'menu'`);
  });
});
