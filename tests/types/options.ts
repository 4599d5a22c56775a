/** Held by the type checker (`npm run types`): a wrong option is seen in the editor, before it is seen in a browser. */
import { type ConsentGate, type ConsentOptions, createConsent, type Decisions } from '../../src/index.js';
import { catalogue, createShortForm } from '../../src/services/index.js';
import type { PageService } from '../../src/services/page-service.js';
import { matomo } from '../../src/services/vendors/matomo.js';
import { youtube } from '../../src/services/vendors/youtube.js';

/** What `consentgate/services/vimeo` gives. */
declare const vimeo: PageService;

/** What is right. */
export const right: ConsentOptions[] = [
  {},
  { categories: 'analytics marketing', services: 'matomo youtube', mode: 'opt-out' },
  {
    categories: ['analytics'],
    services: ['matomo', { id: 'chat', name: 'Chat', category: 'functional', hosts: ['chat.example'] }],
  },
  { services: [youtube, { ...matomo, url: 'https://stats.example/', siteId: 1, load: true }, ...catalogue] },
  { services: [vimeo, { ...vimeo, load: true }, createShortForm(youtube)] },
  { revision: 2, siteId: 7, expiresDays: 90, dnt: 'strict', gpc: 'ignore', ui: 'off', layout: 'bar' },
  {
    texts: {
      title: 'Cookies?',
      names: { analytics: 'counting' },
      de: { title: 'Kekse?', names: { analytics: 'Zählen' } },
    },
  },
];

/** What is wrong. */
export const wrong: ConsentOptions[] = [
  // @ts-expect-error an unknown option
  { moed: 'opt-in' },
  // @ts-expect-error an unknown word
  { mode: 'optin' },
  // @ts-expect-error a word of another option
  { dnt: 'opt-in' },
  // @ts-expect-error a service needs an id
  { services: [{ name: 'Chat' }] },
  // @ts-expect-error a record of names is no text
  { texts: { names: 'counting' } },
  // @ts-expect-error days are a number
  { expiresDays: '90' },
];

/** The public face. */
export function use(): void {
  const gate: ConsentGate = createConsent();
  const isGranted: boolean = gate.has('analytics');
  const decisions: Decisions = gate.decisions();
  gate.set({ analytics: isGranted ? 'granted' : 'denied' });
  // @ts-expect-error only the exact words
  gate.set({ analytics: true });
  // @ts-expect-error nobody writes decisions but the store
  decisions.analytics = { choice: 'granted', source: 'visitor' };
  gate.subscribe(({ analytics }) => analytics?.choice === 'granted')();
  document.addEventListener('consentgate:change', ({ detail }) => detail.analytics?.choice);
  document.querySelector('iframe')?.addEventListener('consentgate:released', ({ detail }) => detail.service);
  document.body.addEventListener('consentgate:blocked', ({ detail }) => detail.address);
  // @ts-expect-error there are two dialogs
  gate.open('settings');
}

/** The page's own name for it, as the script tag and the queue before it have it. */
export function useOfPage(): void {
  // biome-ignore lint/suspicious/noAssignInExpressions: as the README has it
  (window.consentgate = window.consentgate || []).push((api) => api.when('analytics').then(() => api.has('analytics')));
  const isGranted: boolean | undefined = window.consentgate?.has?.('analytics');
  window.consentgate?.track?.event('cart', 'add', isGranted ? 'yes' : 'no');
  // @ts-expect-error the queue has no methods yet
  window.consentgate?.has('analytics');
  // @ts-expect-error a queue of functions
  window.consentgate = ['analytics'];
}
