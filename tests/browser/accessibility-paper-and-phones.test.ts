/** Promise 6, what stands at the edges of it: paper, the other direction, stronger contrast, a window of 320 pixels. */
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('a visitor', (t) => {
  const banner = '[data-consentgate=banner]';
  const reopen = '[data-consentgate=reopen]';
  const attributes = 'data-services="youtube matomo" data-privacy-url="/privacy" data-imprint-url="/imprint"';
  const text = '<p>Some text of the shop that the visitor reads.</p>'.repeat(30);
  const decided = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];

  it('who prints the page while the banner asks has no blank end on paper', async () => {
    t.site.page('/paper', createPage(text, { attributes }));
    const { tab } = await t.visit('/paper');
    // In `getComputedStyle` of a screen, and in the rule that says for which media it is.
    const room = `getComputedStyle(document.documentElement, '::after').display`;
    await tab.waitFor(`${room} === 'block'`);
    const media = await tab.evaluate<string[]>(
      `document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter(({ cssText }) => cssText.includes('html::after')).map(({ media }) => media?.mediaText)`,
    );
    expect(media).toEqual(['screen']);
    if (!tab.protocol) return;
    await tab.protocol('Emulation.setEmulatedMedia', { media: 'print' });
    expect(await tab.evaluate(room)).not.toBe('block');
  });

  it('who prints a page finds no button on paper, and finds it again on the screen', async () => {
    for (const lang of ['en', 'de']) {
      const path = `/paper-${lang}`;
      t.site.page(path, createPage(text, { attributes }).replace('<html lang="en">', `<html lang="${lang}">`));
      const { tab } = await t.visit(path, { cookies: decided });
      await tab.waitFor(`document.querySelector('${reopen}')?.lang === '${lang}'`);
      const isShown = `!!document.querySelector('${reopen}')?.getClientRects()[0]`;
      await tab.evaluate(`void addEventListener('beforeprint', () => { window.printed = ${isShown} })`);
      // Chromium prints for all: no other engine can be told to.
      if (tab.protocol) await tab.protocol('Page.printToPDF', {});
      else await tab.evaluate(`void (dispatchEvent(new Event('beforeprint')), dispatchEvent(new Event('afterprint')))`);
      expect(await tab.evaluate('printed'), lang).toBe(false);
      expect(await tab.evaluate(isShown), lang).toBe(true);
    }
  });

  it('who reads from right to left finds the control that opens the settings on that side', async () => {
    for (const [lang, dir, side] of [
      ['ar', 'rtl', 'right'],
      ['he', 'rtl', 'right'],
      ['de', 'ltr', 'left'],
      ['en', 'ltr', 'left'],
    ]) {
      const path = `/side-${lang}`;
      t.site.page(
        path,
        createPage(text, { attributes }).replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`),
      );
      const { tab } = await t.visit(path, { cookies: decided });
      await tab.waitFor(`document.querySelector('${reopen}')?.lang === '${lang}'`);
      const gaps = await tab.evaluate<{ left: number; right: number }>(
        `(({ left, right }) => ({ left, right: document.documentElement.clientWidth - right }))(document.querySelector('${reopen}').getBoundingClientRect())`,
      );
      expect(Math.round(gaps[side as 'left']), lang).toBe(16);
      expect(gaps[side === 'left' ? 'right' : 'left'], lang).toBeGreaterThan(100);
    }
  });

  it('who reads on a phone finds both buttons of a held film in view, in languages with longer words, too', async () => {
    const film =
      '<iframe title="Film" style="width:100%;aspect-ratio:16/9;border:0" data-consent="marketing" data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/x"></iframe>';
    for (const [lang, margin] of [
      ['de', 0],
      ['bg', 0],
      ['el', 0],
      ['fr', 16],
    ] as const) {
      const page = createPage(film, { attributes, before: `<style>body{margin:0 ${margin}px}</style>` });
      t.site.page('/film', page.replace('lang="en"', `lang="${lang}"`));
      const { tab } = await t.visit('/film', { viewport: [375, 667], cookies: decided });
      await tab.waitFor(`document.querySelectorAll('.cg-hold button').length === 2`);
      const found = await tab.evaluate(() => {
        const box = (document.querySelector('.cg-hold') as Element).getBoundingClientRect();
        const buttons = [...document.querySelectorAll('.cg-hold button')].map((button) =>
          button.getBoundingClientRect(),
        );
        return {
          isInView: buttons.every(({ bottom, right }) => bottom <= box.bottom && right <= box.right),
          least: Math.min(...buttons.map(({ height }) => height)),
        };
      });
      expect(found.isInView, lang).toBe(true);
      expect(found.least).toBeGreaterThanOrEqual(44);
    }
  });

  it('who holds a phone on its side finds all three buttons in view', async () => {
    for (const layout of ['card', 'bar', 'dialog']) {
      t.site.page(`/side-${layout}`, createPage(text, { attributes: `${attributes} data-layout="${layout}"` }));
      const { tab } = await t.visit(`/side-${layout}`, { viewport: [667, 375] });
      await tab.waitFor(`!!document.querySelector('${banner} [role=status]').textContent`);
      const seen = await tab.evaluate((selector: string) => {
        const frame = document.querySelector(selector) as Element;
        const { bottom, width } = frame.getBoundingClientRect();
        const buttons = [...frame.querySelectorAll('button')];
        return {
          hidden: buttons.filter((button) => button.getBoundingClientRect().bottom > bottom).length,
          isWide: width === document.documentElement.clientWidth,
        };
      }, banner);
      expect(seen, layout).toEqual({ hidden: 0, isWide: layout === 'bar' });
    }
  });

  it('who has a window of middling width finds the cross of a bar beside the buttons, and not over them', async () => {
    for (const [width, position] of [
      [960, 'auto'],
      [1100, 'top-end'],
      [1280, 'auto'],
      [375, 'auto'],
    ] as const) {
      const more = `${attributes} data-layout="bar" data-close-button="on" data-position="${position}"`;
      t.site.page('/cross', createPage(text, { attributes: more }));
      const { tab } = await t.visit('/cross', { viewport: [width, 700] });
      await tab.waitFor(`!!document.querySelector('${banner} [role=status]').textContent`);
      const covered = await tab.evaluate((selector: string) => {
        const cross = (document.querySelector('.cg-x') as Element).getBoundingClientRect();
        return [...document.querySelectorAll(`${selector} .cg-actions button`)]
          .filter((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            return left < cross.right && right > cross.left && top < cross.bottom && bottom > cross.top;
          })
          .map((button) => button.textContent);
      }, banner);
      expect(covered, `${width}`).toEqual([]);
    }
  });

  it('who reads on a phone sees long words of the control as one label', async () => {
    const page = createPage(text, { attributes: `${attributes} data-region="us-ca"` });
    t.site.page('/label', page.replace('lang="en"', 'lang="el"'));
    const { tab } = await t.visit('/label', { viewport: [375, 667], cookies: decided, gpc: true });
    await tab.waitFor(`document.querySelector('${reopen}')?.textContent.includes('·')`);
    const height = await tab.evaluate<number>(`document.querySelector('${reopen}').getBoundingClientRect().height`);
    expect(height).toBeGreaterThanOrEqual(44);
    expect(height).toBeLessThan(66);
  });

  it('who reads on a phone with text of twice the size has lines of that label as far apart as he may ask for', async () => {
    const large = createPage(text, { attributes, before: '<style>html{font-size:200%}</style>' });
    t.site.page('/apart', large.replace('lang="en"', 'lang="de"'));
    const { tab } = await t.visit('/apart', { viewport: [320, 667], cookies: decided });
    await tab.waitFor(`document.querySelector('${reopen}')?.lang === 'de'`);
    const { fontSize, lineHeight } = await tab.evaluate((selector: string) => {
      const style = getComputedStyle(document.querySelector(selector) as HTMLElement);
      return { fontSize: parseFloat(style.fontSize), lineHeight: parseFloat(style.lineHeight) };
    }, reopen);
    expect(fontSize).toBeGreaterThan(28);
    // Written beside the element with `!important`, less is a fault (axe: avoid-inline-spacing).
    expect(lineHeight).toBeGreaterThanOrEqual(1.5 * fontSize - 0.1);
  });

  it('who reads on a phone finds no word of that label divided', async () => {
    t.site.page('/divided', createPage(text, { attributes: `${attributes} data-region="us-ca"` }));
    const { tab } = await t.visit('/divided', { viewport: [375, 667], cookies: decided, gpc: true });
    await tab.waitFor(`document.querySelector('${reopen}')?.textContent.includes('·')`);
    const found = await tab.evaluate((selector: string) => {
      const button = document.querySelector(selector) as HTMLElement;
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        const start = data.indexOf('Opt-out');
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, start);
        range.setEnd(walker.currentNode, start + 'Opt-out'.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        return { lines: new Set(tops).size, text: button.textContent };
      }
      return null;
    }, reopen);
    expect(found).toMatchObject({ lines: 1, text: 'Your privacy choices · Opt-out request honored' });
  });

  it('who opens the settings on a phone finds no word of a title divided, in large text neither, and a cross whose name is said', async () => {
    for (const [lang, size] of [
      ['de', ''],
      ['nb', ''],
      ['en', ''],
      ['en', '200%'],
    ] as const) {
      const page = createPage(text, { attributes: `${attributes} data-region="us"` });
      t.site.page('/title', page.replace('lang="en"', `lang="${lang}" style="font-size:${size}"`));
      const { tab } = await t.visit('/title', { viewport: [375, 667] });
      await tab.waitFor(`!!document.querySelector('${banner}')`);
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(`!!document.querySelector('dialog[open]')`);
      const found = await tab.evaluate(() => {
        const names = [...document.querySelectorAll('dialog :is(h2,h3:not(:has(label)),label)')];
        const divided = names.flatMap((name) => {
          const text = name.firstChild as Text;
          return [...text.data.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
          });
        });
        const button = document.querySelector('dialog [data-consent-action=close]') as HTMLElement;
        const { width, height } = button.getBoundingClientRect();
        return { divided: divided.map(String), isLarge: Math.min(width, height) >= 44, label: button.ariaLabel };
      });
      expect(found, `${lang} ${size}`).toEqual({
        divided: [],
        isLarge: true,
        label: { de: 'Schließen', nb: 'Lukk', en: 'Close' }[lang],
      });
    }
  });

  it('who has the smallest phone finds both answers side by side, the page above them, and no name of the settings divided', async () => {
    for (const lang of ['en', 'lv']) {
      t.site.page('/smallest', createPage(text, { attributes }).replace('lang="en"', `lang="${lang}"`));
      const { tab } = await t.visit('/smallest', { viewport: [320, 568] });
      await tab.waitFor(`!!document.querySelector('${banner}:not(.cg-new)')`);
      const asked = await tab.evaluate((selector: string) => {
        const [no, yes] = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
        const page = (document.querySelector(selector) as HTMLElement).getBoundingClientRect().top / innerHeight;
        return { isBeside: no?.offsetTop === yes?.offsetTop, isPageSeen: page > 0.2 };
      }, banner);
      expect(asked, lang).toEqual({ isBeside: true, isPageSeen: true });
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(`!!document.querySelector('dialog[open]')`);
      const divided = await tab.evaluate(() =>
        [...document.querySelectorAll('dialog h3, dialog h3 > label')].flatMap((name) => {
          if (name.firstElementChild) return [];
          const range = document.createRange();
          range.selectNodeContents(name);
          const isDivided = new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
          return isDivided && !/\s/.test(name.textContent ?? '') ? [name.textContent] : [];
        }),
      );
      expect(divided, lang).toEqual([]);
    }
  });

  it('who reads on a phone finds air around the words of a film that is high enough, and its buttons side by side', async () => {
    const film = `<iframe title="Film" width="100%" height="420" data-consent="marketing" data-service="youtube" data-src="https://video.example/"></iframe>`;
    t.site.page('/air', createPage(film, { attributes }));
    const { tab } = await t.visit('/air', { viewport: [375, 667], cookies: decided });
    await tab.waitFor(`document.querySelectorAll('.cg-hold button').length === 2`);
    const found = await tab.evaluate(() => {
      const panel = document.querySelector('.cg-hold .cg-part') as HTMLElement;
      const tops = [...panel.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top);
      return [Number.parseFloat(getComputedStyle(panel).paddingLeft) >= 12, new Set(tops).size];
    });
    expect(found).toEqual([true, 1]);
  });

  it('who wants more contrast sees an edge around everything that can be pressed, and text in full colour', async () => {
    if (t.engine !== 'chromium') t.skip('measured with what only its protocol can set; the styles are the same');
    for (const theme of ['auto', 'quiet', 'bold', 'round', 'terminal']) {
      // Colours that the site has chosen itself are too faint for them as well.
      const before = theme === 'auto' ? '<style>:root { --cg-line: #eee; --cg-muted: #999 }</style>' : '';
      t.site.page('/contrast', createPage(text, { before, attributes: `${attributes} data-theme="${theme}"` }));
      const { tab } = await t.visit('/contrast');
      await tab.waitFor(`!!document.querySelector('${banner}')`);
      await tab.protocol?.('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(`document.querySelectorAll('dialog details li').length === 3`);
      const faint = await tab.evaluate<string[]>(`(() => {
        const full = getComputedStyle(document.querySelector('${banner} h2')).color;
        const edges = [...document.querySelectorAll('${banner}, dialog, .cg-part .cg-tonal, dialog input')].filter((element) => element.getClientRects()[0])
          .filter((element) => getComputedStyle(element).borderTopColor !== full || parseFloat(getComputedStyle(element).borderTopWidth) < 1);
        const texts = [...document.querySelectorAll('.cg-part p, .cg-part li, .cg-part dt, .cg-part dd, .cg-part label')].filter((element) => getComputedStyle(element).color !== full);
        return [...edges, ...texts].map((element) => element.outerHTML.slice(0, 120));
      })()`);
      expect(faint, theme).toEqual([]);
    }
  });

  it('with a window of 320 × 256 pixels (400 %) reaches all of the settings, and nothing goes sideways', async () => {
    t.site.page('/zoomed', createPage(text, { attributes }));
    const { tab } = await t.visit('/zoomed', { viewport: [320, 256], cookies: decided });
    await tab.click(reopen);
    await tab.waitFor(`document.querySelectorAll('dialog details').length > 0`);
    await tab.waitFor(`document.querySelectorAll('dialog details li').length === 3`);
    await tab.evaluate(`document.querySelectorAll('dialog details').forEach((list) => { list.open = true })`);
    const lost = await tab.evaluate<string[]>(`(() => {
      const dialog = document.querySelector('dialog');
      const wide = [document.documentElement, dialog, ...dialog.querySelectorAll('*')].filter((element) => element.clientWidth && getComputedStyle(element).display !== 'inline' && !element.closest('.cg-status') && element.scrollWidth > element.clientWidth + 1 && element.localName !== 'input');
      const away = [...dialog.querySelectorAll('button, a, input, summary')].filter((element) => element.getClientRects()[0]).filter((element) => {
        element.scrollIntoView({ block: 'center' });
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight || !(element.contains(hit) || hit?.contains(element));
      });
      return [...wide, ...away].map((element) => element.outerHTML.slice(0, 120));
    })()`);
    expect(lost).toEqual([]);
    // Those that are there after a choice only, too: "Download my choice".
    const low = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('dialog button')].filter((button) => button.offsetHeight < 44).map((button) => button.textContent)`,
    );
    expect(low).toEqual([]);
  });
});
