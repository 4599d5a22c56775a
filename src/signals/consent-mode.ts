import type { Decisions } from '../types.js';

/** Which category stands behind Google's keys (Consent Mode v2). */
const keys: Readonly<Record<string, string>> = {
  marketing: 'ad_storage ad_user_data ad_personalization',
  analytics: 'analytics_storage',
  functional: 'functionality_storage personalization_storage',
  necessary: 'security_storage',
};

/** The queue of Google's tags. */
export const readDataLayer = (): unknown[] => {
  const page = window as { dataLayer?: unknown[] };
  page.dataLayer ??= [];
  return page.dataLayer;
};

/**
 * Tells Google's tags through `dataLayer`, whether they are there already or come later: `default` on every
 * page before any tag, `update` before a released tag runs. A key without its category stays denied.
 */
export function tellConsentMode(command: 'default' | 'update', decisions: Partial<Decisions>): void {
  const state: Record<string, unknown> = command === 'default' ? { wait_for_update: 500 } : {};
  for (const id in keys) {
    for (const key of (keys[id] as string).split(' '))
      state[key] =
        decisions[id]?.choice === 'granted' && (command === 'update' || id === 'necessary') ? 'granted' : 'denied';
  }
  // Google's tags only understand an Arguments object, never an array.
  (function (..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: as above
    readDataLayer().push(arguments);
  })('consent', command, state);
}
