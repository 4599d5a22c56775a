/* Vimeo. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Vimeo embeds. */
export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo embeds',
  aliases: [],
  vendor: 'Vimeo Inc',
  country: 'US',
  address: '555 West 18th Street, New York, NY 10011',
  category: 'functional',
  embed: true,
  firstParty: false,
  purposes: ['Show videos'],
  data: ['Videos watched', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [
    { type: 'frame', host: 'player.vimeo.com', path: '/video/', pathMatch: 'prefix' },
    { type: 'script', host: 'player.vimeo.com', path: '/api/player.js', pathMatch: 'exact' },
    { type: 'connect', host: 'vimeo.com', path: '/api/oembed.json', pathMatch: 'exact' },
    { type: 'connect', host: 'arclight.vimeo.com', path: '/add/player-stats', pathMatch: 'exact' },
    { type: 'connect', host: 'vimeo.com', path: '/ablincoln/vuid', pathMatch: 'exact' },
    { type: 'image', host: '*.vimeocdn.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'frame',
    globals: ['Vimeo'],
    stubs: [],
    tags: [{ tag: 'iframe', address: 'https://player.vimeo.com/video/{videoId}' }],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'vuid', domain: '.vimeo.com', life: 730 * DAY, deletableByPage: false },
    { name: 'player', domain: '.vimeo.com', life: 365 * DAY, deletableByPage: false },
    { name: 'flags', domain: '.vimeo.com', life: 365 * DAY, deletableByPage: false },
    { name: '*_password', domain: '.vimeo.com', life: 'session', deletableByPage: false },
    { name: '*_webinar_registrant', domain: '.vimeo.com', life: 7 * DAY, deletableByPage: false },
    { name: 'lc_*', domain: '.vimeo.com', life: 7 * DAY, deletableByPage: false },
    { name: 'player_clearance', domain: '.vimeo.com', life: 7 * DAY, deletableByPage: false },
    { name: '__cf_bm', domain: '.vimeo.com', life: 30 * MINUTE, deletableByPage: false },
    { name: '_cfuvid', domain: '.vimeo.com', life: 'session', deletableByPage: false },
    { name: 'cf_clearance', domain: '.vimeo.com', life: 365 * DAY, deletableByPage: false },
  ],
  storage: [],
  cookieless: 'optional',
  calls: null,
  privacyVariant: {
    description:
      '`dnt=1` in the address of the player: no viewing statistics and no new cookies but those against bots; the browser still sends older ones.',
    query: { dnt: '1' },
  },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://vimeo.com/privacy', 'https://vimeo.com/cookie_policy'],
  retention: null,
  ipHandling: null,
  // Disputed: the article is that of consent, the text calls it legitimate interest.
  legalBasis: 'GDPR Art. 6(1)(a)',
  transfer: 'US',
  placeholder: 'This video comes from Vimeo. Loading it tells Vimeo that you are here.',
} satisfies CatalogueService;
