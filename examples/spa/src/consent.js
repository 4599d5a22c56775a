import { createConsent } from 'consentgate';
import { useSyncExternalStore } from 'react';

/** Each third party of the examples has a host of its own on the port that serves this page. */
export const thirdParty = (name, path) => `http://${name}.localhost${location.port && `:${location.port}`}${path}`;

/** The one instance of the app. */
export const consent = createConsent({
  categories: ['functional', 'analytics', 'marketing'],
  services: [
    {
      id: 'tracker',
      name: 'Footprint statistics',
      category: 'analytics',
      hosts: ['tracker.localhost'],
      cookies: ['tracker_*'],
    },
    { id: 'maps', name: 'Open maps', category: 'functional', hosts: ['maps.localhost'], embed: true },
  ],
  privacyUrl: '/privacy',
  beacon: '/collect',
  siteId: '2',
});

/** The decisions, for components that show them. */
export const useDecisions = () => useSyncExternalStore(consent.subscribe, consent.decisions);

/** Is the expression true now? Renders again when that changes. */
export const useConsent = (expression) => useSyncExternalStore(consent.subscribe, () => consent.has(expression));
