/** What the page does between a click on one of our buttons and rest, beside a click that takes away a button of the page. */
import { pause } from '../lib/chromium.mjs';
import { acceptedCookie, createHost, createPage, scriptTag } from '../lib/pages.mjs';
import { interleave, subtract } from '../lib/statistics.mjs';
import { readTimeline } from '../lib/timeline.mjs';

const plain = `<button id="plain" style="position:fixed;bottom:1rem;left:1rem" onclick="this.remove()">Button</button>`;
const decided = `<script>document.cookie = ${JSON.stringify(acceptedCookie())}</script>${scriptTag}`;
const dialog = 'document.querySelector("dialog[open]")';

const clicks = {
  base: { path: '/plain', head: '', body: plain, button: '#plain', done: '!document.querySelector("#plain")' },
  accept: {
    path: '/accept',
    head: scriptTag,
    button: '[data-consent-action=accept-all]',
    done: '!document.querySelector("[data-consentgate=banner]") && document.querySelector(".cg-reopen")',
  },
  settings: {
    path: '/accept',
    head: scriptTag,
    button: '[data-consentgate=banner] [data-consent-action=open-preferences]',
    done: dialog,
  },
  reopen: { path: '/decided', head: decided, button: '.cg-reopen', done: dialog },
};

/** CPU of accept, and of opening the preferences. The pointer rests on the button for a moment first, as pointers do. */
export async function measureClicks({ browser, site, runs }) {
  const measure =
    ({ path, head, body, button, done }) =>
    async () => {
      site.page(path, createPage(head, body));
      const tab = await browser.openTab();
      await tab.goto(site.url(createHost(), path));
      await tab.waitFor(`document.querySelector(${JSON.stringify(button)})`);
      await pause(300);
      const press = await tab.point(button);
      await pause(200);
      const events = await browser.trace(async () => {
        await tab.evaluate('performance.mark("bench:start")');
        await press();
        await pause(300);
        await tab.waitFor(done);
        await tab.evaluate('performance.mark("bench:end")');
      });
      await tab.close();
      return readTimeline(events);
    };
  const results = await interleave(
    runs,
    Object.fromEntries(Object.entries(clicks).map(([name, click]) => [name, measure(click)])),
  );
  const list = (name, key) => results[name].map((timeline) => timeline[key]);
  const row = (name, aim, click) => ({
    name,
    unit: 'ms',
    aim,
    values: subtract(list(click, 'cpu'), list('base', 'cpu')),
    total: list(click, 'cpu'),
    base: list('base', 'cpu'),
  });
  return [
    row('accept', 8.5, 'accept'),
    { name: 'accept, longest task', unit: 'ms', aim: 4.5, values: list('accept', 'longest') },
    row('opening preferences from the banner', 7, 'settings'),
    row('opening preferences from the reopen control', undefined, 'reopen'),
  ];
}
