import type { PreferencesMessages } from '../locales/en.js';
import type { StoredItem } from '../types.js';
/** Says how long something stays in the browser (Planet49, C-673/17: the visitor must be told), in the words of the language. */
export declare function describeLife({ life, area }: StoredItem, messages: Pick<PreferencesMessages, 'session' | 'lasting' | 'unknown'> & {
    readonly lang: string;
}): string;
