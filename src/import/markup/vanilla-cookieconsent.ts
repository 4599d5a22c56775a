import { commonWords, type Markup } from './markup.js';

/** vanilla-cookieconsent 2 and 3, with its iframemanager (github.com/orestbida/cookieconsent, docs/advanced). */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  files: /(?:^|\/)(?:cookieconsent(?:-init|-config)?|iframemanager)(?:\.umd|\.esm)?(?:\.min)?\.(?:js|css)(?:[?#]|$)/i,
  marks: [
    { attribute: 'data-category', service: 'data-service', elements: /^script$/ },
    { attribute: 'data-cookiecategory', service: 'data-service', elements: /^script$/ },
  ],
  categories: commonWords,
  embeds: [
    { service: 'youtube', id: 'data-id', address: 'https://www.youtube-nocookie.com/embed/' },
    { service: 'vimeo', id: 'data-id', address: 'https://player.vimeo.com/video/' },
  ],
  buttons: [
    {
      attribute: 'data-cc',
      actions: {
        'show-preferencesModal': 'open-preferences',
        'c-settings': 'open-preferences',
        'accept-all': 'accept-all',
        'accept-necessary': 'reject-all',
      },
    },
  ],
  calls: [
    ['CookieConsent\\.showPreferences\\(\\)', 'open-preferences'],
    ['CookieConsent\\.acceptCategory\\(\\s*[\'"]all[\'"]\\s*\\)', 'accept-all'],
    ['CookieConsent\\.acceptCategory\\(\\s*\\[\\s*\\]\\s*\\)', 'reject-all'],
  ],
  code: [
    [/\bCookieConsent\.run\b|\binitCookieConsent\b/, 'options of the script tag; then remove it'],
    [/\bCookieConsent\.(?:show|hide)Preferences\b/, "consentgate.open('preferences'), consentgate.close()"],
    [/\bCookieConsent\.show\b/, "consentgate.open('banner')"],
    [/\bCookieConsent\.hide\b/, 'consentgate.close()'],
    [/\bCookieConsent\.acceptCategory\b/, 'consentgate.acceptAll(), rejectAll() or grant(…ids)'],
    [/\bCookieConsent\.acceptedCategory\b/, "consentgate.has('analytics')"],
    [/\bCookieConsent\.acceptService\b/, 'consentgate.grant(…ids)'],
    [/\bCookieConsent\.acceptedService\b/, "consentgate.has('youtube')"],
    [/\bCookieConsent\.(?:validConsent|validCookie|getCookie)\b/, 'consentgate.receipt()'],
    [/\bCookieConsent\.getUserPreferences\b/, 'consentgate.decisions()'],
    [/\bCookieConsent\.eraseCookies\b/, 'not needed: cookies of services are erased after a no'],
    [/\bCookieConsent\.loadScript\b/, 'a marked script: data-consent, data-src'],
    [/\bCookieConsent\.setLanguage\b/, 'the option locale'],
    [/\bCookieConsent\.reset\b/, 'consentgate.withdraw()'],
    [/\bcc:on(?:FirstConsent|Change)\b/, 'the event consentgate:change on document'],
    [/\bcc:onConsent\b/, 'the event consentgate:ready on document'],
    [/\bCookieConsent\s*\.|\biframemanager\b/, 'the calls of docs/migrate.md'],
  ],
  byHand: [
    ['data-cc', /^show-consentModal$/, "call consentgate.open('banner')"],
    ['data-cc', /./, 'there is no control of that kind: build it with consentgate.set()'],
    ['data-service', /./, 'iframemanager: write <iframe data-consent="…" data-src="…">'],
  ],
} satisfies Markup;
