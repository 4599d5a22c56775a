/* Propensity. */
import type { CatalogueService } from '../service.js';

/** Propensity. */
export const propensity = {
  id: 'propensity',
  name: 'Propensity',
  aliases: ['Propensity ABM'],
  vendor: 'Propensity',
  country: null,
  address: null,
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Recognise the companies that visitors work for, and address them with ads'],
  data: [
    'Pages visited and time spent on them',
    'Browser, operating system, plug-ins and screen size',
    'Approximate location',
    'IP address',
  ],
  requests: [
    { type: 'script', host: 'cdn.propensity.com', path: '/propensity/propensity_analytics.js', pathMatch: 'exact' },
    { type: 'connect', host: 'analytics.propensity.com', path: '/analytics', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['propensity'],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://cdn.propensity.com/propensity/propensity_analytics.js',
        attributes: { crossorigin: 'anonymous' },
      },
    ],
    before: [],
    after: [{ op: 'call', target: 'propensity', args: ['{propensityId}'] }],
  },
  cookies: [],
  storage: [],
  cookieless: true,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: [
    'https://support.propensity.com/hc/en-us/articles/20171196817563-General-Data-Protection-Regulation-GDPR',
  ],
  retention: null,
  ipHandling: 'only the anonymised address is used',
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
