import type { Ui, UiHost } from '../types.js';
import { type UiParts } from './banner-ui.js';
export type { UiParts } from './banner-ui.js';
/** Mounts banner, preferences and placeholders; a bundler puts the last two into chunks of their own. */
export declare function mountUi(host: UiHost, parts?: Partial<UiParts>): Ui;
