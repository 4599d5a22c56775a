/** Pages with many tags, held by us or appended by a bare loop, and the click that sets them off. */
import { pause } from './chromium.mjs';
import { createHost, createPage, scriptTag } from './pages.mjs';

/** As many hosts as a page with many tags talks to. */
const hosts = 8;

const note = `<script>
  addEventListener('click', (event) => { self.clickedAt = performance.timeOrigin + event.timeStamp }, { capture: true });
  self.durations = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click' || name === 'pointerup') durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
</script>`;

/** Publishes both pages with this many tags; returns their paths. */
export function publishTags(site, count) {
  const addresses = Array.from({ length: count }, (_, index) => site.url(`t${index % hosts}`, `/tag/${index}.js`));
  const held = addresses.map((url) => `<script type="text/plain" data-consent="analytics" data-src="${url}"></script>`);
  const loop = `<button id="go" style="position:fixed;bottom:1rem;left:1rem">Go</button><script>
    document.querySelector('#go').onclick = () => {
      for (const url of ${JSON.stringify(addresses)}) {
        const script = document.createElement('script');
        script.async = false;
        script.src = url;
        document.head.append(script);
      }
    };
  </script>`;
  site.page(`/held-${count}`, createPage(note + scriptTag, held.join('\n')));
  site.page(`/loop-${count}`, createPage(note, loop));
  return { held: `/held-${count}`, loop: `/loop-${count}` };
}

const button = { held: '[data-consent-action=accept-all]', loop: '#go' };

/** Opens one of the pages, lets the pointer rest on the button, and returns the tab and the function that clicks. */
export async function openTags({ browser, site }, kind, path) {
  const tab = await browser.openTab();
  await tab.goto(site.url(createHost(), path));
  await tab.waitFor(`document.querySelector('${button[kind]}')`);
  await pause(250);
  const press = await tab.point(button[kind]);
  await pause(200);
  return { tab, press };
}
