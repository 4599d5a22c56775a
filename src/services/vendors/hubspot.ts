/* HubSpot. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** HubSpot tracking code. */
export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot tracking code',
  aliases: [],
  vendor: 'HubSpot, Inc.',
  country: 'US',
  address: null,
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Show content that fits interests', 'Join visits with the contact record in the customer database'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Forms filled in', 'Browser identifier'],
  requests: [
    { type: 'script', host: '*.hs-scripts.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: '*.hs-analytics.net', path: '/analytics/', pathMatch: 'prefix' },
    { type: 'script', host: '*.hs-banner.com', path: '/', pathMatch: 'prefix' }, // HubSpot's own banner
    { type: 'script', host: '*.hsadspixel.net', path: '/', pathMatch: 'prefix' }, // loads the ad pixels of other vendors
    { type: 'script', host: '*.hscollectedforms.net', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: '*.hsleadflows.net', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: '*.usemessages.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: '*.hubspot.com', path: '/__ptq.gif', pathMatch: 'exact' },
    { type: 'connect', host: '*.hubspot.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.hubapi.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'js.hscta.net', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['_hsq', '_hsp', 'disableHubSpotCookieBanner'],
    stubs: [
      { form: 'array', name: '_hsq' },
      { form: 'array', name: '_hsp' },
    ],
    tags: [
      {
        tag: 'script',
        address: 'https://js{regionSuffix}.hs-scripts.com/{portalId}.js',
        attributes: { id: 'hs-script-loader', async: '', defer: '' },
      },
    ],
    before: [],
    after: [],
  },
  cookies: [
    { name: '__hstc', life: 180 * DAY, deletableByPage: true }, // older lists say 13 months
    { name: 'hubspotutk', life: 180 * DAY, deletableByPage: true }, // older lists say 13 months
    { name: '__hssc', life: 30 * MINUTE, deletableByPage: true },
    { name: '__hssrc', life: 'session', deletableByPage: true },
    { name: '__hs_do_not_track', life: 180 * DAY, deletableByPage: true, keep: true }, // older lists say 13 months
    { name: '__hs_opt_out', life: 180 * DAY, deletableByPage: true, keep: true },
    { name: '__hs_initial_opt_in', life: 7 * DAY, deletableByPage: true, keep: true },
    { name: '__hs_cookie_cat_pref', life: 180 * DAY, deletableByPage: true, keep: true },
    { name: '__hs_gpc_banner_dismiss', life: 180 * DAY, deletableByPage: true },
    { name: '__hs_notify_banner_dismiss', life: 180 * DAY, deletableByPage: true },
    { name: 'messagesUtk', life: 390 * DAY, deletableByPage: true },
    { name: 'hs-messages-is-open', life: 30 * MINUTE, deletableByPage: true },
    { name: 'hs-messages-hide-welcome-message', life: DAY, deletableByPage: true },
    { name: 'hs_ab_test', life: 'session', deletableByPage: true },
    { name: 'hs_langswitcher_choice', life: 730 * DAY, deletableByPage: true },
    { name: '__hsmem', life: 365 * DAY, deletableByPage: false },
  ],
  storage: [],
  cookieless: 'optional',
  // Not stored by HubSpot: told again on each page view.
  calls: {
    before: [
      { op: 'set', target: 'disableHubSpotCookieBanner', args: [true] },
      {
        op: 'pushArray',
        target: '_hsp',
        args: ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
      },
    ],
    grant: [
      {
        op: 'pushArray',
        target: '_hsp',
        args: ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
      },
    ],
    revoke: [
      {
        op: 'pushArray',
        target: '_hsp',
        args: ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
      },
      { op: 'pushArray', target: '_hsp', args: ['revokeCookieConsent'] },
    ],
    optOut: [{ op: 'pushArray', target: '_hsq', args: ['doNotTrack'] }],
    afterRevoke: 'cookies removed, anonymous page views go on unless doNotTrack',
    variants: {
      undoOptOut: { grant: [{ op: 'pushArray', target: '_hsq', args: ['doNotTrack', { track: true }] }] },
      showOwnBanner: { grant: [{ op: 'pushArray', target: '_hsp', args: ['showBanner'] }] },
    },
  },
  privacyVariant: null,
  loadsOthers: true,
  optOutUrls: [],
  policyUrls: ['https://legal.hubspot.com/privacy-policy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;

/** HubSpot forms. */
export const hubspotForms = {
  id: 'hubspot-forms',
  name: 'HubSpot forms',
  aliases: [],
  vendor: 'HubSpot, Inc.',
  country: 'US',
  address: null,
  category: 'functional',
  embed: true,
  firstParty: false,
  purposes: ['Show forms and take in what is sent with them'],
  data: ['What is entered into the form', 'Address of the page', 'IP address'],
  requests: [
    { type: 'script', host: '*.hsforms.net', path: '/forms/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.hsforms.com', path: '/', pathMatch: 'prefix' },
    { type: 'frame', host: '*.hsforms.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'forms.hubspot.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['hbspt'],
    stubs: [],
    tags: [{ tag: 'script', address: 'https://js{regionSuffix}.hsforms.net/forms/embed/v2.js' }],
    before: [],
    // Without a target it would come where the script stands.
    after: [
      {
        op: 'call',
        target: 'hbspt.forms.create',
        args: [
          {
            region: '{region}',
            portalId: '{portalId}',
            formId: '{formId}',
            target: '[data-service="hubspot-forms"]:not(script)',
          },
        ],
      },
    ],
  },
  cookies: [
    { name: 'hubspotutk', life: 180 * DAY, deletableByPage: true, keep: true }, // read here, set by the tracking code: it stays when only the forms are withdrawn
  ],
  storage: [],
  cookieless: null,
  calls: null,
  privacyVariant: null,
  loadsOthers: true,
  optOutUrls: [],
  policyUrls: ['https://legal.hubspot.com/privacy-policy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: 'This form comes from HubSpot. Loading it tells HubSpot that you are here.',
} satisfies CatalogueService;
