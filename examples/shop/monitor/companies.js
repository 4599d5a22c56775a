/** The third parties of the shop by host; `writes`: cookies and keys that their scripts put into the shop's own jar. */
export const companies = new Map([
  ['posthog.localhost', { name: 'PostHog', category: 'analytics', writes: /^(__)?ph_/ }],
  ['snowplow.localhost', { name: 'Snowplow', category: 'analytics', writes: /^(_sp_|snowplow)/ }],
  ['mixpanel.localhost', { name: 'Mixpanel', category: 'marketing', writes: /^(__)?mp/ }],
  ['ads.localhost', { name: 'Ad pixel', category: 'marketing' }],
  ['social.localhost', { name: 'Like button', category: 'marketing', writes: /^likely_/ }],
  ['video.localhost', { name: 'Clipstream video', category: 'functional' }],
]);
