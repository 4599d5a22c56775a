import type { Markup } from './markup.js';

/** Osano (docs.osano.com). What its `STORAGE` is for only the site knows: say it with `--map`. */
export const osano = {
  name: 'Osano',
  files: /^(?:https?:)?\/\/cmp\.osano\.com(?:\/|$)/i,
  auto: /cmp\.osano\.com\//i,
  marks: [{ attribute: 'data-osano' }],
  categories: { essential: 'necessary', analytics: 'analytics', marketing: 'marketing', personalization: 'functional' },
  calls: [['Osano\\.cm\\.showDrawer\\([^()]*\\)', 'open-preferences']],
  code: [
    [/\bOsano\.cm\.showDrawer\b/, "consentgate.open('preferences')"],
    [/\bOsano\.cm\.getConsent\b/, 'consentgate.decisions()'],
    [/\bosano-cm-consent-saved\b/, 'consentgate.subscribe(listener)'],
    [/\bOsano\s*[.(]/, 'the calls of docs/migrate.md'],
  ],
} satisfies Markup;
