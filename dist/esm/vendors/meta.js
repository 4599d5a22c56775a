/* Meta: plug-ins of Facebook and Instagram. */

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
        { name: 'fr', domain: '.facebook.com', life: 7776000, deletableByPage: false },
        { name: 'datr', domain: '.facebook.com', life: 63072000, deletableByPage: false },
        { name: 'sb', domain: '.facebook.com', life: 63072000, deletableByPage: false },
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
        { name: 'sessionid', domain: '.instagram.com', life: 31536000, deletableByPage: false },
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

export { facebookSocial as f, instagramEmbed as i };
