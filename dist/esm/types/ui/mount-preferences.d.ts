import { type FirstMessages, type Messages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** Mounts the preferences; they are in the page only while they are open. The words given go before the English ones. */
export declare function mountPreferences(host: UiHost, words: FirstMessages & Partial<Messages>): {
    open(): void;
    close(): void;
    destroy(): void;
};
