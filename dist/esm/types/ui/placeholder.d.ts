import type { FirstMessages, PlaceholderMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
/** Says whose content is not there and why, and who would be contacted; and lets the visitor load it. */
export declare function createPlaceholder(host: UiHost, messages: FirstMessages & PlaceholderMessages, { element, ids, host: contact }: Required<HeldEmbed>, onLoad: (name: string) => void): HTMLElement;
