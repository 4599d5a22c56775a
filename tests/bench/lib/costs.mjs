/** What pieces of code cost in a page, for each thing that they do there. */
import { pause } from './chromium.mjs';
import { readTimeline } from './timeline.mjs';

/**
 * Opens an address in a tab of its own and runs the pieces there, one after the other; each tells how many things it has
 * done. Returns the µs of CPU time that one took, by the piece's name. `wrap` makes an expression of a piece; `ready` is
 * called before each, outside of what is measured.
 */
export async function measureCosts({ browser, address, pieces, wrap, ready = async () => {} }) {
  const tab = await browser.openTab();
  await tab.goto(address);
  await pause(200);
  const costs = {};
  for (const [name, code] of Object.entries(pieces)) {
    await ready(tab, name);
    let count;
    const events = await browser.trace(async () => {
      count = await tab.evaluate(wrap(code));
    });
    costs[name] = (readTimeline(events).cpu * 1000) / count;
  }
  await tab.close();
  return costs;
}
