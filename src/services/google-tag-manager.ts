/* Google: the container for other tags. Google has a file per product, because one would be too long. */
import type { CatalogueService } from './service.js';

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
