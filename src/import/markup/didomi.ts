import type { Markup } from './markup.js';

/** Didomi (developers.didomi.io, “Tags management”). Its words are ids of vendors: what is no service of ours needs `--map`. */
export const didomi = {
  name: 'Didomi',
  files: /^(?:https?:)?\/\/(?:sdk|api)\.privacy-center\.org(?:\/|$)/i,
  marks: [
    { attribute: 'data-vendor', isService: true, elements: /^script$/ },
    { attribute: 'data-vendor-raw', isService: true, elements: /^script$/ },
  ],
  categories: {},
  types: { 'didomi/javascript': 'text/plain', 'didomi/html': 'text/html' },
  calls: [
    ['Didomi\\.preferences\\.show\\(\\)', 'open-preferences'],
    ['Didomi\\.setUserAgreeToAll\\(\\)', 'accept-all'],
    ['Didomi\\.setUserDisagreeToAll\\(\\)', 'reject-all'],
  ],
  code: [
    [/privacy-center\.org/, 'not needed: this script loads Didomi; remove it'],
    [/\bDidomi\.preferences\.show\b/, "consentgate.open('preferences')"],
    [/\bDidomi\.notice\.show\b/, "consentgate.open('banner')"],
    [/\bDidomi\.setUserAgreeToAll\b/, 'consentgate.acceptAll()'],
    [/\bDidomi\.setUserDisagreeToAll\b/, 'consentgate.rejectAll()'],
    [/\bDidomi\.getCurrentUserStatus\b/, 'consentgate.decisions()'],
    [/\bconsent\.changed\b/, 'consentgate.subscribe(listener)'],
    [/\bdidomiOnReady\b/, '(window.consentgate ||= []).push(listener)'],
    [/\bdidomiConfig\b/, 'options of the script tag; then remove it'],
    [/\bDidomi\s*\.|\bdidomiEventListeners\b/, 'the calls of docs/migrate.md'],
  ],
} satisfies Markup;
