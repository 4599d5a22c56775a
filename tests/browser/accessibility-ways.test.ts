/**
 * Promise 6: whatever a visitor comes with. Keyboard, screen reader, a small or enlarged window, larger text, wider spacing,
 * system colours, no motion, a script that runs from right to left, paper; and whatever the site's styles do to everything.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const banner = '[data-consentgate=banner]';
const isAsked = `!!document.querySelector('${banner}')`;
const isOpen = `!!document.querySelector('dialog[open]')`;
const attributes = 'data-services="youtube matomo" data-privacy-url="/privacy" data-imprint-url="/imprint"';
const text = '<p>Some text of the shop that the visitor reads, with a <a href="#a">link</a> in it.</p>';
const embed = `<iframe title="Film" width="300" height="260" data-consent="marketing" data-service="youtube" data-src="https://video.example/"></iframe>`;

/** The parts that are drawn now, where each of them scrolls, and what of it cannot be reached. */
const findLosses = (): string[] => {
  const losses: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) losses.push('the page scrolls sideways');
  for (const part of document.querySelectorAll<HTMLElement>('.cg-part')) {
    const name = part.className;
    if (part.closest('[hidden]') || !part.getClientRects()[0]) continue;
    const scroller = part.closest('.cg-hold') ?? part;
    if (scroller.scrollWidth > scroller.clientWidth + 1) losses.push(`${name} scrolls sideways`);
    const isScrolling = /auto|scroll/.test(getComputedStyle(scroller).overflowY);
    if (scroller.scrollHeight > scroller.clientHeight + 1 && !isScrolling) losses.push(`${name} cuts off`);
    for (const element of part.querySelectorAll<HTMLElement>(
      'h2, h3, p, a, button, input, label, summary, dt, dd, li',
    )) {
      const rect = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (!rect.width || element.closest('.cg-status')) continue;
      const box = scroller.getBoundingClientRect();
      if (rect.left < box.left - 1 || rect.right > box.right + 1) losses.push(`${element.textContent} sticks out`);
      // Text that does not fit into its own box.
      if (element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline' && element.clientWidth)
        losses.push(`${element.textContent} is wider than its box`);
      if (element.localName === 'button' && element.scrollHeight > element.clientHeight + 1)
        losses.push(`${element.textContent} is higher than its box`);
    }
    const boxes = [...part.querySelectorAll<HTMLElement>('button, a, input, summary')]
      .filter(
        (element) =>
          element.getClientRects()[0] && getComputedStyle(element.parentElement as Element).position !== 'sticky',
      )
      .map((element) => [element, element.getBoundingClientRect()] as const);
    for (const [one, a] of boxes) {
      for (const [other, b] of boxes) {
        const isOver = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        if (one !== other && isOver) losses.push(`${one.textContent} lies over ${other.textContent}`);
      }
    }
  }
  return losses;
};

/** Controls that are smaller than 24 px, and buttons that are lower than 44 px (WCAG 2.5.8, 2.5.5). */
const findSmall = (): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>('#consentgate-root :is(button, a, input, summary), .cg-hold button'),
  ].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const least = element.localName === 'button' ? 44 : 24;
    return width && (height < least || width < 24) ? [`${element.textContent || element.id} ${width}×${height}`] : [];
  });

