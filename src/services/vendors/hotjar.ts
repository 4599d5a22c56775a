/* Hotjar. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Hotjar. */
export const hotjar = {
  id: 'hotjar',
  name: 'Hotjar',
  aliases: ['Contentsquare'],
  vendor: 'Hotjar Ltd',
  country: 'MT',
  address: '3 Lyons Range, 20 Bisazza Street, Sliema SLM 1640',
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Record visits, draw heat maps and ask for feedback, in order to improve the site'],
  data: ['Mouse events and key presses', 'Browser and device', 'Country'],
  requests: [
    { type: 'script', host: 'static.hotjar.com', path: '/c/hotjar-', pathMatch: 'prefix' },
    { type: 'script', host: 'script.hotjar.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.hotjar.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.hotjar.io', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 't.contentsquare.net', path: '/uxa/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'inline script',
    globals: ['hj', '_hjSettings'],
    stubs: [{ form: 'function', name: 'hj', queue: '.q', entry: 'arguments' }],
    tags: [
      {
        tag: 'script',
        address: 'https://static.hotjar.com/c/hotjar-{siteId}.js?sv={version}',
        attributes: { async: '' },
      },
    ],
    before: [{ op: 'set', target: '_hjSettings', args: [{ hjid: '{siteId}', hjsv: '{version}' }] }],
    after: [],
  },
  cookies: [
    { name: '_hjSessionUser_*', life: 365 * DAY, deletableByPage: true },
    { name: '_hjSession_*', life: 30 * MINUTE, deletableByPage: true },
    { name: '_hjFirstSeen', life: 30 * MINUTE, deletableByPage: true },
    { name: '_hjAbsoluteSessionInProgress', life: 30 * MINUTE, deletableByPage: true },
    { name: '_hjIncludedIn*', life: 30 * MINUTE, deletableByPage: true }, // other lists say 2 minutes
    { name: '_hjSessionTooLarge', life: 'session', deletableByPage: true },
    { name: '_hjSessionRejected', life: 'session', deletableByPage: true },
    { name: '_hjSessionResumed', life: 'session', deletableByPage: true },
    { name: '_hjClosedSurveyInvites', life: 365 * DAY, deletableByPage: true },
    { name: '_hjDonePolls', life: 365 * DAY, deletableByPage: true },
    { name: '_hjMinimizedPolls', life: 365 * DAY, deletableByPage: true },
    { name: '_hjShownFeedbackMessage', life: 365 * DAY, deletableByPage: true },
    { name: '_hjHasCachedUserAttributes', life: null, deletableByPage: true }, // disputed: session or 1 year
    { name: '_hjUserAttributesHash', life: null, deletableByPage: true }, // disputed: session or 2 minutes
    { name: '_hjTLDTest', life: 'session', deletableByPage: true },
    { name: '_hjCookieTest', life: 'session', deletableByPage: true },
    { name: '_hjid', life: 365 * DAY, deletableByPage: true },
    { name: '_hj*', life: null, deletableByPage: true }, // the vendor's own prefix; covers the ones above
    { name: '_hjptid', domain: '.hotjar.com', life: 'session', deletableByPage: false },
  ],
  storage: [
    { area: 'local', name: '_hjUserAttributes', life: null },
    { area: 'local', name: '_hj*', life: null },
    { area: 'session', name: '_hj*', life: null },
    { area: 'session', name: 'hjViewportId', life: null },
    { area: 'local', name: '_hjLocalStorageTest', life: null },
    { area: 'session', name: '_hjSessionStorageTest', life: null },
  ],
  cookieless: false,
  calls: null,
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: ['https://www.hotjar.com/policies/do-not-track/'],
  policyUrls: ['https://www.hotjar.com/privacy', 'https://www.hotjar.com/legal/policies/privacy'],
  retention: null,
  ipHandling: 'stored anonymised',
  legalBasis: null,
  transfer: 'none: servers in Ireland',
  placeholder: null,
} satisfies CatalogueService;
