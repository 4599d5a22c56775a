/* Meta: the pixel. */
import { DAY } from './life.js';
import type { CatalogueService } from './service.js';

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
