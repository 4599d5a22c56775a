/* VWO, formerly Visual Website Optimizer. */
import { DAY, MINUTE } from '../life.js';
import type { CatalogueService } from '../service.js';

/** VWO. */
export const vwo = {
  id: 'vwo',
  name: 'VWO',
  aliases: ['Visual Website Optimizer'],
  vendor: 'Wingify Software Pvt. Ltd.',
  country: 'IN',
  address: 'KLJ Tower 1104 North, Netaji Subhash Place, Pitam Pura, Delhi 110034',
  category: 'analytics',
  embed: false,
  firstParty: false,
  purposes: ['Compare variants of a page', 'Measure how the site is used'],
  data: ['Pages visited', 'Browser and device', 'IP address', 'Variant shown', 'Mouse and scroll events'],
  requests: [
    { type: 'script', host: '*.visualwebsiteoptimizer.com', path: '/', pathMatch: 'prefix' },
    { type: 'connect', host: '*.visualwebsiteoptimizer.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'app.vwo.com', path: '/', pathMatch: 'prefix' },
    { type: 'image', host: 'useruploads.vwo.io', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'cdn.pushcrew.com', path: '/', pathMatch: 'prefix' },
    { type: 'script', host: 'd5phz18u4wuww.cloudfront.net', path: '/', pathMatch: 'prefix' }, // old
  ],
  markers: ['script#vwoCode'],
  load: {
    kind: 'inline script',
    globals: ['_vwo_code', 'VWO'],
    // Public snippets keep the number of `VWO.init` for the script in this field.
    stubs: [{ form: 'array', name: 'VWO', keeps: { init: 'consentState' } }],
    tags: [
      {
        tag: 'script',
        address: 'https://dev.visualwebsiteoptimizer.com/j.php?a={accountId}&u={pageUrl}',
        attributes: { id: 'vwoCode', async: '' },
      },
    ],
    before: [],
    after: [],
    curtain: '#_vis_opt_path_hides',
  },
  cookies: [
    { name: '_vwo_uuid_v2', life: 365 * DAY, deletableByPage: true },
    { name: '_vwo_uuid', life: 365 * DAY, deletableByPage: true },
    { name: '_vwo_ds', life: null, deletableByPage: true }, // disputed: session or 2 months
    { name: '_vwo_sn', life: 30 * MINUTE, deletableByPage: true }, // one list says 1 day
    { name: '_vwo_referrer', life: 'session', deletableByPage: true },
    { name: '_vwo_ssm', life: 3650 * DAY, deletableByPage: true },
    { name: '_vis_opt_s', life: 100 * DAY, deletableByPage: true },
    { name: '_vis_opt_test_cookie', life: 'session', deletableByPage: true },
    { name: '_vis_opt_exp_*', life: 100 * DAY, deletableByPage: true },
    { name: '_vis_opt_out', life: 3650 * DAY, deletableByPage: true, keep: true },
    { name: '_vwo_*', life: null, deletableByPage: true }, // the vendor's own patterns; they cover the ones above
    { name: '_vis_*', life: null, deletableByPage: true, isWide: true },
  ],
  storage: [
    { area: 'local', name: '_vwo_*_settings', life: null },
    { area: 'local', name: '_vwo_*_config', life: null },
    { area: 'session', name: '_vwo_*_settings', life: null },
    { area: 'local', name: 'vwoSn', life: null }, // declarations of sites name it
  ],
  cookieless: false,
  // The meaning of the numbers of VWO.init is disputed; 1 and 3 are those seen in public snippets.
  calls: {
    before: [],
    grant: [
      { op: 'call', target: 'VWO.init', args: [1] },
      { op: 'pushArray', target: 'VWO', args: ['optInVisitor'] },
    ],
    revoke: [
      { op: 'call', target: 'VWO.init', args: [3] },
      { op: 'pushArray', target: 'VWO', args: ['optOutVisitor'] },
    ],
    optOut: [{ op: 'pushArray', target: 'VWO', args: ['optOutVisitor'] }],
    afterRevoke: 'stops',
  },
  privacyVariant: null,
  loadsOthers: null,
  optOutUrls: ['https://vwo.com/opt-out/'],
  policyUrls: ['https://vwo.com/privacy-policy/'],
  retention: null,
  ipHandling: 'anonymised form only',
  // Disputed: the article is that of consent, the text calls it legitimate interest.
  legalBasis: 'GDPR Art. 6(1)(a)',
  transfer: 'IN',
  placeholder: null,
} satisfies CatalogueService;
