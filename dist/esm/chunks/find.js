/**
 * The catalogue's ids by their proposed category; a site can put a service into another one.
 * `*` marks content that a visitor may load by a click (an embed), `+` what runs on the site's own servers, `|` another
 * category that is enough for it.
 */
const servicesByCategory = {
    necessary: 'newsletter+ stripe cloudflare-turnstile*',
    functional: 'recaptcha-enterprise* hubspot-forms* vimeo* walkme own-cookies+ google-maps* google-fonts intercom',
    analytics: 'matomo+ own-utm-cookie+ google-tag-manager|marketing google-analytics vwo hotjar opentracker microsoft-clarity plausible posthog cloudflare-web-analytics',
    marketing: 'google-ads google-remarketing youtube* hubspot microsoft-advertising capterra propensity facebook-social* instagram-embed* meta-pixel linkedin-insight x-widgets* x-pixel tiktok-pixel pinterest-tag pinterest-widgets* linkedin-widgets*',
};

/**
 * What a page's own code calls before the vendor's script is there, of services that we load: `id=global`, `[` behind
 * an array. It comes with what the guard has to know, since a call in the page's next line must find something; held against the
 * catalogue by a test.
 */
const stubTable = 'matomo=_paq[ hubspot=_hsq[ hubspot=_hsp[ microsoft-advertising=uetq[ vwo=VWO[ google-analytics=gtag google-ads=gtag google-remarketing=gtag hotjar=hj meta-pixel=fbq linkedin-insight=lintrk x-pixel=twq tiktok-pixel=ttq microsoft-clarity=clarity pinterest-tag=pintrk plausible=plausible intercom=Intercom propensity=propensity posthog=posthog hubspot-forms=hbspt x-widgets=twttr recaptcha-enterprise=grecaptcha vimeo=Vimeo';
/**
 * Services whose vendor has no queue, and no snippet that makes one: where the page keeps its script, the call stands right
 * behind it, and would find nothing while the script is held.
 */
const unqueuedServices = /^(hubspot-forms|propensity|recaptcha-enterprise|vimeo)$/;
/**
 * Services whose snippet goes on with what it finds under its name, and makes its own only where nothing is: it would put its
 * queue into our stand-in, which goes.
 */
const continuingServices = /^(tiktok-pixel|linkedin-insight|x-widgets|plausible)$/;
/** Services whose snippet hides the page until the vendor's script is there. */
const curtainServices = /^vwo$/;
/** Services that have something to show or to do before anybody has agreed: widgets, forms, a checkbox. */
const earlyServices = /forms|social|embed|widgets|captcha|stile|letter/;

/**
 * Gives the short form of a catalogue's service. Hosts cover their sub-domains there, so `*.name` becomes `name`; `*`,
 * a host of the site's own choosing, is left out. Stored names are only those that a page may erase: a third party's
 * cookie may bear the name of one of the site's own, and an objection has to stay.
 */
function createShortForm(service) {
    const { id, name, category, vendor, embed = false, firstParty = false } = service;
    const names = [...new Set(service.requests.map(({ host }) => host.replace(/^\*\.?/, '')))].filter(Boolean);
    return {
        id,
        name,
        category,
        vendor,
        embed,
        firstParty,
        hosts: names.filter((host) => !names.some((other) => host.endsWith(`.${other}`))),
        cookies: service.cookies
            .filter((entry) => entry.deletableByPage !== false && !entry.domain && !entry.keep && !entry.isWide)
            .map((entry) => entry.name),
        storage: [...new Set(service.storage.filter((entry) => !entry.origin && !entry.keep).map((entry) => entry.name))],
    };
}

/** Takes a list as such, or as text with blanks or commas; what is neither is none. */
const toList = (value) => typeof value === 'string'
    ? value.split(/[\s,]+/).filter(Boolean)
    : Array.isArray(value)
        ? value.filter((item) => typeof item === 'string' || Object(item) === item)
        : undefined;
