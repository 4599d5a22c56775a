/**
 * Promise 6: everybody can use it. axe-core with every rule of WCAG 2.0 to 2.2 A and AA, Section 508, EN 301 549 and its
 * own best practices finds nothing: in the banner, the preferences with a service laid open, and the placeholder; wide
 * and narrow, light and dark, in every theme.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { createPage, createReceipt } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = 'wcag2a wcag2aa wcag21a wcag21aa wcag22aa section508 EN-301-549 best-practice'.split(' ');
const themes = ['auto', ...readdirSync(new URL('../../themes/', import.meta.url)).map((file) => file.slice(0, -4))];

/** What axe finds, each as one line; the rules that it could not decide are asked for too. */
const findFaults = (tab: Tab): Promise<string[]> =>
  tab.evaluate(async (values: string[]) => {
    interface Finding {
      id: string;
      nodes: { target: string[]; failureSummary: string; any: { message: string }[] }[];
    }
    interface Result {
      violations: Finding[];
      incomplete: Finding[];
      passes: object[];
    }
    const { axe: tool } = window as unknown as { axe: { run(where: object, options: object): Promise<Result> } };
    const result = await tool.run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    });
    // A run that looked at nothing finds nothing.
    if (result.passes.length < 10) return ['axe has hardly looked at anything'];
    const open = result.incomplete.map(({ id, nodes }) => ({
      id,
      // What lies half under the sticky row of buttons now is judged where it does not.
      nodes: nodes.filter(({ any }) => !any.some(({ message }) => message.includes('overlapped'))),
    }));
    return [...result.violations, ...open].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '', any }) =>
        `${id} ${target.join(' ')} ${failureSummary} ${any.map(({ message }) => message)}`.replace(/\s+/g, ' '),
      ),
    );
  }, tags);

inEveryEngine('axe-core', (t) => {
  const embed = `<iframe title="Film" width="600" height="340" data-consent="marketing" data-service="youtube" data-src="https://video.example/"></iframe>`;
  const body = `<h1>Shop</h1><p>Text with a <a href="#a">link</a>.</p>${embed}`;
  const attributes = `data-services="youtube" data-privacy-url="/privacy" data-imprint-url="/imprint"`;
  const page = (html: string, own = attributes) =>
    createPage('', { attributes: own }).replace('<main>Page</main>', `<main>${html}</main>`);

  /** Puts another theme in place of the one that is there, and waits until it is. */
  const showTheme = async (tab: Tab, theme: string) => {
    await tab.evaluate(async (name: string) => {
      for (const link of document.querySelectorAll('link[data-theme]')) link.remove();
      if (name === 'auto') return;
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.dataset.theme = name;
      link.href = `/themes/${name}.css`;
      await new Promise((done, fail) => {
        link.onload = done;
        link.onerror = fail;
        document.head.append(link);
      });
    }, theme);
  };
  const showLight = (tab: Tab, colorScheme: string, more: { name: string; value: string }[] = []) =>
    tab.protocol?.('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colorScheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        ...more,
      ],
    });

  for (const view of ['banner and placeholder', 'preferences', 'reopen control and placeholder'] as const) {
    it(`finds nothing in ${view}, in ${themes.length} themes, two lights and two widths`, {
      timeout: 240_000,
    }, async () => {
      if (t.engine !== 'chromium') t.skip('the rules look at the same elements in every engine');
      t.site.page('/axe', page(body));
      const cookies = view.startsWith('reopen')
        ? [{ name: 'consentgate', value: createReceipt('functional0.analytics1.marketing0') }]
        : [];
      const { tab } = await t.visit('/axe', { cookies, init: axe });
      await tab.waitFor(`!!document.querySelector('[data-consentgate=placeholder]')`);
      if (view === 'preferences') {
        await tab.evaluate(`consentgate.open('preferences')`);
        await tab.waitFor(`document.querySelectorAll('dialog details li').length === 2`);
        await tab.evaluate(`document.querySelectorAll('dialog details').forEach((list) => { list.open = true })`);
      } else if (view.startsWith('banner')) {
        await tab.waitFor(`!!document.querySelector('[data-consentgate=banner] [role=status]').textContent`);
      }
      const faults: string[] = [];
      for (const [width, height] of [
        [1280, 800],
        [375, 667],
      ] as const) {
        await tab.viewport(width, height);
        for (const light of ['light', 'dark']) {
          await showLight(tab, light);
          for (const theme of themes) {
            await showTheme(tab, theme);
            for (const fault of await findFaults(tab)) faults.push(`${theme} ${light} ${width}: ${fault}`);
          }
        }
      }
      expect(faults).toEqual([]);
    });
  }

  it('would find a fault', async () => {
    if (t.engine !== 'chromium') t.skip('see above');
    t.site.page('/faulty', page(body));
    const { tab } = await t.visit('/faulty', { init: axe });
    await tab.waitFor(`!!document.querySelector('[data-consentgate=banner]')`);
    await tab.evaluate(`document.documentElement.style.setProperty('--cg-text', '#bbb')`);
    await tab.evaluate(`document.querySelector('[data-consentgate=banner]').removeAttribute('aria-labelledby')`);
    expect((await findFaults(tab)).join()).toContain('color-contrast');
  });
});
