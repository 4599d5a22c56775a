/** Promise 6, whatever the site is like: sheets that mean everything, bodies that are a grid or a frame, components. */
import { expect, it } from 'vitest';
import { createPage, createReceipt, note, serveHeld } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

const banner = '[data-consentgate=banner]';
const reopen = '[data-consentgate=reopen]';
const text = '<p>Some text of the shop.</p>';
const decided = [{ name: 'consentgate', value: createReceipt('functional0.analytics0.marketing0') }];

/** Where an element is, and whether somebody who points at it hits it. */
const look = (selector: string) => {
  const element = document.querySelector(selector) as HTMLElement;
  const { left, top, right, bottom, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  // Without the bar for scrolling, where it takes room.
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    isHit: element.contains(hit),
    left,
    right: clientWidth - right,
    bottom: clientHeight - bottom,
    height,
    size,
  };
};

inEveryEngine('on a page of any kind a visitor', (t) => {
  const visit = async (path: string, css: string, body: string, options: Parameters<typeof t.visit>[1] = {}) => {
    t.site.page(path, createPage(body, { attributes: 'data-privacy-url="/privacy"', before: `<style>${css}</style>` }));
    const { tab } = await t.visit(path, options);
    await tab.waitFor(`!!document.querySelector('${options.cookies ? reopen : banner}')`);
    return tab;
  };

  it('who has decided finds the way back, in letters that can be read, whatever the site does to its buttons', async () => {
    const sheets = [
      '*{all:unset!important}',
      'body>:first-child,data{display:none!important}',
      'body>*{transform:rotate(1turn);perspective:9px;contain:content}',
      'button{display:none!important}',
      'body *{float:left!important;opacity:.1!important;font-size:3px!important;position:static!important;padding:0!important}',
      'html{font-size:62.5%}',
      'html{font-size:8px}',
    ];
    const context = await t.newContext();
    for (const [index, css] of sheets.entries()) {
      const tab = await visit(`/sheet-${index}`, css, text.repeat(40), { cookies: decided, context });
      const { isHit, left, bottom, height, size } = await tab.evaluate(look, reopen);
      expect(isHit, css).toBe(true);
      expect(size, css).toBeGreaterThanOrEqual(14);
      expect(height, css).toBeGreaterThanOrEqual(44);
      // In the corner, with the gap of the page's own text size.
      expect(Math.max(left, bottom), css).toBeLessThan(20);
      expect(Math.min(left, bottom), css).toBeGreaterThan(5);
    }
    const moved = await visit('/moved', ':root{--cg-reopen:auto 2rem 6rem auto}', text.repeat(40), {
      cookies: decided,
      context,
    });
    const place = await moved.evaluate(look, reopen);
    expect({ ...place, right: Math.round(place.right) }).toMatchObject({ isHit: true, right: 32, bottom: 96 });
  });

  it('sees the question, and can answer it, whatever the site means for all of its elements', async () => {
    const button = `${banner} [data-consent-action=reject-all]`;
    const context = await t.newContext();
    for (const [index, css] of [
      '*{pointer-events:none!important}',
      'body *{clip-path:inset(50%)!important}',
      '*{-webkit-text-fill-color:#fff0!important;text-shadow:0 0 9px #000!important}',
      'body *{zoom:3!important;columns:3!important}',
      '*{writing-mode:vertical-rl!important;offset-path:ray(45deg)!important}',
      '*{-webkit-mask:linear-gradient(#0000,#0000)!important;mask:linear-gradient(#0000,#0000)!important}',
      'div::before,button::after{content:"x"!important;display:block!important;height:300px!important}',
    ].entries()) {
      const tab = await visit(`/meant-${index}`, css, text, { context });
      expect((await tab.evaluate(look, button)).isHit, css).toBe(true);
      const seen = await tab.evaluate((selector: string) => {
        const element = document.querySelector(selector) as HTMLElement;
        const style = getComputedStyle(element) as CSSStyleDeclaration & { webkitTextFillColor: string };
        const { content } = getComputedStyle(element, '::after');
        return [style.webkitTextFillColor === style.color, style.textShadow, style.clipPath, content].join();
      }, button);
      expect(seen, css).toMatch(/^true,none,none,(none|normal)$/);
      const drawn = await tab.evaluate((selector: string) => {
        const style = getComputedStyle(document.querySelector(selector) as HTMLElement);
        const { writingMode, columnCount, maskImage, offsetPath = 'none' } = style;
        return [writingMode, columnCount, maskImage, offsetPath, style.getPropertyValue('zoom') || '1'];
      }, `${banner} h2`);
      expect(drawn, css).toEqual(['horizontal-tb', 'auto', 'none', 'none', '1']);
    }
  });

  it('finds links that are large enough to press, and both answers side by side, whatever margins the site gives to all', async () => {
    const tab = await visit('/margins', '*{line-height:normal!important}div,button,h2,a{margin:60px!important}', text);
    const found = await tab.evaluate((part: string) => {
      const read = (what: string) =>
        [...document.querySelectorAll(`${part} ${what}`)].map((element) => element.getBoundingClientRect());
      const [reject, accept] = read('button');
      const low = read('a').filter(({ height }) => height < 24);
      return [low.length, reject?.top === accept?.top, Math.round((accept?.left ?? 0) - (reject?.right ?? 0)) < 20];
    }, banner);
    expect(found).toEqual([0, true, true]);
  });

  it('presses every switch of the settings although the site means a grid, or columns, for all of its elements', async () => {
    for (const css of [
      '*{grid-area:1/1!important;gap:90px!important}',
      '*{columns:2!important;place-self:end!important}',
    ]) {
      const tab = await visit('/stacked', css, text);
      await tab.evaluate(`consentgate.open('preferences')`);
      await tab.waitFor(`!!document.querySelector('dialog[open]')`);
      const missed = await tab.evaluate(() =>
        [...document.querySelectorAll('dialog [role=switch]')].flatMap((control) => {
          control.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = control.getBoundingClientRect();
          return control.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ? [] : [control.id];
        }),
      );
      expect(missed, css).toEqual([]);
    }
  });

  it('sees that there is more in the settings, and reads names and facts on one line, although the site hides its bars for scrolling', async () => {
    const css = '*{scrollbar-width:none;scrollbar-color:#0000 #0000}';
    const tab = await visit('/no-bars', css, text);
    await tab.evaluate(`consentgate.open('preferences')`);
    await tab.waitFor(`!!document.querySelector('dialog[open] dt')`);
    const seen = await tab.evaluate(() => {
      const find = (selector: string) => document.querySelector(selector) as HTMLElement;
      const { scrollbarWidth = 'auto', scrollbarColor = 'auto' } = getComputedStyle(find('dialog'));
      find('dialog details').setAttribute('open', '');
      // A mark without a size stands on the line of its text.
      const lines = ['dt', 'dd'].map((name) => {
        const mark = document.createElement('img');
        find(`dialog ${name}`).prepend(mark);
        return mark.getBoundingClientRect().bottom;
      }) as [number, number];
      return {
        scrollbarWidth,
        isClear: /^(rgba\(0, 0, 0, 0\) ?)+$/.test(scrollbarColor),
        apart: Math.abs(lines[0] - lines[1]),
      };
    });
    expect(seen).toMatchObject({ scrollbarWidth: 'auto', isClear: false });
    expect(seen.apart).toBeLessThan(0.6);
  });

  it('sees the rows and gaps of the page where the site has laid them', async () => {
    const rows = '<header>One</header><article>Two</article><footer>Three</footer>';
    const sheets = {
      grid: 'body{display:grid;grid-template-rows:auto auto 1fr auto;gap:20px;margin:0;min-height:100vh}',
      flex: 'body{display:flex;flex-direction:column;justify-content:space-between;gap:20px;height:100vh;margin:0}',
    };
    const places = `JSON.stringify([...document.querySelectorAll('main,header,article,footer')].map((element) => Math.round(element.getBoundingClientRect().top)))`;
    const isAsked = await t.newContext();
    const hasDecided = await t.newContext();
    for (const [name, css] of Object.entries(sheets)) {
      t.site.page(`/${name}-alone`, createPage(rows, { before: `<style>${css}</style>`, own: '' }));
      const alone = (await t.visit(`/${name}-alone`, { context: isAsked })).tab;
      const wanted = await alone.evaluate(places);
      for (const options of [{ context: hasDecided, cookies: decided }, { context: isAsked }]) {
        const tab = await visit(`/${name}`, css, rows, options);
        await tab.settle();
        expect(await tab.evaluate(places), name).toBe(wanted);
      }
    }
  });

  it('presses the button that he points at, reads every heading, and sees each switch, whatever the site draws over its own', async () => {
    const css = [
      // A veil over each button, for a ripple.
      'button{position:relative}button::after{content:"";position:absolute;inset:0}',
      // Letters filled by what is behind them.
      'h1,h2,h3{background:linear-gradient(red,blue);-webkit-background-clip:text;-webkit-text-fill-color:transparent}',
      // A box drawn afresh, and (as in Materialize) hidden behind its label.
      'input[type=checkbox]{position:absolute;opacity:0;pointer-events:none}input::before{content:"";transform:scale(0);clip-path:inset(50%)}',
    ].join('');
    const film = `<iframe title="Film" width="400" height="260" data-consent="marketing" data-src="${t.site.url('video', '/film')}"></iframe>`;
    const tab = await visit('/veils', css, film);
    await tab.waitFor(`!!document.querySelector('.cg-hold button')`);
    const findMissed = (part: string) =>
      [...document.querySelectorAll(`${part} button, ${part} [role=switch]`)].flatMap((control) => {
        control.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const isHit = control.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        return isHit ? [] : [control.textContent || control.id];
      });
    const fill = (selector: string) =>
      getComputedStyle(document.querySelector(selector) as Element).getPropertyValue('-webkit-text-fill-color');
    expect(await tab.evaluate(findMissed, banner)).toEqual([]);
    expect(await tab.evaluate(findMissed, '.cg-hold')).toEqual([]);
    expect(await tab.evaluate(fill, `${banner} h2`)).toBe('rgb(22, 24, 29)');
    // The veil of the last button, "Always allow", would lie over all of the page.
    await tab.click('.cg-hold b');
    expect(await tab.evaluate('consentgate.receipt()')).toBe(null);
    await tab.evaluate(`consentgate.open('preferences')`);
    await tab.waitFor(`!!document.querySelector('dialog[open]')`);
    expect(await tab.evaluate(findMissed, 'dialog')).toEqual([]);
    expect(await tab.evaluate(fill, 'dialog h3 label')).toBe('rgb(22, 24, 29)');
    const knob = `(({ transform, clipPath }) => transform + clipPath)(getComputedStyle(document.querySelector('dialog input'), '::before'))`;
    expect(await tab.evaluate(knob)).toBe('nonenone');
  });

  it('is asked where he looks, although the site has made a frame of its body', async () => {
    for (const css of ['body{transform:translateZ(0)}', 'body{filter:grayscale(1)}', 'body{contain:layout}']) {
      const tab = await visit('/frame', css, `<input autofocus>${text.repeat(200)}`);
      await tab.waitFor(
        `document.querySelector('${banner}').getBoundingClientRect().bottom <= innerHeight && document.querySelector('${banner} [role=status]').textContent`,
      );
      expect(await tab.evaluate('document.activeElement.localName'), 'takes no focus').toBe('input');
      await tab.click(`${banner} [data-consent-action=reject-all]`);
      await tab.waitFor('consentgate.has("!analytics")');
    }
  });

  it('is asked, and finds the way back, where a frame of the site is called "body"', async () => {
    const body = `<iframe name="body" title="Body" srcdoc="Shop"></iframe>${text}`;
    const tab = await visit('/named', '', body);
    await tab.click(`${banner} [data-consent-action=reject-all]`);
    await tab.waitFor(`!!document.querySelector('${reopen}')`);
    expect((await tab.evaluate(look, reopen)).isHit).toBe(true);
  });

  it('presses a control of the site that lies inside of a component, is one, or came later', async () => {
    const component = `<script>
      customElements.define('site-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button data-consent-action="open-preferences"><b>Cookies</b></button>' }
      });
      customElements.define('site-button', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button>Cookies</button>' }
      });
    </script><site-card></site-card><site-button data-consent-action="open-preferences"></site-button>`;
    t.site.page('/component', createPage(component));
    const { tab } = await t.visit('/component', { cookies: decided });
    await tab.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<div id="later" data-consent-action="open-preferences">Cookies</div>')`,
    );
    for (const control of [
      `document.querySelector('site-card').shadowRoot.querySelector('b')`,
      `document.querySelector('site-button').shadowRoot.firstChild`,
      `document.querySelector('#later')`,
    ]) {
      await tab.evaluate(`${control}.click()`);
      await tab.waitFor(`!!document.querySelector('dialog[open]')`);
      await tab.evaluate('consentgate.close()');
    }
  });

  it('is heard, and the tag fires, where old libraries have put their own in the place of natives', async () => {
    // As Prototype.js up to 1.7.2 (Magento 1) and MooTools up to 1.3 (Joomla 1.5) do.
    const libraries = `<script>
      Array.from = (list) => { const array = []; for (let i = 0; i < (list ? list.length : 0); i++) array[i] = list[i]; return array };
      Array.prototype.entries = function () { return this.slice() };
      HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this };
      window.Event = function (event) { this.event = event };
    </script>`;
    for (const [path, own] of [
      ['/old-known', 'data-services="youtube"'],
      ['/old-plain', ''],
    ] as const) {
      t.site.page(path, createPage(serveHeld(t, `${path}.js`), { before: libraries, attributes: own }));
      const { tab } = await t.visit(path);
      await tab.click(`${banner} [data-consent-action=accept-all]`);
      await tab.waitFor('(window.ran || []).length');
      await tab.reload();
      await tab.waitFor('(window.ran || []).length');
      expect(await tab.evaluate(`document.querySelectorAll('${banner}').length`), path).toBe(0);
      expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });

  it('is asked, and nothing asks before the yes, where every object of the page has one property more', async () => {
    const service = `{"services":[{"id":"own","name":"Own","category":"analytics","hosts":["tracker.localhost:${t.site.port}"]}]}`;
    t.site.script('tracker', '/raw.js', note('raw'));
    t.site.page(
      '/extended',
      createPage(
        `${serveHeld(t, '/extended.js')}<script>
           document.body.append(Object.assign(document.createElement('script'), { src: '${t.site.url('tracker', '/raw.js')}' }))</script>`,
        {
          before: `<div id="consentgate"></div><script>Object.prototype.extended = function () { return this }</script>
            <script type="application/json" data-consentgate>${service}</script>`,
        },
      ),
    );
    const { tab } = await t.visit('/extended');
    await tab.waitFor(`document.querySelector('${banner} button')`);
    await tab.settle();
    expect(t.site.paths({ host: 'tracker' })).toEqual([]);
    await tab.click(`${banner} [data-consent-action=accept-all]`);
    await tab.waitFor('(window.ran || []).includes("raw")');
    await t.site.waitForRequest({ host: 'tracker', path: '/extended.js' });
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is asked once, although the page has given every object a function of its own', async () => {
    t.site.page(
      '/shared',
      createPage('', { before: '<script>Object.prototype.shared = function () { return this }</script>' }),
    );
    const { tab, context } = await t.visit('/shared');
    await tab.waitFor(`document.querySelector('${banner} button')`);
    await tab.click(`${banner} [data-consent-action=reject-all]`);
    await tab.waitFor('document.cookie.includes("analytics0")');
    const { tab: next } = await t.visit('/shared', { context });
    await next.waitFor(`document.querySelector('${reopen}')`);
    expect(await next.evaluate(`!!document.querySelector('${banner}')`)).toBe(false);
  });
});
