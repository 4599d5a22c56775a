/* Google: ads for former visitors. */
import { DAY } from './life.js';
import type { CatalogueService } from './service.js';

/** Google Remarketing. */
export const googleRemarketing = {
  id: 'google-remarketing',
  name: 'Google Remarketing',
  aliases: ['Google Dynamic Remarketing', 'DoubleClick'],
  vendor: 'Google LLC',
  country: 'US',
  address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ["Recognise visitors in Google's ad network, and show them ads that fit their visit"],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier', 'Interests inferred from pages'],
  requests: [
    { type: 'image', host: 'googleads.g.doubleclick.net', path: '/pagead/viewthroughconversion/', pathMatch: 'prefix' },
    { type: 'image', host: 'www.google.com', path: '/pagead/1p-user-list/', pathMatch: 'prefix' }, // also at the google.<country> hosts, which no pattern of a CSP can name
    { type: 'image', host: 'www.google.com', path: '/ads/user-lists/', pathMatch: 'prefix' },
    { type: 'connect', host: 'www.google.com', path: '/rmkt/collect', pathMatch: 'prefix' },
    { type: 'frame', host: 'td.doubleclick.net', path: '/', pathMatch: 'prefix' },
    { type: 'frame', host: '*.fls.doubleclick.net', path: '/activityi', pathMatch: 'prefix' },
    { type: 'script', host: 'www.googleadservices.com', path: '/pagead/conversion', pathMatch: 'prefix' },
    { type: 'image', host: '*.doubleclick.net', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['dataLayer', 'gtag', 'google_trackConversion'],
    stubs: [
      { form: 'array', name: 'dataLayer' },
      { form: 'function', name: 'gtag', queue: 'dataLayer', entry: 'arguments' },
    ],
    tags: [
      {
        tag: 'script',
        address: 'https://www.googletagmanager.com/gtag/js?id={conversionId}',
        attributes: { async: '' },
      },
    ],
    before: [
      { op: 'call', target: 'gtag', args: ['js', '{now}'] },
      { op: 'call', target: 'gtag', args: ['config', '{conversionId}'] },
    ],
    after: [],
  },
  cookies: [
    { name: '_gcl_au', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_aw', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_dc', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_gb', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_gs', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_ha', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_gf', life: 90 * DAY, deletableByPage: true },
    { name: '_gcl_*', life: null, deletableByPage: true }, // of newer kinds of clicks (`_gcl_ag`), and `_gcl_ls` in local storage; covers the ones above
    { name: '_gac_*', life: 90 * DAY, deletableByPage: true },
    { name: 'FPGCLAW', life: 90 * DAY, deletableByPage: false },
    { name: 'FPGCLGB', life: 90 * DAY, deletableByPage: false },
    { name: 'IDE', domain: '.doubleclick.net', life: null, deletableByPage: false }, // one list says 2 years; Google's own figure was not read
    { name: 'DSID', domain: '.doubleclick.net', life: 14 * DAY, deletableByPage: false },
    { name: 'RUL', domain: '.doubleclick.net', life: 365 * DAY, deletableByPage: false },
    { name: 'ar_debug', domain: '.doubleclick.net', life: null, deletableByPage: false },
    { name: 'NID', domain: '.google.com', life: null, deletableByPage: false }, // disputed: 6 months or 1 year
  ],
  storage: [],
  cookieless: false,
  calls: {
    before: [
      {
        op: 'call',
        target: 'gtag',
        args: [
          'consent',
          'default',
          { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', wait_for_update: 500 },
        ],
      },
    ],
    grant: [
      {
        op: 'call',
        target: 'gtag',
        args: ['consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }],
      },
    ],
    revoke: [
      {
        op: 'call',
        target: 'gtag',
        args: ['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }],
      },
    ],
    optOut: [],
    afterRevoke: 'cookieless pings',
  },
  privacyVariant: null,
  loadsOthers: true,
  optOutUrls: ['https://www.google.com/settings/ads/plugin', 'https://adssettings.google.com/authenticated'],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: '60 days at most',
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
