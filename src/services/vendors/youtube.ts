/* YouTube, of Google. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** YouTube embeds. */
export const youtube = {
  id: 'youtube',
  name: 'YouTube embeds',
  aliases: [],
  vendor: 'YouTube LLC (Google)',
  country: 'US',
  address: '901 Cherry Ave., San Bruno, CA 94066',
  category: 'marketing',
  embed: true,
  firstParty: false,
  purposes: ['Show videos'],
  data: ['Videos watched', 'Browser and device', 'IP address', 'Account, when signed in'],
  requests: [
    // A list has its id in the query: `/embed?listType=playlist&list=…`.
    { type: 'frame', host: 'www.youtube.com', path: '/embed', pathMatch: 'prefix' },
    { type: 'frame', host: 'youtube.com', path: '/embed', pathMatch: 'prefix' },
    { type: 'frame', host: 'm.youtube.com', path: '/embed', pathMatch: 'prefix' },
    { type: 'frame', host: 'www.youtube-nocookie.com', path: '/embed', pathMatch: 'prefix' },
    { type: 'script', host: 'www.youtube.com', path: '/iframe_api', pathMatch: 'exact' },
    { type: 'script', host: 'www.youtube.com', path: '/player_api', pathMatch: 'exact' },
    { type: 'script', host: 'www.youtube.com', path: '/s/player/', pathMatch: 'prefix' },
    { type: 'image', host: '*.ytimg.com', path: '/', pathMatch: 'prefix' }, // preview pictures: a placeholder must not load one
    { type: 'image', host: 'img.youtube.com', path: '/', pathMatch: 'prefix' }, // the same
  ],
  markers: [],
  load: {
    kind: 'frame',
    globals: ['YT', 'onYouTubeIframeAPIReady'],
    stubs: [],
    tags: [{ tag: 'iframe', address: 'https://www.youtube.com/embed/{videoId}' }],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', domain: '.youtube.com', life: 180 * DAY, deletableByPage: false }, // one list says 179 days
    { name: 'VISITOR_PRIVACY_METADATA', domain: '.youtube.com', life: 180 * DAY, deletableByPage: false },
    { name: '__Secure-ROLLOUT_TOKEN', domain: '.youtube.com', life: 180 * DAY, deletableByPage: false },
    { name: '__Secure-YNID', domain: '.youtube.com', life: 180 * DAY, deletableByPage: false },
    { name: 'YSC', domain: '.youtube.com', life: 'session', deletableByPage: false },
    { name: 'PREF', domain: '.youtube.com', life: null, deletableByPage: false }, // disputed: 8 months or 10 years
    { name: 'GPS', domain: '.youtube.com', life: DAY, deletableByPage: false },
  ],
  storage: [
    { area: 'local', name: 'yt-remote-device-id', origin: 'https://www.youtube-nocookie.com', life: 365 * DAY },
    { area: 'local', name: 'yt-remote-connected-devices', origin: 'https://www.youtube-nocookie.com', life: DAY },
    { area: 'local', name: 'ytidb::*', origin: 'https://www.youtube-nocookie.com', life: null },
  ],
  cookieless: false,
  calls: null,
  privacyVariant: {
    description:
      'Embed from www.youtube-nocookie.com: no cookies before the video plays, but the address and web storage are used.',
    hosts: {
      'www.youtube.com': 'www.youtube-nocookie.com',
      'youtube.com': 'www.youtube-nocookie.com',
      'm.youtube.com': 'www.youtube-nocookie.com',
    },
    path: '/embed',
  },
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://policies.google.com/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: 'GDPR Art. 6(1)(f), legitimate interest',
  transfer: 'US',
  placeholder: 'This video comes from YouTube. Loading it tells Google that you are here.',
} satisfies CatalogueService;