/** Gives a service with its lists as lists, however a page has written them; in the long form, names are entries. */
function readLists(service) {
    const isLong = Array.isArray(service.requests);
    const toEntry = (item) => (isLong && typeof item === 'string' ? { name: item } : item);
    const read = (name, to = (item) => item) => name in service && { [name]: toList(service[name])?.map(to) };
    return { ...service, ...read('hosts'), ...read('cookies', toEntry), ...read('storage', toEntry) };
}
/** Hosts as the guard takes them, of requests as the catalogue writes them; without what these hosts cover already. */
const toHosts = (requests, covered = []) => requests
    .map(({ host, path = '/' }) => `${host}`.replace(/^\*\.?/, '') + path.replace(/^\/$/, ''))
    .filter((address) => {
    const name = address.replace(/\/.*/, '');
    return name && !covered.some((host) => `.${name}`.endsWith(`.${host.replace(/\/.*/, '')}`));
});
const join = (some = [], more = []) => [...new Set([...some, ...more])];
/** What a service in the catalogue's form says of its hosts and, where the site has written it, of what it stores. */
function readLongForm(service, known) {
    const { requests, cookies = [], storage = [] } = service;
    if (!Array.isArray(requests))
        return;
    const short = createShortForm({ ...service, cookies, storage });
    return {
        ...(known ?? short),
        hosts: join(known?.hosts, toHosts(requests, known?.hosts)),
        cookies: join(known?.cookies, short.cookies),
        storage: short.storage ?? [],
    };
}
/**
 * Completes a configured service by what the catalogue knows of it. What the site says wins; hosts and names that it adds (a
 * proxy of its own) free nothing of the vendor's, nor do they on servers (edge/own-service.ts).
 */
function completeBy(given, known) {
    const service = readLists(given);
    const own = readLongForm(service, known);
    return {
        ...known,
        ...own,
        // A site that moves it to a category of its own choosing means that one alone.
        ...(service.category && { requiresAny: undefined }),
        ...service,
        ...(own && { hosts: service.hosts ?? own.hosts, cookies: own.cookies, storage: own.storage }),
        ...(known && {
            hosts: join((own ?? known).hosts, service.hosts),
            cookies: join((own ?? known).cookies, own ? [] : service.cookies),
        }),
    };
}

/*
 * What the guard in the page has to know of a service: its hosts, and after a `;` the names of its cookies and storage.
 * The short form of the catalogue: a host covers its sub-domains, a path may follow where others share the host, `*` is
 * anything and `(a|b)` one of several. A test holds it against the requests and cookies of the catalogue.
 */
