/**
 * Promise 6: what a visitor needs is never out of reach. Where the focus goes after an answer, what lies behind bars that stay,
 * what a route throws away, what is too small to be seen whole.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const banner = '[data-consentgate=banner]';
const reopen = '[data-consentgate=reopen]';
const has = (selector: string) => `!!document.querySelector('${selector}')`;
const attributes = 'data-services="youtube hotjar matomo" data-privacy-url="/privacy"';
const text = '<p>Some text of the shop, with a <a href="#a">link</a> in it.</p>';

inEveryEngine('a visitor', (t) => {
  const visit = async (path: string, body: string, options: Parameters<typeof t.visit>[1] = {}, lang = 'en') => {
    t.site.page(path, createPage(body, { attributes: `${attributes} data-locale="${lang}"` }));
    const { tab } = await t.visit(path, options);
    await tab.waitFor(has(options.cookies ? reopen : banner));
    return tab;
  };
  const openPreferences = async (tab: Tab) => {
    await tab.evaluate(`consentgate.open('preferences')`);
    await tab.waitFor(`document.querySelectorAll('dialog details li').length === 4`);
  };
  const decided = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
  const viewport = [375, 667] as const;

  it('who answers by keyboard goes on, and hears, where the answer can be changed', async () => {
    // WebKitGTK does not take the driver's keys for a keyboard: nothing is :focus-visible there.
    if (t.engine === 'webkit') t.skip('its driver presses no keys that show the focus');
    const tab = await visit('/answer', text);
    for (let tabs = 0; tabs < 6; tabs++) {
      await tab.press('Tab');
      if ((await tab.evaluate('document.activeElement.dataset.consentAction')) === 'reject-all') break;
    }
    await tab.press('Enter');
    await tab.waitFor(`document.activeElement.matches('${reopen}')`);
    expect(await tab.evaluate(`consentgate.has('!analytics')`)).toBe(true);
  });

  it('who answers by a click keeps the space bar for scrolling', async () => {
    const tab = await visit('/click', text);
    await tab.click(`${banner} [data-consent-action=reject-all]`);
    await tab.waitFor(has(reopen));
    expect(await tab.evaluate(`document.activeElement.matches('${reopen}')`)).toBe(false);
  });

  it('is back at the question when what opened the settings has gone meanwhile', async () => {
    const own = '<button id="own" data-consent-action="open-preferences">Cookies</button>';
    const tab = await visit('/gone', `${own}${text}`);
    await tab.focus('#own');
    await tab.press('Enter');
    await tab.waitFor(has('dialog[open]'));
    await tab.evaluate(`document.getElementById('own').remove()`);
    await tab.press('Escape');
    await tab.waitFor(`document.activeElement.closest('${banner}')?.lang`);
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Cookie settings');
  });

  it('is back at the button of the menu where the menu has closed over what opened the settings', async () => {
    const menu = `<button id="menu" popovertarget="items">Menu</button><div id="items" popover>
      <button id="own" data-consent-action="open-preferences">Cookies</button></div>`;
    const tab = await visit('/menu', `${menu}${text}`);
    await tab.click(`${banner} [data-consent-action=reject-all]`);
    await tab.waitFor(`!${has(banner)}`);
    await tab.click('#menu');
    await tab.focus('#own');
    await tab.press('Enter');
    await tab.waitFor(has('dialog[open]'));
    await tab.press('Escape');
    await tab.waitFor(`!${has('dialog[open]')} && document.activeElement.id === 'menu'`);
  });

  it('goes on in the settings, and can leave them, where a route replaces the body meanwhile', async () => {
    const tab = await visit('/route', text, { cookies: decided });
    for (const route of [
      `document.body.replaceChildren(document.createElement('main'))`,
      `document.body.replaceWith(document.createElement('body'))`,
      // As programs do that move what stays.
      `document.body.append(document.querySelector('#consentgate-root'))`,
    ]) {
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(has('dialog[open]'));
      await tab.evaluate(`void ${route}`);
      await tab.waitFor(
        `document.querySelector('dialog').matches(':modal') && document.activeElement.closest('dialog')?.lang`,
      );
      await tab.press('Escape');
      await tab.waitFor(`!${has('dialog')} && ${has(reopen)}`);
    }
  });

  it('who goes through the settings of a phone by keyboard sees whatever has the focus, in long languages too', async () => {
    if (t.engine === 'webkit') t.skip('its driver has no Tab that scrolls');
    for (const lang of ['en', 'de', 'el']) {
      const tab = await visit('/phone', text, { viewport }, lang);
      await openPreferences(tab);
      await tab.evaluate(`document.querySelectorAll('dialog details').forEach((list) => { list.open = true })`);
      for (const key of [...Array(24).fill('Tab'), ...Array(24).fill('Shift+Tab')]) {
        await tab.press(key);
        const covered = await tab.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          if (!element.closest('dialog')) return '';
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return there && element.contains(there) ? '' : `${element.id || element.textContent}`;
        });
        expect(covered, `${lang}, ${key}`).toBe('');
      }
    }
  });

  it('who reads large text finds no bars over the settings, and scrolls to the buttons', async () => {
    const tab = await visit('/large', `<style>html{font-size:200%}</style>${text}`, { viewport });
    await openPreferences(tab);
    const place = (selector: string) =>
      tab.evaluate((inside: string) => {
        const { top, bottom } = (document.querySelector(inside) as Element).getBoundingClientRect();
        return { top, bottom };
      }, selector);
    const switches = await place('dialog .cg-categories');
    expect((await place('dialog .cg-head')).bottom).toBeLessThanOrEqual(switches.top);
    expect((await place('dialog .cg-actions')).top).toBeGreaterThanOrEqual(switches.bottom);
    const save = 'dialog [data-consent-action=save]';
    await tab.focus(save);
    // Firefox scrolls when it draws next.
    await expect.poll(async () => (await place(save)).bottom).toBeLessThanOrEqual(viewport[1]);
    expect((await place(save)).top).toBeGreaterThanOrEqual(0);
  });

  it('keeps the question, and the way back, on a site whose routes replace the body', async () => {
    const replaceChildren = () => document.body.replaceChildren(document.createElement('main'));
    const replaceBody = () => {
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      document.body.replaceWith(body);
    };
    const asked = await visit('/routes', text);
    const back = await visit('/routes-back', text, { cookies: decided });
    for (const route of [replaceChildren, replaceBody, replaceChildren]) {
      for (const [tab, part] of [
        [asked, banner],
        [back, reopen],
      ] as const) {
        await tab.evaluate(route);
        await tab.waitFor(`!!document.body.querySelector(':scope > #consentgate-root:first-child ${part}')`);
      }
    }
    await asked.click(`${banner} [data-consent-action=reject-all]`);
    await asked.waitFor(`!${has(banner)} && ${has(reopen)}`);
    await back.click(reopen);
    await back.waitFor(has('dialog[open]'));
  });

  it('keeps the page that the server has sent, and the question, where React hydrates the whole document', async () => {
    const modules = ['react/react', 'scheduler/scheduler', 'react-dom/react-dom', 'react-dom/react-dom-client'].map(
      (name) => {
        const [folder, file] = name.split('/');
        const path = `../../node_modules/${folder}/cjs/${file}.production.js`;
        return `'${file}': (exports) => {${readFileSync(new URL(path, import.meta.url), 'utf8')}}`;
      },
    );
    t.site.script(
      'shop',
      '/react.js',
      `const made = {}; const files = {${modules}};
       function require(name) { if (!made[name]) files[name](made[name] = {}); return made[name]; }`,
    );
    const hydrate = `const { createElement: h } = require('react'); const errors = [];
      addEventListener('click', () => require('react-dom-client').hydrateRoot(document,
        h('html', { lang: 'en' }, h('head', null, h('title', null, 'Shop')), h('body', null,
          h('div', { id: 'app', ref: (app) => { window.hydrated = app && [app === window.sent, errors] } }, 'Page'))),
        { onRecoverableError: ({ message }) => errors.push(message) }), { once: true });`;
    t.site.script('shop', '/hydrate.js', hydrate);
    t.site.page(
      '/hydrated',
      `<!doctype html><html lang="en"><head><title>Shop</title><script src="/consentgate/consentgate.js"></script>
       <script src="/react.js"></script><script src="/hydrate.js"></script></head><body><div id="app">Page</div></body></html>`,
    );
    const { tab } = await t.visit('/hydrated');
    await tab.waitFor(has(banner));
    await tab.evaluate(`(window.sent = document.querySelector('#app')) && dispatchEvent(new Event('click'))`);
    expect(await tab.waitFor('window.hydrated')).toEqual([true, []]);
    expect(await tab.evaluate(has(banner))).toBe(true);
  });

  it('who has a program that takes us out of the page, each time, keeps a page that can be used', async () => {
    const tab = await visit('/remover', text);
    await tab.evaluate(() => {
      const remove = () => document.getElementById('consentgate-root')?.remove();
      new MutationObserver(remove).observe(document.body, { childList: true });
      remove();
    });
    await tab.settle();
    expect(await tab.evaluate(`document.links.length + ' ' + consentgate.has('analytics')`)).toBe('1 false');
  });

  it('finds both buttons of a small embed in view, and goes on in what has been loaded', async () => {
    const frame = (width: number) =>
      `<iframe title="Film" width="${width}" height="200" data-consent="marketing" data-service="youtube" data-src="${t.site.url('video', '/film')}"></iframe>`;
    t.site.page('/film', '<!doctype html><title>Film</title><p>Film</p>');
    const tab = await visit('/small', `${frame(300)}${text}`, { cookies: decided });
    await tab.waitFor(has('.cg-hold button'));
    const out = await tab.evaluate(() => {
      const box = (document.querySelector('.cg-hold') as Element).getBoundingClientRect();
      return [...document.querySelectorAll('.cg-hold button')].filter(
        (button) => button.getBoundingClientRect().bottom > box.bottom,
      ).length;
    });
    expect(out).toBe(0);
    await tab.focus('.cg-hold button');
    await tab.press('Enter');
    await t.site.waitForRequest({ host: 'video', path: '/film' });
    await tab.waitFor(`document.activeElement.matches('iframe')`);
  });

  it('who reads large text, or a language of long words, finds both buttons of a film in view', async () => {
    const frame = (width: number, height: number) =>
      `<iframe title="Film" width="${width}" height="${height}" data-consent="marketing" data-service="youtube" data-src="https://video.example/"></iframe>`;
    for (const [lang, size, body] of [
      ['en', '200%', frame(560, 315)],
      ['de', '100%', frame(352, 240)],
    ] as const) {
      const style = `<style>html{font-size:${size}}</style>`;
      const tab = await visit('/large-film', `${style}${body}`, { cookies: decided }, lang);
      await tab.waitFor(has('.cg-hold button'));
      const out = await tab.evaluate(() => {
        const box = (document.querySelector('.cg-hold') as Element).getBoundingClientRect();
        return [...document.querySelectorAll('.cg-hold button')].filter(
          (button) => button.getBoundingClientRect().bottom > box.bottom,
        ).length;
      });
      expect(out, lang).toBe(0);
    }
  });

  it('finds the buttons of the smallest embed without scrolling in it, and can scroll to every word', async () => {
    const sizes = ['100 60', '160 90', '200 120', '300 80', '304 78', '300 152', '600 60'];
    const frames = sizes.map((size) => {
      const [width, height] = size.split(' ');
      return `<p><iframe title="${size}" width="${width}" height="${height}" data-consent="marketing" data-service="youtube" data-src="${t.site.url('video', '/film')}"></iframe>`;
    });
    for (const lang of ['en', 'de']) {
      const tab = await visit(`/tiny-${lang}`, frames.join(''), { cookies: decided }, lang);
      await tab.waitFor(`document.querySelectorAll('.cg-hold button').length === ${2 * sizes.length}`);
      const faults = await tab.evaluate(() =>
        [...document.querySelectorAll('.cg-hold')].flatMap((box) => {
          const { top, bottom } = box.getBoundingClientRect();
          const size = (box.nextElementSibling as HTMLIFrameElement).title;
          const buttons = [...box.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
          return [
            // Long words in 100 pixels: at least the first of the two.
            buttons.slice(0, size === '100 60' ? 1 : 2).some((at) => at.top < top || at.bottom > bottom) &&
              `${size}: a button is out of view`,
            // Our bar is 44 pixels; where there is no room for them, those that WCAG 2.5.8 asks for.
            buttons.some(({ height }) => height < (size.endsWith(' 60') ? 24 : 44)) && `${size}: a small button`,
            box.scrollWidth > box.clientWidth && `${size}: goes sideways`,
            !box.querySelector('p')?.offsetHeight && `${size}: has no words`,
          ].filter(Boolean);
        }),
      );
      expect(faults).toEqual([]);
    }
  });

  it('finds every button of the question where a bar of the site lies above all there is', async () => {
    const bars = '<header style="top:0"></header><footer style="bottom:0"></footer>';
    const style = 'header,footer{position:fixed;inset-inline:0;height:140px;z-index:2147483647;background:#fc0}';
    const isFree = (tab: Tab) =>
      tab.waitFor(() =>
        [...document.querySelectorAll('[data-consentgate=banner] button')].every((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        }),
      );
    for (const size of [[1280, 800], viewport] as const) {
      const tab = await visit('/bars', `<style>${style}</style>${text}${bars}`, { viewport: size });
      await isFree(tab);
      await tab.click(`${banner} [data-consent-action=open-preferences]`);
      await tab.waitFor(has('dialog[open]'));
      await tab.press('Escape');
      await tab.waitFor(`!${has('dialog[open]')} && ${has(banner)}`);
      await isFree(tab);
      // A route takes it out of the top layer.
      await tab.evaluate(`document.body.replaceChildren(document.createElement('main'))`);
      await tab.waitFor(has(banner));
      await tab.click(`${banner} [data-consent-action=reject-all]`);
      await tab.waitFor(`!${has(banner)}`);
    }
  });

  it('sees what has the focus in a bar of the site that is fixed where the question stands', async () => {
    const links = Array.from({ length: 5 }, (_, index) => `<a href="#t${index}">Tab ${index}</a>`).join('');
    const style =
      'nav{position:fixed;inset:auto 0 0;height:56px;display:flex;justify-content:space-around;align-items:center;background:#eee}nav a{line-height:24px}';
    for (const layout of ['card', 'bar']) {
      const size = { viewport } as const;
      t.site.page(
        `/tabs-${layout}`,
        createPage(`<style>${style}</style>${text.repeat(30)}<nav>${links}</nav>`, {
          attributes: `${attributes} data-layout="${layout}"`,
        }),
      );
      const { tab } = await t.visit(`/tabs-${layout}`, size);
      await tab.waitFor(`${has(banner)} && !document.querySelector('.cg-new')`);
      const hidden = await tab.evaluate(() => {
        const isSeen = (link: HTMLElement) => {
          link.focus();
          const { left, right, top, bottom } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        };
        const all = [...document.querySelectorAll<HTMLElement>('nav a')];
        // And what the page has above, afterwards, behind which it does not stay.
        const page = [...document.querySelectorAll<HTMLElement>('p a')];
        return [...all, ...page, ...all].filter((link) => !isSeen(link)).map(({ textContent }) => textContent);
      });
      expect(hidden, layout).toEqual([]);
    }
  });

  it('who is shown a dialog of the site first sees nothing of ours over it, and is asked when it has closed', async () => {
    const dialog = `<dialog id="news" style="inset:auto 0 0;margin:0;height:90vh">News <button>Close</button></dialog><script>news.showModal()</script>`;
    const tab = await visit('/dialog', `${text}${dialog}`);
    await tab.waitFor(`!document.querySelector('.cg-new')`);
    await tab.settle();
    const lies = `document.elementFromPoint(99, innerHeight - 50).closest('#news,${banner}').id`;
    expect(await tab.evaluate(lies)).toBe('news');
    await tab.evaluate('news.close()');
    await tab.click(`${banner} [data-consent-action=accept-all]`);
    await tab.waitFor(`!${has(banner)}`);
  });

  it('finds one way back, not two, whatever the site calls the element around its own', async () => {
    const own =
      '<footer class="cg-footer"><button id="own" data-consent-action="open-preferences">Cookies</button></footer>';
    const declaration = '<div data-consentgate="declaration"></div>';
    t.site.page('/own', createPage(`${text}${own}`, { attributes }));
    const { tab } = await t.visit('/own', { cookies: decided });
    await tab.settle();
    expect(await tab.evaluate(has(reopen))).toBe(false);
    await tab.click('#own');
    await tab.waitFor(has('dialog[open]'));
    // The button of our own table is none of the site's.
    const other = await visit('/declaration', `${text}${declaration}`, { cookies: decided });
    await other.waitFor(has('[data-consentgate=declaration] button'));
    await other.evaluate(`consentgate.acceptAll()`);
    await other.waitFor(`consentgate.has('analytics')`);
    expect(await other.evaluate(has(reopen))).toBe(true);
  });
});