inEveryEngine('whoever comes', (t) => {
  const visit = async (path: string, body: string, options: Parameters<typeof t.visit>[1] = {}, more = '') => {
    t.site.page(path, createPage(body, { attributes: `${attributes} ${more}` }));
    const { tab } = await t.visit(path, options);
    await tab.waitFor(options.cookies ? `!!document.querySelector('[data-consentgate=reopen]')` : isAsked);
    return tab;
  };
  const openPreferences = async (tab: Tab) => {
    await tab.evaluate(`consentgate.open('preferences')`);
    await tab.waitFor(`document.querySelectorAll('dialog details li').length === 3`);
  };
  const setMedia = (tab: Tab, features: Record<string, string>, media = '') =>
    tab.protocol?.('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  const onlyChromium = () => {
    if (t.engine !== 'chromium') t.skip('measured with what only its protocol can set; the styles are the same');
  };
  const decided = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];
  const active = 'document.activeElement.dataset.consentAction ?? document.activeElement.id ?? ""';

  it('by keyboard reaches the banner by one key and refusing by three, leaves it as easily, and loses nothing behind it', async () => {
    const tab = await visit('/keys', `${text.repeat(30)}<a id="last" href="#end">The last link</a>`);
    const seen: string[] = [];
    for (let count = 0; count < 8; count++) {
      await tab.press('Tab');
      seen.push(
        await tab.evaluate<string>(
          `document.activeElement.closest('${banner}') ? document.activeElement.textContent : 'page'`,
        ),
      );
    }
    // Links, then the three buttons in reading order, then the page: no trap.
    expect(seen).toEqual([
      'Privacy policy',
      'Imprint',
      'Reject all',
      'Accept all',
      'Cookie settings',
      'page',
      'page',
      'page',
    ]);
    if (t.engine === 'webkit') return;
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
    for (let count = 0; count < 24; count++) {
      const isHidden = await tab.evaluate((part: string) => {
        const mine = document.querySelector(part)?.getBoundingClientRect() as DOMRect;
        const { left, top, right, bottom } = (document.activeElement as Element).getBoundingClientRect();
        return top >= mine.top && bottom <= mine.bottom && left >= mine.left && right <= mine.right;
      }, banner);
      expect(isHidden).toBe(false);
      await tab.press('Tab');
    }
  });

  it('keeps what has the focus out from behind a banner in the middle or at the top', async () => {
    for (const place of [
      'data-layout="dialog"',
      'data-position="top-start"',
      'data-layout="bar" data-position="top-end"',
    ]) {
      const tab = await visit('/behind', `<nav>${text.repeat(14)}</nav>`, {}, place);
      for (const index of [0, 3, 6, 9, 13]) {
        const isHidden = await tab.evaluate(
          (part: string, at: number) => {
            const link = document.querySelectorAll<HTMLElement>('nav a')[at] as HTMLElement;
            link.focus();
            const mine = document.querySelector(part)?.getBoundingClientRect() as DOMRect;
            const { left, top, right, bottom } = link.getBoundingClientRect();
            return top >= mine.top && bottom <= mine.bottom && left >= mine.left && right <= mine.right;
          },
          banner,
          index,
        );
        expect(isHidden, `${place}, link ${index}`).toBe(false);
      }
    }
  });

  it('by keyboard stays in the preferences, leaves them by Escape without a grant, and is back where he was', async () => {
    const tab = await visit('/dialog-keys', text);
    await tab.focus(`${banner} [data-consent-action=open-preferences]`);
    await tab.press('Enter');
    await tab.waitFor(`document.querySelectorAll('dialog details li').length === 3`);
    expect(await tab.evaluate('document.activeElement.id')).toBe('cg-preferences-title');
    const stops = new Set<string>();
    for (let count = 0; count < 16; count++) {
      await tab.press('Tab');
      const stop = await tab.evaluate<string>(
        `document.activeElement === document.body ? 'browser' : document.activeElement.closest('dialog') ? document.activeElement.textContent || document.activeElement.id : 'page'`,
      );
      stops.add(stop);
    }
    expect([...stops]).not.toContain('page');
    expect([...stops]).toEqual(
      expect.arrayContaining(['Close', 'cg-category-analytics', 'Reject all', 'Save choices']),
    );
    await tab.focus('#cg-category-analytics');
    await tab.press('Space');
    await tab.press('Escape');
    await tab.waitFor(`!${isOpen}`);
    expect(await tab.evaluate(active)).toBe('open-preferences');
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
    expect(await tab.evaluate(isAsked)).toBe(true);
  });

  it('takes consent back by two presses on any page, and the focus returns to the control', async () => {
    const cookies = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing1') }];
    const tab = await visit('/withdraw', text, { cookies });
    await tab.click('[data-consentgate=reopen]');
    await tab.waitFor(isOpen);
    await tab.press('Escape');
    await tab.waitFor(`!${isOpen}`);
    expect(await tab.evaluate('document.activeElement.dataset.consentgate')).toBe('reopen');
    await tab.click('[data-consentgate=reopen]');
    await tab.waitFor(isOpen);
    await tab.click('dialog [data-consent-action=reject-all]');
    await tab.waitFor('consentgate.has("!analytics !marketing !functional")');
    await tab.waitFor(`!${isOpen}`);
    // And is told that it counts, as after "Save choices".
    await tab.waitFor(
      `[...document.querySelectorAll('[role=status]')].some((line) => line.textContent.includes('Your choice has been saved.'))`,
    );
  });

  it('reads the control for coming back in the language of the page, and in the words of the place', async () => {
    const pages = {
      'lang="de"': ['de', 'Cookie-Einstellungen'],
      'lang="ar" dir="rtl"': ['ar', /^[\u0600-\u06ff ]+$/],
      'lang="en" data-consent-region="us-ca"': ['en', 'Your privacy choices · Opt-out request honored'],
    } as const;
    for (const [html, [lang, label]] of Object.entries(pages)) {
      t.site.page('/label', createPage(text, { attributes }).replace('<html lang="en">', `<html ${html}>`));
      const { tab } = await t.visit('/label', { cookies: decided, gpc: html.includes('us-ca') });
      await tab.waitFor(`document.querySelector('[data-consentgate=reopen]').textContent !== 'Cookie settings'`);
      const reopen = await tab.evaluate<string[]>(
        `(({ lang, textContent }) => [lang, textContent])(document.querySelector('[data-consentgate=reopen]'))`,
      );
      expect(reopen).toEqual([lang, typeof label === 'string' ? label : expect.stringMatching(label)]);
    }
  });

  it('grants nothing by scrolling, by a click beside the banner, or by Escape', async () => {
    const tab = await visit('/passive', text.repeat(60));
    await tab.evaluate('scrollTo(0, 900)');
    await tab.click('main');
    await tab.press('Escape');
    await tab.press('PageDown');
    await tab.settle();
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
    expect(await tab.evaluate(isAsked)).toBe(true);
    expect(
      await tab.evaluate(
        'getComputedStyle(document.documentElement).overflow + getComputedStyle(document.body).overflow',
      ),
    ).toBe('visiblevisible');
  });

  it('with a screen reader hears names, roles and states, and is told that there is a question', async () => {
    onlyChromium();
    const tab = await visit('/tree', `<h1>Shop</h1>${embed}`);
    interface AxNode {
      ignored: boolean;
      role?: { value: string };
      name?: { value: string };
      properties?: { name: string; value: { value: unknown } }[];
    }
    const readTree = async () => {
      await tab.protocol?.('Accessibility.enable');
      const tree = await tab.protocol?.('Accessibility.getFullAXTree');
      const { nodes } = tree as { nodes: AxNode[] };
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name, properties = [] }) => {
          const value = (key: string) => properties.find((property) => property.name === key)?.value.value;
          const state =
            role?.value === 'switch'
              ? ` ${value('checked')}`
              : role?.value === 'dialog'
                ? ` modal=${value('modal')}`
                : '';
          return `${role?.value}: ${name?.value ?? ''}${state}`;
        });
    };
    await tab.waitFor(
      `document.querySelector('${banner} [role=status]').textContent && !!document.querySelector('[data-consentgate=placeholder]')`,
    );
    const first = await readTree();
    expect(first).toEqual(
      expect.arrayContaining([
        'region: Your choice about cookies',
        'heading: Your choice about cookies',
        'button: Reject all',
        'button: Accept all',
        'button: Cookie settings',
        'link: Privacy policy',
        'group: YouTube: Film',
        'button: Load once',
        'button: Always allow',
      ]),
    );
    // The banner comes before anything of the page.
    expect(await tab.evaluate('document.body.firstElementChild.id')).toBe('consentgate-root');
    await openPreferences(tab);
    const second = await readTree();
    expect(second).toEqual(
      expect.arrayContaining([
        'dialog: Cookie settings modal=true',
        'switch: Extra features false',
        'switch: Statistics false',
        'switch: Marketing false',
        'button: Close',
        'button: Save choices',
      ]),
    );
    // What is behind is out of reach.
    expect(second).not.toContain('heading: Shop');
    const nameless = second.filter((line) => /^(button|switch|link|dialog|region|heading): ?$/.test(line));
    expect(nameless).toEqual([]);
  });

  it('with a small window, large text or wide spacing reads and reaches everything', { timeout: 120_000 }, async () => {
    onlyChromium();
    const styles = {
      'as it is': '',
      '200 % text': 'html{font-size:200%}',
      'text spacing':
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
      'a root of 62.5 %': 'html{font-size:62.5%}',
    };
    for (const layout of ['card', 'bar', 'dialog']) {
      const tab = await visit(
        '/sizes',
        `<h1>Shop</h1>${embed}${text}`,
        {},
        `data-layout="${layout}" data-service-switches="on"`,
      );
      const findAll = async (view: string) => {
        for (const [name, css] of Object.entries(styles)) {
          await tab.evaluate((rules: string) => {
            document.querySelector('#reader')?.remove();
            document.head.append(Object.assign(document.createElement('style'), { id: 'reader', textContent: rules }));
          }, css);
          if (name === 'text spacing') {
            const spacing = await tab.evaluate(`getComputedStyle(document.querySelector('.cg-part p')).letterSpacing`);
            expect(spacing, 'the reader may space our text').not.toBe('normal');
          }
          if (name === 'a root of 62.5 %') {
            expect(
              await tab.evaluate(`parseFloat(getComputedStyle(document.querySelector('${banner} p')).fontSize)`),
            ).toBeGreaterThanOrEqual(15);
          }
          for (const [width, height] of [
            [1280, 800],
            [375, 667],
            [640, 400],
            [320, 256],
          ] as const) {
            await tab.viewport(width, height);
            const where = `${layout}, ${view}, ${name}, ${width}×${height}`;
            expect(await tab.evaluate(findLosses), where).toEqual([]);
            if (name === 'as it is') expect(await tab.evaluate(findSmall), where).toEqual([]);
          }
        }
      };
      await tab.waitFor(`!!document.querySelector('[data-consentgate=placeholder]')`);
      await findAll('banner and placeholder');
      if (layout !== 'card') continue;
      await openPreferences(tab);
      await tab.evaluate(`document.querySelectorAll('dialog details').forEach((list) => { list.open = true })`);
      await findAll('preferences');
    }
  });

  it('with system colours sees edges, focus and the state of switches; without motion sees none; on paper sees nothing', async () => {
    onlyChromium();
    const watch = `<script>
      var motion = [];
      addEventListener('animationstart', ({ target }) => {
        const { animationDuration, opacity } = getComputedStyle(target);
        motion.push([animationDuration, opacity < 1]);
      });
    </script>`;
    const moving = await visit('/moving', watch, { media: { reducedMotion: 'no-preference' } });
    await moving.waitFor('motion[0]');
    expect(await moving.evaluate('motion')).toEqual([['0.18s', true]]);
    const tab = await visit('/media', watch + embed, { media: { reducedMotion: 'reduce', forcedColors: 'active' } });
    await tab.waitFor(`document.querySelector('${banner} [role=status]').textContent`);
    expect(await tab.evaluate('motion')).toEqual([]);
    await openPreferences(tab);
    await tab.evaluate(`document.querySelectorAll('dialog [data-consent-category]')[0].click()`);
    const looks = await tab.evaluate<Record<string, unknown>>(`(() => {
      const look = (element, pseudo) => getComputedStyle(element, pseudo);
      const [on, off] = document.querySelectorAll('dialog [data-consent-category]');
      const button = document.querySelector('dialog [data-consent-action=save]');
      return {
        edges: [...document.querySelectorAll('.cg-part button, ${banner}, dialog, dialog input')].filter((element) => element.getClientRects()[0] && (look(element).borderTopStyle === 'none' || look(element).borderTopWidth === '0px' || look(element).borderTopColor === look(element).backgroundColor)).map((element) => element.outerHTML.slice(0, 60)),
        fill: look(on).backgroundColor !== look(off).backgroundColor,
        thumb: look(on, '::before').insetInlineStart !== look(off, '::before').insetInlineStart,
        shadow: look(button).boxShadow,
      };
    })()`);
    expect(looks).toMatchObject({ edges: [], fill: true, thumb: true });
    await tab.press('Tab');
    expect(
      await tab.evaluate('parseFloat(getComputedStyle(document.activeElement).outlineWidth)'),
    ).toBeGreaterThanOrEqual(2);
    await tab.press('Escape');
    await tab.waitFor(`!${isOpen}`);
    await setMedia(tab, {}, 'print');
    expect(await tab.evaluate(`document.querySelector('${banner}').getClientRects().length`)).toBe(0);
  });

  it('reading from right to left finds everything mirrored', async () => {
    t.site.page('/rtl', createPage(text, { attributes }).replace('<html lang="en">', '<html lang="ar" dir="rtl">'));
    const { tab } = await t.visit('/rtl');
    await tab.waitFor(isAsked);
    await tab.evaluate(`document.querySelector('${banner}').dir = 'rtl'`);
    const sides = await tab.evaluate<number[]>(
      `(() => { const side = (selector) => document.querySelector(selector).getBoundingClientRect(); return [innerWidth - side('${banner}').right, side('${banner}').left, side('[data-consent-action=reject-all]').left - side('[data-consent-action=accept-all]').left] })()`,
    );
    const [toStart = 0, toEnd = 0, order = 0] = sides;
    expect(toStart).toBeLessThan(40);
    expect(toEnd).toBeGreaterThan(400);
    // Refusing still comes first.
    expect(order).toBeGreaterThan(0);
  });

  it('on a site that styles everything sees the same banner, and the site sees no style of ours', {
    timeout: 90_000,
  }, async () => {
    const require = createRequire(import.meta.url);
    const sheets = {
      tailwind: readFileSync(require.resolve('tailwindcss/preflight.css'), 'utf8'),
      bootstrap: readFileSync(require.resolve('bootstrap/dist/css/bootstrap.css'), 'utf8'),
      hostile: `* { all: unset; } *, *::before, *::after { box-sizing: content-box; margin: 9px; padding: 13px; border: 4px dashed lime; font: italic 900 31px/1 cursive; color: red; background: yellow; text-transform: uppercase; letter-spacing: .3em; position: relative; float: right; opacity: .4; width: 100%; animation: spin 2s infinite; transition: all 3s; border-radius: 50%; display: inline } body#app button, body#app h2 { color: lime; display: none; transform: rotate(9deg) } @keyframes spin { to { transform: rotate(360deg) } } html { font-size: 16px }`,
      important: `* { box-sizing: content-box !important; border: 0 !important; padding: 0 !important; color: red !important; background: yellow !important; font-size: 31px !important; font-family: cursive !important; text-transform: uppercase !important; border-radius: 0 !important; max-width: none !important; outline: 0 !important; float: left !important; text-align: right !important; opacity: .5 !important } button { display: none !important; width: 400px !important } :focus { outline: none !important } html { font-size: 16px !important }`,
    };
    // Wide and high enough in all of them, `all: unset` included: a small one has other sizes.
    const wide = embed.replace('width="300"', 'width="400" style="height:260px"');
    const page = (css: string) =>
      createPage(`<h1>Shop</h1><button id="own">Own</button>${wide}`, {
        attributes,
        before: `<style>${css}</style>`,
      }).replace('<body>', '<body id="app">');
    const look = () => {
      const properties =
        'display position color backgroundColor fontSize fontFamily fontWeight fontStyle textTransform textAlign float opacity borderTopWidth borderTopLeftRadius paddingTop boxSizing transform animationName'.split(
          ' ',
        );
      return [
        ...document.querySelectorAll<HTMLElement>(
          '#consentgate-root .cg-part, #consentgate-root .cg-part *, .cg-hold .cg-part, .cg-hold .cg-part *',
        ),
      ].map((element) => {
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return `${element.localName} ${element.textContent?.slice(0, 20)} ${element.closest('.cg-hold') ? '' : `${Math.round(width)}×${Math.round(height)}`} ${properties.map((name) => style[name as 'color']).join(' ')}`;
      });
    };
    const own = `(({ color, fontSize, padding, minHeight, borderRadius }) => [color, fontSize, padding, minHeight, borderRadius].join())(getComputedStyle(document.querySelector('#own')))`;
    let plain: string[] | undefined;
    for (const [name, css] of Object.entries({ none: '', ...sheets })) {
      t.site.page(`/styles-${name}`, page(css));
      t.site.page(`/without-${name}`, page(css).replace(/<script.*?<\/script>/, ''));
      const { tab } = await t.visit(`/styles-${name}`, { media: { reducedMotion: 'reduce' } });
      await tab.waitFor(`${isAsked} && !!document.querySelector('[data-consentgate=placeholder]')`);
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(`document.querySelectorAll('dialog details li').length === 3`);
      // What is said a moment later may take room.
      await tab.waitFor(`document.querySelector('${banner} [role=status]').textContent`);
      await tab.settle();
      const now = await tab.evaluate(look);
      plain ??= now;
      expect(now.length).toBe(plain.length);
      // Letters may be spaced by the reader, so the site may space them as well: sizes are compared where it does not.
      const compare = (lines: string[]) =>
        name === 'hostile' ? lines.map((line) => line.replace(/\d+×\d+/, '')) : lines;
      expect(
        compare(now).filter((line, index) => line !== compare(plain as string[])[index]),
        name,
      ).toEqual([]);
      const mine = await tab.evaluate(own);
      await tab.goto(t.site.url('shop', `/without-${name}`));
      expect(await tab.evaluate(own), name).toBe(mine);
    }
  });

  it('who hides us by a filter list keeps a usable page, with everything held', async () => {
    t.site.page('/hidden', createPage(text.repeat(3), { attributes }));
    const tab = (await t.visit('/hidden')).tab;
    await tab.waitFor(isAsked);
    // A filter's rule is the reader's and outdoes ours; a style of the page has to be more important than ours to do so.
    await tab.evaluate(`document.querySelector('${banner}').style.setProperty('display', 'none', 'important')`);
    await tab.waitFor(`document.querySelector('${banner}').getClientRects().length === 0`);
    await tab.settle();
    // No room is left for what nobody sees.
    await tab.waitFor('document.documentElement.scrollHeight <= innerHeight');
    expect(await tab.evaluate('consentgate.has("analytics")')).toBe(false);
  });

  it('on a slow device opens forty services, and nothing moves', { timeout: 90_000 }, async () => {
    onlyChromium();
    const services = Array.from({ length: 40 }, (_, index) => ({
      id: `service-${index}`,
      name: `Service ${index}`,
      category: ['functional', 'analytics', 'marketing'][index % 3],
      vendor: `Company ${index}`,
      cookies: ['a*', 'b', 'c'],
      hosts: [`h${index}.example`],
    }));
    const watch = `<script>window.seen = { shifts: [] };
      new PerformanceObserver((list) => seen.shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput).map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true })</script>`;
    t.site.page(
      '/forty',
      createPage(text.repeat(30), {
        attributes: 'data-service-switches="on"',
        before: `${watch}<script type="application/json" data-consentgate>${JSON.stringify({ services })}</script>`,
      }),
    );
    for (let run = 0; run < 2; run++) {
      const { tab } = await t.visit('/forty');
      await tab.waitFor(isAsked);
      await tab.hover(`${banner} [data-consent-action=open-preferences]`);
      await t.site.waitForRequest({ path: /consentgate-preferences/ });
      await tab.settle();
      await tab.protocol?.('Emulation.setCPUThrottlingRate', { rate: 4 });
      await tab.click(`${banner} [data-consent-action=open-preferences]`);
      await tab.waitFor(`document.querySelectorAll('dialog details li').length === 41`, { timeout: 20_000 });
      await tab.protocol?.('Emulation.setCPUThrottlingRate', { rate: 1 });
      await tab.settle();
      expect(await tab.evaluate('seen.shifts')).toEqual([]);
      expect(
        await tab.evaluate(`[...document.querySelectorAll('dialog summary')].map((line) => line.textContent)`),
      ).toEqual(['1 service', '14 services', '13 services', '13 services']);
    }
  });

  it('reads when, until when and under which number he chose, and takes it home as a file', async () => {
    const tab = await visit('/mine', text, { cookies: decided });
    await openPreferences(tab);
    await tab.waitFor(`document.querySelector('.cg-time').textContent`);
    const shown = await tab.evaluate<string>(`document.querySelector('.cg-choice').textContent`);
    expect(shown).toContain('a1b2c3d4e5f6g7h8');
    expect(shown).toMatch(/Your last choice: .*\d{4}.*It counts until .*\d{4}/);
    const file = await tab.evaluate<{ name: string; text: string }>(`new Promise((done) => {
      const { createObjectURL } = URL;
      let text;
      URL.createObjectURL = (blob) => { text = blob.text(); return createObjectURL.call(URL, blob) };
      HTMLAnchorElement.prototype.click = async function () { done({ name: this.download, text: await text }) };
      document.querySelector('.cg-choice button').click();
    })`);
    expect(file.name).toBe('consent-shop.localhost-a1b2c3d4e5f6g7h8.json');
    const record = JSON.parse(file.text);
    expect(Object.keys(record)).toEqual([
      'v',
      'id',
      'prev',
      't',
      'exp',
      'event',
      'choices',
      'services',
      'policy',
      'notice',
      'locale',
      'mode',
      'region',
      'method',
      'ui',
      'gpc',
      'dnt',
      'host',
    ]);
    expect(record).toMatchObject({
      v: 1,
      id: 'a1b2c3d4e5f6g7h8',
      event: 'refused',
      choices: { functional: false, analytics: false, marketing: false },
      services: {},
      policy: '1',
      mode: 'opt-in',
      host: 'shop.localhost',
      gpc: false,
      dnt: false,
    });
    expect(Date.parse(record.exp) - Date.parse(record.t)).toBe(182 * 86_400_000);
    expect(file.text).not.toMatch(/\d+\.\d+\.\d+\.\d+|Mozilla|\/mine/);
  });
});
