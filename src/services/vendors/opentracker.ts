/* Opentracker. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Opentracker. */
export const opentracker = {
  id: 'opentracker',
  name: 'Opentracker',
  aliases: [],
  vendor: 'Opentracker',
  country: 'NL',
  address: 'Torenallee 45 - 7.17, 5617 BA Eindhoven',
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Measure how the site is used'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier'],
  requests: [
    { type: 'script', host: 'script.opentracker.net', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'server1.opentracker.net', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'log.opentracker.net', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: '*.opentracker.net', path: '/collect.jsp', pathMatch: 'exact' },
    { type: 'image', host: 'img.opentracker.net', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['OTLogService', '_otmap', 'ot_tag'],
    stubs: [],
    tags: [{ tag: 'script', address: 'https://script.opentracker.net/?site={site}', attributes: { defer: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: '_ots', life: 30 * MINUTE, deletableByPage: true },
    { name: '_otui', life: 730 * DAY, deletableByPage: true },
    { name: '_otpe', life: 30 * MINUTE, deletableByPage: true },
    { name: 'machine-id', life: 730 * DAY, deletableByPage: true, onlyWith: '_otui' },
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://www.opentracker.net/privacy'],
  retention: null,
  ipHandling: '2006 version: cookies used to track the IP address; the later version drops that wording',
  legalBasis: null,
  transfer: 'none: servers in the Netherlands and Germany',
  placeholder: null,
} satisfies CatalogueService;
