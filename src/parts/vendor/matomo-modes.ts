import type { PageCalls, PageService } from '../../services/page-service.js';
import type { Settings } from '../../signals/vendor-calls.js';

/**
 * Matomo's other two modes: `cookie-consent` counts always and uses cookies after consent, `cookieless` counts always and
 * never uses any. A refusal ends either.
 */
export const isAlwaysOn = ({ mode }: Settings): boolean => mode === 'cookie-consent' || mode === 'cookieless';

/** A vendor's consent calls in the mode that the site has chosen. */
export function readCalls({ calls = {} }: PageService, settings: Settings): PageCalls {
  const { cookieConsentOnly, neverCookies } = calls.variants ?? {};
  if (settings.mode === 'cookie-consent') return cookieConsentOnly ?? {};
  if (settings.mode === 'cookieless') return { ...neverCookies, grant: [] };
  return calls;
}
