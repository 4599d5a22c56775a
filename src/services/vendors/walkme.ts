/* WalkMe. */
import type { CatalogueService } from '../service.js';

/** WalkMe. */
export const walkme = {
  id: 'walkme',
  name: 'WalkMe',
  aliases: [],
  vendor: 'WalkMe Ltd.',
  country: null,
  address: null,
  category: 'functional',
  embed: false,
  firstParty: false,
  purposes: ['Guide visitors through the application'],
  data: ['Steps taken in the application', 'Browser and device', 'IP address and approximate location'],
  requests: [
    { type: 'script', host: 'cdn.walkme.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'eu-cdn.walkme.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'ec.walkme.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'eu-ec.walkme.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.walkme.com', path: '/', pathMatch: 'prefix' },
    { type: 'frame', host: '*.walkme.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['_walkmeConfig', 'walkMe', 'walkme_get_language'],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://cdn.walkme.com/users/{guid}/walkme_{guid}_https.js',
        attributes: { async: '' },
      },
    ],
    before: [{ op: 'set', target: '_walkmeConfig', args: [{ smartLoad: true }] }],
    after: [],
  },
  cookies: [
    { name: 'wm-*', life: null, deletableByPage: true },
    { name: 'wm_load_test_*', life: 13, deletableByPage: true },
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://www.walkme.com/privacy-policy/'],
  retention: null,
  ipHandling: 'in security logs; masked addresses for operation; rough place (country, city)',
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;
