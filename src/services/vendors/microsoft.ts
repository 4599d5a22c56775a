/* Microsoft. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Microsoft Advertising (UET). */
export const microsoftAdvertising = {
  id: 'microsoft-advertising',
  name: 'Microsoft Advertising (UET)',
  aliases: ['Bing Ads', 'Universal Event Tracking'],
  vendor: 'Microsoft Corporation',
  country: 'US',
  address: 'One Microsoft Way, Redmond, WA 98052-6399',
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which ads led to an order or another goal', 'Reach visitors again with ads'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Identifier of the ad click', 'Browser identifier'],
  requests: [
    { type: 'script', host: 'bat.bing.com', path: '/bat.js', pathMatch: 'exact' },
    { type: 'script', host: 'bat.bing.com', path: '/p/', pathMatch: 'prefix' }, // also the recording script of /p/insights/, which would be analytics
    { type: 'image', host: 'bat.bing.com', path: '/action/', pathMatch: 'prefix' },
    { type: 'connect', host: 'bat.bing.com', path: '/actionp/', pathMatch: 'prefix' },
    { type: 'image', host: 'c.bing.com', path: '/c.gif', pathMatch: 'exact' }, // shared with Clarity
    { type: 'script', host: '*.bing.net', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'flex.msn.com', path: '/mstag/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['uetq', 'UET'],
    stubs: [{ form: 'array', name: 'uetq' }],
    tags: [{ tag: 'script', address: 'https://bat.bing.com/bat.js', attributes: { async: '' } }],
    before: [],
    after: [
      { op: 'construct', target: 'uetq', args: ['UET', { ti: '{tagId}', q: '{queue}' }] },
      { op: 'pushArgs', target: 'uetq', args: ['pageLoad'] },
    ],
  },
  cookies: [
    { name: '_uetsid', life: DAY, deletableByPage: true }, // other lists say 30 minutes, or session
    { name: '_uetvid', life: 390 * DAY, deletableByPage: true }, // other lists say 16 days
    { name: '_uetmsclkid', life: 90 * DAY, deletableByPage: true },
    { name: '_uetmsdns', life: null, deletableByPage: true, keep: true },
    { name: 'MUID', domain: '.bing.com', life: 390 * DAY, deletableByPage: false }, // one list says 1 year
    { name: 'MR', domain: '.bing.com', life: 180 * DAY, deletableByPage: false },
  ],
  // Declarations of sites name them; the ids are there under the names of their cookies.
  storage: [
    { area: 'local', name: '_uetsid_exp', life: null },
    { area: 'local', name: '_uetvid_exp', life: null },
  ],
  cookieless: 'optional',
  // Three arguments, not one array. Without a default, UET counts as granted.
  calls: {
    before: [{ op: 'pushArgs', target: 'uetq', args: ['consent', 'default', { ad_storage: 'denied' }] }],
    grant: [{ op: 'pushArgs', target: 'uetq', args: ['consent', 'update', { ad_storage: 'granted' }] }],
    revoke: [{ op: 'pushArgs', target: 'uetq', args: ['consent', 'update', { ad_storage: 'denied' }] }],
    optOut: [],
    afterRevoke: 'cookieless pings',
  },
  privacyVariant: null,
  loadsOthers: true,
  optOutUrls: [],
  policyUrls: ['https://privacy.microsoft.com/en-us/privacystatement/'],
  // Disputed: Microsoft's own FAQ says 390 days.
  retention: 'up to 180 days, then deleted',
  ipHandling: 'said to be anonymised',
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;

/** Microsoft Clarity. */
export const microsoftClarity = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  aliases: [],
  vendor: 'Microsoft Corporation',
  country: 'US',
  address: null,
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Record visits and draw heat maps, in order to improve the site'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Mouse, scroll and touch events'],
  requests: [
    { type: 'script', host: 'www.clarity.ms', path: '/tag/', pathMatch: 'prefix' },
    { type: 'script', host: '*.clarity.ms', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.clarity.ms', path: '/collect', pathMatch: 'prefix' },
    { type: 'image', host: 'c.bing.com', path: '/c.gif', pathMatch: 'exact' }, // shared with Microsoft Advertising
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['clarity'],
    stubs: [{ form: 'function', name: 'clarity', queue: '.q', entry: 'arguments' }],
    tags: [{ tag: 'script', address: 'https://www.clarity.ms/tag/{projectId}', attributes: { async: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: '_clck', life: 365 * DAY, deletableByPage: true },
    { name: '_clsk', life: DAY, deletableByPage: true },
    { name: 'CLID', domain: '.clarity.ms', life: 365 * DAY, deletableByPage: false },
    { name: 'SM', domain: '.clarity.ms', life: 'session', deletableByPage: false },
    { name: 'ANONCHK', domain: '.microsoft.com', life: 10 * MINUTE, deletableByPage: false }, // the domain is from one list
    { name: 'MR', domain: '.bing.com', life: 180 * DAY, deletableByPage: false },
    { name: 'MUID', domain: '.bing.com', life: 390 * DAY, deletableByPage: false },
  ],
  storage: [{ area: 'session', name: '_cltk', life: null }],
  cookieless: 'optional',
  // The keys have a capital S, unlike those of Google and of Microsoft Advertising.
  calls: {
    before: [],
    grant: [
      { op: 'call', target: 'clarity', args: ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }] },
    ],
    revoke: [
      { op: 'call', target: 'clarity', args: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }] },
    ],
    optOut: [{ op: 'call', target: 'clarity', args: ['consent', false] }],
    afterRevoke: 'restarts without cookies',
  },
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://privacy.microsoft.com/en-us/privacystatement/'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
