import type { Markup } from './markup.js';

/** Silktide 1 and 2: it has no marks; tags stand in the JavaScript of its configuration. */
export const silktide = {
  name: 'Silktide',
  files: /(?:^|\/)silktide-(?:consent-manager|cookie-banner)[\w.-]*\.(?:js|css)(?:[?#]|$)/i,
  marks: [],
  categories: {},
  code: [
    [/\binjectScript\b/, 'a marked script: data-consent, data-src'],
    [
      /\bsilktide(?:ConsentManager|CookieBannerManager)\b/,
      'options of the script tag; write its scripts as marked ones (data-consent, data-src), then remove it',
    ],
    [/\bstcm_consent_update\b/, 'the dataLayer event consentgate_update'],
  ],
} satisfies Markup;
