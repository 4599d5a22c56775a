import type { Markup } from './markup.js';

/** iubenda (iubenda.com/en/help, “Manual tagging”). Without purposes a tag waits for a yes to whatever is asked. */
export const iubenda = {
  name: 'iubenda',
  files: /^(?:https?:)?\/\/(?:cdn|cs|embeds)\.iubenda\.com\/(?!iubenda\.js)/i,
  auto: /iubenda\.com\/(?:autoblocking|widgets)\//i,
  setup:
    /^\s*(?:(?:var|let|const)\s+)?_iub\s*=\s*_iub\s*\|\|\s*\[\]\s*;?\s*_iub\.csConfiguration\s*=\s*\{(?:(?!callback|function|=>)[\s\S])*\}\s*;?\s*$/,
  marks: [{ attribute: 'data-iub-purposes', className: /^_iub_cs_activate(?:-inline)?$/, separator: ',' }],
  categories: { 1: 'necessary', 2: 'functional', 3: 'functional', 4: 'analytics', 5: 'marketing' },
  addresses: {
    suppressedsrc: 'src',
    'data-suppressedsrc': 'src',
    suppressedhref: 'href',
    'data-suppressedhref': 'href',
  },
  buttons: [{ className: 'iubenda-cs-preferences-link', actions: { '': 'open-preferences' } }],
  calls: [['_iub\\.cs\\.api\\.openPreferences\\(\\)', 'open-preferences']],
  code: [
    [/\bon(?:ConsentGiven|ConsentRejected|PreferenceExpressed)\b/, 'consentgate.subscribe(listener)'],
    [/\b_iub\.csConfiguration\b/, 'options of the script tag; then remove it'],
    [/\b_iub\.cs\.api\.openPreferences\b/, "consentgate.open('preferences')"],
    [/\b_iub\b/, 'the calls of docs/migrate.md'],
  ],
} satisfies Markup;
