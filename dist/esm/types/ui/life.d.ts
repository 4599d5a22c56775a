import type { FirstMessages, PreferencesMessages } from '../locales/en.js';
import type { StoredItem } from '../types.js';
/** The words of a life. */
type LifeWords = Pick<PreferencesMessages, 'session' | 'lasting' | 'unknown' | 'units'> & Pick<FirstMessages, 'lang'>;
/** Says how long something stays in the browser (Planet49, C-673/17: the visitor must be told), in the words of the language. */
export declare function describeLife({ life, area }: StoredItem, messages: LifeWords): string;
/** Each name once, with its life: several cookies of one name (`_hj*`) have several. */
export declare function listStored(stored: readonly StoredItem[], messages: LifeWords & Pick<FirstMessages, 'between'>): [name: string, life: string][];
export {};
