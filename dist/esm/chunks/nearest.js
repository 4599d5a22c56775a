/*
 * THE option table, in two halves so that a page only carries the half that it needs: name → its default, or
 * the words that it takes (`|` between them, the default first). Attributes (`data-` + kebab-case), the JSON
 * element, the argument of `createConsent()`, the types and `docs/options.md` are all read from here; the
 * comment above a row is its line in the documentation.
 */
/** What the core has to know. */
const coreOptions = {
    /** Ids of the categories, one switch each; `necessary` always exists and is never asked. */
    categories: 'functional analytics marketing',
    /** What the site uses: ids of the catalogue or, in JSON, objects. Each belongs to a category. */
    services: '',
    /** What is held besides marked tags. `known`: the hosts of the services that you name; `marked`: nothing; `strict`: every origin that is not allowed. */
    block: 'known|marked|strict',
    /** Origins or hosts that are never held in `strict`; each covers its sub-domains. */
    allow: '',
    /** Legal mode: ask first, run until the visitor objects, or only inform. */
    mode: 'opt-in|opt-out|notice',
    /** Whose law the page follows, such as `eu`, `uk`, `us`, `us-ca`. It sets the defaults of `mode` and `exempt`, and the words. A server can write it on `<html>` as `data-consent-region`. */
    region: '',
    /** Categories that run until the visitor objects, although the others are asked about. Default: `analytics` in `uk`, else none. */
    exempt: '',
    /** Do Not Track. `honor`: a choice made while it was shown overrules it; `strict`: nothing does; `ignore`: it is not read. */
    dnt: 'honor|strict|ignore',
    /** Global Privacy Control: the same three values. */
    gpc: 'honor|strict|ignore',
    /** A new value asks again about every yes; a no stays a no. Letters, digits, `.`, `-`, `_`. Ids of the categories and services that have changed may follow it (`2 marketing`): a yes to the others stays. */
    revision: '1',
    /** Days that an answer lasts, a yes and a no alike. */
    expiresDays: '182',
    /** Name of the receipt cookie. */
    cookieName: 'consentgate',
    /** Address of the collector or of a Matomo server's `matomo.php`; empty: no statistics. */
    beacon: '',
    /** Outbound consent signals: Google Consent Mode v2, and the consent calls of the vendors of your services. */
    consentMode: 'auto|off',
    /** Consent Mode: regions that the `default` applies to (`DE FR US-CA`, ISO 3166-2); empty: everywhere. */
    consentModeRegion: '',
    /** Consent Mode: milliseconds that Google's tags wait for an answer. */
    consentModeWait: '500',
    /** Consent Mode: remove identifiers of ad clicks from requests while ads are denied (`ads_data_redaction`). */
    adsDataRedaction: 'off|on',
    /** Consent Mode: pass identifiers of ad clicks from page to page in addresses (`url_passthrough`). */
    urlPassthrough: 'off|on',
    /** CSP nonce for what we add to the page; by default that of our own script tag. */
    nonce: '',
    /** Address of the folder with our other files; by default that of our own script. Needed when our script is inlined. */
    base: '',
    /** `off`: nothing is drawn, because the site has an interface of its own. */
    ui: 'on|off',
};
/** What the statistics have to know; a table of its own, so that their file carries no other rows. */
const beaconOptions = {
    /** Number of this site at the collector. */
    siteId: '1',
    /** Before a choice: count without cookies and without reading the device (`cookieless`), or not at all (`consent`). */
    beaconMode: 'cookieless|consent',
    /** Query parameters that are kept in reported addresses; `#` keeps the path in the fragment. All others are cut off. */
    beaconParams: '',
    /** Query parameters that hold the words of a search on the site: a page with one is reported as a search. */
    searchParams: '',
    /** Seconds between two reports that a page is still being looked at (`ping=1`); `0`: none. */
    heartbeat: '15',
    /** Report clicks on links to other sites and to downloads. */
    trackLinks: 'on|off',
    /** Further file extensions that count as downloads: `stl step`. */
    downloads: '',
    /** Report blocks with `data-track-content` when they are seen and when they are clicked. */
    trackContent: 'off|on',
    /** Report errors in the page's scripts. */
    trackErrors: 'off|on',
    /** Remember in a first-party cookie which campaign brought the visitor, once `analytics` is granted: the latest, or the first. */
    utm: 'off|last|first',
    /** Name of that cookie. */
    utmCookie: 'consentgate_utm',
    /** Its life in days, counted from the visit that it describes. */
    utmDays: '182',
    /** Forms that get the campaign as hidden fields: a CSS selector, for example `form.contact`. */
    utmForms: '',
};
/** What only the parts have to know that are fetched when they are needed. */
const partOptions = {
    /** In `strict`, after a grant: reload the page, offer to, or let the grant take effect with the next page. */
    reload: 'auto|ask|never',
    /** Domain of the receipt cookie, to share it between sub-domains; empty: this host only. */
    cookieDomain: '',
    /** Address of the privacy statement. */
    privacyUrl: '',
    /** Address of the imprint. */
    imprintUrl: '',
    /** Language of the interface: an id such as `en`, or `auto`: the page's, else the browser's. */
    locale: 'auto',
    /** Your own words in place of ours: in JSON by name (`{"title": "…"}`) or by language (`{"de": {"title": "…"}}`); a single one as an attribute: `data-text-title`. */
    texts: '',
    /** Look: `auto` (follows the device), `light`, `dark`, the name of another of our themes (`quiet`), or the address of a theme file. */
    theme: 'auto',
    /** Form of the banner. */
    layout: 'card|bar|dialog',
    /** Where the banner stands. `auto`: at the bottom, or in the middle for `dialog`. In a narrow window a banner from the top stands at the bottom. */
    position: 'auto|bottom-start|bottom-end|top-start|top-end|center',
    /** A cross in the corner of the banner that refuses (Italy's Garante asks for one). */
    closeButton: 'off|on',
    /** `on`: each service has a switch of its own in the preferences, and not only each category. */
    serviceSwitches: 'off|on',
    /** Address that receipts are posted to; empty: none is posted. */
    receipts: '',
    /** Reload the page when something that has run is withdrawn: that stops vendors that nothing else can stop. */
    reloadOnWithdraw: 'off|on',
    ...beaconOptions,
};

