import type { Ui, UiHost } from '../types.js';
import { createUi, type UiParts } from './create-ui.js';

export type { UiParts } from './create-ui.js';

/** Mounts banner, placeholders and preferences; a bundler puts the preferences into a chunk of their own. */
export function mountUi(host: UiHost, parts: Partial<UiParts> = {}): Ui {
  return createUi(host, { loadPreferences: () => import('./mount-preferences.js'), ...parts });
}
