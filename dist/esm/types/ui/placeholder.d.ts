import type { FirstMessages, PlaceholderMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
/** Says who would be contacted and why nothing is shown yet, and lets the visitor load it. */
export declare function createPlaceholder(host: UiHost, messages: FirstMessages & PlaceholderMessages, { element, ids, host: contact }: HeldEmbed): HTMLElement;
