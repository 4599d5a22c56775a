import type { Inside } from '../inside.js';
import type { Service } from '../types.js';

/**
 * Says what a vendor's script reads as soon as it runs. A tag that nobody marked, of a visitor who has agreed before, runs while
 * what tells vendors is still on its way: HubSpot would show a banner of its own, and Matomo set the cookies that it is not to use.
 */
export function sayFirst(services: readonly Service[], { raw }: Pick<Inside, 'raw'>): void {
  const page = window as { disableHubSpotCookieBanner?: boolean; _paq?: unknown[] };
  if (raw.consentMode === 'off') return;
  for (const service of services) {
    const { mode = raw.matomoMode } = service as { mode?: unknown };
    if (service.id === 'hubspot') page.disableHubSpotCookieBanner = true;
    if (service.id === 'matomo' && `${mode}`.trim() === 'cookieless') {
      page._paq ??= [];
      // Who loads it says the same.
      page._paq.push(Object.assign(['disableCookies'], { isOurs: true }));
    }
  }
}
