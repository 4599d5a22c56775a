/* Plausible. */
import type { CatalogueService } from '../service.js';

/** Plausible Analytics. */
export const plausible = {
  id: 'plausible',
  name: 'Plausible Analytics',
  aliases: [],
  vendor: 'Plausible Insights OÜ',
  country: 'EE',
  address: null,
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Count visits'],
  data: ['Pages visited', 'Browser and device', 'Country'],
  requests: [
    { type: 'script', host: 'plausible.io', path: '/js/', pathMatch: 'prefix' },
    { type: 'connect', host: 'plausible.io', path: '/api/event', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['plausible'],
    stubs: [{ form: 'function', name: 'plausible', queue: '.q', entry: 'arguments' }],
    tags: [
      {
        tag: 'script',
        address: 'https://plausible.io/js/script.js',
        attributes: { defer: '', 'data-domain': '{domain}' },
      },
    ],
    before: [],
    after: [],
  },
  cookies: [],
  storage: [{ area: 'local', name: 'plausible_ignore', life: null, keep: true }],
  cookieless: true,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://plausible.io/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
