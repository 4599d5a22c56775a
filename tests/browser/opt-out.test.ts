/** The switch of a privacy statement with which a visitor objects to being counted. */
import { expect, it } from 'vitest';
import { serveCollector } from '../fixtures/collector.js';
import { createPage } from '../fixtures/pages.js';
import { inEveryEngine } from './harness/index.js';

inEveryEngine('the opt-out switch', (t) => {
  const place = '<div data-consentgate="opt-out"><a href="mailto:privacy@shop.example">Write to us</a></div>';
  const serve = (path: string, body = place, attributes = '') => {
    const collector = serveCollector(t);
    t.site.page(
      path,
      createPage(body, { attributes: `data-beacon="${collector.url}" data-heartbeat="0" ${attributes}` }),
    );
    return collector;
  };
  const input = '[data-consentgate=opt-out] [role=switch]';
  const read = (selector: string) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    return (
      field && {
        name: field.labels?.[0]?.textContent,
        on: field.checked,
        locked: field.disabled,
        note: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
      }
    );
  };

  it('is only fetched where the site has a place for it', async () => {
    const collector = serve('/plain', '<p>Privacy</p>');
    await t.visit('/plain');
    await expect.poll(collector.kinds).toBe('view');
    expect(t.site.paths({ path: /opt-out/ })).toEqual([]);
  });

  it('says that visits are counted, and takes an objection with the keyboard that holds on the next page', async () => {
    const collector = serve('/privacy');
    const { tab } = await t.visit('/privacy');
    await tab.waitFor(`document.querySelector('${input}')`);
    await expect.poll(collector.kinds).toBe('view');
    const purpose = 'Counts visits, so that the site learns which pages are used.';
    expect(await tab.evaluate(read, input)).toEqual({ name: 'statistics', on: true, locked: false, note: purpose });
    // A screen reader hears a change of the line that says that it was saved, and not its arrival.
    const line = `document.querySelector('[data-consentgate=opt-out] [role=status]')`;
    expect(await tab.evaluate(`[${line}.textContent, getComputedStyle(${line}).display]`)).toEqual(['', 'block']);
    await tab.focus(input);
    await tab.press('Space');
    await tab.waitFor('consentgate.has("!analytics")');
    expect(await tab.evaluate('consentgate.decisions().analytics')).toEqual({ choice: 'denied', source: 'visitor' });
    expect(await tab.evaluate(read, input)).toMatchObject({ on: false });
    await tab.waitFor(`document.querySelector('[data-consentgate=opt-out] [role=status]').textContent`);
    expect(await tab.evaluate(`document.activeElement === document.querySelector('${input}')`)).toBe(true);
    await tab.reload();
    await tab.waitFor(`document.querySelector('${input}')`);
    await tab.settle();
    expect(await tab.evaluate(read, input)).toMatchObject({ on: false, locked: false });
    expect(t.site.paths({ path: /consentgate-beacon/ })).toHaveLength(1);
    expect(collector.kinds()).toBe('view');
    await tab.click(input);
    await tab.waitFor('consentgate.has("analytics")');
    await expect.poll(collector.kinds, { timeout: 10_000 }).toBe('view view');
    // What was chosen elsewhere shows here.
    await tab.evaluate('consentgate.rejectAll()');
    await tab.waitFor(`!document.querySelector('${input}').checked`);
  });

  it('says under Do Not Track that nothing is counted, and why', async () => {
    const collector = serve('/dnt');
    const { tab } = await t.visit('/dnt', { dnt: true });
    await tab.waitFor(`document.querySelector('${input}')`);
    const state = await tab.evaluate(read, input);
    expect(state).toMatchObject({ on: false, locked: true });
    expect(state?.note).toContain('Off, because your browser sends Do Not Track.');
    await tab.settle();
    expect(collector.kinds()).toBe('');
    expect(await tab.cookies()).toEqual([]);
  });

  it('speaks the language of the page, comes with a later route, and leaves what stood there before', async () => {
    serve('/app', '<main id="app"></main>', 'data-locale="de"');
    const { tab } = await t.visit('/app');
    await tab.settle();
    expect(t.site.paths({ path: /opt-out/ })).toEqual([]);
    await tab.evaluate((html: string) => {
      (document.querySelector('#app') as Element).innerHTML = html;
    }, place);
    await tab.waitFor(`document.querySelector('${input}')`);
    expect(await tab.evaluate(read, input)).toMatchObject({ name: 'Statistik', on: true });
    expect(await tab.evaluate('document.querySelector("[data-consentgate=opt-out] > div").lang')).toBe('de');
    await tab.evaluate((html: string) => {
      (document.querySelector('#app') as Element).innerHTML = `<section>${html}</section>`;
    }, place);
    await tab.waitFor(`document.querySelector('#app > section ${input}')`);
    await tab.evaluate('consentgate.destroy()');
    expect(await tab.evaluate('document.querySelector("[data-consentgate=opt-out]").innerHTML')).toBe(
      '<a href="mailto:privacy@shop.example">Write to us</a>',
    );
  });

  it('shows with system colours whether it is on', async () => {
    if (t.engine !== 'chromium') t.skip('a picture of what stands there is taken by its protocol');
    serve('/colours');
    const { tab } = await t.visit('/colours', { media: { forcedColors: 'active' } });
    await tab.waitFor(`document.querySelector('${input}')`);
    const take = async () => {
      const clip = await tab.evaluate<Record<string, number>>(
        `(({ x, y, width, height }) => ({ x, y, width, height, scale: 1 }))(document.querySelector('${input}').getBoundingClientRect())`,
      );
      return ((await tab.protocol?.('Page.captureScreenshot', { clip })) as { data?: string } | undefined)?.data;
    };
    const on = await take();
    await tab.evaluate(`document.querySelector('${input}').checked = false`);
    expect(await take()).not.toBe(on);
  });

  it('is seen on a site that hides its boxes and draws others before their labels', async () => {
    const css = `<style>input[type=checkbox]{position:absolute;opacity:0;pointer-events:none}input::before,label::before{content:"";position:absolute;inset:0}</style>`;
    serve('/hidden-boxes', css + place);
    const { tab } = await t.visit('/hidden-boxes');
    await tab.waitFor(`document.querySelector('${input}')`);
    const look = (selector: string) => {
      const field = document.querySelector(selector) as Element;
      const { left, top, width, height } = field.getBoundingClientRect();
      return [getComputedStyle(field).opacity, document.elementFromPoint(left + width / 2, top + height / 2) === field];
    };
    expect(await tab.evaluate(look, input)).toEqual(['1', true]);
  });

  it('starts switched off where statistics wait for a yes, and works without our dialogs', async () => {
    const collector = serve('/consent', place, 'data-beacon-mode="consent" data-ui="off"');
    const { tab } = await t.visit('/consent');
    await tab.waitFor(`document.querySelector('${input}')`);
    expect(await tab.evaluate(read, input)).toMatchObject({ on: false, locked: false });
    await tab.click(input);
    await expect.poll(collector.kinds, { timeout: 10_000 }).toBe('view');
  });
});
