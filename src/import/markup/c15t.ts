import type { Markup } from './markup.js';

/** c15t 2: frames by markup, everything else in JavaScript. */
export const c15t = {
  name: 'c15t',
  files: /\/@?c15t(?:@[^/]+)?\/.*\.js(?:[?#]|$)/i,
  marks: [{ attribute: 'data-category', elements: /^iframe$/ }],
  categories: {
    necessary: 'necessary',
    functionality: 'functional',
    experience: 'functional',
    measurement: 'analytics',
    marketing: 'marketing',
  },
  code: [
    [/\bgetOrCreateConsentRuntime\b/, 'options of the script tag; then remove it'],
    [/\bconsentStore\.getState\b/, "consentgate.has('analytics')"],
  ],
} satisfies Markup;
