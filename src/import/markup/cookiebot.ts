import type { Markup } from './markup.js';

/** Cookiebot (support.cookiebot.com, “Manual implementation of cookie blocking”; cookiebot.com/en/developer). */
export const cookiebot = {
  name: 'Cookiebot',
  files: /^(?:https?:)?\/\/consent(?:cdn)?\.cookiebot\.(?:com|eu)(?:\/|$)/i,
  auto: /data-blockingmode\s*=\s*["']?auto/i,
  declaration: /^(?:https?:)?\/\/consent\.cookiebot\.(?:com|eu)\/[^/]+\/cd\.js/i,
  marks: [{ attribute: 'data-cookieconsent', separator: ',' }],
  categories: { necessary: 'necessary', preferences: 'functional', statistics: 'analytics', marketing: 'marketing' },
  ignore: ['ignore'],
  addresses: { 'data-cookieblock-src': 'src' },
  calls: [
    ['(?:Cookiebot|CookieConsent)\\.(?:renew|show)\\(\\)', 'open-preferences'],
    ['(?:Cookiebot|CookieConsent)\\.withdraw\\(\\)', 'withdraw'],
  ],
  code: [
    [/\b(?:Cookiebot|CookieConsent)\.(?:renew|show)\b/, "consentgate.open('preferences')"],
    [/\b(?:Cookiebot|CookieConsent)\.hide\b/, 'consentgate.close()'],
    [/\b(?:Cookiebot|CookieConsent)\.withdraw\b/, 'consentgate.withdraw()'],
    [/\b(?:Cookiebot|CookieConsent)\.submitCustomConsent\b/, "consentgate.set({ analytics: 'granted', … })"],
    [/\b(?:Cookiebot|CookieConsent)\.runScripts\b/, 'not needed: tags that come later are seen'],
    [/\b(?:Cookiebot|CookieConsent)\.consent\.necessary\b/, 'not needed: it is always true'],
    [/\b(?:Cookiebot|CookieConsent)\.consent(?:\.\w+|\b)/, "consentgate.has('analytics')"],
    [/\b(?:Cookiebot|CookieConsent)\.(?:consented|declined|hasResponse)\b/, 'consentgate.receipt()'],
    [/\bCookiebot(?:On|Callback_On)(?:Accept|Decline)\b/, 'the event consentgate:change on document'],
    [/\bCookiebot(?:On|Callback_On)(?:Load|ConsentReady|TagsExecuted)\b/, 'the event consentgate:ready on document'],
    [/\bCookiebot(?:On|Callback_On)Dialog\w+/, 'nothing takes its place'],
    [/\bCookiebot\b|\bCookieConsent\s*\./, 'the calls of docs/migrate.md'],
  ],
  byHand: [
    ['class', /^cookieconsent-optin(?:-[\w-]+)?$/, 'put the content into <script type="text/html" data-consent="…">'],
    ['class', /^cookieconsent-optout(?:-[\w-]+)?$/, 'show it by code: consentgate.subscribe() and has()'],
  ],
} satisfies Markup;
