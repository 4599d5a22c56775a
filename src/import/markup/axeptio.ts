import type { Markup } from './markup.js';

/** Axeptio: it has no marks; code asks it for vendors. */
export const axeptio = {
  name: 'Axeptio',
  files: /^(?:https?:)?\/\/(?:static|client)\.axept\.io(?:\/|$)/i,
  setup:
    /^\s*window\.axeptioSettings\s*=\s*\{[^{}]*\}\s*;?\s*\(function\s*\(\s*d\s*,\s*s\s*\)\s*\{[^{}]*axept\.io\/sdk[^{}]*\}\s*\)\s*\(\s*document\s*,\s*["']script["']\s*\)\s*;?\s*$/,
  marks: [],
  categories: {},
  calls: [['openAxeptioCookies\\(\\)', 'open-preferences']],
  code: [
    [/axept\.io\/sdk/, 'not needed: this script loads Axeptio; remove it'],
    [/\bopenAxeptioCookies\b/, "consentgate.open('preferences')"],
    [/\b_axcb\b|\bcookies:complete\b/, "consentgate.when('marketing').then(start)"],
    [/\baxeptio(?:Settings|SDK)\b/, 'options of the script tag; then remove it'],
  ],
} satisfies Markup;
