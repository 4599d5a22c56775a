import type { Markup } from './markup.js';

/** Klaro (github.com/kiprotect/klaro, README; klaro.org/docs). What a name belongs to stands in the site's configuration. */
export const klaro = {
  name: 'Klaro',
  files:
    /(?:^|\/)klaro(?:-[\w-]+)?(?:\.min)?\.(?:js|css)(?:[?#]|$)|^(?:https?:)?\/\/(?:cdn|api)\.kiprotect\.com(?:\/|$)/i,
  marks: [{ attribute: 'data-name', isService: true, beside: ['data-type', 'data-src', 'data-href'] }],
  categories: {},
  types: { 'opt-in': 'text/plain' },
  calls: [['klaro\\.show\\(\\)', 'open-preferences']],
  code: [
    [/\bklaro\.show\b/, "consentgate.open('preferences')"],
    [/\bklaro\.setup\b|\bklaroConfig\b/, 'options of the script tag; then remove it'],
    [/\bklaro\.getManager\(\s*\w*\s*\)\.getConsent\b/, "consentgate.has('youtube')"],
    [/\.(?:saveAndApplyConsents|saveConsents|applyConsents|updateConsent|changeAll)\b/, 'consentgate.set({ … })'],
    [/\.resetConsents\b/, 'consentgate.withdraw()'],
    [/\bklaro\.(?:getManager|addEventListener)\b/, 'consentgate.subscribe(listener)'],
    [/\bklaro\s*\./, 'the calls of docs/migrate.md'],
  ],
} satisfies Markup;
