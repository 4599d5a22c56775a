import type { UiHost } from '../types.js';
import { createBannerUi, type PreparedUi, type UiParts } from './banner-ui.js';
import { mountPlaceholders } from './mount-placeholders.js';

/** The interface with the placeholders in the same file, for pages that are known to have embeds. */
export function createUi(host: UiHost, parts: Omit<UiParts, 'loadPlaceholders'>): PreparedUi {
  return createBannerUi(host, { ...parts, loadPlaceholders: () => Promise.resolve({ mountPlaceholders }) });
}
