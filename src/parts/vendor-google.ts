import type { CoreConfig } from '../config/options.js';
import { tellGoogle } from '../signals/consent-mode.js';
import { isOwnWord } from './vendor-modes.js';
import type { Entry, Verdicts } from './vendor-verdicts.js';

/** What Google must hear of single services of its own, where the page's signal says something else. */
export interface GoogleWords {
  /** Is it Google's and held, although what the page's signal says of its key is a yes? */
  isContrary(entry: Entry): boolean;
  /** Tells Google of those of which no vendor was told in this page; `isNews`: the signal was given again, and has overruled it. */
  contradict(isNews: boolean): void;
  /** Will Google hear of one that is granted by itself only when the page is parsed? */
  hasUntold(): boolean;
}

/** Creates them for these services. */
export function createGoogleWords(
  { consentMode }: CoreConfig,
  entries: readonly Entry[],
  { has, isGranted, isTooEarly, choose }: Verdicts,
): GoogleWords {
  const told = new Set<Entry>();
  const isContrary = ({ service: { id } }: Entry) => {
    const [, kind] = /^google-(an|ads|rem)/.exec(id) ?? [];
    return consentMode !== 'off' && !!kind && !has(id) && has(kind === 'an' ? 'analytics' : 'marketing');
  };
  const isUntold = (entry: Entry) =>
    !!entry.page && isTooEarly(entry) && isGranted(entry) && choose(entry.page, entry.settings).grant?.some(isOwnWord);
  return {
    isContrary,
    contradict(isNews) {
      for (const entry of entries) {
        if (!entry.page || entry.vendor || !isContrary(entry) || (told.has(entry) && !isNews)) continue;
        told.add(entry);
        // The page's function may be a stand-in of ours still.
        for (const { args } of choose(entry.page, entry.settings).revoke?.filter(isOwnWord) ?? []) tellGoogle(...args);
      }
    },
    hasUntold: () => entries.some(isUntold),
  };
}