/** What an id of a category or service looks like: fit for an attribute, a cookie and a class name alike. */
const idForm = /^[a-z][\w-]*$/i;
/** Takes a list as an array, or as text with blanks or commas. */
const toList = (value) => Array.isArray(value) ? value : `${value}`.split(/[\s,]+/).filter((word) => word);
/** Reads the options of one table. What is not understood is left at its default, which is the closed one. */
function parseTable(table, raw) {
    const config = {};
    for (const [name, row] of Object.entries(table)) {
        const words = row.split('|');
        const value = `${raw[name] ?? words[0]}`;
        config[name] = words[1] && !words.includes(value) ? words[0] : value;
    }
    return config;
}
/**
 * Reads what the core has to know. Never throws; what was not understood is told by `findProblems`.
 * `sound`: every source of options could be read.
 */
function parseCore(raw, sound = true) {
    const region = raw.region;
    // Only where the law lets categories run until somebody objects; any other region is asked first.
    const config = parseTable(coreOptions, { mode: /^us/i.test(region) && 'opt-out', ...raw });
    const [revision, ...revised] = toList(config.revision);
    return {
        ...config,
        sound,
        revision,
        // Of options that cannot be read, nobody knows what has changed.
        revised: sound ? revised : [],
        // What a receipt cannot carry, nobody could ever answer.
        categories: toList(config.categories).filter((id) => idForm.test(id)),
        // Statistics (Data (Use and Access) Act 2025, schedule 12), with a way to object.
        exempt: toList(raw.exempt ?? (/^(uk|gb)\b/i.test(region) ? 'analytics' : '')),
        allow: toList(config.allow),
        services: toList(raw.services ?? '').map((option) => {
            const service = (Object(option) === option ? option : { id: option });
            // One without an id is told of; its hosts wait all the same.
            return { id: `${service.name}`, name: service.id, ...service };
        }),
    };
}

/** Letters to insert, remove or exchange to turn one word into the other; neighbours that changed places count once. */
function countEdits(from, to) {
    let before = [];
    let row = [...Array(to.length + 1).keys()];
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1), isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [before, row] = [row, next];
    }
    return row[to.length];
}
/** The word that was probably meant, if one is near enough. */
function findNearest(wrong, candidates) {
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    let best;
    // Of a short word two letters are half of it: "on" is not "off". `category` is three from `categories`.
    let bound = (/^.{1,4}$/.test(wrong) ? 1 : Math.max(2, Math.ceil(wrong.length / 3))) + 1;
    for (const candidate of candidates) {
        const edits = countEdits(plain(wrong).slice(0, 64), plain(candidate));
        if (edits < bound) {
            bound = edits;
            best = candidate;
        }
    }
    // Only begun: `expires`, `privacy`.
    return best ?? candidates.find((candidate) => wrong.length > 3 && plain(candidate).startsWith(plain(wrong)));
}
/** `; did you mean "theme"?`, or `''` when no word is near enough to have been meant. */
function suggest(wrong, candidates) {
    const nearest = findNearest(String(wrong), candidates);
    return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

export { parseCore as a, parseTable as b, coreOptions as c, beaconOptions as d, findNearest as f, idForm as i, partOptions as p, suggest as s, toList as t };
//# sourceMappingURL=nearest.js.map
