/* Google: statistics. */
import { DAY, MINUTE } from './life.js';
import type { CatalogueService } from './service.js';

/** Google Analytics. */
export const googleAnalytics = {
  id: 'google-analytics',
  name: 'Google Analytics',
  aliases: ['GA4', 'gtag.js', 'Universal Analytics'],
  vendor: 'Google LLC',
  country: 'US',
  address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Measure how the site is used, and report on it'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier', 'Where the visitor came from'],
  requests: [
    {
      type: 'script',
      host: 'www.googletagmanager.com',
      path: '/gtag/js',
      pathMatch: 'exact',
      query: { id: '^(G|GT|UA)-' },
    },
    {
      type: 'script',
      host: 'www.googletagmanager.com',
      path: '/gtag/destination',
      pathMatch: 'exact',
      query: { id: '^(G|GT|UA)-' },
    },
    { type: 'script', host: 'www.google-analytics.com', path: '/analytics.js', pathMatch: 'exact' },
    { type: 'script', host: '*.google-analytics.com', path: '/ga.js', pathMatch: 'exact' },
    { type: 'connect', host: '*.google-analytics.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.analytics.google.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'analytics.google.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'stats.g.doubleclick.net', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['dataLayer', 'gtag', 'ga', 'GoogleAnalyticsObject', '_gaq'],
    stubs: [
      { form: 'array', name: 'dataLayer' },
      { form: 'function', name: 'gtag', queue: 'dataLayer', entry: 'arguments' },
    ],
    tags: [
      {
        tag: 'script',
        address: 'https://www.googletagmanager.com/gtag/js?id={measurementId}',
        attributes: { async: '' },
      },
    ],
    before: [
      { op: 'call', target: 'gtag', args: ['js', '{now}'] },
      { op: 'call', target: 'gtag', args: ['config', '{measurementId}'] },
    ],
    after: [],
  },
  cookies: [
    { name: '_ga', life: 730 * DAY, deletableByPage: true }, // browsers shorten it
    { name: '_ga_*', life: 730 * DAY, deletableByPage: true },
    { name: '_gid', life: DAY, deletableByPage: true },
    { name: '_gat', life: MINUTE, deletableByPage: true },
    { name: '_gat_*', life: MINUTE, deletableByPage: true },
    { name: '_dc_gtm_*', life: MINUTE, deletableByPage: true },
    { name: '_gac_*', life: 90 * DAY, deletableByPage: true },
    { name: 'AMP_TOKEN', life: 365 * DAY, deletableByPage: true }, // from 30 seconds on
    { name: '_gali', life: 30, deletableByPage: true },
    { name: '__utma', life: 730 * DAY, deletableByPage: true },
    { name: '__utmb', life: 30 * MINUTE, deletableByPage: true },
    { name: '__utmc', life: 'session', deletableByPage: true },
    { name: '__utmt*', life: 10 * MINUTE, deletableByPage: true },
    { name: '__utmz', life: 182.5 * DAY, deletableByPage: true },
    { name: '__utmv', life: 730 * DAY, deletableByPage: true },
    { name: 'FPID', life: null, deletableByPage: false }, // server-side tagging; one list says session
    { name: 'FPLC', life: null, deletableByPage: true }, // server-side tagging; one list says session
  ],
  storage: [],
  cookieless: 'optional',
  // Consent mode: a key that no default names counts as granted, so the page-wide default names them all.
  calls: {
    before: [
      {
        op: 'call',
        target: 'gtag',
        args: ['consent', 'default', { analytics_storage: 'denied', wait_for_update: 500 }],
      },
    ],
    grant: [{ op: 'call', target: 'gtag', args: ['consent', 'update', { analytics_storage: 'granted' }] }],
    revoke: [{ op: 'call', target: 'gtag', args: ['consent', 'update', { analytics_storage: 'denied' }] }],
    optOut: [{ op: 'set', target: 'ga-disable-{measurementId}', args: [true] }],
    afterRevoke: 'cookieless pings',
  },
  privacyVariant: {
    description:
      '`allow_google_signals` and `allow_ad_personalization_signals` set to false; Google Analytics 4 keeps no addresses.',
  },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling:
    'shortened in the EU or EEA first; full address only exceptionally; _anonymizeIp() in use; not joined with other Google data',
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;
