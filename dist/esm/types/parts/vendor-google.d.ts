import type { CoreConfig } from '../config/options.js';
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
export declare function createGoogleWords({ consentMode }: CoreConfig, entries: readonly Entry[], { has, isGranted, isTooEarly, choose }: Verdicts): GoogleWords;
