/* LinkedIn. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** LinkedIn Insight Tag. */
export const linkedinInsight = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  aliases: ['LinkedIn pixel'],
  vendor: 'LinkedIn Corporation',
  country: 'US',
  address: '2029 Stierlin Court, Mountain View, CA 94043',
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which ads led to a goal', 'Choose whom to show ads on LinkedIn'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [
    { type: 'script', host: 'snap.licdn.com', path: '/li.lms-analytics/', pathMatch: 'prefix' },
    { type: 'image', host: 'px.ads.linkedin.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'px4.ads.linkedin.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'dc.ads.linkedin.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'p.adsymptotic.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'cdn.linkedin.oribi.io', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'gw.linkedin.oribi.io', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk'],
    stubs: [
      { form: 'array', name: '_linkedin_data_partner_ids' },
      { form: 'function', name: 'lintrk', queue: '.q', entry: 'array' },
    ],
    tags: [
      { tag: 'script', address: 'https://snap.licdn.com/li.lms-analytics/insight.min.js', attributes: { async: '' } },
    ],
    before: [
      { op: 'set', target: '_linkedin_partner_id', args: ['{partnerId}'] },
      { op: 'pushArgs', target: '_linkedin_data_partner_ids', args: ['{partnerId}'] },
    ],
    after: [],
  },
  cookies: [
    { name: 'li_fat_id', life: 30 * DAY, deletableByPage: true },
    { name: 'li_giant', life: 7 * DAY, deletableByPage: true },
    { name: 'ln_or', life: DAY, deletableByPage: true },
    { name: 'bcookie', domain: '.linkedin.com', life: 365 * DAY, deletableByPage: false },
    { name: 'bscookie', domain: '.linkedin.com', life: 365 * DAY, deletableByPage: false },
    { name: 'li_sugr', domain: '.linkedin.com', life: 90 * DAY, deletableByPage: false },
    { name: 'lidc', domain: '.linkedin.com', life: DAY, deletableByPage: false },
    { name: 'UserMatchHistory', domain: '.linkedin.com', life: 30 * DAY, deletableByPage: false },
    { name: 'AnalyticsSyncHistory', domain: '.linkedin.com', life: 30 * DAY, deletableByPage: false },
    { name: 'li_gc', domain: '.linkedin.com', life: null, deletableByPage: false }, // disputed: 6 months or 2 years
  ],
  storage: [{ area: 'local', name: 'li_adsId', life: null }], // declarations of sites name it
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: null,
  optOutUrls: [],
  policyUrls: ['https://privacy.linkedin.com/'],
  retention: null,
  ipHandling: 'the address and the page reach the vendor',
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;

/** LinkedIn share and follow plug-ins. */
export const linkedinWidgets = {
  id: 'linkedin-widgets',
  name: 'LinkedIn share and follow plug-ins',
  aliases: [],
  vendor: 'LinkedIn Corporation',
  country: 'US',
  address: null,
  category: 'marketing',
  embed: true,
  firstParty: false,
  purposes: ['Let visitors share and follow'],
  data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [{ type: 'script', host: 'platform.linkedin.com', path: '/in.js', pathMatch: 'exact' }],
  markers: [],
  load: {
    kind: 'script',
    globals: ['IN'],
    stubs: [],
    tags: [{ tag: 'script', address: 'https://platform.linkedin.com/in.js', attributes: { async: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'bcookie', domain: '.linkedin.com', life: 365 * DAY, deletableByPage: false },
    { name: 'lidc', domain: '.linkedin.com', life: DAY, deletableByPage: false },
    { name: 'li_gc', domain: '.linkedin.com', life: null, deletableByPage: false }, // disputed: 6 months or 2 years
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://privacy.linkedin.com/'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: 'This button comes from LinkedIn. Loading it tells LinkedIn that you are here.',
} satisfies CatalogueService;
