import { commonWords, type Markup } from './markup.js';

/** Orejime 3 (github.com/boscop-fr/orejime, adr/003). */
export const orejime = {
  name: 'Orejime',
  files: /(?:^|\/)orejime[\w.-]*\.(?:js|css)(?:[?#]|$)|\/orejime(?:@[^/]+)?\/dist\//i,
  marks: [{ attribute: 'data-purpose', elements: /^template$/ }],
  categories: commonWords,
  calls: [['orejime\\.prompt\\(\\)', 'open-preferences']],
  code: [
    [/\borejime\.prompt\b/, "consentgate.open('preferences')"],
    [/\borejimeConfig\b|\bloadOrejime\b/, 'options of the script tag; then remove it'],
    [/\borejime\.manager\.getConsent\b/, "consentgate.has('analytics')"],
    [/\borejime\.manager\.setConsent\b/, "consentgate.set({ analytics: 'granted' })"],
    [/\borejime\.manager\.clearConsents\b/, 'consentgate.withdraw()'],
    [/\borejime\.manager\.acceptAll\b/, 'consentgate.acceptAll()'],
    [/\borejime\.manager\.declineAll\b/, 'consentgate.rejectAll()'],
    [/\borejime\.manager\.on\b/, 'consentgate.subscribe(listener)'],
    [/\borejime\.loaded\b/, 'the event consentgate:ready on document'],
  ],
} satisfies Markup;
