/* Google: the Tag Manager, Analytics, Ads, Remarketing, and what pages show of it: forms that are protected, maps, fonts. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Google Tag Manager. */
export const googleTagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  aliases: [],
  vendor: 'Google LLC',
  country: 'US',
  address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  category: 'analytics',
  requiresAny: ['analytics', 'marketing'],
  embed: false,
  firstParty: false,
  purposes: ['Bring the other tags of the site into its pages'],
  data: ['Pages visited', 'Browser and device', 'IP address'],
  requests: [
    { type: 'script', host: 'www.googletagmanager.com', path: '/gtm.js', pathMatch: 'exact', query: { id: '^GTM-' } },
    { type: 'frame', host: 'www.googletagmanager.com', path: '/ns.html', pathMatch: 'exact' }, // inside noscript
    { type: 'connect', host: 'www.googletagmanager.com', path: '/a', pathMatch: 'exact' },
    { type: 'connect', host: 'www.googletagmanager.com', path: '/td', pathMatch: 'exact' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['dataLayer'],
    stubs: [{ form: 'array', name: 'dataLayer' }],
    tags: [
      {
        tag: 'script',
        address: 'https://www.googletagmanager.com/gtm.js?id={containerId}{layerSuffix}',
        attributes: { async: '' },
      },
    ],
    before: [{ op: 'pushArgs', target: '{dataLayer}', args: [{ 'gtm.start': '{now}', event: 'gtm.js' }] }],
    after: [],
  },
  cookies: [],
  storage: [],
  cookieless: true,
  calls: {
    before: [
      {
        op: 'call',
        target: 'gtag',
        args: [
          'consent',
          'default',
          {
            ad_storage: 'denied',
            ad_user_data: 'denied',
            ad_personalization: 'denied',
            analytics_storage: 'denied',
            functionality_storage: 'denied',
            personalization_storage: 'denied',
            security_storage: 'granted',
            wait_for_update: 500,
          },
        ],
      },
    ],
    grant: [
      {
        op: 'call',
        target: 'gtag',
        args: [
          'consent',
          'update',
          {
            ad_storage: 'granted',
            ad_user_data: 'granted',
            ad_personalization: 'granted',
            analytics_storage: 'granted',
            functionality_storage: 'granted',
            personalization_storage: 'granted',
            security_storage: 'granted',
          },
        ],
      },
    ],
    revoke: [
      {
        op: 'call',
        target: 'gtag',
        args: [
          'consent',
          'update',
          {
            ad_storage: 'denied',
            ad_user_data: 'denied',
            ad_personalization: 'denied',
            analytics_storage: 'denied',
            functionality_storage: 'denied',
            personalization_storage: 'denied',
            security_storage: 'granted',
          },
        ],
      },
    ],
    optOut: [],
    afterRevoke: 'cookieless pings',
  },
  privacyVariant: null,
  loadsOthers: true,
  optOutUrls: [],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling: 'shortened in the EU or EEA before transfer, full address to a US server only in exceptional cases',
  // Disputed: stated as legitimate interest, although loaded only after consent.
  legalBasis: 'GDPR Art. 6(1)(f), legitimate interest',
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;

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

/** Google reCAPTCHA Enterprise. */
export const recaptchaEnterprise = {
  id: 'recaptcha-enterprise',
  name: 'Google reCAPTCHA Enterprise',
  aliases: ['reCAPTCHA'],
  vendor: 'Google Ireland Ltd',
  country: 'IE',
  address: 'Gordon House, Barrow Street, Dublin 4',
  // Google calls its cookie necessary; other consent tools ask. A site may move it.
  category: 'functional',
  embed: true,
  firstParty: false,
  purposes: ['Tell people from programs in forms'],
  data: ['Behaviour on the page', 'Browser and device', 'IP address and approximate location'],
  requests: [
    { type: 'script', host: 'www.google.com', path: '/recaptcha/', pathMatch: 'prefix' },
    { type: 'script', host: 'www.recaptcha.net', path: '/recaptcha/', pathMatch: 'prefix' },
    { type: 'script', host: 'www.gstatic.com', path: '/recaptcha/', pathMatch: 'prefix' },
    { type: 'frame', host: 'www.google.com', path: '/recaptcha/', pathMatch: 'prefix' },
    { type: 'frame', host: 'www.recaptcha.net', path: '/recaptcha/', pathMatch: 'prefix' },
  ],
  markers: ['.g-recaptcha'],
  load: {
    kind: 'script',
    globals: ['grecaptcha'],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://www.google.com/recaptcha/enterprise.js?render={siteKey}',
        attributes: { async: '' },
      },
    ],
    before: [],
    after: [],
    onUse: true,
  },
  cookies: [
    { name: '_GRECAPTCHA', domain: 'www.google.com', life: 179 * DAY, deletableByPage: false },
    { name: '_GRECAPTCHA', domain: 'www.recaptcha.net', life: 179 * DAY, deletableByPage: false },
    { name: 'NID', domain: '.google.com', life: null, deletableByPage: false }, // disputed: 6 months or 1 year; not with www.recaptcha.net
  ],
  storage: [{ area: 'local', name: '_grecaptcha', life: null }], // declarations of sites name it
  cookieless: false,
  calls: null,
  privacyVariant: {
    description: 'Load from www.recaptcha.net, so that cookies of google.com are not sent.',
    hosts: { 'www.google.com': 'www.recaptcha.net' },
  },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling: 'said to be anonymised; also used for a rough location and abuse signs',
  legalBasis: null,
  transfer: 'any country where Google operates',
  placeholder: 'This form is protected by Google reCAPTCHA. Loading it tells Google that you are here.',
} satisfies CatalogueService;

