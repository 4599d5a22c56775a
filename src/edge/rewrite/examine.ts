import type { Hold } from './hold.js';
import { findLoads, type Load } from './loads.js';
import { isMarked, isMarkedByHand, joinMarks, type Mark } from './mark.js';
import type { Reasons } from './reasons.js';
import type { StartTag } from './scanner.js';

/** Looks at the attributes of a tag: what must go, and why. `undefined` when it may stay as it is. */
export type Examine = (tag: StartTag) => Hold | undefined;

/** Creates it from the reasons of a page. */
export const createExamine =
  (reasons: Reasons): Examine =>
  (tag) => {
    const isByHand = isMarkedByHand(tag);
    const loads: { load: Load; mark: Mark | undefined }[] = [];
    for (const load of findLoads(tag)) {
      const value = tag.get(load.attribute);
      if (value) loads.push({ load, mark: reasons.ofLoad(load, value, isByHand) });
    }
    const hits = loads.filter(({ mark }) => mark);
    if (!hits.length) return undefined;
    // With one address of an element go the others: it comes alive as a whole, and only once.
    const hasAddress = hits.some(({ load }) => load.form !== 'css');
    // A third party in its style waits with it, service or not, as it would in a second run.
    const goes = ({ load, mark }: (typeof loads)[number]) =>
      mark ||
      (hasAddress &&
        (load.form === 'css' ? reasons.ofLoad(load, tag.get(load.attribute) ?? '', true) : load.form !== 'code'));
    const gone = loads.filter(goes);
    const mark = isMarked(tag) ? undefined : joinMarks(hits.map((hit) => hit.mark));
    return { attributes: gone.map(({ load }) => load.attribute), mark };
  };
