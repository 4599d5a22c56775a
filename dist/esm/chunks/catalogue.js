import { D as DAY, M as MINUTE, o as ownUtmCookie, a as ownCookies, n as newsletter } from './own.js';

/** Capterra conversion tracking. */
const capterra = {
    id: 'capterra',
    name: 'Capterra conversion tracking',
    aliases: [],
    vendor: 'Capterra, Inc. (Gartner)',
    country: 'US',
    address: '1201 Wilson Blvd, 9th Floor, Arlington, VA 22209',
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which listings led to a goal'],
    data: ['Pages visited', 'Browser and device', 'IP address'],
    requests: [
        { type: 'script', host: 'ct.capterra.com', path: '/capterra_tracker.js', pathMatch: 'exact' },
        { type: 'image', host: 'ct.capterra.com', path: '/capterra_tracker.gif', pathMatch: 'exact' },
        { type: 'image', host: 'assets.capterra.com', path: '/badge/', pathMatch: 'prefix' },
        { type: 'image', host: 'reviews-badge.capterra.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['capterra_vkey', 'capterra_vid', 'capterra_prefix'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://ct.capterra.com/capterra_tracker.js?vid={vendorId}&vkey={vendorKey}',
                attributes: { async: '' },
            },
        ],
        // The snippet's variables, which the script reads.
        before: [
            { op: 'set', target: 'capterra_vkey', args: ['{vendorKey}'] },
            { op: 'set', target: 'capterra_vid', args: ['{vendorId}'] },
            { op: 'set', target: 'capterra_prefix', args: ['https://ct.capterra.com'] },
        ],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: ['https://www.capterra.com/legal/privacy-policy/'],
    retention: 'as long as relevant to the purpose',
    ipHandling: 'anonymised',
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};

