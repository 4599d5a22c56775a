import type { Ui, UiHost } from '../types.js';
import { type UiParts } from './create-ui.js';
export type { UiParts } from './create-ui.js';
/** Mounts banner, placeholders and preferences; a bundler puts the preferences into a chunk of their own. */
export declare function mountUi(host: UiHost, parts?: Partial<UiParts>): Ui;
