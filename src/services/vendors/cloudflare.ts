/* Cloudflare. */
import type { CatalogueService } from '../service.js';

/** Cloudflare Turnstile. */
export const cloudflareTurnstile = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  aliases: [],
  vendor: 'Cloudflare',
  country: 'US',
  address: null,
  // Where a form needs it; elsewhere a site should move it to functional.
  category: 'necessary',
  embed: true,
  firstParty: false,
  purposes: ['Tell people from programs in forms'],
  data: ['Browser and device', 'IP address'],
  requests: [
    { type: 'script', host: 'challenges.cloudflare.com', path: '/turnstile/', pathMatch: 'prefix' },
    { type: 'frame', host: 'challenges.cloudflare.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: ['.cf-turnstile'],
  load: {
    kind: 'script',
    globals: [],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://challenges.cloudflare.com/turnstile/v0/api.js',
        attributes: { async: '', defer: '' },
      },
    ],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'cf_clearance', life: null, deletableByPage: false }, // as long as the zone's setting says; only with pre-clearance
  ],
  storage: [],
  cookieless: 'optional',
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://www.cloudflare.com/privacypolicy/'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: 'This check comes from Cloudflare. Loading it tells Cloudflare that you are here.',
} satisfies CatalogueService;

/** Cloudflare Web Analytics. */
export const cloudflareWebAnalytics = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  aliases: [],
  vendor: 'Cloudflare',
  country: 'US',
  address: null,
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Count visits and measure how fast pages load'],
  data: ['Pages visited', 'Browser and device', 'Loading times'],
  requests: [
    { type: 'script', host: 'static.cloudflareinsights.com', path: '/beacon.min.js', pathMatch: 'prefix' },
    { type: 'connect', host: 'cloudflareinsights.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['__cfBeacon'],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { defer: '', 'data-cf-beacon': '{"token": "{token}"}' },
      },
    ],
    before: [],
    after: [],
  },
  cookies: [],
  storage: [],
  cookieless: true,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://www.cloudflare.com/privacypolicy/'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
