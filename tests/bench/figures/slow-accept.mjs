/** Accept with 100 gated tags on a device a quarter as fast: does the click answer at once, does anything block? */
import { pause } from '../lib/chromium.mjs';
import { interleave } from '../lib/statistics.mjs';
import { openTags, publishTags } from '../lib/tags.mjs';
import { readTimeline } from '../lib/timeline.mjs';

const count = 100;

/** Event duration of the click (https://www.w3.org/TR/event-timing/, in steps of 8 ms) and longest task after it. */
export async function measureSlowAccept({ browser, site, runs }) {
  const paths = publishTags(site, count);
  const measure = (kind) => async () => {
    const { tab, press } = await openTags({ browser, site }, kind, paths[kind]);
    await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await pause(200);
    const events = await browser.trace(async () => {
      await tab.evaluate('performance.mark("bench:start")');
      await press();
      await tab.waitFor(`self.fired === ${count}`, { every: 100 });
      await pause(200);
      await tab.evaluate('performance.mark("bench:end")');
    });
    // What is faster than 16 ms is not reported.
    const duration = await tab.evaluate('Math.max(0, ...durations)');
    await tab.close();
    return { ...readTimeline(events), duration };
  };
  const results = await interleave(runs, { loop: measure('loop'), held: measure('held') });
  const list = (kind, key) => results[kind].map((result) => result[key]);
  const row = (name, aim, key) => ({ name, unit: 'ms', aim, values: list('held', key) });
  return [
    row('click on accept, 100 tags, 4× slower', 64, 'duration'),
    { ...row('the same, bare loop', undefined, 'duration'), values: list('loop', 'duration') },
    row('longest task after it (thread time)', 50, 'longest'),
    row('longest task after it (wall time)', 50, 'longestWall'),
    { ...row('longest task, bare loop (thread time)', undefined, 'longest'), values: list('loop', 'longest') },
  ];
}
