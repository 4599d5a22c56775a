import type { Markup } from './markup.js';

/** Complianz for WordPress (complianz.io, its script blocker). Its `functional` is not asked about: say what it is to be. */
export const complianz = {
  name: 'Complianz',
  files: /\/complianz-gdpr(?:-premium)?\/.*\.(?:js|css)(?:[?#]|$)/i,
  auto: /complianz/i,
  marks: [
    { attribute: 'data-category', service: 'data-service', elements: /^script$/ },
    { attribute: 'data-category', service: 'data-service', beside: ['data-cmplz-src', 'data-src-cmplz', 'data-href'] },
  ],
  categories: { preferences: 'functional', statistics: 'analytics', marketing: 'marketing' },
  addresses: { 'data-cmplz-src': 'src', 'data-src-cmplz': 'src' },
  calls: [['cmplz_accept_all\\(\\)', 'accept-all']],
  code: [
    [/\bcmplz_has_consent\b/, "consentgate.has('analytics')"],
    [/\bcmplz_set_consent\b/, "consentgate.set({ analytics: 'granted' })"],
    [/\bcmplz_accept_all\b/, 'consentgate.acceptAll()'],
    [/\bcmplz_(?:enable_category|status_change_service)\b/, 'the event consentgate:change on document'],
    [/\bcmplz_(?:run_after_all_scripts|cookie_warning_loaded)\b/, 'the event consentgate:ready on document'],
    [/\bcmplz_event_\w+/, 'the dataLayer event consentgate_update'],
  ],
  byHand: [
    ['class', /^cmplz-(?:show-banner|manage-consent)$/, 'write data-consent-action="open-preferences"'],
    ['data-waitfor', /./, 'nothing where the other tag stands first: tags run in the order of the page'],
    ['data-placeholder-image', /./, 'not needed: placeholders are drawn without a picture of the vendor'],
  ],
} satisfies Markup;
