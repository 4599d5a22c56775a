/* Capterra, of Gartner. */
import type { CatalogueService } from '../service.js';

/** Capterra conversion tracking. */
export const capterra = {
  id: 'capterra',
  name: 'Capterra conversion tracking',
  aliases: [],
  vendor: 'Capterra, Inc. (Gartner)',
  country: 'US',
  address: '1201 Wilson Blvd, 9th Floor, Arlington, VA 22209',
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which listings led to a goal'],
  data: ['Pages visited', 'Browser and device', 'IP address'],
  requests: [
    { type: 'script', host: 'ct.capterra.com', path: '/capterra_tracker.js', pathMatch: 'exact' },
    { type: 'image', host: 'ct.capterra.com', path: '/capterra_tracker.gif', pathMatch: 'exact' },
    { type: 'image', host: 'assets.capterra.com', path: '/badge/', pathMatch: 'prefix' },
    { type: 'image', host: 'reviews-badge.capterra.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['capterra_vkey', 'capterra_vid', 'capterra_prefix'],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://ct.capterra.com/capterra_tracker.js?vid={vendorId}&vkey={vendorKey}',
        attributes: { async: '' },
      },
    ],
    // The snippet's variables, which the script reads.
    before: [
      { op: 'set', target: 'capterra_vkey', args: ['{vendorKey}'] },
      { op: 'set', target: 'capterra_vid', args: ['{vendorId}'] },
      { op: 'set', target: 'capterra_prefix', args: ['https://ct.capterra.com'] },
    ],
    after: [],
  },
  cookies: [],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: null,
  optOutUrls: [],
  policyUrls: ['https://www.capterra.com/legal/privacy-policy/'],
  retention: 'as long as relevant to the purpose',
  ipHandling: 'anonymised',
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;
