/* Pinterest. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Pinterest tag. */
export const pinterestTag = {
  id: 'pinterest-tag',
  name: 'Pinterest tag',
  aliases: [],
  vendor: 'Pinterest, Inc.',
  country: 'US',
  address: null,
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which ads led to a goal', 'Choose whom to show ads on Pinterest'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier'],
  requests: [
    { type: 'script', host: 's.pinimg.com', path: '/ct/', pathMatch: 'prefix' },
    { type: 'image', host: 'ct.pinterest.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'ct.pinterest.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['pintrk'],
    stubs: [{ form: 'function', name: 'pintrk', queue: '.queue', entry: 'array', fields: { version: '3.0' } }],
    tags: [{ tag: 'script', address: 'https://s.pinimg.com/ct/core.js', attributes: { async: '' } }],
    before: [
      { op: 'call', target: 'pintrk', args: ['load', '{tagId}'] },
      { op: 'call', target: 'pintrk', args: ['page'] },
    ],
    after: [],
  },
  cookies: [
    { name: '_pin_unauth', life: 365 * DAY, deletableByPage: true }, // one list says 1 day
    { name: '_derived_epik', life: 365 * DAY, deletableByPage: true },
    { name: '_epik', life: 365 * DAY, deletableByPage: true },
    { name: '_pinterest_ct*', life: 365 * DAY, deletableByPage: true },
    { name: '_pinterest_ct_ua', domain: '.ct.pinterest.com', life: null, deletableByPage: false }, // disputed: session or 1 year
    { name: 'ar_debug', domain: '.pinterest.com', life: null, deletableByPage: false },
  ],
  storage: [],
  cookieless: false,
  // Seen in public sites, not read at the vendor.
  calls: {
    before: [{ op: 'call', target: 'pintrk', args: ['setconsent', false] }],
    grant: [{ op: 'call', target: 'pintrk', args: ['setconsent', true] }],
    revoke: [{ op: 'call', target: 'pintrk', args: ['setconsent', false] }],
    optOut: [],
    afterRevoke: 'stops',
  },
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://policy.pinterest.com/en/privacy-policy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;

/** Pinterest buttons and widgets. */
export const pinterestWidgets = {
  id: 'pinterest-widgets',
  name: 'Pinterest buttons and widgets',
  aliases: [],
  vendor: 'Pinterest, Inc.',
  country: 'US',
  address: null,
  category: 'marketing',
  embed: true,
  firstParty: false,
  purposes: ['Show pins, and let visitors save pictures'],
  data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [
    { type: 'script', host: 'assets.pinterest.com', path: '/js/pinit.js', pathMatch: 'exact' },
    { type: 'connect', host: 'api.pinterest.com', path: '/', pathMatch: 'prefix' },
  ],
  // Its buttons are links that work without the script.
  markers: ['[data-pin-do^=embed]'],
  load: {
    kind: 'script',
    globals: [],
    stubs: [],
    tags: [
      { tag: 'script', address: 'https://assets.pinterest.com/js/pinit.js', attributes: { async: '', defer: '' } },
    ],
    before: [],
    after: [],
  },
  cookies: [
    { name: '_pinterest_sess', domain: '.pinterest.com', life: null, deletableByPage: false }, // disputed: session or 1 year
    { name: '_pinterest_cm', domain: '.pinterest.com', life: 347 * DAY, deletableByPage: false },
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://policy.pinterest.com/en/privacy-policy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: 'This content comes from Pinterest. Loading it tells Pinterest that you are here.',
} satisfies CatalogueService;
