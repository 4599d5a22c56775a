/** Promises 5 and 6: the interface is there when it has something to show, calm, and usable by everybody. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createHeld, createPage, createReceipt, ran, serveHeld } from '../fixtures/pages.js';
import { readBuiltFile } from './harness/built-files.js';
import { inEveryEngine, type Tab } from './harness/index.js';

inEveryEngine('the interface', (t) => {
  const banner = '[data-consentgate=banner]';
  const isAsked = `!!document.querySelector('${banner}')`;
  const isOpen = `!!document.querySelector('dialog[open]')`;
  const ui = () => t.site.paths({ path: /consentgate-(ui|preferences|placeholders|answer)/ });
  const decided = [{ name: 'consentgate', value: createReceipt('functional1.analytics1.marketing0') }];
  const long = `<h1>Shop</h1>${'<p>Some text of the shop that the visitor reads.</p>'.repeat(60)}<a href="#end">Link</a>`;

  it('asks a new visitor with three buttons in view, large and small, and moves nothing', async () => {
    const shifts = `<script>window.shifts = []; try { new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true }) } catch {}</script>`;
    t.site.page('/ask', createPage(long, { before: shifts }));
    for (const viewport of [
      [1280, 800],
      [375, 667],
    ] as const) {
      const { tab } = await t.visit('/ask', { viewport });
      await tab.waitFor(isAsked);
      await tab.settle();
      const buttons = await tab.evaluate((part: string) => {
        const root = document.querySelector(part);
        return [...(root?.querySelectorAll<HTMLElement>('[data-consent-action]') ?? [])].map((button) => {
          const { left, top, right, bottom, height, width } = button.getBoundingClientRect();
          return {
            action: button.dataset.consentAction,
            isInView: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
            isLarge: height >= 24 && width >= 24,
            isOnTop: button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
          };
        });
      }, banner);
      expect(buttons).toEqual(
        ['reject-all', 'accept-all', 'open-preferences'].map((action) => ({
          action,
          isInView: true,
          isLarge: true,
          isOnTop: true,
        })),
      );
      const [reject, accept] = await tab.evaluate<string[][]>(
        `['reject-all', 'accept-all'].map((action) => { const button = document.querySelector('${banner} [data-consent-action=' + action + ']'); const look = getComputedStyle(button); return [look.backgroundColor, look.color, look.fontSize, look.fontWeight, button.offsetHeight] })`,
      );
      expect(reject).toEqual(accept);
      // It is no wall: the page can be read and used, and keeps the focus.
      expect(
        await tab.evaluate(
          '[document.activeElement === document.body, !!document.querySelector("dialog[open]"), getComputedStyle(document.body).overflow]',
        ),
      ).toEqual([true, false, 'visible']);
      if (t.engine === 'chromium') expect(await tab.evaluate('window.shifts')).toEqual([]);
    }
  });

  it('can be answered by keyboard alone: no, and yes', async () => {
    t.site.page('/keys', createPage(long + serveHeld(t, '/keys.js')));
    const press = async (tab: Tab, action: string) => {
      await tab.waitFor(isAsked);
      for (let tabs = 0; tabs < 12; tabs++) {
        await tab.press('Tab');
        if ((await tab.evaluate('document.activeElement.dataset.consentAction')) === action) break;
      }
      expect(await tab.evaluate('document.activeElement.dataset.consentAction')).toBe(action);
      const outline = await tab.evaluate(
        '(({ outlineStyle, outlineWidth, boxShadow }) => outlineStyle !== "none" && outlineWidth !== "0px" || boxShadow !== "none")(getComputedStyle(document.activeElement))',
      );
      // WebKitGTK does not take the driver's Tab for the keyboard: not even a plain link is :focus-visible.
      if (t.engine !== 'webkit') expect(outline, 'the focus can be seen').toBe(true);
      await tab.press('Enter');
      await tab.waitFor(`!${isAsked}`);
    };
    const no = await t.visit('/keys');
    await press(no.tab, 'reject-all');
    await no.tab.waitFor('consentgate.has("!analytics !marketing !functional")');
    await no.tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    const yes = await t.visit('/keys');
    await press(yes.tab, 'accept-all');
    await yes.tab.waitFor('window.ran');
    expect(await yes.tab.evaluate('consentgate.has("analytics marketing functional")')).toBe(true);
  });

  it('says that an answer was taken, once, and not to who only looks at the settings', async () => {
    t.site.page('/said', createPage(long));
    const lines = `[...document.querySelectorAll('[role=status]')].map((line) => line.textContent).filter((text) => text.includes('has been saved'))`;
    const { tab } = await t.visit('/said');
    await tab.click(`${banner} [data-consent-action="reject-all"]`);
    await tab.waitFor(`${lines}[0]`);
    await tab.settle();
    expect(await tab.evaluate(lines)).toHaveLength(1);
    const again = await t.visit('/said', { cookies: decided });
    await again.tab.waitFor(`document.querySelector('[data-consentgate=reopen]')`);
    await again.tab.click('[data-consentgate=reopen]');
    await again.tab.waitFor(isOpen);
    await again.tab.press('Escape');
    await again.tab.settle();
    expect(await again.tab.evaluate(lines)).toEqual([]);
    // An answer that follows takes the place of what was said of the one before.
    await tab.click('[data-consentgate=reopen]');
    await tab.waitFor(isOpen);
    await tab.click('dialog [data-consent-action=save]');
    await tab.waitFor(`!${isOpen} && ${lines}[0]`);
    await tab.settle();
    expect(await tab.evaluate(lines)).toHaveLength(1);
  });

  it('says of an answer that the browser does not keep that it counts for this page only, and moves nothing for it', async () => {
    const off = `<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
      window.shifts = []; try { new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true }) } catch {}</script>`;
    t.site.page('/unkept', createPage(long, { before: off }));
    const { tab } = await t.visit('/unkept', { viewport: [320, 568] });
    const said = `[...document.querySelectorAll('#consentgate-root [role=status]')].map((line) => line.textContent).join('')`;
    await tab.click(`${banner} [data-consent-action="reject-all"]`);
    await tab.waitFor(`document.querySelector('.cg-told')?.textContent`);
    expect(await tab.evaluate(said)).toBe('Your browser does not store your choice. It counts for this page only.');
    const seen = await tab.evaluate(() => {
      const [said, control] = ['.cg-told', '.cg-reopen'].map((selector) =>
        (document.querySelector(selector) as Element).getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const { left, top, right, bottom } = said;
      return [left >= 0, top >= 0, right <= innerWidth, bottom <= control.top];
    });
    expect(seen).toEqual([true, true, true, true]);
    if (t.engine === 'chromium') expect(await tab.evaluate('window.shifts')).toEqual([]);
    // It is gone from sight with the next thing that he does.
    await tab.press('Tab');
    await tab.waitFor(`!document.querySelector('.cg-told')`);
  });

  it('keeps what has the focus in view in a window of any height, with forty services', async () => {
    const services = Array.from({ length: 40 }, (_, index) => ({
      ...{ id: `s${index}`, name: `Service ${index}`, category: ['functional', 'analytics', 'marketing'][index % 3] },
    }));
    const config = `<script type="application/json" data-consentgate>${JSON.stringify({ services, serviceSwitches: 'on' })}</script>`;
    t.site.page('/heights', createPage(long, { before: config }));
    const { tab } = await t.visit('/heights', { viewport: [360, 560] });
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.open("preferences")');
    await tab.waitFor(`document.querySelectorAll('dialog details li').length === 41`);
    await tab.evaluate(`document.querySelectorAll('dialog details').forEach((list) => { list.open = true })`);
    for (const [width, height] of [
      [360, 560],
      [320, 568],
      [375, 553],
      [375, 607],
      [1280, 540],
      [1280, 800],
    ] as const) {
      await tab.viewport(width, height);
      for (const action of ['close', 'reject-all', 'accept-all', 'save']) {
        const button = `document.querySelector('dialog [data-consent-action=${action}]')`;
        await tab.evaluate(`(document.activeElement.blur(), ${button}.focus())`);
        // (WebKit scrolls a moment later.)
        await tab.waitFor(
          `(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)(${button}.getBoundingClientRect())`,
        );
      }
    }
  });

  it('keeps its look where the page puts sheets of its own in the place of all others while it loads', async () => {
    t.site.script(
      'shop',
      '/late.js',
      `const own = new CSSStyleSheet(); own.replaceSync('p{color:red}'); document.adoptedStyleSheets = [own];`,
      {
        delay: 500,
      },
    );
    t.site.page('/sheets', createPage('<p id="text">Text</p>', { before: '<script defer src="/late.js"></script>' }));
    const { tab } = await t.visit('/sheets');
    await tab.waitFor(isAsked);
    await tab.waitFor(`document.readyState === 'complete' && document.adoptedStyleSheets.length > 1`);
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('#text')).color`)).toBe('rgb(255, 0, 0)');
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('${banner}')).position`)).toBe('fixed');
  });

  it('opens modal preferences; Escape grants nothing; a saved switch counts', async () => {
    t.site.page('/preferences', createPage(long + createHeld('a') + createHeld('m', 'data-consent="marketing"')));
    const { tab } = await t.visit('/preferences');
    await tab.click(`${banner} [data-consent-action="open-preferences"]`);
    await tab.waitFor(isOpen);
    expect(await tab.evaluate('document.querySelector("dialog").matches(":modal")')).toBe(true);
    const switches = `[...document.querySelectorAll('dialog [role=switch]')].map(({ checked, disabled, dataset }) => [dataset.consentCategory, checked, disabled])`;
    expect(
      ((await tab.evaluate(switches)) as [string, boolean, boolean][]).filter(
        ([id, isOn]) => isOn && id !== 'necessary',
      ),
    ).toEqual([]);
    await tab.press('Escape');
    await tab.waitFor(`!${isOpen}`);
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
    expect(await tab.cookies()).toEqual([]);
    expect(await tab.evaluate(isAsked)).toBe(true);
    await tab.click(`${banner} [data-consent-action="open-preferences"]`);
    await tab.waitFor(isOpen);
    await tab.focus('dialog [data-consent-category=analytics]');
    await tab.press('Space');
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
    await tab.click('dialog [data-consent-action=save]');
    await tab.waitFor('window.ran');
    await tab.waitFor(`!${isOpen}`);
    expect(await tab.evaluate('consentgate.has("analytics !marketing !functional")')).toBe(true);
    expect(await tab.evaluate(ran)).toEqual(['a']);
    expect(await tab.evaluate(isAsked)).toBe(false);
  });

  it('stands in for a held frame: load once, or always', async () => {
    t.site.serve('video', '/*', '<!doctype html><title>Video</title>');
    const frame = (n: number) =>
      `<iframe id="f${n}" title="Film ${n}" width="400" height="300" data-consent="marketing" data-service="youtube" data-src="${t.site.url('video', `/${n}`)}"></iframe>`;
    t.site.page(
      '/frames',
      createPage(`<p>Before</p>${frame(1)}${frame(2)}<p id="after">After</p>`, {
        attributes: 'data-services="youtube"',
      }),
    );
    const { tab } = await t.visit('/frames', {
      cookies: [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }],
    });
    const boxes = `document.querySelectorAll('[data-consentgate=placeholder]').length`;
    await tab.waitFor(`${boxes} === 2`);
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual([]);
    const top = await tab.evaluate('document.getElementById("after").getBoundingClientRect().top');
    await tab.click('[data-consentgate=placeholder] button');
    await t.site.waitForRequest({ host: 'video', path: '/1' });
    await tab.waitFor(`${boxes} === 1`);
    expect(await tab.evaluate('document.getElementById("after").getBoundingClientRect().top')).toBe(top);
    expect(await tab.evaluate('consentgate.has("youtube")')).toBe(false);
    t.site.clear();
    await tab.reload();
    await tab.waitFor(`${boxes} === 2`);
    await tab.settle();
    expect(t.site.paths({ host: 'video' })).toEqual([]);
    await tab.click('[data-consentgate=placeholder] button + button');
    await t.site.waitForRequest({ host: 'video', path: '/1' });
    await t.site.waitForRequest({ host: 'video', path: '/2' });
    await tab.waitFor(`${boxes} === 0`);
    expect(t.site.paths({ host: 'video' }).sort()).toEqual(['video/1', 'video/2']);
    expect(await tab.evaluate('consentgate.has("!marketing youtube")')).toBe(true);
    t.site.clear();
    await tab.reload();
    await t.site.waitForRequest({ host: 'video', path: '/2' });
  });

  it('stands in for a wide and low embed with its words beside the buttons, all of them in view', async () => {
    const src = t.site.url('video', '/wide');
    t.site.page(
      '/wide',
      createPage(
        `<iframe title="Film" width="728" height="90" data-consent="marketing" data-service="youtube" data-src="${src}"></iframe>`,
        {
          attributes: 'data-services="youtube"',
        },
      ),
    );
    const { tab } = await t.visit('/wide', { cookies: decided, viewport: [1280, 800] });
    await tab.waitFor(`!!document.querySelector('.cg-tiny')`);
    expect(
      await tab.evaluate(() => {
        const box = document.querySelector('.cg-hold') as HTMLElement;
        const [whole, words] = [box, box.firstElementChild as HTMLElement].map(
          (one) => one.getBoundingClientRect().width,
        );
        return [(whole as number) - (words as number) <= 4, box.scrollHeight - box.clientHeight];
      }),
    ).toEqual([true, 0]);
  });

  it('stands in for a film with an edge and a ratio of its own, and moves nothing', async () => {
    const looks = [
      'width: 100%; aspect-ratio: 16/9',
      'width: 500px; aspect-ratio: 16/9',
      'width: 500px; height: 200px; aspect-ratio: 16/9',
    ];
    const style = looks.map((look, index) => `#f${index}{${look}}`).join('');
    for (const held of ['', 'data-consent="marketing" data-service="youtube"']) {
      const frames = looks.map(
        (_, index) => `<iframe id="f${index}" title="Film" ${held} data-src="${t.site.url('video', '/x')}"></iframe>`,
      );
      t.site.page(
        `/ratio${held && '-held'}`,
        createPage(frames.map((frame) => `<p>${frame}</p>`).join(''), {
          attributes: 'data-services="youtube"',
          before: `<style>${style}</style>`,
        }),
      );
    }
    const readHeights = (tab: Tab) =>
      tab.evaluate(() => [...document.querySelectorAll('p:has(iframe)')].map((p) => Math.round(p.clientHeight)));
    const free = await t.visit('/ratio');
    const { tab } = await t.visit('/ratio-held');
    await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 3`);
    expect(await readHeights(tab)).toEqual(await readHeights(free.tab));
  });

  it('stands in for an object and an embed, as large as they will be', async () => {
    t.site.serve('video', '/x', '<!doctype html><title>Film</title>');
    const url = t.site.url('video', '/x');
    const draw = (marks: string, held: string) =>
      ['width="400" height="300"', 'style="width: 100%; height: 200px"']
        .map(
          (size) =>
            `<p><object type="text/html" ${size} ${marks} ${held}data="${url}"></object></p>
             <p><embed type="text/html" ${size} ${marks} ${held}src="${url}"></p>`,
        )
        .join('');
    t.site.page('/objects', createPage(draw('', '')));
    t.site.page('/objects-held', createPage(draw('data-consent="marketing"', 'data-')));
    const read = (tab: Tab, selector: string) =>
      tab.evaluate(
        (which) =>
          [...document.querySelectorAll(which)].map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return [Math.round(width), Math.round(height)];
          }),
        selector,
      );
    const free = await t.visit('/objects');
    const { tab } = await t.visit('/objects-held');
    await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 4`);
    expect(await read(tab, '[data-consentgate=placeholder]')).toEqual(await read(free.tab, 'object, embed'));
    t.site.clear();
    await tab.click('[data-consentgate=placeholder] button');
    await t.site.waitForRequest({ host: 'video', path: '/x' });
    await tab.waitFor(`!document.querySelector('object').hidden`);
    expect(await read(tab, 'object')).toContainEqual([400, 300]);
  });

  it('stands in for a film in a box that is as wide as the film, and in one that turns with the window', async () => {
    const place = (attributes: string) =>
      `<iframe title="Film" ${attributes} data-src="${t.site.url('video', '/x')}"></iframe>`;
    const small = 'width="324" height="183"';
    const boxes = (held: string) => `
      <div style="display: inline-block">${place(`${small} ${held}`)}</div>
      <div style="float: left">${place(`${small} ${held}`)}</div><div style="clear: both"></div>
      <figure style="display: table; margin: 0">${place(`${small} ${held}`)}</figure>
      <div style="display: flex">${place(`${small} ${held}`)}<p>A text beside it, which is as long as such texts are, and longer.</p></div>
      <div style="position: relative; height: 0; padding-bottom: 56.25%">${place(`style="position: absolute; inset: 0; width: 100%; height: 100%" ${held}`)}</div>
      <div>${place(`width="560" height="315" style="max-width: 100%; border: 0" ${held}`)}</div>`;
    for (const held of ['', 'data-consent="marketing" data-service="youtube"']) {
      t.site.page(
        `/boxes${held && '-held'}`,
        createPage(boxes(held), { attributes: 'data-services="youtube"', before: '<style>p{margin:0}</style>' }),
      );
    }
    const readSizes = (tab: Tab, what: string) =>
      tab.evaluate(
        (what: string) =>
          [...document.querySelectorAll(what)].map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return [width, height].map(Math.round).join(' ');
          }),
        what,
      );
    const free = await t.visit('/boxes', { viewport: [667, 500] });
    const { tab } = await t.visit('/boxes-held', { viewport: [667, 500] });
    await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 6`);
    const compare = async () =>
      expect(await readSizes(tab, '[data-consentgate=placeholder]')).toEqual(await readSizes(free.tab, 'iframe'));
    await compare();
    // What lies beside a text gives way by what is in it.
    const remove = `document.querySelector('p').parentNode.remove()`;
    for (const one of [free.tab, tab]) {
      await one.evaluate(remove);
      await one.viewport(420, 667);
    }
    await compare();
  });

  it('stands in for a film that is scaled down, or moved to the middle, where it lies and as large', async () => {
    const looks = [
      'width: 640px; height: 360px; transform: scale(.75); transform-origin: 0 0',
      'position: absolute; left: 50%; top: 700px; width: 400px; height: 260px; transform: translate(-50%, -50%)',
    ];
    const style = looks.map((look, index) => `#f${index}{${look}}`).join('');
    for (const held of ['', 'data-consent="marketing" data-service="youtube"']) {
      const frames = looks.map(
        (_, index) => `<iframe id="f${index}" title="Film" ${held} data-src="${t.site.url('video', '/x')}"></iframe>`,
      );
      t.site.page(
        `/moved${held && '-held'}`,
        createPage(`${frames.map((frame) => `<p>${frame}</p>`).join('')}<p id="end">End</p>`, {
          attributes: 'data-services="youtube"',
          before: `<style>${style}</style>`,
        }),
      );
    }
    const readPlaces = (tab: Tab, what: string) =>
      tab.evaluate(
        (what: string) =>
          [...document.querySelectorAll(`${what},#end`)].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join(' ');
          }),
        what,
      );
    const free = await t.visit('/moved');
    const { tab } = await t.visit('/moved-held');
    await tab.waitFor(`document.querySelectorAll('[data-consentgate=placeholder]').length === 2`);
    expect(await readPlaces(tab, '[data-consentgate=placeholder]')).toEqual(await readPlaces(free.tab, 'iframe'));
  });

  it('shows the placeholder of a video inside of a component as it does in the page, and lends it nothing for good', async () => {
    t.site.serve('video', '/film', '<!doctype html><title>Film</title>');
    const frame = `<iframe data-consent="marketing" data-src="${t.site.url('video', '/film')}" title="Film" width="400" height="300"></iframe>`;
    const component = `<script>customElements.define('a-film', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>iframe{border:0}</style>${frame}`)}; consentgate.scan(this.shadowRoot) } })</script>`;
    t.site.page(
      '/component',
      createPage(`<style>iframe{border:0}</style><p><span>${frame}</span></p><a-film></a-film>${component}`, {
        attributes: 'data-theme="quiet"',
        before: `<link rel="stylesheet" href="/themes/quiet.css">`,
      }),
    );
    const { tab } = await t.visit('/component');
    const both = `[document, document.querySelector('a-film').shadowRoot].map((root) => root.querySelector('[data-consentgate=placeholder]'))`;
    await tab.waitFor(`${both}.every((box) => box?.querySelector('button'))`);
    const looks = await tab.evaluate<string[]>(
      `${both}.map((box) => JSON.stringify([box, box.querySelector('b'), box.querySelector('p'), box.querySelector('button')].map((element) => {
        const { fontFamily, fontSize, color, backgroundColor, borderRadius, textAlign, padding } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { fontFamily, fontSize, color, backgroundColor, borderRadius, textAlign, padding, width, height };
      })))`,
    );
    expect(looks[1]).toBe(looks[0]);
    expect(looks[0]).toContain('"width":400,"height":300');
    await tab.evaluate(`consentgate.grant('marketing')`);
    await tab.waitFor(`!document.querySelector('a-film').shadowRoot.querySelector('[data-consentgate=placeholder]')`);
    await t.site.waitForRequest({ host: 'video', path: '/film' });
    await tab.evaluate('consentgate.destroy()');
    expect(await tab.evaluate(`(document.querySelector('a-film').shadowRoot.adoptedStyleSheets ?? []).length`)).toBe(0);
  });

  it('costs a visitor who has decided nothing, until he looks for it', async () => {
    t.site.page('/decided', createPage(long));
    for (const way of ['hover', 'focus'] as const) {
      t.site.clear();
      const { tab } = await t.visit('/decided', { cookies: decided });
      await tab.waitFor(`!!document.querySelector('[data-consentgate=reopen]')`);
      await tab.settle();
      expect(t.site.paths({ path: /consentgate/ })).toEqual(['shop/consentgate/consentgate.js']);
      await tab[way]('[data-consentgate=reopen]');
      await t.site.waitForRequest({ path: /consentgate-preferences/ });
      expect(await tab.evaluate(isOpen)).toBe(false);
      // Laid out, so that the click has little left to do, and there for nobody yet.
      await tab.waitFor(`document.querySelector('dialog')?.offsetHeight > 99`);
      const seen = `getComputedStyle(document.querySelector('dialog h2')).visibility`;
      expect(await tab.evaluate(seen)).toBe('hidden');
      const drawn = `[...document.querySelectorAll('dialog input, dialog summary')].map((element) => getComputedStyle(element, '::before').visibility)`;
      expect(await tab.evaluate<string[]>(drawn)).not.toContain('visible');
      await tab.click('[data-consentgate=reopen]');
      await tab.waitFor(isOpen);
      expect(await tab.evaluate(seen)).toBe('visible');
      expect(await tab.evaluate('document.activeElement.id')).toBe('cg-preferences-title');
    }
  });

  it('leaves the way back to the site, where the site has one, and can be opened by it', async () => {
    t.site.page(
      '/links',
      createPage(`<a href="#x" id="open" data-consent-action="open-preferences"><span>Cookies</span></a><button id="yes" data-consent-action="accept-all">Yes</button>
      <button id="part" data-consent-action="accept-all" data-consent-category="analytics">Statistics</button><button id="no" data-consent-action="reject-all">No</button>${createHeld('a')}`),
    );
    const { tab } = await t.visit('/links');
    await tab.click('#part');
    await tab.waitFor('window.ran');
    expect(await tab.evaluate('consentgate.has("analytics") && !consentgate.has("marketing|functional")')).toBe(true);
    await tab.click('#yes');
    await tab.waitFor('consentgate.has("analytics marketing functional")');
    await tab.click('#no');
    await tab.waitFor('consentgate.has("!analytics !marketing !functional")');
    expect(await tab.evaluate(`!!document.querySelector('[data-consentgate=reopen]')`)).toBe(false);
    await tab.click('#open span');
    await tab.waitFor(isOpen);
    expect(await tab.evaluate('location.hash')).toBe('');
  });

  it('can be left out: then nothing of it is fetched and the site asks by itself', async () => {
    t.site.page('/headless', createPage(serveHeld(t, '/headless.js'), { attributes: 'data-ui="off"' }));
    const { tab } = await t.visit('/headless');
    await tab.settle();
    expect(await tab.evaluate('!!document.querySelector("#consentgate-root, [data-consentgate]:not(script)")')).toBe(
      false,
    );
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran');
    await tab.reload();
    await tab.waitFor('window.ran');
    expect(ui().filter((path) => !path.includes('answer'))).toEqual([]);
  });

  it('that cannot be fetched leaves the page alone, everything held, and says so', async () => {
    t.site.serve('shop', '/nowhere/*', { status: 404 });
    t.site.page(
      '/missing',
      createPage(`${serveHeld(t, '/missing.js')}<button id="b" onclick="this.textContent = 'clicked'">B</button>`, {
        attributes: `data-base="${t.site.url('shop', '/nowhere/')}"`,
      }),
    );
    const { tab } = await t.visit('/missing');
    await tab.settle();
    await expect
      .poll(
        () => tab.console.filter(({ level, text }) => level === 'error' && /^consentgate: .*consentgate-ui/.test(text)),
        {
          timeout: 5000,
        },
      )
      .not.toEqual([]);
    await tab.click('#b');
    expect(await tab.evaluate('document.getElementById("b").textContent')).toBe('clicked');
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    // And what only the network broke works at the next try.
    t.site.serve('shop', '/nowhere/*', async ({ url }) => ({
      type: 'text/javascript',
      body: await readFile(new URL(`../../dist/${url.split('/').at(-1)}`, import.meta.url)),
    }));
    await tab.evaluate('consentgate.open("banner")');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.ran');
  });

  it('asks when the page is there although its file did not come at first', async () => {
    let asked = 0;
    t.site.serve('shop', '/once/*', async ({ url }) =>
      /-ui/.test(url) && asked++ === 0
        ? { status: 503, type: 'text/plain' }
        : ((await readBuiltFile(url.replace('/once/', '/consentgate/'))) ?? { status: 404 }),
    );
    t.site.page('/once', createPage('', { own: '<script src="/once/consentgate.js"></script>' }));
    const { tab } = await t.visit('/once');
    await tab.waitFor(isAsked);
    expect(asked).toBe(2);
  });

  it('asks as soon as there is a page to ask on, however long its deferred scripts take', async () => {
    t.site.script('shop', '/slow.js', '0', { delay: 1000 });
    t.site.serve('shop', '/never.js', { hang: true });
    // The file of the interface is here before the head has ended.
    t.site.page(
      '/deferred',
      createPage('', {
        own: '<script src="/consentgate/consentgate.js"></script><script src="/slow.js"></script><script src="/never.js" defer></script>',
      }),
    );
    const { tab } = await t.visit('/deferred', { until: 'none' });
    await tab.waitFor(isAsked);
    expect(await tab.evaluate('document.readyState')).not.toBe('complete');
  });

  it('asks on a page that was left while its file was on the way, and is come back to', async () => {
    let asked = 0;
    t.site.serve('shop', '/left/*', async ({ url }) => {
      const file = (await readBuiltFile(url.replace('/left/', '/consentgate/'))) ?? { status: 404 };
      return /-ui/.test(url) && asked++ === 0 ? { ...file, delay: 2000 } : file;
    });
    t.site.page('/left', createPage('', { own: '<script src="/left/consentgate.js"></script>' }));
    t.site.page('/plain', '<!doctype html><title>Plain</title>');
    const { tab } = await t.visit('/left', { until: 'interactive' });
    await expect.poll(() => asked).toBe(1);
    await tab.goto(t.site.url('shop', '/plain'));
    await tab.back();
    await tab.waitFor(isAsked);
  });

  it('never comes where the page takes everything back before its file is there', async () => {
    const back = '<script>consentgate.destroy()</script>';
    t.site.page('/back', createPage(back + serveHeld(t, '/back.js')));
    const { tab } = await t.visit('/back');
    await t.site.waitForRequest({ path: '/consentgate/consentgate-ui.js' });
    await tab.settle();
    expect(await tab.evaluate('document.querySelector(".cg-banner, .cg-reopen")')).toBe(null);
    expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  });

  it('goes with destroy(), and what is held stays held', async () => {
    t.site.page('/destroy', createPage(serveHeld(t, '/destroy.js')));
    const { tab } = await t.visit('/destroy');
    await tab.waitFor(isAsked);
    await tab.evaluate('consentgate.destroy()');
    await tab.settle();
    expect(await tab.evaluate(isAsked)).toBe(false);
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
  });
});