/** Cloudflare Turnstile. */
const cloudflareTurnstile = {
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    aliases: [],
    vendor: 'Cloudflare',
    country: 'US',
    address: null,
    // Where a form needs it; elsewhere a site should move it to functional.
    category: 'necessary',
    embed: true,
    firstParty: false,
    purposes: ['Tell people from programs in forms'],
    data: ['Browser and device', 'IP address'],
    requests: [
        { type: 'script', host: 'challenges.cloudflare.com', path: '/turnstile/', pathMatch: 'prefix' },
        { type: 'frame', host: 'challenges.cloudflare.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: ['.cf-turnstile'],
    load: {
        kind: 'script',
        globals: [],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://challenges.cloudflare.com/turnstile/v0/api.js',
                attributes: { async: '', defer: '' },
            },
        ],
        before: [],
        after: [],
    },
    cookies: [
        { name: 'cf_clearance', life: null, deletableByPage: false }, // as long as the zone's setting says; only with pre-clearance
    ],
    storage: [],
    cookieless: 'optional',
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://www.cloudflare.com/privacypolicy/'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: 'This check comes from Cloudflare. Loading it tells Cloudflare that you are here.',
};
/** Cloudflare Web Analytics. */
const cloudflareWebAnalytics = {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    aliases: [],
    vendor: 'Cloudflare',
    country: 'US',
    address: null,
    category: 'analytics',
    embed: false,
    firstParty: false,
    purposes: ['Count visits and measure how fast pages load'],
    data: ['Pages visited', 'Browser and device', 'Loading times'],
    requests: [
        { type: 'script', host: 'static.cloudflareinsights.com', path: '/beacon.min.js', pathMatch: 'prefix' },
        { type: 'connect', host: 'cloudflareinsights.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['__cfBeacon'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://static.cloudflareinsights.com/beacon.min.js',
                attributes: { defer: '', 'data-cf-beacon': '{"token": "{token}"}' },
            },
        ],
        before: [],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: true,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://www.cloudflare.com/privacypolicy/'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* Google: the Tag Manager, Analytics, Ads, Remarketing, and what pages show of it: forms that are protected, maps, fonts. */
/** Google Tag Manager. */
const googleTagManager = {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    aliases: [],
    vendor: 'Google LLC',
    country: 'US',
    address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    category: 'analytics',
    requiresAny: ['analytics', 'marketing'],
    embed: false,
    firstParty: false,
    purposes: ['Bring the other tags of the site into its pages'],
    data: ['Pages visited', 'Browser and device', 'IP address'],
    requests: [
        { type: 'script', host: 'www.googletagmanager.com', path: '/gtm.js', pathMatch: 'exact', query: { id: '^GTM-' } },
        { type: 'frame', host: 'www.googletagmanager.com', path: '/ns.html', pathMatch: 'exact' }, // inside noscript
        { type: 'connect', host: 'www.googletagmanager.com', path: '/a', pathMatch: 'exact' },
        { type: 'connect', host: 'www.googletagmanager.com', path: '/td', pathMatch: 'exact' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['dataLayer'],
        stubs: [{ form: 'array', name: 'dataLayer' }],
        tags: [
            {
                tag: 'script',
                address: 'https://www.googletagmanager.com/gtm.js?id={containerId}{layerSuffix}',
                attributes: { async: '' },
            },
        ],
        before: [{ op: 'pushArgs', target: '{dataLayer}', args: [{ 'gtm.start': '{now}', event: 'gtm.js' }] }],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: true,
    calls: {
        before: [
            {
                op: 'call',
                target: 'gtag',
                args: [
                    'consent',
                    'default',
                    {
                        ad_storage: 'denied',
                        ad_user_data: 'denied',
                        ad_personalization: 'denied',
                        analytics_storage: 'denied',
                        functionality_storage: 'denied',
                        personalization_storage: 'denied',
                        security_storage: 'granted',
                        wait_for_update: 500,
                    },
                ],
            },
        ],
        grant: [
            {
                op: 'call',
                target: 'gtag',
                args: [
                    'consent',
                    'update',
                    {
                        ad_storage: 'granted',
                        ad_user_data: 'granted',
                        ad_personalization: 'granted',
                        analytics_storage: 'granted',
                        functionality_storage: 'granted',
                        personalization_storage: 'granted',
                        security_storage: 'granted',
                    },
                ],
            },
        ],
        revoke: [
            {
                op: 'call',
                target: 'gtag',
                args: [
                    'consent',
                    'update',
                    {
                        ad_storage: 'denied',
                        ad_user_data: 'denied',
                        ad_personalization: 'denied',
                        analytics_storage: 'denied',
                        functionality_storage: 'denied',
                        personalization_storage: 'denied',
                        security_storage: 'granted',
                    },
                ],
            },
        ],
        optOut: [],
        afterRevoke: 'cookieless pings',
    },
    privacyVariant: null,
    loadsOthers: true,
    optOutUrls: [],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: null,
    ipHandling: 'shortened in the EU or EEA before transfer, full address to a US server only in exceptional cases',
    // Disputed: stated as legitimate interest, although loaded only after consent.
    legalBasis: 'GDPR Art. 6(1)(f), legitimate interest',
    transfer: 'US',
    placeholder: null,
};
/** Google Analytics. */
const googleAnalytics = {
    id: 'google-analytics',
    name: 'Google Analytics',
    aliases: ['GA4', 'gtag.js', 'Universal Analytics'],
    vendor: 'Google LLC',
    country: 'US',
    address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    category: 'analytics',
    embed: false,
    firstParty: false,
    purposes: ['Measure how the site is used, and report on it'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier', 'Where the visitor came from'],
    requests: [
        {
            type: 'script',
            host: 'www.googletagmanager.com',
            path: '/gtag/js',
            pathMatch: 'exact',
            query: { id: '^(G|GT|UA)-' },
        },
        {
            type: 'script',
            host: 'www.googletagmanager.com',
            path: '/gtag/destination',
            pathMatch: 'exact',
            query: { id: '^(G|GT|UA)-' },
        },
        { type: 'script', host: 'www.google-analytics.com', path: '/analytics.js', pathMatch: 'exact' },
        { type: 'script', host: '*.google-analytics.com', path: '/ga.js', pathMatch: 'exact' },
        { type: 'connect', host: '*.google-analytics.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: '*.analytics.google.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'analytics.google.com', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: 'stats.g.doubleclick.net', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['dataLayer', 'gtag', 'ga', 'GoogleAnalyticsObject', '_gaq'],
        stubs: [
            { form: 'array', name: 'dataLayer' },
            { form: 'function', name: 'gtag', queue: 'dataLayer', entry: 'arguments' },
        ],
        tags: [
            {
                tag: 'script',
                address: 'https://www.googletagmanager.com/gtag/js?id={measurementId}',
                attributes: { async: '' },
            },
        ],
        before: [
            { op: 'call', target: 'gtag', args: ['js', '{now}'] },
            { op: 'call', target: 'gtag', args: ['config', '{measurementId}'] },
        ],
        after: [],
    },
    cookies: [
        { name: '_ga', life: 730 * DAY, deletableByPage: true }, // browsers shorten it
        { name: '_ga_*', life: 730 * DAY, deletableByPage: true },
        { name: '_gid', life: DAY, deletableByPage: true },
        { name: '_gat', life: MINUTE, deletableByPage: true },
        { name: '_gat_*', life: MINUTE, deletableByPage: true },
        { name: '_dc_gtm_*', life: MINUTE, deletableByPage: true },
        { name: '_gac_*', life: 90 * DAY, deletableByPage: true },
        { name: 'AMP_TOKEN', life: 365 * DAY, deletableByPage: true }, // from 30 seconds on
        { name: '_gali', life: 30, deletableByPage: true },
        { name: '__utma', life: 730 * DAY, deletableByPage: true },
        { name: '__utmb', life: 30 * MINUTE, deletableByPage: true },
        { name: '__utmc', life: 'session', deletableByPage: true },
        { name: '__utmt*', life: 10 * MINUTE, deletableByPage: true },
        { name: '__utmz', life: 182.5 * DAY, deletableByPage: true },
        { name: '__utmv', life: 730 * DAY, deletableByPage: true },
        { name: 'FPID', life: null, deletableByPage: false }, // server-side tagging; one list says session
        { name: 'FPLC', life: null, deletableByPage: true }, // server-side tagging; one list says session
    ],
    storage: [],
    cookieless: 'optional',
    // Consent mode: a key that no default names counts as granted, so the page-wide default names them all.
    calls: {
        before: [
            {
                op: 'call',
                target: 'gtag',
                args: ['consent', 'default', { analytics_storage: 'denied', wait_for_update: 500 }],
            },
        ],
        grant: [{ op: 'call', target: 'gtag', args: ['consent', 'update', { analytics_storage: 'granted' }] }],
        revoke: [{ op: 'call', target: 'gtag', args: ['consent', 'update', { analytics_storage: 'denied' }] }],
        optOut: [{ op: 'set', target: 'ga-disable-{measurementId}', args: [true] }],
        afterRevoke: 'cookieless pings',
    },
    privacyVariant: {
        description: '`allow_google_signals` and `allow_ad_personalization_signals` set to false; Google Analytics 4 keeps no addresses.',
    },
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: null,
    ipHandling: 'shortened in the EU or EEA first; full address only exceptionally; _anonymizeIp() in use; not joined with other Google data',
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};
/** Google Ads conversion tracking. */
const googleAds = {
    id: 'google-ads',
    name: 'Google Ads conversion tracking',
    aliases: ['AdWords conversion', 'Conversion Linker'],
    vendor: 'Google LLC',
    country: 'US',
    address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to an order or another goal'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Identifier of the ad click'],
    requests: [
        {
            type: 'script',
            host: 'www.googletagmanager.com',
            path: '/gtag/js',
            pathMatch: 'exact',
            query: { id: '^(AW|DC)-' },
        },
        {
            type: 'script',
            host: 'www.googletagmanager.com',
            path: '/gtag/destination',
            pathMatch: 'exact',
            query: { id: '^(AW|DC)-' },
        },
        { type: 'script', host: 'www.googleadservices.com', path: '/pagead/conversion', pathMatch: 'prefix' },
        { type: 'image', host: 'www.googleadservices.com', path: '/pagead/conversion/', pathMatch: 'prefix' },
        { type: 'image', host: 'www.google.com', path: '/pagead/1p-conversion/', pathMatch: 'prefix' },
        { type: 'connect', host: 'www.google.com', path: '/ccm/collect', pathMatch: 'prefix' },
        { type: 'connect', host: 'pagead2.googlesyndication.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['dataLayer', 'gtag', 'google_trackConversion'],
        stubs: [
            { form: 'array', name: 'dataLayer' },
            { form: 'function', name: 'gtag', queue: 'dataLayer', entry: 'arguments' },
        ],
        tags: [
            {
                tag: 'script',
                address: 'https://www.googletagmanager.com/gtag/js?id={conversionId}',
                attributes: { async: '' },
            },
        ],
        before: [
            { op: 'call', target: 'gtag', args: ['js', '{now}'] },
            { op: 'call', target: 'gtag', args: ['config', '{conversionId}'] },
        ],
        after: [],
    },
    cookies: [
        { name: '_gcl_au', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_aw', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_dc', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_gb', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_gs', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_ha', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_gf', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_*', life: null, deletableByPage: true }, // of newer kinds of clicks (`_gcl_ag`), and `_gcl_ls` in local storage; covers the ones above
        { name: '_gac_*', life: 90 * DAY, deletableByPage: true },
        { name: 'FPGCLAW', life: 90 * DAY, deletableByPage: false },
        { name: 'FPGCLGB', life: 90 * DAY, deletableByPage: false },
        { name: 'Conversion', domain: 'www.googleadservices.com', life: 90 * DAY, deletableByPage: false },
        { name: 'test_cookie', domain: '.doubleclick.net', life: null, deletableByPage: false }, // disputed: 15 minutes or 1 year
    ],
    storage: [],
    cookieless: 'optional',
    calls: {
        before: [
            {
                op: 'call',
                target: 'gtag',
                args: [
                    'consent',
                    'default',
                    { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', wait_for_update: 500 },
                ],
            },
        ],
        grant: [
            {
                op: 'call',
                target: 'gtag',
                args: ['consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }],
            },
        ],
        revoke: [
            {
                op: 'call',
                target: 'gtag',
                args: ['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }],
            },
        ],
        optOut: [],
        afterRevoke: 'cookieless pings',
    },
    privacyVariant: {
        description: '`ads_data_redaction` and restricted data processing lower what is sent; they do not replace consent.',
    },
    loadsOthers: false,
    optOutUrls: ['https://adssettings.google.com/authenticated'],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};
/** Google Remarketing. */
const googleRemarketing = {
    id: 'google-remarketing',
    name: 'Google Remarketing',
    aliases: ['Google Dynamic Remarketing', 'DoubleClick'],
    vendor: 'Google LLC',
    country: 'US',
    address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ["Recognise visitors in Google's ad network, and show them ads that fit their visit"],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier', 'Interests inferred from pages'],
    requests: [
        { type: 'image', host: 'googleads.g.doubleclick.net', path: '/pagead/viewthroughconversion/', pathMatch: 'prefix' },
        { type: 'image', host: 'www.google.com', path: '/pagead/1p-user-list/', pathMatch: 'prefix' }, // also at the google.<country> hosts, which no pattern of a CSP can name
        { type: 'image', host: 'www.google.com', path: '/ads/user-lists/', pathMatch: 'prefix' },
        { type: 'connect', host: 'www.google.com', path: '/rmkt/collect', pathMatch: 'prefix' },
        { type: 'frame', host: 'td.doubleclick.net', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: '*.fls.doubleclick.net', path: '/activityi', pathMatch: 'prefix' },
        { type: 'script', host: 'www.googleadservices.com', path: '/pagead/conversion', pathMatch: 'prefix' },
        { type: 'image', host: '*.doubleclick.net', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['dataLayer', 'gtag', 'google_trackConversion'],
        stubs: [
            { form: 'array', name: 'dataLayer' },
            { form: 'function', name: 'gtag', queue: 'dataLayer', entry: 'arguments' },
        ],
        tags: [
            {
                tag: 'script',
                address: 'https://www.googletagmanager.com/gtag/js?id={conversionId}',
                attributes: { async: '' },
            },
        ],
        before: [
            { op: 'call', target: 'gtag', args: ['js', '{now}'] },
            { op: 'call', target: 'gtag', args: ['config', '{conversionId}'] },
        ],
        after: [],
    },
    cookies: [
        { name: '_gcl_au', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_aw', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_dc', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_gb', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_gs', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_ha', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_gf', life: 90 * DAY, deletableByPage: true },
        { name: '_gcl_*', life: null, deletableByPage: true }, // of newer kinds of clicks (`_gcl_ag`), and `_gcl_ls` in local storage; covers the ones above
        { name: '_gac_*', life: 90 * DAY, deletableByPage: true },
        { name: 'FPGCLAW', life: 90 * DAY, deletableByPage: false },
        { name: 'FPGCLGB', life: 90 * DAY, deletableByPage: false },
        { name: 'IDE', domain: '.doubleclick.net', life: null, deletableByPage: false }, // one list says 2 years; Google's own figure was not read
        { name: 'DSID', domain: '.doubleclick.net', life: 14 * DAY, deletableByPage: false },
        { name: 'RUL', domain: '.doubleclick.net', life: 365 * DAY, deletableByPage: false },
        { name: 'ar_debug', domain: '.doubleclick.net', life: null, deletableByPage: false },
        { name: 'NID', domain: '.google.com', life: null, deletableByPage: false }, // disputed: 6 months or 1 year
    ],
    storage: [],
    cookieless: false,
    calls: {
        before: [
            {
                op: 'call',
                target: 'gtag',
                args: [
                    'consent',
                    'default',
                    { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', wait_for_update: 500 },
                ],
            },
        ],
        grant: [
            {
                op: 'call',
                target: 'gtag',
                args: ['consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }],
            },
        ],
        revoke: [
            {
                op: 'call',
                target: 'gtag',
                args: ['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }],
            },
        ],
        optOut: [],
        afterRevoke: 'cookieless pings',
    },
    privacyVariant: null,
    loadsOthers: true,
    optOutUrls: ['https://www.google.com/settings/ads/plugin', 'https://adssettings.google.com/authenticated'],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: '60 days at most',
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};
/** Google reCAPTCHA Enterprise. */
const recaptchaEnterprise = {
    id: 'recaptcha-enterprise',
    name: 'Google reCAPTCHA Enterprise',
    aliases: ['reCAPTCHA'],
    vendor: 'Google Ireland Ltd',
    country: 'IE',
    address: 'Gordon House, Barrow Street, Dublin 4',
    // Google calls its cookie necessary; other consent tools ask. A site may move it.
    category: 'functional',
    embed: true,
    firstParty: false,
    purposes: ['Tell people from programs in forms'],
    data: ['Behaviour on the page', 'Browser and device', 'IP address and approximate location'],
    requests: [
        { type: 'script', host: 'www.google.com', path: '/recaptcha/', pathMatch: 'prefix' },
        { type: 'script', host: 'www.recaptcha.net', path: '/recaptcha/', pathMatch: 'prefix' },
        { type: 'script', host: 'www.gstatic.com', path: '/recaptcha/', pathMatch: 'prefix' },
        { type: 'frame', host: 'www.google.com', path: '/recaptcha/', pathMatch: 'prefix' },
        { type: 'frame', host: 'www.recaptcha.net', path: '/recaptcha/', pathMatch: 'prefix' },
    ],
    markers: ['.g-recaptcha'],
    load: {
        kind: 'script',
        globals: ['grecaptcha'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://www.google.com/recaptcha/enterprise.js?render={siteKey}',
                attributes: { async: '' },
            },
        ],
        before: [],
        after: [],
        onUse: true,
    },
    cookies: [
        { name: '_GRECAPTCHA', domain: 'www.google.com', life: 179 * DAY, deletableByPage: false },
        { name: '_GRECAPTCHA', domain: 'www.recaptcha.net', life: 179 * DAY, deletableByPage: false },
        { name: 'NID', domain: '.google.com', life: null, deletableByPage: false }, // disputed: 6 months or 1 year; not with www.recaptcha.net
    ],
    storage: [{ area: 'local', name: '_grecaptcha', life: null }], // declarations of sites name it
    cookieless: false,
    calls: null,
    privacyVariant: {
        description: 'Load from www.recaptcha.net, so that cookies of google.com are not sent.',
        hosts: { 'www.google.com': 'www.recaptcha.net' },
    },
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: null,
    ipHandling: 'said to be anonymised; also used for a rough location and abuse signs',
    legalBasis: null,
    transfer: 'any country where Google operates',
    placeholder: 'This form is protected by Google reCAPTCHA. Loading it tells Google that you are here.',
};
/** Google Maps. */
const googleMaps = {
    id: 'google-maps',
    name: 'Google Maps',
    aliases: [],
    vendor: 'Google LLC',
    country: 'US',
    address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    category: 'functional',
    embed: true,
    firstParty: false,
    purposes: ['Show a map'],
    data: ['Part of the map that is looked at', 'Browser and device', 'IP address'],
    requests: [
        { type: 'script', host: 'maps.googleapis.com', path: '/maps/api/js', pathMatch: 'prefix' },
        { type: 'frame', host: 'www.google.com', path: '/maps/embed', pathMatch: 'prefix' },
        { type: 'frame', host: 'maps.google.com', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: 'maps.googleapis.com', path: '/', pathMatch: 'prefix' }, // tiles
        { type: 'image', host: 'maps.gstatic.com', path: '/', pathMatch: 'prefix' }, // markers
    ],
    markers: [],
    load: {
        kind: 'frame',
        globals: ['google.maps'],
        stubs: [],
        tags: [{ tag: 'script', address: 'https://maps.googleapis.com/maps/api/js?key={key}', attributes: { async: '' } }],
        before: [],
        after: [],
    },
    cookies: [
        { name: 'NID', domain: '.google.com', life: null, deletableByPage: false }, // disputed: 6 months or 1 year
        { name: 'OGPC', domain: '.google.com', life: 30 * DAY, deletableByPage: false },
        { name: '1P_JAR', domain: '.google.com', life: 30 * DAY, deletableByPage: false },
    ],
    storage: [],
    cookieless: null,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: 'This map comes from Google. Loading it tells Google that you are here.',
};
/** Google Fonts. */
const googleFonts = {
    id: 'google-fonts',
    name: 'Google Fonts',
    aliases: [],
    vendor: 'Google LLC',
    country: 'US',
    address: '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    category: 'functional',
    embed: false,
    firstParty: false,
    purposes: ['Show the texts of the site in its own typeface'],
    data: ['Address of the page', 'Browser and device', 'IP address'],
    requests: [
        { type: 'link', host: 'fonts.googleapis.com', path: '/', pathMatch: 'prefix' },
        { type: 'font', host: 'fonts.gstatic.com', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: 'ajax.googleapis.com', path: '/ajax/libs/webfont/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'style sheet',
        globals: ['WebFont'],
        stubs: [],
        tags: [
            { tag: 'link', address: 'https://fonts.googleapis.com/css2?family={family}', attributes: { rel: 'stylesheet' } },
        ],
        before: [],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: true,
    calls: null,
    privacyVariant: { description: 'Host the fonts on the own server: no request to Google at all.' },
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://policies.google.com/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* Hotjar. */
/** Hotjar. */
const hotjar = {
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
};

/* HubSpot. */
/** HubSpot tracking code. */
const hubspot = {
    id: 'hubspot',
    name: 'HubSpot tracking code',
    aliases: [],
    vendor: 'HubSpot, Inc.',
    country: 'US',
    address: null,
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Show content that fits interests', 'Join visits with the contact record in the customer database'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Forms filled in', 'Browser identifier'],
    requests: [
        { type: 'script', host: '*.hs-scripts.com', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: '*.hs-analytics.net', path: '/analytics/', pathMatch: 'prefix' },
        { type: 'script', host: '*.hs-banner.com', path: '/', pathMatch: 'prefix' }, // HubSpot's own banner
        { type: 'script', host: '*.hsadspixel.net', path: '/', pathMatch: 'prefix' }, // loads the ad pixels of other vendors
        { type: 'script', host: '*.hscollectedforms.net', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: '*.hsleadflows.net', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: '*.usemessages.com', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: '*.hubspot.com', path: '/__ptq.gif', pathMatch: 'exact' },
        { type: 'connect', host: '*.hubspot.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: '*.hubapi.com', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: 'js.hscta.net', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['_hsq', '_hsp', 'disableHubSpotCookieBanner'],
        stubs: [
            { form: 'array', name: '_hsq' },
            { form: 'array', name: '_hsp' },
        ],
        tags: [
            {
                tag: 'script',
                address: 'https://js{regionSuffix}.hs-scripts.com/{portalId}.js',
                attributes: { id: 'hs-script-loader', async: '', defer: '' },
            },
        ],
        before: [],
        after: [],
    },
    cookies: [
        { name: '__hstc', life: 180 * DAY, deletableByPage: true }, // older lists say 13 months
        { name: 'hubspotutk', life: 180 * DAY, deletableByPage: true }, // older lists say 13 months
        { name: '__hssc', life: 30 * MINUTE, deletableByPage: true },
        { name: '__hssrc', life: 'session', deletableByPage: true },
        { name: '__hs_do_not_track', life: 180 * DAY, deletableByPage: true, keep: true }, // older lists say 13 months
        { name: '__hs_opt_out', life: 180 * DAY, deletableByPage: true, keep: true },
        { name: '__hs_initial_opt_in', life: 7 * DAY, deletableByPage: true, keep: true },
        { name: '__hs_cookie_cat_pref', life: 180 * DAY, deletableByPage: true, keep: true },
        { name: '__hs_gpc_banner_dismiss', life: 180 * DAY, deletableByPage: true },
        { name: '__hs_notify_banner_dismiss', life: 180 * DAY, deletableByPage: true },
        { name: 'messagesUtk', life: 390 * DAY, deletableByPage: true },
        { name: 'hs-messages-is-open', life: 30 * MINUTE, deletableByPage: true },
        { name: 'hs-messages-hide-welcome-message', life: DAY, deletableByPage: true },
        { name: 'hs_ab_test', life: 'session', deletableByPage: true },
        { name: 'hs_langswitcher_choice', life: 730 * DAY, deletableByPage: true },
        { name: '__hsmem', life: 365 * DAY, deletableByPage: false },
    ],
    storage: [],
    cookieless: 'optional',
    // Not stored by HubSpot: told again on each page view.
    calls: {
        before: [
            { op: 'set', target: 'disableHubSpotCookieBanner', args: [true] },
            {
                op: 'pushArray',
                target: '_hsp',
                args: ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
            },
        ],
        grant: [
            {
                op: 'pushArray',
                target: '_hsp',
                args: ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
            },
        ],
        revoke: [
            {
                op: 'pushArray',
                target: '_hsp',
                args: ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
            },
            { op: 'pushArray', target: '_hsp', args: ['revokeCookieConsent'] },
        ],
        optOut: [{ op: 'pushArray', target: '_hsq', args: ['doNotTrack'] }],
        afterRevoke: 'cookies removed, anonymous page views go on unless doNotTrack',
        variants: {
            undoOptOut: { grant: [{ op: 'pushArray', target: '_hsq', args: ['doNotTrack', { track: true }] }] },
            showOwnBanner: { grant: [{ op: 'pushArray', target: '_hsp', args: ['showBanner'] }] },
        },
    },
    privacyVariant: null,
    loadsOthers: true,
    optOutUrls: [],
    policyUrls: ['https://legal.hubspot.com/privacy-policy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};
/** HubSpot forms. */
const hubspotForms = {
    id: 'hubspot-forms',
    name: 'HubSpot forms',
    aliases: [],
    vendor: 'HubSpot, Inc.',
    country: 'US',
    address: null,
    category: 'functional',
    embed: true,
    firstParty: false,
    purposes: ['Show forms and take in what is sent with them'],
    data: ['What is entered into the form', 'Address of the page', 'IP address'],
    requests: [
        { type: 'script', host: '*.hsforms.net', path: '/forms/', pathMatch: 'prefix' },
        { type: 'connect', host: '*.hsforms.com', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: '*.hsforms.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'forms.hubspot.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['hbspt'],
        stubs: [],
        tags: [{ tag: 'script', address: 'https://js{regionSuffix}.hsforms.net/forms/embed/v2.js' }],
        before: [],
        // Without a target it would come where the script stands.
        after: [
            {
                op: 'call',
                target: 'hbspt.forms.create',
                args: [
                    {
                        region: '{region}',
                        portalId: '{portalId}',
                        formId: '{formId}',
                        target: '[data-service="hubspot-forms"]:not(script)',
                    },
                ],
            },
        ],
    },
    cookies: [
        { name: 'hubspotutk', life: 180 * DAY, deletableByPage: true, keep: true }, // read here, set by the tracking code: it stays when only the forms are withdrawn
    ],
    storage: [],
    cookieless: null,
    calls: null,
    privacyVariant: null,
    loadsOthers: true,
    optOutUrls: [],
    policyUrls: ['https://legal.hubspot.com/privacy-policy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: 'This form comes from HubSpot. Loading it tells HubSpot that you are here.',
};

/* Intercom. */
/** Intercom. */
const intercom = {
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
};

/* LinkedIn. */
/** LinkedIn Insight Tag. */
const linkedinInsight = {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    aliases: ['LinkedIn pixel'],
    vendor: 'LinkedIn Corporation',
    country: 'US',
    address: '2029 Stierlin Court, Mountain View, CA 94043',
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to a goal', 'Choose whom to show ads on LinkedIn'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'snap.licdn.com', path: '/li.lms-analytics/', pathMatch: 'prefix' },
        { type: 'image', host: 'px.ads.linkedin.com', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: 'px4.ads.linkedin.com', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: 'dc.ads.linkedin.com', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: 'p.adsymptotic.com', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: 'cdn.linkedin.oribi.io', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'gw.linkedin.oribi.io', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk'],
        stubs: [
            { form: 'array', name: '_linkedin_data_partner_ids' },
            { form: 'function', name: 'lintrk', queue: '.q', entry: 'array' },
        ],
        tags: [
            { tag: 'script', address: 'https://snap.licdn.com/li.lms-analytics/insight.min.js', attributes: { async: '' } },
        ],
        before: [
            { op: 'set', target: '_linkedin_partner_id', args: ['{partnerId}'] },
            { op: 'pushArgs', target: '_linkedin_data_partner_ids', args: ['{partnerId}'] },
        ],
        after: [],
    },
    cookies: [
        { name: 'li_fat_id', life: 30 * DAY, deletableByPage: true },
        { name: 'li_giant', life: 7 * DAY, deletableByPage: true },
        { name: 'ln_or', life: DAY, deletableByPage: true },
        { name: 'bcookie', domain: '.linkedin.com', life: 365 * DAY, deletableByPage: false },
        { name: 'bscookie', domain: '.linkedin.com', life: 365 * DAY, deletableByPage: false },
        { name: 'li_sugr', domain: '.linkedin.com', life: 90 * DAY, deletableByPage: false },
        { name: 'lidc', domain: '.linkedin.com', life: DAY, deletableByPage: false },
        { name: 'UserMatchHistory', domain: '.linkedin.com', life: 30 * DAY, deletableByPage: false },
        { name: 'AnalyticsSyncHistory', domain: '.linkedin.com', life: 30 * DAY, deletableByPage: false },
        { name: 'li_gc', domain: '.linkedin.com', life: null, deletableByPage: false }, // disputed: 6 months or 2 years
    ],
    storage: [{ area: 'local', name: 'li_adsId', life: null }], // declarations of sites name it
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: ['https://privacy.linkedin.com/'],
    retention: null,
    ipHandling: 'the address and the page reach the vendor',
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};
/** LinkedIn share and follow plug-ins. */
const linkedinWidgets = {
    id: 'linkedin-widgets',
    name: 'LinkedIn share and follow plug-ins',
    aliases: [],
    vendor: 'LinkedIn Corporation',
    country: 'US',
    address: null,
    category: 'marketing',
    embed: true,
    firstParty: false,
    purposes: ['Let visitors share and follow'],
    data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [{ type: 'script', host: 'platform.linkedin.com', path: '/in.js', pathMatch: 'exact' }],
    markers: [],
    load: {
        kind: 'script',
        globals: ['IN'],
        stubs: [],
        tags: [{ tag: 'script', address: 'https://platform.linkedin.com/in.js', attributes: { async: '' } }],
        before: [],
        after: [],
    },
    cookies: [
        { name: 'bcookie', domain: '.linkedin.com', life: 365 * DAY, deletableByPage: false },
        { name: 'lidc', domain: '.linkedin.com', life: DAY, deletableByPage: false },
        { name: 'li_gc', domain: '.linkedin.com', life: null, deletableByPage: false }, // disputed: 6 months or 2 years
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://privacy.linkedin.com/'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: 'This button comes from LinkedIn. Loading it tells LinkedIn that you are here.',
};

/* Matomo, formerly Piwik: on the own server, or hosted. */
/** Matomo. */
const matomo = {
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
        description: 'Statistics without cookies: `disableCookies` or `requireCookieConsent` in the page, `forceCookielessTracking` and address masking on the server.',
    },
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://matomo.org/privacy-policy/'],
    retention: null,
    ipHandling: 'anonymised before processing; only the anonymised address and the pages are used',
    legalBasis: 'GDPR Art. 6(1)(f), legitimate interest',
    transfer: 'none when self-hosted',
    placeholder: null,
};

/* Meta: social plug-ins of Facebook and Instagram, and its pixel. */
/** Facebook social plug-ins and like button. */
const facebookSocial = {
    id: 'facebook-social',
    name: 'Facebook social plug-ins and like button',
    aliases: [],
    vendor: 'Meta (formerly Facebook, Inc.)',
    country: 'US',
    address: '1601 S. California Ave, Palo Alto, CA 94304',
    category: 'marketing',
    embed: true,
    firstParty: false,
    purposes: ['Let visitors like, share and comment'],
    data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'connect.facebook.net', path: '/**/sdk.js', pathMatch: 'glob' },
        { type: 'script', host: 'connect.facebook.net', path: '/**/all.js', pathMatch: 'glob' },
        { type: 'script', host: 'connect.facebook.net', path: '/**/sdk/**', pathMatch: 'glob' },
        { type: 'frame', host: 'www.facebook.com', path: '/plugins/', pathMatch: 'prefix' },
        { type: 'frame', host: 'www.facebook.com', path: '/v*/plugins/**', pathMatch: 'glob' }, // as the SDK writes it
        { type: 'connect', host: 'graph.facebook.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [
        '.fb-like',
        '.fb-page',
        '.fb-post',
        '.fb-share-button',
        '.fb-comments',
        '.fb-video',
        '.fb-send',
        '.fb-follow',
        '.fb-like-box',
    ],
    load: {
        kind: 'script',
        globals: ['FB', 'fbAsyncInit'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://connect.facebook.net/en_US/sdk.js#xfbml=1',
                attributes: { id: 'facebook-jssdk', crossorigin: 'anonymous', async: '' },
            },
        ],
        before: [],
        after: [],
    },
    cookies: [
        { name: 'fr', domain: '.facebook.com', life: 90 * DAY, deletableByPage: false },
        { name: 'datr', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
        { name: 'sb', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
        { name: 'c_user', domain: '.facebook.com', life: null, deletableByPage: false }, // disputed: 90 days or 1 year
        { name: 'xs', domain: '.facebook.com', life: null, deletableByPage: false }, // disputed: 90 days or 1 year
        { name: 'wd', domain: '.facebook.com', life: null, deletableByPage: false }, // disputed: session or 7 days
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: { description: 'A plain share link without a script.' },
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['http://www.facebook.com/policy.php', 'https://help.instagram.com/'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: 'US',
    placeholder: 'This content comes from Facebook. Loading it tells Meta that you are here.',
};
/** Instagram embeds. */
const instagramEmbed = {
    id: 'instagram-embed',
    name: 'Instagram embeds',
    aliases: [],
    vendor: 'Meta (formerly Facebook, Inc.)',
    country: 'US',
    address: '1601 Willow Road, Menlo Park, CA 94025',
    category: 'marketing',
    embed: true,
    firstParty: false,
    purposes: ['Show posts'],
    data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'www.instagram.com', path: '/embed.js', pathMatch: 'exact' },
        { type: 'frame', host: 'www.instagram.com', path: '/**/embed', pathMatch: 'glob' },
        { type: 'image', host: '*.cdninstagram.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: ['[data-instgrm-permalink]'],
    load: {
        kind: 'script',
        globals: [],
        stubs: [],
        tags: [{ tag: 'script', address: 'https://www.instagram.com/embed.js', attributes: { async: '' } }],
        before: [],
        after: [],
    },
    cookies: [
        { name: 'ig_did', domain: '.instagram.com', life: null, deletableByPage: false }, // one list says 9 years
        { name: 'mid', domain: '.instagram.com', life: null, deletableByPage: false }, // one list says 9 years
        { name: 'csrftoken', domain: '.instagram.com', life: null, deletableByPage: false },
        { name: 'sessionid', domain: '.instagram.com', life: 365 * DAY, deletableByPage: false },
        { name: 'datr', domain: '.instagram.com', life: null, deletableByPage: false },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://help.instagram.com/'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: 'US',
    placeholder: 'This post comes from Instagram. Loading it tells Meta that you are here.',
};
/** Meta Pixel. */
const metaPixel = {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    aliases: ['Facebook pixel', 'Instagram pixel', 'Custom Audiences'],
    vendor: 'Meta (formerly Facebook, Inc.)',
    country: 'US',
    address: '1601 South California Avenue, Palo Alto, CA 94304',
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to a goal', 'Choose whom to show ads on Facebook and Instagram'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'connect.facebook.net', path: '/**/fbevents.js', pathMatch: 'glob' },
        { type: 'script', host: 'connect.facebook.net', path: '/signals/', pathMatch: 'prefix' },
        { type: 'image', host: 'www.facebook.com', path: '/tr', pathMatch: 'prefix' },
        { type: 'connect', host: 'www.facebook.com', path: '/tr', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['fbq', '_fbq'],
        stubs: [
            {
                form: 'function',
                name: 'fbq',
                queue: '.queue',
                entry: 'arguments',
                fields: { loaded: true, version: '2.0' },
                alias: '_fbq',
            },
        ],
        tags: [{ tag: 'script', address: 'https://connect.facebook.net/en_US/fbevents.js', attributes: { async: '' } }],
        before: [
            { op: 'call', target: 'fbq', args: ['init', '{pixelId}'] },
            { op: 'call', target: 'fbq', args: ['track', 'PageView'] },
        ],
        after: [],
    },
    cookies: [
        { name: '_fbp', life: 90 * DAY, deletableByPage: true }, // one list says 4 months
        { name: '_fbc', life: 90 * DAY, deletableByPage: true }, // only after a click on an ad; one list says 2 years
        { name: 'fr', domain: '.facebook.com', life: 90 * DAY, deletableByPage: false },
        { name: 'datr', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
        { name: 'sb', domain: '.facebook.com', life: 730 * DAY, deletableByPage: false },
    ],
    // Declarations of sites name them.
    storage: [
        { area: 'local', name: 'lastExternalReferrer', life: null },
        { area: 'local', name: 'lastExternalReferrerTime', life: null },
    ],
    cookieless: false,
    // `revoke` has to come before `init`, on every page.
    calls: {
        before: [{ op: 'call', target: 'fbq', args: ['consent', 'revoke'] }],
        grant: [{ op: 'call', target: 'fbq', args: ['consent', 'grant'] }],
        revoke: [{ op: 'call', target: 'fbq', args: ['consent', 'revoke'] }],
        optOut: [],
        afterRevoke: 'stops',
        variants: {
            limitedDataUse: { before: [{ op: 'call', target: 'fbq', args: ['dataProcessingOptions', ['LDU'], 0, 0] }] },
        },
    },
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['http://www.facebook.com/policy.php', 'https://help.instagram.com/'],
    retention: null,
    ipHandling: 'the address and the page reach the vendor',
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};

/* Microsoft. */
/** Microsoft Advertising (UET). */
const microsoftAdvertising = {
    id: 'microsoft-advertising',
    name: 'Microsoft Advertising (UET)',
    aliases: ['Bing Ads', 'Universal Event Tracking'],
    vendor: 'Microsoft Corporation',
    country: 'US',
    address: 'One Microsoft Way, Redmond, WA 98052-6399',
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to an order or another goal', 'Reach visitors again with ads'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Identifier of the ad click', 'Browser identifier'],
    requests: [
        { type: 'script', host: 'bat.bing.com', path: '/bat.js', pathMatch: 'exact' },
        { type: 'script', host: 'bat.bing.com', path: '/p/', pathMatch: 'prefix' }, // also the recording script of /p/insights/, which would be analytics
        { type: 'image', host: 'bat.bing.com', path: '/action/', pathMatch: 'prefix' },
        { type: 'connect', host: 'bat.bing.com', path: '/actionp/', pathMatch: 'prefix' },
        { type: 'image', host: 'c.bing.com', path: '/c.gif', pathMatch: 'exact' }, // shared with Clarity
        { type: 'script', host: '*.bing.net', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: 'flex.msn.com', path: '/mstag/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['uetq', 'UET'],
        stubs: [{ form: 'array', name: 'uetq' }],
        tags: [{ tag: 'script', address: 'https://bat.bing.com/bat.js', attributes: { async: '' } }],
        before: [],
        after: [
            { op: 'construct', target: 'uetq', args: ['UET', { ti: '{tagId}', q: '{queue}' }] },
            { op: 'pushArgs', target: 'uetq', args: ['pageLoad'] },
        ],
    },
    cookies: [
        { name: '_uetsid', life: DAY, deletableByPage: true }, // other lists say 30 minutes, or session
        { name: '_uetvid', life: 390 * DAY, deletableByPage: true }, // other lists say 16 days
        { name: '_uetmsclkid', life: 90 * DAY, deletableByPage: true },
        { name: '_uetmsdns', life: null, deletableByPage: true, keep: true },
        { name: 'MUID', domain: '.bing.com', life: 390 * DAY, deletableByPage: false }, // one list says 1 year
        { name: 'MR', domain: '.bing.com', life: 180 * DAY, deletableByPage: false },
    ],
    // Declarations of sites name them; the ids are there under the names of their cookies.
    storage: [
        { area: 'local', name: '_uetsid_exp', life: null },
        { area: 'local', name: '_uetvid_exp', life: null },
    ],
    cookieless: 'optional',
    // Three arguments, not one array. Without a default, UET counts as granted.
    calls: {
        before: [{ op: 'pushArgs', target: 'uetq', args: ['consent', 'default', { ad_storage: 'denied' }] }],
        grant: [{ op: 'pushArgs', target: 'uetq', args: ['consent', 'update', { ad_storage: 'granted' }] }],
        revoke: [{ op: 'pushArgs', target: 'uetq', args: ['consent', 'update', { ad_storage: 'denied' }] }],
        optOut: [],
        afterRevoke: 'cookieless pings',
    },
    privacyVariant: null,
    loadsOthers: true,
    optOutUrls: [],
    policyUrls: ['https://privacy.microsoft.com/en-us/privacystatement/'],
    // Disputed: Microsoft's own FAQ says 390 days.
    retention: 'up to 180 days, then deleted',
    ipHandling: 'said to be anonymised',
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};
/** Microsoft Clarity. */
const microsoftClarity = {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    aliases: [],
    vendor: 'Microsoft Corporation',
    country: 'US',
    address: null,
    category: 'analytics',
    embed: false,
    firstParty: false,
    purposes: ['Record visits and draw heat maps, in order to improve the site'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Mouse, scroll and touch events'],
    requests: [
        { type: 'script', host: 'www.clarity.ms', path: '/tag/', pathMatch: 'prefix' },
        { type: 'script', host: '*.clarity.ms', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: '*.clarity.ms', path: '/collect', pathMatch: 'prefix' },
        { type: 'image', host: 'c.bing.com', path: '/c.gif', pathMatch: 'exact' }, // shared with Microsoft Advertising
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['clarity'],
        stubs: [{ form: 'function', name: 'clarity', queue: '.q', entry: 'arguments' }],
        tags: [{ tag: 'script', address: 'https://www.clarity.ms/tag/{projectId}', attributes: { async: '' } }],
        before: [],
        after: [],
    },
    cookies: [
        { name: '_clck', life: 365 * DAY, deletableByPage: true },
        { name: '_clsk', life: DAY, deletableByPage: true },
        { name: 'CLID', domain: '.clarity.ms', life: 365 * DAY, deletableByPage: false },
        { name: 'SM', domain: '.clarity.ms', life: 'session', deletableByPage: false },
        { name: 'ANONCHK', domain: '.microsoft.com', life: 10 * MINUTE, deletableByPage: false }, // the domain is from one list
        { name: 'MR', domain: '.bing.com', life: 180 * DAY, deletableByPage: false },
        { name: 'MUID', domain: '.bing.com', life: 390 * DAY, deletableByPage: false },
    ],
    storage: [{ area: 'session', name: '_cltk', life: null }],
    cookieless: 'optional',
    // The keys have a capital S, unlike those of Google and of Microsoft Advertising.
    calls: {
        before: [],
        grant: [
            { op: 'call', target: 'clarity', args: ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }] },
        ],
        revoke: [
            { op: 'call', target: 'clarity', args: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }] },
        ],
        optOut: [{ op: 'call', target: 'clarity', args: ['consent', false] }],
        afterRevoke: 'restarts without cookies',
    },
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://privacy.microsoft.com/en-us/privacystatement/'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* Opentracker. */
/** Opentracker. */
const opentracker = {
    id: 'opentracker',
    name: 'Opentracker',
    aliases: [],
    vendor: 'Opentracker',
    country: 'NL',
    address: 'Torenallee 45 - 7.17, 5617 BA Eindhoven',
    category: 'analytics',
    embed: false,
    firstParty: false,
    purposes: ['Measure how the site is used'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier'],
    requests: [
        { type: 'script', host: 'script.opentracker.net', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: 'server1.opentracker.net', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: 'log.opentracker.net', path: '/', pathMatch: 'prefix' },
        { type: 'image', host: '*.opentracker.net', path: '/collect.jsp', pathMatch: 'exact' },
        { type: 'image', host: 'img.opentracker.net', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['OTLogService', '_otmap', 'ot_tag'],
        stubs: [],
        tags: [{ tag: 'script', address: 'https://script.opentracker.net/?site={site}', attributes: { defer: '' } }],
        before: [],
        after: [],
    },
    cookies: [
        { name: '_ots', life: 30 * MINUTE, deletableByPage: true },
        { name: '_otui', life: 730 * DAY, deletableByPage: true },
        { name: '_otpe', life: 30 * MINUTE, deletableByPage: true },
        { name: 'machine-id', life: 730 * DAY, deletableByPage: true, onlyWith: '_otui' },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://www.opentracker.net/privacy'],
    retention: null,
    ipHandling: '2006 version: cookies used to track the IP address; the later version drops that wording',
    legalBasis: null,
    transfer: 'none: servers in the Netherlands and Germany',
    placeholder: null,
};

/* Pinterest. */
/** Pinterest tag. */
const pinterestTag = {
    id: 'pinterest-tag',
    name: 'Pinterest tag',
    aliases: [],
    vendor: 'Pinterest, Inc.',
    country: 'US',
    address: null,
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to a goal', 'Choose whom to show ads on Pinterest'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier'],
    requests: [
        { type: 'script', host: 's.pinimg.com', path: '/ct/', pathMatch: 'prefix' },
        { type: 'image', host: 'ct.pinterest.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'ct.pinterest.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['pintrk'],
        stubs: [{ form: 'function', name: 'pintrk', queue: '.queue', entry: 'array', fields: { version: '3.0' } }],
        tags: [{ tag: 'script', address: 'https://s.pinimg.com/ct/core.js', attributes: { async: '' } }],
        before: [
            { op: 'call', target: 'pintrk', args: ['load', '{tagId}'] },
            { op: 'call', target: 'pintrk', args: ['page'] },
        ],
        after: [],
    },
    cookies: [
        { name: '_pin_unauth', life: 365 * DAY, deletableByPage: true }, // one list says 1 day
        { name: '_derived_epik', life: 365 * DAY, deletableByPage: true },
        { name: '_epik', life: 365 * DAY, deletableByPage: true },
        { name: '_pinterest_ct*', life: 365 * DAY, deletableByPage: true },
        { name: '_pinterest_ct_ua', domain: '.ct.pinterest.com', life: null, deletableByPage: false }, // disputed: session or 1 year
        { name: 'ar_debug', domain: '.pinterest.com', life: null, deletableByPage: false },
    ],
    storage: [],
    cookieless: false,
    // Seen in public sites, not read at the vendor.
    calls: {
        before: [{ op: 'call', target: 'pintrk', args: ['setconsent', false] }],
        grant: [{ op: 'call', target: 'pintrk', args: ['setconsent', true] }],
        revoke: [{ op: 'call', target: 'pintrk', args: ['setconsent', false] }],
        optOut: [],
        afterRevoke: 'stops',
    },
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://policy.pinterest.com/en/privacy-policy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};
/** Pinterest buttons and widgets. */
const pinterestWidgets = {
    id: 'pinterest-widgets',
    name: 'Pinterest buttons and widgets',
    aliases: [],
    vendor: 'Pinterest, Inc.',
    country: 'US',
    address: null,
    category: 'marketing',
    embed: true,
    firstParty: false,
    purposes: ['Show pins, and let visitors save pictures'],
    data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'assets.pinterest.com', path: '/js/pinit.js', pathMatch: 'exact' },
        { type: 'connect', host: 'api.pinterest.com', path: '/', pathMatch: 'prefix' },
    ],
    // Its buttons are links that work without the script.
    markers: ['[data-pin-do^=embed]'],
    load: {
        kind: 'script',
        globals: [],
        stubs: [],
        tags: [
            { tag: 'script', address: 'https://assets.pinterest.com/js/pinit.js', attributes: { async: '', defer: '' } },
        ],
        before: [],
        after: [],
    },
    cookies: [
        { name: '_pinterest_sess', domain: '.pinterest.com', life: null, deletableByPage: false }, // disputed: session or 1 year
        { name: '_pinterest_cm', domain: '.pinterest.com', life: 347 * DAY, deletableByPage: false },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://policy.pinterest.com/en/privacy-policy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: 'This content comes from Pinterest. Loading it tells Pinterest that you are here.',
};

/** Plausible Analytics. */
const plausible = {
    id: 'plausible',
    name: 'Plausible Analytics',
    aliases: [],
    vendor: 'Plausible Insights OÜ',
    country: 'EE',
    address: null,
    category: 'analytics',
    embed: false,
    firstParty: false,
    purposes: ['Count visits'],
    data: ['Pages visited', 'Browser and device', 'Country'],
    requests: [
        { type: 'script', host: 'plausible.io', path: '/js/', pathMatch: 'prefix' },
        { type: 'connect', host: 'plausible.io', path: '/api/event', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['plausible'],
        stubs: [{ form: 'function', name: 'plausible', queue: '.q', entry: 'arguments' }],
        tags: [
            {
                tag: 'script',
                address: 'https://plausible.io/js/script.js',
                attributes: { defer: '', 'data-domain': '{domain}' },
            },
        ],
        before: [],
        after: [],
    },
    cookies: [],
    storage: [{ area: 'local', name: 'plausible_ignore', life: null, keep: true }],
    cookieless: true,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://plausible.io/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* PostHog. */
/** PostHog. */
const posthog = {
    id: 'posthog',
    name: 'PostHog',
    aliases: [],
    vendor: 'PostHog',
    country: 'US',
    address: null,
    category: 'analytics',
    embed: false,
    firstParty: false,
    purposes: ['Measure how the product is used'],
    data: [
        'Pages visited',
        'Browser and device',
        'IP address',
        'Clicks and entries, as configured',
        'Browser identifier',
    ],
    requests: [
        { type: 'script', host: '*.i.posthog.com', path: '/static/', pathMatch: 'prefix' },
        { type: 'connect', host: '*.i.posthog.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'app.posthog.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['posthog'],
        stubs: [],
        tags: [
            { tag: 'script', address: 'https://{region}-assets.i.posthog.com/static/array.js', attributes: { async: '' } },
        ],
        before: [],
        after: [
            { op: 'call', target: 'posthog.init', args: ['{projectKey}', { api_host: 'https://{region}.i.posthog.com' }] },
        ],
    },
    cookies: [
        { name: 'ph_*_posthog', life: 365 * DAY, deletableByPage: true },
        { name: '__ph_opt_in_out_*', life: 365 * DAY, deletableByPage: true, keep: true },
    ],
    storage: [
        { area: 'local', name: 'ph_*_posthog', life: null },
        { area: 'local', name: '__ph_opt_in_out_*', life: null, keep: true },
        { area: 'session', name: 'ph_*_window_id', life: null },
        { area: 'session', name: 'ph_*_primary_window_exists', life: null },
        { area: 'session', name: 'ph_*_session_registered_properties', life: null }, // seen with posthog-js 1.449
    ],
    cookieless: 'optional',
    calls: {
        before: [{ op: 'option', target: 'posthog.init', args: [{ opt_out_capturing_by_default: true }] }],
        grant: [{ op: 'call', target: 'posthog.opt_in_capturing', args: [] }],
        revoke: [{ op: 'call', target: 'posthog.opt_out_capturing', args: [] }],
        optOut: [{ op: 'call', target: 'posthog.opt_out_capturing', args: [] }],
        afterRevoke: 'stops, or cookieless with on_reject',
        variants: {
            cookielessUntilConsent: {
                before: [{ op: 'option', target: 'posthog.init', args: [{ cookieless_mode: 'on_reject' }] }],
            },
        },
    },
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://posthog.com/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/** Propensity. */
const propensity = {
    id: 'propensity',
    name: 'Propensity',
    aliases: ['Propensity ABM'],
    vendor: 'Propensity',
    country: null,
    address: null,
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Recognise the companies that visitors work for, and address them with ads'],
    data: [
        'Pages visited and time spent on them',
        'Browser, operating system, plug-ins and screen size',
        'Approximate location',
        'IP address',
    ],
    requests: [
        { type: 'script', host: 'cdn.propensity.com', path: '/propensity/propensity_analytics.js', pathMatch: 'exact' },
        { type: 'connect', host: 'analytics.propensity.com', path: '/analytics', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['propensity'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://cdn.propensity.com/propensity/propensity_analytics.js',
                attributes: { crossorigin: 'anonymous' },
            },
        ],
        before: [],
        after: [{ op: 'call', target: 'propensity', args: ['{propensityId}'] }],
    },
    cookies: [],
    storage: [],
    cookieless: true,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: [
        'https://support.propensity.com/hc/en-us/articles/20171196817563-General-Data-Protection-Regulation-GDPR',
    ],
    retention: null,
    ipHandling: 'only the anonymised address is used',
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* Stripe. */
/** Stripe.js. */
const stripe = {
    id: 'stripe',
    name: 'Stripe.js',
    aliases: [],
    vendor: 'Stripe',
    country: 'US',
    address: null,
    // Where the visitor pays; elsewhere a site should move it to functional.
    category: 'necessary',
    embed: false,
    firstParty: false,
    purposes: ['Take payments, and keep fraud away'],
    data: ['Payment details', 'Behaviour on the page', 'Browser and device', 'IP address'],
    requests: [
        { type: 'script', host: 'js.stripe.com', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: 'js.stripe.com', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: 'hooks.stripe.com', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: '*.stripe.network', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'm.stripe.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'api.stripe.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'script',
        globals: ['Stripe'],
        stubs: [],
        tags: [{ tag: 'script', address: 'https://js.stripe.com/v3/', attributes: { async: '' } }],
        before: [],
        after: [],
    },
    cookies: [
        { name: '__stripe_mid', life: 365 * DAY, deletableByPage: true },
        { name: '__stripe_sid', life: 30 * MINUTE, deletableByPage: true },
        { name: 'm', domain: 'm.stripe.com', life: 3650 * DAY, deletableByPage: false },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: { description: 'Advanced fraud signals switched off.', query: { advancedFraudSignals: 'false' } },
    loadsOthers: true,
    optOutUrls: [],
    policyUrls: ['https://stripe.com/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* TikTok, of ByteDance. */
/** TikTok pixel. */
const tiktokPixel = {
    id: 'tiktok-pixel',
    name: 'TikTok pixel',
    aliases: [],
    vendor: 'ByteDance Ltd.',
    country: null,
    address: null,
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to a goal', 'Choose whom to show ads on TikTok'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Browser identifier'],
    requests: [
        { type: 'script', host: 'analytics.tiktok.com', path: '/i18n/pixel/', pathMatch: 'prefix' },
        { type: 'connect', host: 'analytics.tiktok.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'mon.tiktokv.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['TiktokAnalyticsObject', 'ttq'],
        stubs: [
            {
                form: 'methods',
                name: 'ttq',
                methods: [
                    'page',
                    'track',
                    'identify',
                    'instances',
                    'debug',
                    'on',
                    'off',
                    'once',
                    'ready',
                    'alias',
                    'group',
                    'enableCookie',
                    'disableCookie',
                    'holdConsent',
                    'revokeConsent',
                    'grantConsent',
                ],
                accounts: '_i',
            },
        ],
        tags: [
            {
                tag: 'script',
                address: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixelId}&lib=ttq',
                attributes: { async: '' },
            },
        ],
        before: [
            { op: 'set', target: 'TiktokAnalyticsObject', args: ['ttq'] },
            // What the snippet's `ttq.load` notes: the script looks there for the pixels that it is to serve.
            { op: 'set', target: 'ttq._i', args: [{ '{pixelId}': [] }] },
            { op: 'set', target: 'ttq._i.{pixelId}._u', args: ['https://analytics.tiktok.com/i18n/pixel/events.js'] },
            { op: 'set', target: 'ttq._t', args: [{ '{pixelId}': '{now}' }] },
            { op: 'set', target: 'ttq._o', args: [{ '{pixelId}': {} }] },
            { op: 'call', target: 'ttq.page', args: [] },
        ],
        after: [],
    },
    cookies: [
        { name: '_ttp', life: 390 * DAY, deletableByPage: true }, // one list says 389 days
        { name: '_tt_enable_cookie', life: 390 * DAY, deletableByPage: true },
        { name: 'ttcsid*', life: null, deletableByPage: true }, // disputed: 1 year or 13 months
        { name: 'ttclid', life: 390 * DAY, deletableByPage: true },
    ],
    storage: [
        { area: 'session', name: 'tt_sessionId', life: null },
        { area: 'session', name: 'tt_pixel_session_index', life: null },
        { area: 'session', name: 'tt_appInfo', life: null },
    ],
    cookieless: 'optional',
    // Read in another tool and a survey, not at the vendor.
    calls: {
        before: [{ op: 'call', target: 'ttq.holdConsent', args: [] }],
        grant: [{ op: 'call', target: 'ttq.grantConsent', args: [] }],
        revoke: [{ op: 'call', target: 'ttq.revokeConsent', args: [] }],
        optOut: [],
        afterRevoke: 'stops',
    },
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: ['https://www.tiktok.com/legal/tiktok-website-cookies-policy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* Vimeo. */
/** Vimeo embeds. */
const vimeo = {
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
        description: '`dnt=1` in the address of the player: no viewing statistics and no new cookies but those against bots; the browser still sends older ones.',
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
};

/* VWO, formerly Visual Website Optimizer. */
/** VWO. */
const vwo = {
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
};

/** WalkMe. */
const walkme = {
    id: 'walkme',
    name: 'WalkMe',
    aliases: [],
    vendor: 'WalkMe Ltd.',
    country: null,
    address: null,
    category: 'functional',
    embed: false,
    firstParty: false,
    purposes: ['Guide visitors through the application'],
    data: ['Steps taken in the application', 'Browser and device', 'IP address and approximate location'],
    requests: [
        { type: 'script', host: 'cdn.walkme.com', path: '/', pathMatch: 'prefix' },
        { type: 'script', host: 'eu-cdn.walkme.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'ec.walkme.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'eu-ec.walkme.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: '*.walkme.com', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: '*.walkme.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['_walkmeConfig', 'walkMe', 'walkme_get_language'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://cdn.walkme.com/users/{guid}/walkme_{guid}_https.js',
                attributes: { async: '' },
            },
        ],
        before: [{ op: 'set', target: '_walkmeConfig', args: [{ smartLoad: true }] }],
        after: [],
    },
    cookies: [
        { name: 'wm-*', life: null, deletableByPage: true },
        { name: 'wm_load_test_*', life: 13, deletableByPage: true },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['https://www.walkme.com/privacy-policy/'],
    retention: null,
    ipHandling: 'in security logs; masked addresses for operation; rough place (country, city)',
    legalBasis: null,
    transfer: 'US',
    placeholder: null,
};

/* X, formerly Twitter. */
/** X (Twitter) buttons and embeds. */
const xWidgets = {
    id: 'x-widgets',
    name: 'X (Twitter) buttons and embeds',
    aliases: ['Twitter buttons'],
    vendor: 'X Corp.',
    country: 'US',
    address: '795 Folsom St., Suite 600, San Francisco, CA 94107',
    category: 'marketing',
    embed: true,
    firstParty: false,
    purposes: ['Show posts, and let visitors share and follow'],
    data: ['Address of the page', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'platform.twitter.com', path: '/widgets.js', pathMatch: 'exact' },
        { type: 'script', host: 'platform.x.com', path: '/', pathMatch: 'prefix' },
        { type: 'frame', host: 'platform.twitter.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'syndication.twitter.com', path: '/', pathMatch: 'prefix' },
        { type: 'connect', host: 'cdn.syndication.twimg.com', path: '/', pathMatch: 'prefix' },
    ],
    markers: ['.twitter-follow-button', '.twitter-tweet', '.twitter-timeline'],
    load: {
        kind: 'script',
        globals: ['twttr'],
        stubs: [],
        tags: [
            {
                tag: 'script',
                address: 'https://platform.twitter.com/widgets.js',
                attributes: { id: 'twitter-wjs', async: '' },
            },
        ],
        before: [],
        after: [],
    },
    cookies: [
        { name: 'guest_id', domain: '.twitter.com', life: 730 * DAY, deletableByPage: false },
        { name: 'guest_id_ads', domain: '.twitter.com', life: 730 * DAY, deletableByPage: false },
        { name: 'guest_id_marketing', domain: '.twitter.com', life: 730 * DAY, deletableByPage: false },
        { name: 'personalization_id', domain: '.twitter.com', life: 730 * DAY, deletableByPage: false },
        { name: 'ct0', domain: '.twitter.com', life: null, deletableByPage: false }, // disputed: 6 hours or 2 years
        { name: '_twitter_sess', domain: '.twitter.com', life: 'session', deletableByPage: false },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: {
        description: 'Ask X not to use the visit for personalisation.',
        attributes: { 'data-dnt': 'true' },
    },
    loadsOthers: false,
    optOutUrls: [],
    policyUrls: ['http://twitter.com/privacy', 'https://x.com/privacy'],
    retention: null,
    ipHandling: 'the address and page are said to be received, used only to show the button',
    legalBasis: null,
    transfer: 'US',
    placeholder: 'This content comes from X. Loading it tells X that you are here.',
};
/** X (Twitter) pixel. */
const xPixel = {
    id: 'x-pixel',
    name: 'X (Twitter) pixel',
    aliases: [],
    vendor: 'X Corp.',
    country: 'US',
    address: null,
    category: 'marketing',
    embed: false,
    firstParty: false,
    purposes: ['Count which ads led to a goal', 'Choose whom to show ads on X'],
    data: ['Pages visited', 'Browser and device', 'IP address', 'Account, when signed in'],
    requests: [
        { type: 'script', host: 'static.ads-twitter.com', path: '/uwt.js', pathMatch: 'exact' },
        { type: 'script', host: 'static.ads-twitter.com', path: '/oct.js', pathMatch: 'exact' },
        { type: 'image', host: 'analytics.twitter.com', path: '/i/adsct', pathMatch: 'prefix' },
        { type: 'image', host: 't.co', path: '/i/adsct', pathMatch: 'prefix' },
    ],
    markers: [],
    load: {
        kind: 'inline script',
        globals: ['twq'],
        stubs: [{ form: 'function', name: 'twq', queue: '.queue', entry: 'arguments', fields: { version: '1.1' } }],
        tags: [{ tag: 'script', address: 'https://static.ads-twitter.com/uwt.js', attributes: { async: '' } }],
        before: [{ op: 'call', target: 'twq', args: ['config', '{pixelId}'] }],
        after: [],
    },
    cookies: [
        { name: 'muc_ads', domain: '.t.co', life: 730 * DAY, deletableByPage: false },
        { name: 'guest_id*', domain: '.twitter.com', life: 730 * DAY, deletableByPage: false },
        { name: 'personalization_id', domain: '.twitter.com', life: 730 * DAY, deletableByPage: false },
    ],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: ['https://x.com/privacy'],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};

/* YouTube, of Google. */
/** YouTube embeds. */
const youtube = {
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
        description: 'Embed from www.youtube-nocookie.com: no cookies before the video plays, but the address and web storage are used.',
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
};

/** Every service of the catalogue. */
const catalogue = [
    matomo,
    ownUtmCookie,
    googleTagManager,
    googleAnalytics,
    googleAds,
    googleRemarketing,
    recaptchaEnterprise,
    youtube,
    hubspot,
    hubspotForms,
    vimeo,
    microsoftAdvertising,
    vwo,
    hotjar,
    capterra,
    propensity,
    facebookSocial,
    instagramEmbed,
    metaPixel,
    linkedinInsight,
    xWidgets,
    walkme,
    opentracker,
    ownCookies,
    newsletter,
    xPixel,
    googleMaps,
    googleFonts,
    tiktokPixel,
    microsoftClarity,
    plausible,
    posthog,
    intercom,
    stripe,
    cloudflareTurnstile,
    cloudflareWebAnalytics,
    pinterestTag,
    pinterestWidgets,
    linkedinWidgets,
];

export { catalogue };
//# sourceMappingURL=catalogue.js.map
