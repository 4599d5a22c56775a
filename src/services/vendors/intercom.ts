/* Intercom. */
import { DAY } from '../life.js';
import type { CatalogueService } from '../service.js';

/** Intercom. */
export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  aliases: [],
  vendor: 'Intercom',
  country: 'US',
  address: null,
  category: 'functional',
  embed: false,
  firstParty: false,
  purposes: ['Chat with the site'],
  data: ['Messages', 'Pages visited', 'Browser and device', 'IP address'],
  requests: [
    { type: 'script', host: 'widget.intercom.io', path: '/widget/', pathMatch: 'prefix' },
    { type: 'script', host: 'js.intercomcdn.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.intercom.io', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.intercomcdn.com', path: '/', pathMatch: 'prefix' },
  ],
  markers: [],
  load: {
    kind: 'script',
    globals: ['Intercom', 'intercomSettings'],
    stubs: [{ form: 'function', name: 'Intercom', queue: '.q', entry: 'arguments' }],
    tags: [{ tag: 'script', address: 'https://widget.intercom.io/widget/{appId}', attributes: { async: '' } }],
    before: [],
    after: [],
  },
  cookies: [
    { name: 'intercom-id-*', life: 270 * DAY, deletableByPage: true },
    { name: 'intercom-session-*', life: 7 * DAY, deletableByPage: true },
    { name: 'intercom-device-id-*', life: 270 * DAY, deletableByPage: true },
  ],
  storage: [{ area: 'local', name: 'intercom.intercom-state*', life: null }], // declarations of sites name it
  cookieless: false,
  calls: {
    before: [{ op: 'set', target: 'intercomSettings', args: [{ app_id: '{appId}', disabled: true }] }],
    grant: [{ op: 'call', target: 'Intercom', args: ['boot', { app_id: '{appId}' }] }],
    revoke: [{ op: 'call', target: 'Intercom', args: ['shutdown'] }],
    optOut: [],
    afterRevoke: null,
  },
  privacyVariant: null,
  loadsOthers: false,
  optOutUrls: [],
  policyUrls: ['https://www.intercom.com/legal/privacy'],
  retention: null,
  ipHandling: null,
  legalBasis: null,
  transfer: null,
  placeholder: null,
} satisfies CatalogueService;
