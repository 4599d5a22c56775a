import type { Ui, UiHost } from '../types.js';
import { createBannerUi, type UiParts } from './banner-ui.js';

export type { UiParts } from './banner-ui.js';

/**
 * Mounts banner, preferences and placeholders for what `host` tells; a bundler puts the last two into chunks of their own.
 * Without `parts.messages` the words are English. Ends with `destroy()` of what it returns.
 */
export function mountUi(host: UiHost, parts: Partial<UiParts> = {}): Ui {
  return createBannerUi(host, {
    loadPreferences: () => import('./mount-preferences.js'),
    async loadDetails() {
      const [{ describeServices }, { loadFacts }] = await Promise.all([
        import('../services/details.js'),
        import('../locales/load-facts.js'),
      ]);
      const facts = await loadFacts[parts.messages?.lang ?? '']?.();
      return (config) => describeServices(config, facts);
    },
    loadPlaceholders: () => import('./mount-placeholders.js'),
    ...parts,
  });
}
