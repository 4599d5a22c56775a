/* TikTok, of ByteDance. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** TikTok pixel. */
export const tiktokPixel = {
  id: 'tiktok-pixel',
  name: 'TikTok pixel',
  aliases: [],
  vendor: 'ByteDance Ltd.',
  country: null,
  address: null,
  category: 'marketing',
  embed: false,
  firstParty: false,
  purposes: ['Count which ads led to a goal', 'Choose whom to show ads on TikTok'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier'],
  requests: [
    { type: 'script', host: 'analytics.tiktok.com', path: '/i18n/pixel/', pathMatch: 'prefix' },
    { type: 'connect', host: 'analytics.tiktok.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'mon.tiktokv.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['TiktokAnalyticsObject', 'ttq'],
    stubs: [
      {
        form: 'methods',
        name: 'ttq',
        methods: [
          'page',
          'track',
          'identify',
          'instances',
          'debug',
          'on',
          'off',
          'once',
          'ready',
          'alias',
          'group',
          'enableCookie',
          'disableCookie',
          'holdConsent',
          'revokeConsent',
          'grantConsent',
        ],
        accounts: '_i',
      },
    ],
    tags: [
      {
        tag: 'script',
        address: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixelId}&lib=ttq',
        attributes: { async: '' },
      },
    ],
    before: [
      { op: 'set', target: 'TiktokAnalyticsObject', args: ['ttq'] },
      // What the snippet's `ttq.load` notes: the script looks there for the pixels that it is to serve.
      { op: 'set', target: 'ttq._i', args: [{ '{pixelId}': [] }] },
      { op: 'set', target: 'ttq._i.{pixelId}._u', args: ['https://analytics.tiktok.com/i18n/pixel/events.js'] },
      { op: 'set', target: 'ttq._t', args: [{ '{pixelId}': '{now}' }] },
      { op: 'set', target: 'ttq._o', args: [{ '{pixelId}': {} }] },
      { op: 'call', target: 'ttq.page', args: [] },
    ],
    after: [],
  },
  cookies: [
    { name: '_ttp', life: 390 * DAY, deletableByPage: true }, // one list says 389 days
    { name: '_tt_enable_cookie', life: 390 * DAY, deletableByPage: true },
    { name: 'ttcsid*', life: null, deletableByPage: true }, // disputed: 1 year or 13 months
    { name: 'ttclid', life: 390 * DAY, deletableByPage: true },
  ],
  storage: [
    { area: 'session', name: 'tt_sessionId', life: null },
    { area: 'session', name: 'tt_pixel_session_index', life: null },
    { area: 'session', name: 'tt_appInfo', life: null },
  ],
  cookieless: 'optional',
  // Read in another tool and a survey, not at the vendor.
  calls: {
    before: [{ op: 'call', target: 'ttq.holdConsent', args: [] }],
    grant: [{ op: 'call', target: 'ttq.grantConsent', args: [] }],
    revoke: [{ op: 'call', target: 'ttq.revokeConsent', args: [] }],
    optOut: [],
    afterRevoke: 'stops',
  },
  privacyVariant: null,
  loadsOthers: null,
  optOutUrls: [],
  policyUrls: ['https://www.tiktok.com/legal/tiktok-website-cookies-policy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
