/* Google: counting conversions of ads. */
import { DAY } from './life.js';
import type { CatalogueService } from './service.js';

/** Google Ads conversion tracking. */
export const googleAds = {
  id: 'google-ads',
  name: 'Google Ads conversion tracking',
  aliases: ['AdWords conversion', 'Conversion Linker'],
  vendor: 'Google LLC',
  country: 'US',
  address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which ads led to an order or another goal'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Identifier of the ad click'],
  requests: [
    {
      type: 'script',
      host: 'www.googletagmanager.com',
      path: '/gtag/js',
      pathMatch: 'exact',
      query: { id: '^(AW|DC)-' },
    },
    {
      type: 'script',
      host: 'www.googletagmanager.com',
      path: '/gtag/destination',
      pathMatch: 'exact',
      query: { id: '^(AW|DC)-' },
    },
    { type: 'script', host: 'www.googleadservices.com', path: '/pagead/conversion', pathMatch: 'prefix' },
    { type: 'image', host: 'www.googleadservices.com', path: '/pagead/conversion/', pathMatch: 'prefix' },
    { type: 'image', host: 'www.google.com', path: '/pagead/1p-conversion/', pathMatch: 'prefix' },
    { type: 'connect', host: 'www.google.com', path: '/ccm/collect', pathMatch: 'prefix' },
    { type: 'connect', host: 'pagead2.googlesyndication.com', path: '/', pathMatch: 'prefix' },
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
    { name: 'Conversion', domain: 'www.googleadservices.com', life: 90 * DAY, deletableByPage: false },
    { name: 'test_cookie', domain: '.doubleclick.net', life: null, deletableByPage: false }, // disputed: 15 minutes or 1 year
  ],
  storage: [],
  cookieless: 'optional',
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
  privacyVariant: {
    description: '`ads_data_redaction` and restricted data processing lower what is sent; they do not replace consent.',
  },
  loadsOthers: false,
  optOutUrls: ['https://adssettings.google.com/authenticated'],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;
