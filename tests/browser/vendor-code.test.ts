/** Vendors' own code as npm ships it, unmodified: it does not run before the yes, runs after it, and stops after the withdrawal. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createJson } from '../fixtures/pages.js';
import { SHOP } from '../fixtures/vendors/page.js';
import { inEveryEngine } from './harness/index.js';

const read = (path: string): string => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

const services = [
  { id: 'posthog', projectKey: 'phc_test', load: true },
  { id: 'microsoft-clarity' },
  { id: 'vimeo' },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    category: 'analytics',
    hosts: ['api-js.mixpanel.com'],
    cookies: ['mp_*'],
    storage: ['mp_*', '__mp*'],
  },
  {
    id: 'snowplow',
    name: 'Snowplow',
    category: 'analytics',
    hosts: ['collector.example'],
    cookies: ['_sp_*'],
    storage: ['snowplow*'],
  },
];
const tag = (service: string, file: string, then: string) =>
  `<script type="text/plain" data-service="${service}" data-src="https://${SHOP}/code/${file}"></script>
   <script type="text/plain" data-service="${service}">${then}; (window.ran ??= []).push('${service}')</script>`;

inEveryEngine('real vendor code', (t) => {
  it('PostHog, Clarity, Mixpanel, Snowplow and Vimeo: nothing before, at work after the yes, erased and told after the no', async () => {
    const js = (body: string) => ({ type: 'text/javascript', body });
    t.site.serve('us-assets.i.posthog.com', '/static/array.js', js(read('posthog-js/dist/array.js')));
    t.site.serve('us-assets.i.posthog.com', '/array/*', js(''));
    for (const host of ['us.i.posthog.com', 'api-js.mixpanel.com', 'collector.example', 'k.clarity.ms'])
      t.site.serve(host, '/*', {
        type: 'application/json',
        headers: {
          'access-control-allow-origin': `https://${SHOP}`,
          'access-control-allow-credentials': 'true',
          'access-control-allow-headers': '*, content-type, sp-anonymous',
        },
        body: '{}',
      });
    const files = {
      'clarity.js': 'clarity-js/build/clarity.min.js',
      'mixpanel.js': 'mixpanel-browser/dist/mixpanel.module.js',
      'snowplow.js': '@snowplow/browser-tracker/dist/index.umd.min.js',
      'vimeo.js': '@vimeo/player/dist/player.min.js',
    };
    for (const [name, path] of Object.entries(files)) t.site.serve(SHOP, `/code/${name}`, js(read(path)));
    t.site.serve('player.vimeo.com', '/*', '<!doctype html><title>Video</title>');
    t.site.serve(
      SHOP,
      '/code',
      `<!doctype html><html lang="en"><head><title>Shop</title>${createJson(JSON.stringify({ services }))}<script src="/consentgate/consentgate.js"></script></head><body><main>Page</main>
       <script type="text/plain" data-type="module" data-service="mixpanel">import mixpanel from 'https://${SHOP}/code/mixpanel.js';
         mixpanel.init('token', { track_pageview: true, persistence: 'cookie' }); mixpanel.track('x'); (window.ran ??= []).push('mixpanel')</script>
       ${tag('snowplow', 'snowplow.js', `const { newTracker, trackPageView } = snowplowBrowserTracking; newTracker('sp', 'https://collector.example', { appId: 'shop' }); trackPageView()`)}
       ${tag('microsoft-clarity', 'clarity.js', `clarity('start', { projectId: 'abc', upload: 'https://k.clarity.ms/collect', track: true, content: true })`)}
       <iframe id="film" title="Film" width="300" height="200" data-service="vimeo" data-src="https://player.vimeo.com/video/1"></iframe>
       ${tag('vimeo', 'vimeo.js', 'new Vimeo.Player(document.getElementById("film"))')}
       </body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${SHOP}/code`);
    await tab.settle();
    expect(t.site.paths({ except: SHOP })).toEqual([]);
    expect(t.site.paths({ path: /^\/code\/./ })).toEqual([]);
    const stored = `[...document.cookie.split('; ').map((text) => text.split('=')[0]), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name && name !== 'consentgate').sort()`;
    expect(await tab.evaluate(stored)).toEqual([]);

    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor(`(window.ran || []).length === 4 && window.posthog && posthog.__loaded`);
    expect(await tab.evaluate('posthog.has_opted_in_capturing()')).toBe(true);
    await t.site.waitForRequest({ host: 'collector.example' });
    await t.site.waitForRequest({ host: 'player.vimeo.com', path: /dnt=1/ });
    await tab.settle();
    const names = await tab.evaluate<string[]>(stored);
    expect(names).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ph_/),
        expect.stringMatching(/^mp_/),
        expect.stringMatching(/^_sp_id/),
        '_clck',
      ]),
    );

    await tab.evaluate('consentgate.withdraw()');
    await tab.settle();
    expect(await tab.evaluate('posthog.has_opted_out_capturing()')).toBe(true);
    await tab.reload();
    t.site.clear();
    await tab.settle();
    expect((await tab.evaluate<string[]>(stored)).filter((name) => !/^__ph_opt_in_out/.test(name))).toEqual([]);
    expect(t.site.paths({ except: SHOP })).toEqual([]);
    expect(t.site.paths({ path: /^\/code\/./ })).toEqual([]);
  });

  it('a page that talks to a film of Vimeo’s before the yes works, and hears the answers after it', async () => {
    t.site.serve('player.vimeo.com', '/api/player.js', {
      type: 'text/javascript',
      body: read('@vimeo/player/dist/player.min.js'),
    });
    t.site.serve(
      'player.vimeo.com',
      '/video/*',
      `<!doctype html><title>Video</title><script>parent.postMessage('{"event":"ready"}', '*'); addEventListener('message', ({ data, source }) => {
        const { method, value } = typeof data === 'string' ? JSON.parse(data) : data;
        source.postMessage(JSON.stringify(method === 'addEventListener' ? { event: value, data: { seconds: 1 } } : { method, value: method === 'getDuration' ? 61 : value }), '*') })</script>`,
    );
    const film = `<iframe id="film" title="Film" width="300" height="200" data-service="vimeo" data-src="https://player.vimeo.com/video/1"></iframe>`;
    const talk = `<script>
      const player = new Vimeo.Player(document.getElementById('film'));
      player.on('play', ({ seconds }) => { window.played = seconds });
      player.getDuration().then((seconds) => { window.lasts = seconds });
      window.later = () => player.getDuration();
    </script>`;
    const tag =
      '<script type="text/plain" data-service="vimeo" data-src="https://player.vimeo.com/api/player.js"></script>';
    t.site.serve(
      SHOP,
      '/film',
      `<!doctype html><html lang="en"><head><title>Shop</title><script src="/consentgate/consentgate.js" data-services="vimeo"></script></head><body><main>Page</main>${film}${tag}${talk}</body></html>`,
    );
    const tab = await (await t.newContext({ realNames: true })).newTab();
    await tab.goto(`https://${SHOP}/film`);
    await tab.settle();
    expect(t.site.paths({ except: SHOP })).toEqual([]);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
    await tab.evaluate('consentgate.acceptAll()');
    await tab.waitFor('window.played === 1 && window.lasts === 61');
    expect(await tab.evaluate('later()')).toBe(61);
    expect(await tab.evaluate('window.Vimeo.Player.name !== "" && !("held" in Vimeo)')).toBe(true);
    expect(tab.console.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
