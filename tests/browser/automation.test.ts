/** Privacy tools can answer for the visitor: by the published rules, by text alone, and by plain synthetic clicks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { playRule, type Rule } from '../fixtures/consent-o-matic.js';
import { createHeld, createPage, createReceipt, ran } from '../fixtures/pages.js';
import { inEveryEngine, type Tab } from './harness/index.js';

const { resolve } = createRequire(import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const built = (name: string) => readJson(resolve(`consentgate/dist/rules/${name}.json`));
const refused = 'consentgate.has("!analytics !marketing !functional")';
/** What a tool may take, from the moment on that the page has loaded. */
const bound = { timeout: 7000 };

interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
}

inEveryEngine('privacy tools', (t) => {
  const banner = '[data-consentgate=banner]';
  const isAsked = `!!document.querySelector('${banner}')`;

  /** A page in which the real autoconsent runs, with the given rules and configuration. */
  const serve = (path: string, lang: string, rules: readonly unknown[], config: object, attributes = '') => {
    const library = readFileSync(resolve('@duckduckgo/autoconsent').replace('.cjs.js', '.esm.js'), 'utf8');
    t.site.script('shop', '/autoconsent.js', library);
    t.site.serve('shop', `${path}-rules.json`, { type: 'application/json', body: JSON.stringify(rules) });
    const code = `import AutoConsent from '/autoconsent.js';
window.messages = [];
const rules = await (await fetch('${path}-rules.json')).json();
window.tool = new AutoConsent(async (message) => void messages.push(message));
tool.initialize(${JSON.stringify({ isMainWorld: true, autoAction: 'optOut', ...config })}, { autoconsent: rules });`;
    t.site.page(
      path,
      createPage(`${createHeld('held')}<script type="module">${code}</script>`, { attributes }).replace(
        'lang="en"',
        `lang="${lang}"`,
      ),
    );
  };
  const told = (tab: Tab, type: string) =>
    tab.evaluate<Message[]>(`messages.filter((message) => message.type === '${type}')`);

  if (t.engine === 'chromium') {
    const upstream = (readJson(resolve('@duckduckgo/autoconsent/rules/rules.json')) as { autoconsent: unknown[] })
      .autoconsent;

    it("by autoconsent's rules and ours: the banner is found and refused, by our rule and no other", async () => {
      expect(upstream.length).toBeGreaterThan(100);
      serve('/rule', 'hu', [...upstream, built('autoconsent')], {});
      const { tab } = await t.visit('/rule');
      await tab.waitFor(refused, bound);
      await tab.waitFor('messages.some(({ type }) => type === "autoconsentDone")', bound);
      expect((await told(tab, 'popupFound')).map(({ cmp }) => cmp)).toEqual(['consentgate']);
      expect(await told(tab, 'optOutResult')).toMatchObject([{ cmp: 'consentgate', result: true }]);
      expect(await tab.evaluate(isAsked)).toBe(false);
      expect(await tab.evaluate('consentgate.receipt().persisted')).toBe(true);
      await tab.evaluate('tool.receiveMessageCallback({ type: "selfTest" })');
      await tab.waitFor('messages.some(({ type }) => type === "selfTestResult")');
      expect(await told(tab, 'selfTestResult')).toMatchObject([{ cmp: 'consentgate', result: true }]);
      await tab.settle();
      expect(await tab.evaluate(ran)).toEqual([]);
    });

    it.each([
      ['bar', 'data-layout="bar" data-position="top-end" data-close-button="on"'],
      ['dialog', 'data-layout="dialog"'],
      ['us', 'data-region="us-ca"'],
    ])('by our rule in another form too: %s', async (name, attributes) => {
      serve(`/${name}`, 'en', [built('autoconsent')], {}, attributes);
      const { tab } = await t.visit(`/${name}`);
      await tab.waitFor(refused, bound);
      expect((await told(tab, 'popupFound')).map(({ cmp }) => cmp)).toEqual(['consentgate']);
    });

    it('by our rule, for a user who wants to accept; and not at all where the answer is there already', async () => {
      serve('/yes', 'en', [built('autoconsent')], { autoAction: 'optIn' });
      const { tab } = await t.visit('/yes');
      await tab.waitFor('consentgate.has("analytics marketing functional")', bound);
      await tab.waitFor(`(${ran})[0] === 'held'`);
      serve('/answered', 'en', [built('autoconsent')], { detectRetries: 1 });
      const answered = await t.visit('/answered', {
        cookies: [{ name: 'consentgate', value: createReceipt('functional1.analytics0.marketing0') }],
      });
      await answered.tab.waitFor('messages.some(({ type }) => type === "cmpDetected")');
      await answered.tab.settle();
      expect(await told(answered.tab, 'popupFound')).toEqual([]);
      expect(await answered.tab.evaluate('consentgate.has("functional !analytics")')).toBe(true);
    });

    it.each('en de fr es it nl pl pt'.split(' '))('by the words on the buttons alone: %s', async (lang) => {
      serve(`/text-${lang}`, lang, [], { heuristicMode: 'reject', enableHeuristicDetection: true });
      const { tab } = await t.visit(`/text-${lang}`);
      await tab.waitFor(refused, bound);
      expect((await told(tab, 'popupFound')).map(({ cmp }) => cmp)).toEqual(['HEURISTIC-REJECT']);
      await tab.settle();
      expect(await tab.evaluate(ran)).toEqual([]);
    });
  }

  it('by the rule for Consent-O-Matic: each category as its user wants it', async () => {
    const rule = (built('consent-o-matic') as { consentgate: Rule }).consentgate;
    t.site.page(
      '/matic',
      createPage(createHeld('held'), { attributes: 'data-categories="functional analytics marketing social"' }),
    );
    const cases = [
      [[], '!functional !analytics !marketing !social'],
      [['B'], '!functional analytics !marketing !social'],
      [['A', 'X'], 'functional !analytics !marketing social'],
      [['A', 'B', 'D', 'E', 'F', 'X'], 'functional analytics marketing social'],
    ] as const;
    for (const [wishes, expected] of cases) {
      const { tab } = await t.visit('/matic');
      await tab.waitFor(isAsked);
      expect(await tab.evaluate(playRule, rule, [...wishes])).toBeGreaterThanOrEqual(2);
      expect(await tab.evaluate(`consentgate.has('${expected}')`), wishes.join()).toBe(true);
      expect(await tab.evaluate('consentgate.receipt().persisted')).toBe(true);
      expect(await tab.evaluate(`${isAsked} || !!document.querySelector('dialog[open]')`)).toBe(false);
    }
  });

  it('by hooks that stay: in the light DOM, answered by a click that no hand has made', async () => {
    t.site.page('/hooks', createPage(''));
    for (const how of ['click()', 'dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))']) {
      const { tab } = await t.visit('/hooks');
      await tab.waitFor(isAsked);
      // A tool may not have to look into frames or shadow trees.
      expect(await tab.evaluate(`document.querySelector('${banner}').getRootNode() === document`)).toBe(true);
      await tab.evaluate(
        `void document.querySelector('#consentgate-root ${banner} [data-consent-action="reject-all"]').${how}`,
      );
      await tab.waitFor(refused);
      await tab.waitFor(`!${isAsked}`);
      expect(await tab.evaluate('document.cookie')).toContain('consentgate=');
    }
  });
});
