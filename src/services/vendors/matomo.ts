/* Matomo, formerly Piwik: on the own server, or hosted. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Matomo. */
export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  aliases: ['Piwik'],
  vendor: 'The site itself (software of the Matomo project)',
  country: null,
  address: null,
  // The facts allow three modes: after consent; without cookies always, with cookies after consent; without cookies always.
  category: 'analytics',
  embed: false,
  firstParty: true,
  purposes: ['Count visits and see which pages are used, in order to improve the site'],
  data: [
    'Pages visited and time spent on them',
    'Browser, operating system, plug-ins and screen size',
    'Approximate location',
    'Shortened IP address',
  ],
  requests: [
    { type: 'script', host: '*', path: '/**/matomo.js', pathMatch: 'glob' },
    { type: 'script', host: '*', path: '/**/piwik.js', pathMatch: 'glob' },
    { type: 'connect', host: '*', path: '/**/matomo.php', pathMatch: 'glob' },
    { type: 'connect', host: '*', path: '/**/piwik.php', pathMatch: 'glob' },
    { type: 'image', host: '*', path: '/**/matomo.php', pathMatch: 'glob' },
    { type: 'image', host: '*', path: '/**/piwik.php', pathMatch: 'glob' },
    { type: 'script', host: '*', path: '/**/js/container_*.js', pathMatch: 'glob' }, // its own Tag Manager may load tags of any category
    { type: 'script', host: 'cdn.matomo.cloud', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.matomo.cloud', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['_paq', 'Matomo', 'Piwik', '_mtm'],
    stubs: [{ form: 'array', name: '_paq' }],
    tags: [{ tag: 'script', address: '{url}matomo.js', attributes: { async: '' } }],
    before: [
      { op: 'pushArray', target: '_paq', args: ['setTrackerUrl', '{url}matomo.php'] },
      { op: 'pushArray', target: '_paq', args: ['setSiteId', '{siteId}'] },
      { op: 'pushArray', target: '_paq', args: ['trackPageView'] },
      { op: 'pushArray', target: '_paq', args: ['enableLinkTracking'] },
    ],
    after: [],
  },
  cookies: [
    { name: '_pk_id.*', life: 393 * DAY, deletableByPage: true }, // the prefix `_pk_` can be changed by `setCookieNamePrefix`
    { name: '_pk_ses.*', life: 30 * MINUTE, deletableByPage: true },
    { name: '_pk_ref.*', life: 182.5 * DAY, deletableByPage: true },
    { name: '_pk_cvar.*', life: 30 * MINUTE, deletableByPage: true },
    { name: '_pk_hsr.*', life: 30 * MINUTE, deletableByPage: true }, // heat maps and recordings; Matomo's own deleteCookies leaves it
    { name: '_pk_testcookie*', life: 0, deletableByPage: true },
    { name: 'mtm_consent', life: 10950 * DAY, deletableByPage: true, keep: true },
    { name: 'mtm_cookie_consent', life: 10950 * DAY, deletableByPage: true, keep: true },
    { name: 'mtm_consent_removed', life: 10950 * DAY, deletableByPage: true, keep: true }, // the objection, written by forgetConsentGiven
    { name: 'matomo_ignore', domain: '{url}', life: 10950 * DAY, deletableByPage: false, keep: true },
    { name: 'piwik_ignore', domain: '{url}', life: 10950 * DAY, deletableByPage: false, keep: true }, // older name; life taken from the current one
    { name: 'matomo_sessid', domain: '{url}', life: 14 * DAY, deletableByPage: false },
    { name: '_pk_uid', domain: '{url}', life: 393 * DAY, deletableByPage: false },
  ],
  storage: [],
  cookieless: 'optional',
  calls: {
    before: [{ op: 'pushArray', target: '_paq', args: ['requireConsent'] }],
    grant: [{ op: 'pushArray', target: '_paq', args: ['setConsentGiven'] }],
    revoke: [{ op: 'pushArray', target: '_paq', args: ['forgetConsentGiven'] }],
    // While it may not send, the tracker keeps what the visitor does, and the next yes would send it. A page view ends what
    // it has kept, and is the first of the new visit.
    resume: [{ op: 'pushArray', target: '_paq', args: ['trackPageView'] }],
    optOut: [{ op: 'pushArray', target: '_paq', args: ['optUserOut'] }],
    objection: 'mtm_consent_removed',
    afterRevoke: 'stops; cookies are removed on unload',
    variants: {
      rememberByMatomo: {
        grant: [{ op: 'pushArray', target: '_paq', args: ['rememberConsentGiven', 8760] }],
        revoke: [{ op: 'pushArray', target: '_paq', args: ['forgetConsentGiven'] }],
      },
      cookieConsentOnly: {
        before: [{ op: 'pushArray', target: '_paq', args: ['requireCookieConsent'] }],
        grant: [{ op: 'pushArray', target: '_paq', args: ['setCookieConsentGiven'] }],
        // Not `forgetConsentGiven`: the objection that it writes outlives the next yes, of which these two modes tell nothing else.
        revoke: [
          { op: 'pushArray', target: '_paq', args: ['forgetCookieConsentGiven'] },
          { op: 'pushArray', target: '_paq', args: ['requireConsent'] },
        ],
        resume: [
          { op: 'pushArray', target: '_paq', args: ['trackPageView'] },
          { op: 'pushArray', target: '_paq', args: ['setConsentGiven'] },
        ],
      },
      neverCookies: {
        before: [{ op: 'pushArray', target: '_paq', args: ['disableCookies'] }],
        revoke: [{ op: 'pushArray', target: '_paq', args: ['requireConsent'] }],
        // Not `setConsentGiven`, which switches cookies on.
        resume: [
          { op: 'pushArray', target: '_paq', args: ['trackPageView'] },
          { op: 'pushArray', target: '_paq', args: ['forgetUserOptOut'] },
        ],
      },
      browserDnt: { before: [{ op: 'pushArray', target: '_paq', args: ['setDoNotTrack', true] }] },
      noCampaign: { before: [{ op: 'pushArray', target: '_paq', args: ['disableCampaignParameters'] }] },
      recording: {
        grant: [{ op: 'pushArray', target: '_paq', args: ['HeatmapSessionRecording::enable'] }],
        revoke: [{ op: 'pushArray', target: '_paq', args: ['HeatmapSessionRecording::disable'] }],
      },
    },
  },
  privacyVariant: {
    description:
      'Statistics without cookies: `disableCookies` or `requireCookieConsent` in the page, `forceCookielessTracking` and address masking on the server.',
  },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://matomo.org/privacy-policy/'],
  retention: null,
  ipHandling: 'anonymised before processing; only the anonymised address and the pages are used',
  legalBasis: 'GDPR Art. 6(1)(f), legitimate interest',
  transfer: 'none when self-hosted',
  placeholder: null,
} satisfies CatalogueService;
