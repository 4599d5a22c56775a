import type { CoreConfig } from '../config/options.js';
import type { Decisions } from '../types.js';
/** How the site wants Google to be told. */
type Manner = Pick<CoreConfig, 'consentModeRegion' | 'consentModeWait' | 'adsDataRedaction' | 'urlPassthrough'>;
/** The queue of Google's tags. */
export declare const readDataLayer: () => unknown[];
/** Says something to Google's tags, which only understand an Arguments object, never an array. */
export declare const tellGoogle: (..._: unknown[]) => void;
/**
 * Tells Google's tags through `dataLayer`, whether they are there already or come later: `default` on every
 * page before any tag, `update` before a released tag runs; only the default has a manner. A key without its category
 * stays denied.
 */
export declare function tellConsentMode(command: 'default' | 'update', decisions: Partial<Decisions>, manner: Partial<Manner>): void;
export {};
