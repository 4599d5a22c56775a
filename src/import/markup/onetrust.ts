import type { Markup } from './markup.js';

/** OneTrust, formerly Optanon and CookiePro (my.onetrust.com, “Client-side cookie management”). */
export const onetrust = {
  name: 'OneTrust',
  files:
    /^(?:https?:)?\/\/(?:cdn|optanon|geolocation|cookie-cdn)\.(?:cookielaw\.org|onetrust\.com|cookiepro\.com|blob\.core\.windows\.net)(?:\/|$)|\/(?:otSDKStub|OtAutoBlock|otBannerSdk|optanon)\.js\b/i,
  auto: /OtAutoBlock\.js/i,
  setup: /^\s*function\s+OptanonWrapper\s*\(\s*\)\s*\{\s*\}\s*;?\s*$/,
  marks: [{ className: /^(?:optanon-category|ot-vscat)-(.+)$/, separator: '-' }],
  categories: { c0001: 'necessary', c0002: 'analytics', c0003: 'functional', c0004: 'marketing', c0005: 'marketing' },
  buttons: [
    { className: 'ot-sdk-show-settings', actions: { '': 'open-preferences' } },
    { className: 'optanon-show-settings', actions: { '': 'open-preferences' } },
    { className: 'optanon-toggle-display', actions: { '': 'open-preferences' } },
  ],
  calls: [
    ['(?:OneTrust|Optanon)\\.ToggleInfoDisplay\\(\\)', 'open-preferences'],
    ['(?:OneTrust|Optanon)\\.AllowAll\\(\\)', 'accept-all'],
    ['(?:OneTrust|Optanon)\\.RejectAll\\(\\)', 'reject-all'],
  ],
  code: [
    [/\b(?:OneTrust|Optanon)\.ToggleInfoDisplay\b/, "consentgate.open('preferences')"],
    [/\b(?:OneTrust|Optanon)\.AllowAll\b/, 'consentgate.acceptAll()'],
    [/\b(?:OneTrust|Optanon)\.RejectAll\b/, 'consentgate.rejectAll()'],
    [/\b(?:OneTrust|Optanon)\.OnConsentChanged\b|\bOneTrustGroupsUpdated\b/, 'consentgate.subscribe(listener)'],
    [/\b(?:Onetrust|Optanon)ActiveGroups\b/, "consentgate.has('analytics')"],
    [/\bOptanonWrapper\b/, 'consentgate.ready and consentgate.subscribe(listener)'],
    [/\bOneTrustLoaded\b/, 'the dataLayer event consentgate_update'],
    [/\b(?:OneTrust|Optanon)\s*\./, 'the calls of docs/migrate.md'],
  ],
  byHand: [['id', /^ot-sdk-cookie-policy$/, 'write <div data-consentgate="declaration"></div>']],
} satisfies Markup;
