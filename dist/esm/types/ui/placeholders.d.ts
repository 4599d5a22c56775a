import type { FirstMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
/** Makes the function that gives each of these embeds its placeholder, and takes back all others. */
export declare function createPlaceholders(host: UiHost, messages: FirstMessages): (held: readonly HeldEmbed[]) => void;
