import type { Markup } from './markup.js';

/** tarteaucitron (github.com/AmauriC/tarteaucitron.js, README): services are jobs in JavaScript, embeds are classes. */
export const tarteaucitron = {
  name: 'tarteaucitron',
  files: /(?:^|\/)tarteaucitron(?:\.services|\.[a-z]{2})?(?:\.min)?\.(?:js|css)(?:[?#]|$)/i,
  marks: [],
  categories: {},
  embeds: [
    {
      className: 'youtube_player',
      service: 'youtube',
      id: 'videoid',
      address: 'https://www.youtube-nocookie.com/embed/',
    },
    { className: 'vimeo_player', service: 'vimeo', id: 'videoid', address: 'https://player.vimeo.com/video/' },
  ],
  buttons: [
    { className: 'tarteaucitronOpenPanel', actions: { '': 'open-preferences' } },
    { attribute: 'href', actions: { '#tarteaucitron': 'open-preferences' } },
  ],
  calls: [
    ['tarteaucitron\\.userInterface\\.openPanel\\(\\)', 'open-preferences'],
    ['tarteaucitron\\.userInterface\\.respondAll\\(\\s*true\\s*\\)', 'accept-all'],
    ['tarteaucitron\\.userInterface\\.respondAll\\(\\s*false\\s*\\)', 'reject-all'],
  ],
  code: [
    [/\btarteaucitron\.userInterface\.openPanel\b/, "consentgate.open('preferences')"],
    [/\btarteaucitron\.userInterface\.closePanel\b/, 'consentgate.close()'],
    [/\btarteaucitron\.userInterface\.respondAll\b/, 'consentgate.acceptAll() or rejectAll()'],
    [/\btarteaucitron\.setConsent\b/, "consentgate.set({ youtube: 'granted' })"],
    [
      /\btarteaucitron\.job\b(?:[^;]*?\.push\([^)]*\))?/,
      'a service with "load": true (docs/services.md), or a marked script; then remove it',
    ],
    [/\btarteaucitron\.user\.\w+/, 'a setting of that service (docs/services.md); then remove it'],
    [/\btarteaucitron\.services\b/, 'a service of your own (JSON), and a marked script'],
    [
      /\btarteaucitron\.init\b|\btarteaucitron(?:Force\w+|ExpireInDay|CustomText)\b/,
      'options of the script tag; then remove it',
    ],
    [/\btac\.(?:consent_updated|root_available)\b/, 'the event consentgate:change on document'],
    [/\btac_consent_update\b/, 'the dataLayer event consentgate_update'],
    [/\btarteaucitron\s*[.=]/, 'the calls of docs/migrate.md'],
  ],
  byHand: [
    [
      'class',
      /^(?:youtube_player|vimeo_player|dailymotion_player|tac_iframe)$/,
      'write <iframe data-consent="…" data-src="…">',
    ],
  ],
} satisfies Markup;
