import type { Ui, UiHost } from '../types.js';
import { type UiParts } from './banner-ui.js';
export type { UiParts } from './banner-ui.js';
/**
 * Mounts banner, preferences and placeholders for what `host` tells; a bundler puts the last two into chunks of their own.
 * Without `parts.messages` the words are English. Ends with `destroy()` of what it returns.
 */
export declare function mountUi(host: UiHost, parts?: Partial<UiParts>): Ui;