const guarded = {
    matomo: '*/(matomo|piwik).(js|php) */js/container_ matomo.cloud;_pk_*',
    'google-tag-manager': 'googletagmanager.com/(gtm|ns|a|td)',
    'google-analytics': 'googletagmanager.com/gtag/*id=(G|UA) google-analytics.com analytics.google.com stats.g.doubleclick.net;_ga _ga_* _gid _gat* _gac_* _gali __utm* _dc_gtm_* AMP_TOKEN FPLC',
    'google-ads': 'googletagmanager.com/gtag/*id=(AW|DC) googleadservices.com google.*/pagead/1p-conv google.com/(pagead/1p-conv|ccm) googlesyndication.com;_gcl_* _gac_*',
    'google-remarketing': 'googletagmanager.com/gtag/*id=(AW|DC) doubleclick.net google.com/(pagead/1p-user|ads|rmkt) google.*/(pagead/1p-user|ads) googleadservices.com;_gcl_* _gac_*',
    'recaptcha-enterprise': 'google.com/recaptcha recaptcha.net gstatic.com/recaptcha;_grecaptcha',
    youtube: 'youtube.com youtube-nocookie.com ytimg.com',
    hubspot: 'hs-scripts.com hs-analytics.net hs-banner.com hsadspixel.net hscollectedforms.net hsleadflows.net usemessages.com hubspot.com hubapi.com hscta.net;__hstc __hssc __hssrc __hs_*_dismiss hubspotutk messagesUtk hs_* hs-*',
    'hubspot-forms': 'hsforms.net hsforms.com forms.hubspot.com',
    vimeo: 'vimeo.com vimeocdn.com',
    'microsoft-advertising': 'bat.bing.com c.bing.com bing.net flex.msn.com;_uetsid* _uetvid* _uetmsclkid',
    vwo: 'visualwebsiteoptimizer.com vwo.com vwo.io pushcrew.com d5phz18u4wuww.cloudfront.net;_vwo_* _vis_opt_s _vis_opt_test_cookie _vis_opt_exp_* vwoSn',
    hotjar: 'hotjar.com hotjar.io contentsquare.net;_hj* hjViewportId',
    capterra: 'capterra.com',
    propensity: 'propensity.com',
    'facebook-social': 'connect.facebook.net/*/(sdk|all) facebook.com/(v*/|)plugins graph.facebook.com',
    'instagram-embed': 'instagram.com cdninstagram.com',
    'meta-pixel': 'connect.facebook.net/(*/fbevents|signals) facebook.com/tr;_fbp _fbc lastExternalReferrer*',
    'linkedin-insight': 'snap.licdn.com ads.linkedin.com adsymptotic.com oribi.io;li_fat_id li_giant ln_or li_adsId',
    'x-widgets': 'platform.twitter.com platform.x.com syndication.twitter.com twimg.com',
    walkme: 'walkme.com;wm-* wm_load_test_*',
    opentracker: 'opentracker.net;_ots _otui _otpe machine-id',
    'x-pixel': 'ads-twitter.com analytics.twitter.com t.co/i',
    'google-maps': 'maps.googleapis.com google.com/maps google.*/maps maps.google.com maps.gstatic.com',
    'google-fonts': 'fonts.googleapis.com fonts.gstatic.com ajax.googleapis.com/ajax/libs/webfont',
    'tiktok-pixel': 'tiktok.com tiktokv.com;_ttp _tt_* ttcsid* ttclid tt_*',
    'microsoft-clarity': 'clarity.ms c.bing.com;_clck _clsk _cltk',
    plausible: 'plausible.io',
    posthog: 'posthog.com;ph_*',
    intercom: 'intercom.io intercomcdn.com;intercom-* intercom.*',
    // Necessary, and so never held, unless the site has moved them.
    stripe: 'js.stripe.com hooks.stripe.com m.stripe.com api.stripe.com stripe.network;__stripe_mid __stripe_sid',
    'cloudflare-turnstile': 'challenges.cloudflare.com',
    'cloudflare-web-analytics': 'cloudflareinsights.com',
    'pinterest-tag': 's.pinimg.com ct.pinterest.com;_pin_unauth _pinterest_* _derived_epik _epik',
    'pinterest-widgets': 'assets.pinterest.com api.pinterest.com',
    'linkedin-widgets': 'platform.linkedin.com',
};

const findGlobals = (id) => {
    const globals = stubTable
        .split(' ')
        .flatMap((entry) => (entry.startsWith(`${id}=`) ? entry.slice(id.length + 1) : []));
    return globals[0] ? globals : undefined;
};
/** Finds what the page has to know of a service of the catalogue, by its id. */
function findCatalogueService(id) {
    for (const [category, list] of Object.entries(servicesByCategory)) {
        for (const entry of list.split(' ')) {
            const [name, mark] = entry.split(/(?=[*+|])/);
            if (name !== id)
                continue;
            const [hosts, names] = (guarded[id] ?? '').split(';').map((words) => words.split(' ').filter(Boolean));
            return {
                id,
                name: id,
                category,
                embed: mark === '*',
                firstParty: mark === '+',
                requiresAny: mark?.[0] === '|' ? [category, mark.slice(1)] : undefined,
                hosts: hosts ?? [],
                cookies: names ?? [],
                globals: findGlobals(id),
                fromCatalogue: true,
            };
        }
    }
    return undefined;
}
/** Completes a configured service by what the catalogue knows of it. */
const completeService = (given) => completeBy(given, findCatalogueService(given.id));

export { curtainServices as a, completeService as b, continuingServices as c, completeBy as d, earlyServices as e, findCatalogueService as f, createShortForm as g, readLists as r, servicesByCategory as s, unqueuedServices as u };
//# sourceMappingURL=find.js.map
