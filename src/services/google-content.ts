/* Google: what a page shows or needs, apart from videos. */
import { DAY } from './life.js';
import type { CatalogueService } from './service.js';

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
