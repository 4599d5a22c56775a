/** Each third party of the examples has a host of its own on the port that serves this page. */
export const thirdParty = (name, path) => `http://${name}.localhost${location.port && `:${location.port}`}${path}`;

/** What the app tells consentgate. */
export const options = {
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
};
