/** How long after the click the last of many tags is asked for, by the server's clock, beside a bare loop that appends them. */
import { now } from '../lib/site.mjs';
import { interleave, median } from '../lib/statistics.mjs';
import { openTags, publishTags } from '../lib/tags.mjs';

/** Time from accept to the last request, for 10, 100 and 1,000 gated tags. */
export async function measureFiring({ browser, site, runs }) {
  const figures = [];
  for (const count of [10, 100, 1000]) {
    const paths = publishTags(site, count);
    const measure = (kind) => async () => {
      const { tab, press } = await openTags({ browser, site }, kind, paths[kind]);
      site.clear();
      await press();
      await tab.waitFor(`self.fired === ${count}`, { every: 100 });
      const clickedAt = await tab.evaluate('clickedAt');
      await tab.close();
      const arrivals = site.requests('/tag/').map(({ at }) => at - clickedAt);
      if (arrivals.length !== count) throw new Error(`${arrivals.length} requests for ${count} tags`);
      if (arrivals[0] < 0 || clickedAt > now()) throw new Error('the clocks of page and server disagree');
      return { last: Math.max(...arrivals), first: Math.min(...arrivals) };
    };
    const results = await interleave(Math.max(3, count > 500 ? runs - 2 : runs), {
      loop: measure('loop'),
      held: measure('held'),
    });
    const list = (kind, key) => results[kind].map((result) => result[key]);
    const total = list('held', 'last');
    const base = list('loop', 'last');
    // The ratio of medians: single pairs on a loaded machine stray in both directions.
    figures.push({
      ...{ name: `last request of ${count} tags`, unit: '×', aim: 1.1, ratio: true, total, base },
      values: [median(total) / median(base)],
    });
    figures.push({ name: `first request of ${count} tags`, unit: 'ms', values: list('held', 'first') });
  }
  return figures;
}