/** Google Maps. */
export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps',
  aliases: [],
  vendor: 'Google LLC',
  country: 'US',
  address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  category: 'functional',
  embed: true,
  firstParty: false,
  purposes: ['Show a map'],
  data: ['Part of the map that is looked at', 'Browser and device', 'IP address'],
  requests: [
    { type: 'script', host: 'maps.googleapis.com', path: '/maps/api/js', pathMatch: 'prefix' },
    { type: 'frame', host: 'www.google.com', path: '/maps/embed', pathMatch: 'prefix' },
    { type: 'frame', host: 'maps.google.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'maps.googleapis.com', path: '/', pathMatch: 'prefix' }, // tiles
    { type: 'image', host: 'maps.gstatic.com', path: '/', pathMatch: 'prefix' }, // markers
  ],
  markers: [],
  load: {
    kind: 'frame',
    globals: ['google.maps'],
    stubs: [],
    tags: [{ tag: 'script', address: 'https://maps.googleapis.com/maps/api/js?key={key}', attributes: { async: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'NID', domain: '.google.com', life: null, deletableByPage: false }, // disputed: 6 months or 1 year
    { name: 'OGPC', domain: '.google.com', life: 30 * DAY, deletableByPage: false },
    { name: '1P_JAR', domain: '.google.com', life: 30 * DAY, deletableByPage: false },
  ],
  storage: [],
  cookieless: null,
  calls: null,
  privacyVariant: null,
  loadsOthers: null,
  optOutUrls: [],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: 'This map comes from Google. Loading it tells Google that you are here.',
} satisfies CatalogueService;

/** Google Fonts. */
export const googleFonts = {
  id: 'google-fonts',
  name: 'Google Fonts',
  aliases: [],
  vendor: 'Google LLC',
  country: 'US',
  address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  category: 'functional',
  embed: false,
  firstParty: false,
  purposes: ['Show the texts of the site in its own typeface'],
  data: ['Address of the page', 'Browser and device', 'IP address'],
  requests: [
    { type: 'link', host: 'fonts.googleapis.com', path: '/', pathMatch: 'prefix' },
    { type: 'font', host: 'fonts.gstatic.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'ajax.googleapis.com', path: '/ajax/libs/webfont/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'style sheet',
    globals: ['WebFont'],
    stubs: [],
    tags: [
      { tag: 'link', address: 'https://fonts.googleapis.com/css2?family={family}', attributes: { rel: 'stylesheet' } },
    ],
    before: [],
    after: [],
  },
  cookies: [],
  storage: [],
  cookieless: true,
  calls: null,
  privacyVariant: { description: 'Host the fonts on the own server: no request to Google at all.' },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
