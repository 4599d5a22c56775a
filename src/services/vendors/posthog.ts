/* PostHog. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** PostHog. */
export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  aliases: [],
  vendor: 'PostHog',
  country: 'US',
  address: null,
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Measure how the product is used'],
  data: [
    'Pages visited',
    'Browser and device',
    'IP address',
    'Clicks and entries, as configured',
    'Browser identifier',
  ],
  requests: [
    { type: 'script', host: '*.i.posthog.com', path: '/static/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.i.posthog.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: 'app.posthog.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['posthog'],
    stubs: [],
    tags: [
      { tag: 'script', address: 'https://{region}-assets.i.posthog.com/static/array.js', attributes: { async: '' } },
    ],
    before: [],
    after: [
      { op: 'call', target: 'posthog.init', args: ['{projectKey}', { api_host: 'https://{region}.i.posthog.com' }] },
    ],
  },
  cookies: [
    { name: 'ph_*_posthog', life: 365 * DAY, deletableByPage: true },
    { name: '__ph_opt_in_out_*', life: 365 * DAY, deletableByPage: true, keep: true },
  ],
  storage: [
    { area: 'local', name: 'ph_*_posthog', life: null },
    { area: 'local', name: '__ph_opt_in_out_*', life: null, keep: true },
    { area: 'session', name: 'ph_*_window_id', life: null },
    { area: 'session', name: 'ph_*_primary_window_exists', life: null },
    { area: 'session', name: 'ph_*_session_registered_properties', life: null }, // seen with posthog-js 1.449
  ],
  cookieless: 'optional',
  calls: {
    before: [{ op: 'option', target: 'posthog.init', args: [{ opt_out_capturing_by_default: true }] }],
    grant: [{ op: 'call', target: 'posthog.opt_in_capturing', args: [] }],
    revoke: [{ op: 'call', target: 'posthog.opt_out_capturing', args: [] }],
    optOut: [{ op: 'call', target: 'posthog.opt_out_capturing', args: [] }],
    afterRevoke: 'stops, or cookieless with on_reject',
    variants: {
      cookielessUntilConsent: {
        before: [{ op: 'option', target: 'posthog.init', args: [{ cookieless_mode: 'on_reject' }] }],
      },
    },
  },
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://posthog.com/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
