/** Opening the preferences with forty services on a device a quarter as fast: does the click answer at once? */
import { pause } from '../lib/chromium.mjs';
import { createHost, createPage, scriptTag } from '../lib/pages.mjs';
import { interleave } from '../lib/statistics.mjs';

const categories = ['functional', 'analytics', 'marketing'];
const services = Array.from({ length: 40 }, (_, index) => ({
  id: `service-${index}`,
  name: `Service ${index}`,
  category: categories[index % 3],
  vendor: `Company ${index}`,
  cookies: ['a*', 'b', 'c'],
  hosts: [`h${index}.example`],
}));

const note = `<script>
  self.durations = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click' || name === 'pointerup') durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
</script>`;
const button = '[data-consentgate=banner] [data-consent-action=open-preferences]';

/** Event duration of the click (https://www.w3.org/TR/event-timing/, in steps of 8 ms). */
export async function measureSlowSettings({ browser, site, runs }) {
  const json = `<script type="application/json" data-consentgate>${JSON.stringify({ services })}</script>`;
  site.page('/forty', createPage(note + json + scriptTag));
  const measure = async () => {
    const tab = await browser.openTab();
    await tab.goto(site.url(createHost(), '/forty'));
    await tab.waitFor(`document.querySelector('${button}')`);
    await pause(500);
    const press = await tab.point(button);
    // What is fetched while the pointer rests is there.
    await pause(500);
    await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await pause(200);
    await press();
    await tab.waitFor('document.querySelectorAll("dialog details").length > 2', { every: 100 });
    await pause(500);
    const duration = await tab.evaluate('Math.max(0, ...durations)');
    await tab.close();
    return duration;
  };
  const { forty } = await interleave(runs, { forty: measure });
  return [{ name: 'click on settings, 40 services, 4× slower', unit: 'ms', aim: 64, values: forty }];
}
