/** The pages of `examples/`, served as `npm start` serves them: what people copy from has to do what it shows. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
// @ts-expect-error the demo is plain JavaScript
import { startDemo } from '../../examples/server/demo.mjs';
import { inEveryEngine, type Tab, waitUntil } from './harness/index.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
let demo: { port: number; close(): Promise<void> };
let asked: string[] = [];

beforeAll(async () => {
  const spa = join(folder, 'spa');
  await build({
    configFile: fileURLToPath(new URL('../../examples/spa/vite.config.js', import.meta.url)),
    logLevel: 'error',
    build: { outDir: spa },
  });
  const onRequest = ({ name, pathname }: { name: string; pathname: string }) => asked.push(`${name}${pathname}`);
  demo = await startDemo({ port: 18_080, spa, cache: folder, onRequest });
}, 120_000);
afterAll(() => demo.close());

const url = (host: string, path = '/') => `http://${host}.localhost:${demo.port}${path}`;
/** What was asked of these hosts, in order. */
const askedOf = (...hosts: string[]) => asked.filter((one) => hosts.some((host) => one.startsWith(`${host}/`)));
const waitForRequest = (wanted: string) =>
  waitUntil(() => asked.includes(wanted), { timeout: 10_000, describe: () => `${wanted} never came: ${asked}` });
/** Until two rounds in a row (a frame, its tasks, an answer of the page's host) have brought no further request. */
const settle = async (tab: Tab) => {
  let quiet = 0;
  await waitUntil(
    async () => {
      const before = asked.length;
      await tab.evaluate(`new Promise((go) => requestAnimationFrame(() => setTimeout(go)))
        .then(() => fetch('/behind-all')).then(() => 0)`);
      quiet = asked.length === before + 1 ? quiet + 1 : 0;
      return quiet > 1;
    },
    { timeout: 20_000, describe: () => `the page did not come to rest: ${asked}` },
  );
};
const banner = `!!document.querySelector('[data-consentgate=banner] button')`;

inEveryEngine('the examples', (t) => {
  const open = async (address: string) => {
    asked = [];
    const context = await t.newContext();
    const tab = await context.newTab();
    await tab.goto(address);
    return tab;
  };
  const cookies = async (tab: Tab) => (await tab.cookies()).map(({ name }) => name);

  it('shop: all of the page lies in landmarks, and its words stand out, beside a dialog as light as the page', async () => {
    const dark = t.engine === 'webkit' ? {} : { media: { colorScheme: 'dark' as const } };
    const tab = await (await t.newContext({ init: axe, ...dark })).newTab();
    await tab.goto(url('shop'));
    await tab.waitFor(banner);
    await settle(tab);
    const faults = await tab.evaluate<string[]>(
      `axe.run(document, { runOnly: ['region', 'color-contrast', 'skip-link'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
    );
    expect(faults).toEqual([]);
    expect(
      await tab.evaluate(`getComputedStyle(document.querySelector('[data-consentgate=banner]')).backgroundColor`),
    ).toBe('rgb(255, 255, 255)');
  });

  it('shop: real trackers get nothing before the yes, all of it after, and go with the withdrawal', async () => {
    const others = ['posthog', 'snowplow', 'mixpanel', 'ads', 'social', 'video'];
    const tab = await open(url('shop'));
    await tab.waitFor(banner);
    await settle(tab);
    expect(askedOf(...others)).toEqual([]);
    expect((await cookies(tab)).filter((name) => name !== 'consentgate')).toEqual([]);
    await tab.click('[data-consent-action=accept-all]');
    for (const file of ['posthog/static/array.js', 'snowplow/sp.js', 'mixpanel/lib.js', 'social/like.js'])
      await waitForRequest(file);
    await waitForRequest('ads/pixel.gif');
    await waitForRequest('video/embed/one-minute-cup');
    // Some give their cookies the domain `.localhost`, which not every engine takes.
    await tab.waitFor(`['_sp_', 'mp_', 'ph_'].filter((name) => document.cookie.includes(name)).length > 1`);
    for (const file of ['snowplow/sp.js', 'mixpanel/lib.js', 'social/like.js', 'ads/pixel.gif'])
      expect(asked.filter((one) => one === file)).toHaveLength(1);
    await tab.evaluate('consentgate.withdraw()');
    await tab.waitFor(`!/(^|; )(_sp_|mp_|ph_)/.test(document.cookie)`);
  });

  it('shop: a no is a no, on the next page, too', async () => {
    const tab = await open(url('shop'));
    await tab.waitFor(banner);
    await tab.click('[data-consent-action=reject-all]');
    await tab.waitFor(`consentgate.decisions().analytics.choice === 'denied'`);
    await tab.reload();
    await tab.waitFor(`!!window.consentgate?.ready`);
    await settle(tab);
    expect(await tab.evaluate(banner)).toBe(false);
    expect(askedOf('posthog', 'snowplow', 'mixpanel', 'ads', 'social', 'video')).toEqual([]);
  });

  it('script tag: scripts in their order, frame, picture and markup come with the yes', async () => {
    const tab = await open(url('script-tag'));
    await tab.waitFor(banner);
    await settle(tab);
    expect(askedOf('tracker')).toEqual([]);
    await tab.click('[data-consent-action=accept-all]');
    await tab.waitFor(`(window.ran || []).length === 3 && !!document.querySelector('#container')`);
    expect(await tab.evaluate('ran')).toEqual(['external', 'inline', 'module']);
    await waitForRequest('tracker/embed/light');
    await waitForRequest('tracker/banner.svg');
    expect(asked.filter((one) => one === 'tracker/one.js')).toHaveLength(1);
    await tab.goto(url('script-tag', '/second.html'));
    await tab.waitFor(`(window.ran || []).includes('external')`);
    await tab.click('[data-consent-action=withdraw]');
    await tab.waitFor(`consentgate.decisions().analytics.choice === 'denied'`);
  });

  it('single-page app: the tracker, the map and the recommendations follow the visitor through the routes', async () => {
    const tab = await open(url('spa'));
    await tab.waitFor(`${banner} && !!document.querySelector('#recommendations-held')`);
    await tab.click('a[href="/map"]');
    await tab.waitFor(`!!document.querySelector('[data-consentgate=placeholder] button')`);
    await settle(tab);
    expect(askedOf('tracker', 'maps')).toEqual([]);
    await tab.click('[data-consent-action=accept-all]');
    await waitForRequest('tracker/one.js');
    await waitForRequest('maps/map.html');
    await tab.click('a[href="/"]');
    await tab.waitFor(`!!document.querySelector('#recommendations')`);
    await tab.click('a[href="/privacy"]');
    await tab.click('#withdraw');
    await tab.waitFor(`!!document.querySelector('td.denied')`);
    await tab.click('a[href="/"]');
    await tab.waitFor(`!!document.querySelector('#recommendations-held')`);
    expect(asked.filter((one) => one === 'tracker/one.js')).toHaveLength(1);
    expect(askedOf('spa').filter((one) => one === 'spa/collect').length).toBeGreaterThan(1);
  });
});
