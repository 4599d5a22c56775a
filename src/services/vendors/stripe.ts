/* Stripe. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Stripe.js. */
export const stripe = {
  id: 'stripe',
  name: 'Stripe.js',
  aliases: [],
  vendor: 'Stripe',
  country: 'US',
  address: null,
  // Where the visitor pays; elsewhere a site should move it to functional.
  category: 'necessary',
  embed: false,
  firstParty: false,
  purposes: ['Take payments, and keep fraud away'],
  data: ['Payment details', 'Behaviour on the page', 'Browser and device', 'IP address'],
  requests: [
    { type: 'script', host: 'js.stripe.com', path: '/', pathMatch: 'prefix' },
    { type: 'frame', host: 'js.stripe.com', path: '/', pathMatch: 'prefix' },
    { type: 'frame', host: 'hooks.stripe.com', path: '/', pathMatch: 'prefix' },
    { type: 'frame', host: '*.stripe.network', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'm.stripe.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'api.stripe.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['Stripe'],
    stubs: [],
    tags: [{ tag: 'script', address: 'https://js.stripe.com/v3/', attributes: { async: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: '__stripe_mid', life: 365 * DAY, deletableByPage: true },
    { name: '__stripe_sid', life: 30 * MINUTE, deletableByPage: true },
    { name: 'm', domain: 'm.stripe.com', life: 3650 * DAY, deletableByPage: false },
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: { description: 'Advanced fraud signals switched off.', query: { advancedFraudSignals: 'false' } },
  loadsOthers: true,
  optOutUrls: [],
  policyUrls: ['https://stripe.com/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
