import type { Markup } from './markup.js';

/** Usercentrics 2 and 3 (docs.usercentrics.com). Its words are the names of services; what is no service of ours needs `--map`. */
export const usercentrics = {
  name: 'Usercentrics',
  files: /^(?:https?:)?\/\/(?:[\w-]+\.)*usercentrics\.eu(?:\/|$)/i,
  auto: /uc-block|autoblocker/i,
  marks: [{ attribute: 'data-usercentrics', isService: true }],
  categories: {},
  addresses: { 'uc-src': 'src' },
  calls: [
    ['(?:UC_UI|__ucCmp)\\.showSecondLayer\\(\\)', 'open-preferences'],
    ['UC_UI\\.acceptAllConsents\\(\\)', 'accept-all'],
    ['UC_UI\\.denyAllConsents\\(\\)', 'reject-all'],
  ],
  code: [
    [/\b(?:UC_UI|__ucCmp)\.showSecondLayer\b/, "consentgate.open('preferences')"],
    [/\b(?:UC_UI|__ucCmp)\.showFirstLayer\b/, "consentgate.open('banner')"],
    [/\b(?:UC_UI|__ucCmp)\.acceptAllConsents\b/, 'consentgate.acceptAll()'],
    [/\b(?:UC_UI|__ucCmp)\.denyAllConsents\b/, 'consentgate.rejectAll()'],
    [/\bUC_UI\.areAllConsentsAccepted\b/, "consentgate.has('functional analytics marketing')"],
    [/\bUC_UI\.getServicesBaseInfo\b/, 'consentgate.decisions()'],
    [/\bUC_UI_CMP_EVENT\b/, 'the event consentgate:change on document'],
    [/\bUC_UI\b|\b__ucCmp\b/, 'the calls of docs/migrate.md'],
  ],
} satisfies Markup;
