/* Meta: social plug-ins of Facebook and Instagram, and its pixel. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Facebook social plug-ins and like button. */
export const facebookSocial = {
  id: 'facebook-social',
  name: 'Facebook social plug-ins and like button',
  aliases: [],
  vendor: 'Meta (formerly Facebook, Inc.)',
  country: 'US',
  address: '1601 S. California Ave, Palo Alto, CA 94304',
  category: 'marketing',
  embed: true,
  firstParty: false,
  purposes: ['Let visitors like, share and comment'],
  data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [
    { type: 'script', host: 'connect.facebook.net', path: '/**/sdk.js', pathMatch: 'glob' },
    { type: 'script', host: 'connect.facebook.net', path: '/**/all.js', pathMatch: 'glob' },
    { type: 'script', host: 'connect.facebook.net', path: '/**/sdk/**', pathMatch: 'glob' },
    { type: 'frame', host: 'www.facebook.com', path: '/plugins/', pathMatch: 'prefix' },
    { type: 'frame', host: 'www.facebook.com', path: '/v*/plugins/**', pathMatch: 'glob' }, // as the SDK writes it
    { type: 'connect', host: 'graph.facebook.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [
    '.fb-like',
    '.fb-page',
    '.fb-post',
    '.fb-share-button',
    '.fb-comments',
    '.fb-video',
    '.fb-send',
    '.fb-follow',
    '.fb-like-box',
  ],
  load: {
    kind: 'script',
    globals: ['FB', 'fbAsyncInit'],
    stubs: [],
    tags: [
      {
        tag: 'script',
        address: 'https://connect.facebook.net/en_US/sdk.js#xfbml=1',
        attributes: { id: 'facebook-jssdk', crossorigin: 'anonymous', async: '' },
      },
    ],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'fr', domain: '.facebook.com', life: 90 * DAY, deletableByPage: false },
    { name: 'datr', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
    { name: 'sb', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
    { name: 'c_user', domain: '.facebook.com', life: null, deletableByPage: false }, // disputed: 90 days or 1 year
    { name: 'xs', domain: '.facebook.com', life: null, deletableByPage: false }, // disputed: 90 days or 1 year
    { name: 'wd', domain: '.facebook.com', life: null, deletableByPage: false }, // disputed: session or 7 days
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: { description: 'A plain share link without a script.' },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['http://www.facebook.com/policy.php', 'https://help.instagram.com/'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: 'US',
  placeholder: 'This content comes from Facebook. Loading it tells Meta that you are here.',
} satisfies CatalogueService;

/** Instagram embeds. */
export const instagramEmbed = {
  id: 'instagram-embed',
  name: 'Instagram embeds',
  aliases: [],
  vendor: 'Meta (formerly Facebook, Inc.)',
  country: 'US',
  address: '1601 Willow Road, Menlo Park, CA 94025',
  category: 'marketing',
  embed: true,
  firstParty: false,
  purposes: ['Show posts'],
  data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [
    { type: 'script', host: 'www.instagram.com', path: '/embed.js', pathMatch: 'exact' },
    { type: 'frame', host: 'www.instagram.com', path: '/**/embed', pathMatch: 'glob' },
    { type: 'image', host: '*.cdninstagram.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: ['[data-instgrm-permalink]'],
  load: {
    kind: 'script',
    globals: [],
    stubs: [],
    tags: [{ tag: 'script', address: 'https://www.instagram.com/embed.js', attributes: { async: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'ig_did', domain: '.instagram.com', life: null, deletableByPage: false }, // one list says 9 years
    { name: 'mid', domain: '.instagram.com', life: null, deletableByPage: false }, // one list says 9 years
    { name: 'csrftoken', domain: '.instagram.com', life: null, deletableByPage: false },
    { name: 'sessionid', domain: '.instagram.com', life: 365 * DAY, deletableByPage: false },
    { name: 'datr', domain: '.instagram.com', life: null, deletableByPage: false },
  ],
  storage: [],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://help.instagram.com/'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: 'US',
  placeholder: 'This post comes from Instagram. Loading it tells Meta that you are here.',
} satisfies CatalogueService;

/** Meta Pixel. */
export const metaPixel = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  aliases: ['Facebook pixel', 'Instagram pixel', 'Custom Audiences'],
  vendor: 'Meta (formerly Facebook, Inc.)',
  country: 'US',
  address: '1601 South California Avenue, Palo Alto, CA 94304',
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which ads led to a goal', 'Choose whom to show ads on Facebook and Instagram'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier', 'Account, when signed in'],
  requests: [
    { type: 'script', host: 'connect.facebook.net', path: '/**/fbevents.js', pathMatch: 'glob' },
    { type: 'script', host: 'connect.facebook.net', path: '/signals/', pathMatch: 'prefix' },
    { type: 'image', host: 'www.facebook.com', path: '/tr', pathMatch: 'prefix' },
    { type: 'connect', host: 'www.facebook.com', path: '/tr', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['fbq', '_fbq'],
    stubs: [
      {
        form: 'function',
        name: 'fbq',
        queue: '.queue',
        entry: 'arguments',
        fields: { loaded: true, version: '2.0' },
        alias: '_fbq',
      },
    ],
    tags: [{ tag: 'script', address: 'https://connect.facebook.net/en_US/fbevents.js', attributes: { async: '' } }],
    before: [
      { op: 'call', target: 'fbq', args: ['init', '{pixelId}'] },
      { op: 'call', target: 'fbq', args: ['track', 'PageView'] },
    ],
    after: [],
  },
  cookies: [
    { name: '_fbp', life: 90 * DAY, deletableByPage: true }, // one list says 4 months
    { name: '_fbc', life: 90 * DAY, deletableByPage: true }, // only after a click on an ad; one list says 2 years
    { name: 'fr', domain: '.facebook.com', life: 90 * DAY, deletableByPage: false },
    { name: 'datr', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
    { name: 'sb', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
  ],
  // Declarations of sites name them.
  storage: [
    { area: 'local', name: 'lastExternalReferrer', life: null },
    { area: 'local', name: 'lastExternalReferrerTime', life: null },
  ],
  cookieless: false,
  // `revoke` has to come before `init`, on every page.
  calls: {
    before: [{ op: 'call', target: 'fbq', args: ['consent', 'revoke'] }],
    grant: [{ op: 'call', target: 'fbq', args: ['consent', 'grant'] }],
    revoke: [{ op: 'call', target: 'fbq', args: ['consent', 'revoke'] }],
    optOut: [],
    afterRevoke: 'stops',
    variants: {
      limitedDataUse: { before: [{ op: 'call', target: 'fbq', args: ['dataProcessingOptions', ['LDU'], 0, 0] }] },
    },
  },
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['http://www.facebook.com/policy.php', 'https://help.instagram.com/'],
  retention: null,
  ipHandling: 'the address and the page reach the vendor',
  legalBasis: null,
  transfer: 'US',
  placeholder: null,
} satisfies CatalogueService;
