import type { Markup } from './markup.js';

/** CookieYes (cookieyes.com/documentation/implement-prior-consent-using-cookieyes). */
export const cookieyes = {
  name: 'CookieYes',
  files: /^(?:https?:)?\/\/cdn-cookieyes\.com(?:\/|$)/i,
  auto: /cdn-cookieyes\.com\//i,
  marks: [{ attribute: 'data-cookieyes' }],
  categories: {
    'cookieyes-necessary': 'necessary',
    'cookieyes-functional': 'functional',
    'cookieyes-analytics': 'analytics',
    'cookieyes-performance': 'analytics',
    'cookieyes-advertisement': 'marketing',
  },
  buttons: [{ className: 'cky-banner-element', actions: { '': 'open-preferences' } }],
  code: [
    [/\bgetCkyConsent\b/, "consentgate.has('analytics')"],
    [/\bcookieyes_consent_update\b/, 'the event consentgate:change on document'],
    [/\bcookieyes_banner_load\b/, 'the event consentgate:ready on document'],
  ],
} satisfies Markup;
