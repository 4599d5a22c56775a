#!/usr/bin/env node
import { createServer, IncomingMessage } from 'node:http';
import { C as ConsentError } from './chunks/errors.js';
import { readFile, realpath, stat, writeFile, chown, chmod, rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { c as createBatches } from './chunks/batches.js';
import { o as openDatabase, r as runTransaction } from './chunks/sqlite-database.js';
import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createRequire } from 'node:module';

/**
 * A request that cannot be taken: an HTTP status and one clear line. The line never repeats what was sent, so that
 * nothing of a visitor's (an address in a parameter, say) gets into an answer or a log.
 */
class Refusal extends Error {
    constructor(status, line) {
        super(line);
        this.name = 'Refusal';
        this.status = status;
    }
}

/** Most bytes that a body may have when nothing else is said: matomo.js sends 50 hits at once, each up to some kilobytes. */
const BODY_LIMIT = 262_144;
/** The refusal of a body that is too long. */
const createTooLong = (limit) => new Refusal(413, `The body is longer than ${limit} bytes.`);
/** The refusal of a body that no reader could read. */
const createUnreadable = () => new Refusal(400, 'The body broke off or is not UTF-8.');
/** Reads a body as text; throws `Refusal` when it is longer than `limit`, breaks off or is not UTF-8. */
async function readBody(body, limit) {
    if (!body)
        return '';
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = body.getReader();
    let size = 0;
    let text = '';
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return text + decoder.decode();
            size += value.byteLength;
            if (size > limit)
                throw createTooLong(limit);
            text += decoder.decode(value, { stream: true });
        }
    }
    catch (error) {
        // What is still on its way is not wanted; the sender need not be waited for.
        void reader.cancel().catch(() => undefined);
        throw error instanceof Refusal ? error : createUnreadable();
    }
}

const hasWhole = (incoming) => 'whenRead' in incoming;
/** Reads the body of any Node request; nothing follows when the sender goes away. */
function readStream(incoming, ...[limit, run]) {
    const chunks = [];
    let size = 0;
    incoming.on('data', (chunk) => {
        size += chunk.byteLength;
        // The rest is read too, and thrown away: closing on a sender that is still sending makes it lose the answer.
        if (size <= limit)
            chunks.push(chunk);
    });
    incoming.on('end', () => run(chunks, size));
    incoming.on('error', () => undefined);
}
/** One value for a name that the collector asks for; all lines of it, which `headers` of Node does not always keep. */
function readHeader(raw, name) {
    let value = '';
    for (let at = 0; at < raw.length; at += 2) {
        const each = raw[at] ?? '';
        if (each.length !== name.length || (each !== name && each.toLowerCase() !== name))
            continue;
        value = value ? `${value}, ${raw[at + 1] ?? ''}` : (raw[at + 1] ?? '');
    }
    return value;
}
/** Path and query of a request's target; the name in an absolute one is of no use to a collector. */
function readTarget(target) {
    if (!target.startsWith('/')) {
        if (!URL.canParse(target))
            return null;
        const { pathname, search } = new URL(target);
        return [pathname, search.slice(1)];
    }
    const at = target.indexOf('?');
    return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
const decoder$1 = new TextDecoder('utf-8', { fatal: true });
function decodeBody(chunks, size, limit) {
    if (size > limit)
        throw createTooLong(limit);
    const [first] = chunks;
    if (!first)
        return '';
    try {
        return decoder$1.decode(chunks.length > 1 ? Buffer.concat(chunks) : first);
    }
    catch {
        throw createUnreadable();
    }
}
/** Puts a collector into a server of Node (or Express and its like, before anything that reads bodies). */
function toNodeListener(collector) {
    const { handle, bodyLimit } = collector;
    const send = (incoming, outgoing, { status, headers, body }) => {
        // Otherwise the connection would idle on after the last answer and keep the server from closing.
        const end = incoming.socket.server?.listening === false ? ['Connection', 'close'] : [];
        const length = body === null ? [] : ['Content-Length', `${Buffer.byteLength(body)}`];
        outgoing.writeHead(status, body === null && !end[0] ? headers : [...headers, ...length, ...end]);
        outgoing.end(incoming.method === 'HEAD' ? null : body);
    };
    return (incoming, outgoing) => {
        const { method = 'GET', url = '', rawHeaders } = incoming;
        const target = readTarget(url);
        if (!target) {
            outgoing.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This request cannot be read.\n');
            return;
        }
        const respond = (readBody) => {
            const message = {
                method,
                path: target[0],
                query: target[1],
                peer: incoming.socket.remoteAddress ?? '',
                header: (name) => readHeader(rawHeaders, name),
                readBody,
            };
            handle(message).then((answer) => send(incoming, outgoing, answer), () => outgoing.destroy());
        };
        if (method !== 'POST')
            respond(() => '');
        else {
            const read = hasWhole(incoming) ? incoming.whenRead.bind(incoming) : readStream.bind(undefined, incoming);
            read(bodyLimit, (chunks, size) => respond(() => decodeBody(chunks, size, bodyLimit)));
        }
    };
}

/// <reference types="node" />
/**
 * A request whose body is put together as the parser brings it. The stream of Node costs more than all that a collector
 * does with the body; it is only told that there is an end.
 */
class WholeMessage extends IncomingMessage {
    constructor() {
        super(...arguments);
        this.chunks = [];
        this.size = 0;
        // Whoever wants the body says so before any of it has come.
        this.limit = 0;
    }
    whenRead(...[limit, run]) {
        this.limit = limit;
        this.run = run;
        if (this.complete)
            this.run(this.chunks, this.size);
    }
    push(chunk) {
        if (chunk instanceof Uint8Array) {
            this.size += chunk.byteLength;
            // The rest of what is too long is read too, and thrown away, until `requestTimeout` cuts it off: closing on a
            // sender that is still sending makes it lose the answer.
            if (this.size <= this.limit)
                this.chunks.push(chunk);
            return true;
        }
        this.run?.(this.chunks, this.size);
        return false;
    }
    // Nobody reads it as a stream, so there is none to be drained once it is answered.
    resume() {
        return this;
    }
}
// With it Node tells a request that is over from one of which there is more to come.
Object.defineProperty(WholeMessage.prototype, 'readableEnded', {
    get() {
        return this.complete;
    },
});
/** Makes a `node:http` server around a collector. */
function createNodeServer(collector, 
// A beacon is small: who takes longer than this holds a connection open on purpose, or has lost it. Idle connections
// live longer than the 60 seconds after which common proxies drop them, so that they are never cut by us first.
{ head = 10_000, request = 20_000, idle = 65_000 } = {}) {
    return createServer({
        IncomingMessage: WholeMessage,
        headersTimeout: head,
        requestTimeout: request,
        keepAliveTimeout: idle,
        connectionsCheckingInterval: Math.min(5000, head / 2),
    }, toNodeListener(collector));
}
const reasons = {
    EADDRINUSE: 'something else listens there already',
    EADDRNOTAVAIL: 'this machine has no such address',
    EACCES: 'this user may not use that port',
    ENOTFOUND: 'there is no host of that name',
};
/** Starts to listen; port 0 takes any free one. Throws `ConsentError` when that is not possible. */
async function listen(collector, { host, port, patience }) {
    const server = createNodeServer(collector, patience);
    await new Promise((resolve, reject) => {
        server.once('error', ({ code = '' }) => {
            reject(new ConsentError([`cannot listen on ${host} port ${port}: ${reasons[code] ?? (code || 'no reason given')}`]));
        });
        server.listen(port, host, resolve);
    });
    const name = host.includes(':') ? `[${host}]` : host;
    return {
        url: `http://${name}:${server.address().port}`,
        close: () => new Promise((resolve) => {
            const impatience = setTimeout(() => server.closeAllConnections(), 5000);
            server.close(() => {
                clearTimeout(impatience);
                resolve();
            });
            server.closeIdleConnections();
        }),
    };
}
/** Settles at the first SIGTERM or SIGINT. A second one ends the process at once, as it would have without us. */
function untilSignal() {
    return new Promise((resolve) => {
        const stop = () => {
            process.off('SIGTERM', stop).off('SIGINT', stop);
            resolve();
        };
        process.on('SIGTERM', stop).on('SIGINT', stop);
    });
}

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

/** What of a service's own description decides about what is held. */
const lists = ['hosts', 'cookies', 'storage', 'requiresAny'];
const isItem = (item) => typeof item === 'string' || typeof item?.name === 'string';
/** A host as addresses write it. */
const toAscii = (host) => {
    const [, scheme = '', stars = '', name = '', path = ''] = /^(\w+:\/\/)?(\*\.)?([^/]*)(.*)/.exec(host) ?? [];
    try {
        return `"${scheme}${stars}${new URL(`http://${name}`).host}${encodeURI(path)}"`;
    }
    catch {
        return 'it as addresses do';
    }
};
/**
 * Says what of a description of a service cannot be meant as it stands; `isKnown`: the catalogue has it, so that other fields are
 * settings of its vendor's. `suggest` names what was meant.
 */
function findDescribedProblems(service, isKnown, { categories, services, cookieName }, suggest) {
    const { id } = service;
    const problems = [];
    if (categories.includes(id))
        problems.push(`service "${id}" has the id of a category: give it another one`);
    if (services.find((other) => other.id === id) !== service)
        problems.push(`service "${id}" is named twice`);
    for (const name of lists) {
        const list = service[name];
        if (list === undefined || list === null)
            continue;
        if (!Array.isArray(list) || !list.every(isItem)) {
            problems.push(`service "${id}": "${name}" is a list of texts, not ${JSON.stringify(list)}`);
        }
        else if (name === 'hosts') {
            for (const host of list.filter((item) => typeof item === 'string')) {
                const unpaired = /[()]/.test(host.replace(/\([^()]*\)/g, ''));
                if (unpaired)
                    problems.push(`service "${id}": in "hosts", a bracket of ${JSON.stringify(host)} has no other half`);
                if (/[^ -~]/.test(host))
                    problems.push(`service "${id}": "hosts" cannot have ${JSON.stringify(host)}: write ${toAscii(host)}`);
            }
        }
        else {
            const wrong = list.map((item) => item.name ?? item).filter((item) => /[(){|}\\]/.test(item));
            // Our own cookie would be held with them, and everybody asked on each page anew.
            const all = list.map((item) => item.name ?? item).filter((item) => /^\*+$/.test(item) && name === 'cookies');
            for (const item of all)
                problems.push(`service "${id}": "cookies" cannot have "${item}": it takes "${cookieName}" too`);
            for (const item of wrong)
                problems.push(`service "${id}": "${name}" cannot have ${JSON.stringify(item)}`);
        }
    }
    for (const name of isKnown ? [] : Object.keys(service)) {
        const fields = [...lists, 'category'];
        const meant = fields.includes(name) ? '' : suggest(name, fields);
        if (meant)
            problems.push(`service "${id}" has no field "${name}"${meant}`);
    }
    return problems;
}

/** The attribute of an option: `privacyUrl` is `data-privacy-url`. */
const toAttribute = (name) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
/** What an attribute or an id is called as a property: `google-analytics` is `googleAnalytics`. */
const toCamelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

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
function suggest$1(wrong, candidates) {
    const nearest = findNearest(String(wrong), candidates);
    return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

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
const idForm$1 = /^[a-z][\w-]*$/i;
/** Takes a list as an array, or as text with blanks or commas. */
const toList$2 = (value) => Array.isArray(value) ? value : `${value}`.split(/[\s,]+/).filter((word) => word);
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
    const [revision, ...revised] = toList$2(config.revision);
    return {
        ...config,
        sound,
        revision,
        // Of options that cannot be read, nobody knows what has changed.
        revised: sound ? revised : [],
        // What a receipt cannot carry, nobody could ever answer.
        categories: toList$2(config.categories).filter((id) => idForm$1.test(id)),
        // Statistics (Data (Use and Access) Act 2025, schedule 12), with a way to object.
        exempt: toList$2(raw.exempt ?? (/^(uk|gb)\b/i.test(region) ? 'analytics' : '')),
        allow: toList$2(config.allow),
        services: toList$2(raw.services ?? '').map((option) => {
            const service = (Object(option) === option ? option : { id: option });
            // One without an id is told of; its hosts wait all the same.
            return { id: `${service.name}`, name: service.id, ...service };
        }),
    };
}

/** What a link or a request may safely point to: http, https, or relative; `javascript:` and `data:` never are. */
const safeAddress = /^(https?:|[^:]*$|[./?#])/i;
/** An attribute that gives one word: `data-text-accept-all` arrives as `textAcceptAll`. */
const isText = /^text[A-Z]/;
/** Is it an object of named things, and no list? */
const isRecord$2 = (value) => Object(value) === value && !Array.isArray(value);
/** The site's own words: those of attributes, and the object, which wins. */
function readTexts$1(raw) {
    const texts = {};
    for (const name in raw)
        if (isText.test(name))
            texts[name[4].toLowerCase() + name.slice(5)] = raw[name];
    return { ...texts, ...(isRecord$2(raw.texts) && raw.texts) };
}
/** Adds what the parts have to know. An address that is none is left at its default. */
function parseAll(core, raw) {
    const safe = { ...raw };
    for (const name of ['privacyUrl', 'imprintUrl', 'theme', 'receipts']) {
        if (!safeAddress.test(`${raw[name] ?? ''}`))
            delete safe[name];
    }
    return {
        ...core,
        ...parseTable(partOptions, safe),
        texts: readTexts$1(raw),
    };
}

/**
 * What the site has to say of a service so that we can load it, by id; `?` behind what may be missing, and after `:`
 * the form (a regular expression) that a value has; what stands in the vendor's manual (`GTM-XXXX`) has it not. Held
 * against the recipes by a test.
 */
const serviceSettings = {
    matomo: [
        'url:^(?!https?//|[A-Z_]+/?$|.*[\\s{}<>])((https?:)?/|\\.|[^:./]+(/|$))',
        'siteId:^\\d+$',
        'mode?:^(consent|cookie-consent|cookieless)$',
    ],
    'google-tag-manager': ['containerId:^GTM-(?!X+$)[A-Z\\d]+$', 'dataLayer?:^[A-Za-z_$][\\w$]*$'],
    'google-analytics': ['measurementId:^(GT?-(?!X+(-|$))[A-Z\\d-]+|UA-\\d+-\\d+)$'],
    'google-ads': ['conversionId:^(AW|DC)-\\d+$'],
    'google-remarketing': ['conversionId:^(AW|DC)-\\d+$'],
    'recaptcha-enterprise': ['siteKey:^[\\w-]+$'],
    hubspot: ['portalId:^\\d+$', 'region?:^[a-z]+\\d$'],
    'hubspot-forms': ['portalId?:^\\d+$', 'formId?:^[\\w-]+$', 'region?:^[a-z]+\\d$'],
    'microsoft-advertising': ['tagId:^\\d+$'],
    vwo: ['accountId:^\\d+$'],
    hotjar: ['siteId:^\\d+$', 'version?:^\\d+$'],
    capterra: ['vendorId:^[\\w-]+$', 'vendorKey:^[\\w-]+$'],
    propensity: ['propensityId:^[\\w-]+$'],
    'meta-pixel': ['pixelId:^\\d+$'],
    'linkedin-insight': ['partnerId:^\\d+$'],
    walkme: ['guid:^[\\w-]+$'],
    opentracker: ['site:^[\\w-]+(\\.[\\w-]+)*(:\\d+)?/?$'],
    'x-pixel': ['pixelId:^[\\w-]+$'],
    'google-maps': ['key:^[\\w-]+$'],
    'google-fonts': ['family:^(?!https?:)[^<>{}]+$'],
    'tiktok-pixel': ['pixelId:^\\w+$'],
    'microsoft-clarity': ['projectId:^\\w+$'],
    plausible: ['domain?:^(?!https?:)[^\\s<>{}]+$'],
    posthog: ['projectKey:^phc_[\\w-]+$', 'region?:^(us|eu)$'],
    intercom: ['appId:^\\w+$'],
    'cloudflare-web-analytics': ['token:^\\w+$'],
    'pinterest-tag': ['tagId:^\\d+$'],
};
/** Settings by which a vendor tells one account from another. */
const accountNames = /(id|key|token)$/i;
/** What vendors' manuals write where an id belongs: `YOUR_PIXEL_ID`, `xxxxxxxxxx`, `AW-000000000`. No vendor gives such a one. */
const manualForm = /^([A-Za-z]+[-_])?([Xx]{3,}(-|$)|[Yy](our|OUR)|0+(-\d+)?$)|^[A-Z]+(_[A-Z]+)+$|^reCAPTCHA_site_key$/;
/** The same for the site itself. A name may begin with `your` and be somebody's. */
const manualSite = /^(www\.)?your[-_]?(own|web)?[-_]?(site|domain)\b|^YOUR/;
/** Can this be the value of such a setting, which has a form besides? */
const isFilledIn = (name, value) => !(accountNames.test(name) && manualForm.test(`${value}`)) &&
    !(/^(domain|site)$/.test(name) && manualSite.test(`${value}`));
/** What may be said of any service. */
const commonSettings = ['load', 'privacyVariant'];

/** Fields of a service that are no settings of its vendor's. */
const described = /^(id|name|category|vendor|hosts|cookies|storage|firstParty|embed|recipe|calls|keep|wide|unreachable|onlyWith|variant|markers|requiresAny|held|globals|fromCatalogue)$/;
/** What services are called elsewhere, or were called once, each with its id. */
const otherNames = {
    piwik: 'matomo',
    ga: 'google-analytics',
    ga4: 'google-analytics',
    gtag: 'google-analytics',
    'google-tag': 'google-analytics',
    'universal-analytics': 'google-analytics',
    gtm: 'google-tag-manager',
    'tag-manager': 'google-tag-manager',
    adwords: 'google-ads',
    doubleclick: 'google-remarketing',
    recaptcha: 'recaptcha-enterprise',
    bing: 'microsoft-advertising',
    'bing-ads': 'microsoft-advertising',
    uet: 'microsoft-advertising',
    clarity: 'microsoft-clarity',
    'visual-website-optimizer': 'vwo',
    contentsquare: 'hotjar',
    facebook: 'facebook-social',
    'facebook-pixel': 'meta-pixel',
    'instagram-pixel': 'meta-pixel',
    instagram: 'instagram-embed',
    linkedin: 'linkedin-insight',
    'linkedin-pixel': 'linkedin-insight',
    twitter: 'x-widgets',
    'twitter-pixel': 'x-pixel',
    tiktok: 'tiktok-pixel',
    turnstile: 'cloudflare-turnstile',
    pinterest: 'pinterest-tag',
    meta: 'meta-pixel',
    x: 'x-widgets',
};
/** Names of services other than their ids, long enough to be told from one another. */
const longNames = Object.keys(otherNames).filter((name) => name.length > 5);
/** `; did you mean "matomo"?` for what is no id of these, or `''`: by another name, misspelt, or with more behind it (`hotjar-tag`). */
function suggestService(wrong, ids) {
    const toId = (name) => otherNames[name] ?? name;
    const plain = wrong.trim().toLowerCase().replace(/[_ ]/g, '-');
    const begun = [...ids, ...longNames].find((name) => plain.startsWith(`${name}-`));
    const nearest = otherNames[plain] ? plain : (findNearest(plain, [...ids, ...longNames]) ?? begun);
    return nearest ? `; did you mean "${toId(nearest)}"?` : '';
}
/** What a value looks like, by the name of its setting; most are numbers, which their form says. */
const examples = {
    url: 'https://stats.example/',
    containerId: 'GTM-AB12CD3',
    measurementId: 'G-AB12CD34EF',
    conversionId: 'AW-123456789',
    projectKey: 'phc_…',
    site: 'www.shop.example',
    domain: 'shop.example',
    family: 'Inter',
    dataLayer: 'dataLayer',
};
/** Says what is expected instead; `''` where an account's id may be any word. */
function expect(name, form) {
    const { source } = form;
    const words = /^\^\(([\w|-]+)\)\$$/.exec(source)?.[1]?.split('|').join('" or "');
    if (source === '^\\d+$')
        return ': it is a number';
    if (words)
        return `: it is "${words}"`;
    if (source.startsWith('^[a-z]+'))
        return ': it is like "eu1"';
    return examples[name] ? `: it is like "${examples[name]}"` : '';
}
/** The settings of a service, wherever they are written: the attributes of our tag, and its object. */
function readGiven$1(service, prefix, raw) {
    const given = {};
    for (const name in raw) {
        const [first, ...rest] = name.slice(prefix.length);
        if (name.startsWith(prefix) && first && /[A-Z]/.test(first))
            given[first.toLowerCase() + rest.join('')] = raw[name];
    }
    const all = Object.entries({ ...given, ...service });
    // As they are used.
    return Object.fromEntries(all.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]));
}
/** Says what of a service's settings is missing, misspelt or of another form; `suggest` names what was meant. */
function findServiceProblems(service, others, categories, raw, suggest) {
    const table = (serviceSettings[service.id] ?? []).map((row) => {
        const [, name = '', optional, form = ''] = /^(\w+)(\?)?:?(.*)$/.exec(row) ?? [];
        return { name, isNeeded: !optional, form: new RegExp(form) };
    });
    const prefix = toCamelCase(service.id);
    // A catalogue's own entry, given as a whole, has no settings to check.
    if ('requests' in service)
        return [];
    const given = readGiven$1(service, prefix, raw);
    const place = (name) => `"${name}" (${toAttribute(prefix + name.charAt(0).toUpperCase() + name.slice(1))})`;
    const names = [...table.map(({ name }) => name), ...commonSettings];
    const problems = [];
    for (const name of Object.keys(given)) {
        // `data-hubspot-forms-form-id` begins with the name of another service.
        const isOthers = others.some((other) => (prefix + name.charAt(0).toUpperCase() + name.slice(1)).startsWith(other));
        if (!names.includes(name) && !described.test(name) && !isOthers) {
            problems.push(`service "${service.id}" has no setting ${place(name)}${suggest(name, names)}`);
        }
    }
    const isLoaded = /^(true)?$/.test(`${given.load}`);
    if (!isLoaded && given.load !== undefined && `${given.load}` !== 'false')
        problems.push(`service "${service.id}": ${place('load')} is "true" or "false", not ${JSON.stringify(given.load)}`);
    const variant = `${given.privacyVariant ?? true}`;
    if (!/^(true|false|)$/.test(variant) && !categories.includes(variant))
        problems.push(`service "${service.id}": ${place('privacyVariant')} is "true", "false" or a category, not ${JSON.stringify(given.privacyVariant)}`);
    for (const { name, isNeeded, form } of table) {
        const value = given[name];
        const isGiven = value !== undefined && value !== null && value !== '';
        if (isGiven && typeof value === 'number' && !Number.isSafeInteger(value)) {
            problems.push(`service "${service.id}": ${place(name)} is no number that JavaScript can keep: write it as text, in quotes`);
        }
        else if (isGiven &&
            (/^(boolean|object)$/.test(typeof value) || !form.test(`${value}`) || !isFilledIn(name, value))) {
            problems.push(`service "${service.id}": ${place(name)} cannot be ${JSON.stringify(value)}${expect(name, form)}`);
        }
        else if (!isGiven && isNeeded && isLoaded) {
            problems.push(`service "${service.id}" cannot be loaded: it needs ${place(name)}`);
        }
    }
    return problems;
}

/** English, declaration. */
const enDeclaration = {
    service: 'Service',
    legalBasis: 'Legal basis',
    basisConsent: 'Consent (Art. 6(1)(a) GDPR)',
    basisContract: 'Performance of a contract (Art. 6(1)(b) GDPR)',
    basisObligation: 'Legal obligation (Art. 6(1)(c) GDPR)',
    basisInterests: 'Legitimate interests (Art. 6(1)(f) GDPR)',
    basisNecessary: 'Strictly necessary for what you asked for (Art. 5(3) ePrivacy Directive)',
    recipients: 'Recipients and transfers',
    transferTo: 'Transfer: {}',
    retention: 'Kept by the company: {}',
    ownSite: 'This site itself',
    granted: 'Allowed',
    denied: 'Not allowed',
    undecided: 'Not decided yet',
    change: 'Change my choice',
    notStated: 'Not stated',
    noServices: 'This site uses no services of this kind.',
    ownPurpose: 'Remembers your choice about cookies',
    ownData: 'Your choice, its time and a random number',
};

/** English, first file. */
const enFirst = {
    lang: 'en',
    dir: 'ltr',
    between: ', | and ',
    title: 'Your choice about cookies',
    text: 'We use cookies that this site needs. With your permission we also use cookies and similar technologies for {}. You can change your choice at any time.',
    notice: 'We use cookies and similar technologies for {}. You can turn them off now or at any time.',
    exempt: 'Cookies for {} are on unless you turn them off.',
    changed: 'What we ask has changed since your last choice.',
    rejectAll: 'Reject all',
    acceptAll: 'Accept all',
    settings: 'Cookie settings',
    saved: 'Your choice has been saved.',
    privacy: 'Privacy policy',
    imprint: 'Imprint',
    signal: 'Opt-out request respected: your browser sends {}.',
    dnt: 'Do Not Track',
    gpc: 'Global Privacy Control',
    usTitle: 'Your privacy choices',
    usText: 'We use cookies and similar technologies for {}. Some of this may count as selling or sharing personal information. You can opt out now or at any time.',
    usHonored: 'Opt-out request honored',
    names: { functional: 'extra features', analytics: 'statistics', marketing: 'marketing' },
};
/** English, placeholders. */
const enPlaceholder = {
    from: 'Content from {}',
    placeholder: 'Loading this content tells {} your IP address and lets it use cookies.',
    held: 'It is not loaded. Switched off: {}.',
    once: 'Load once',
    always: 'Always allow',
    loading: '{} is loading.',
};
/** English, preferences. */
const enPreferences = {
    preferencesTitle: 'Cookie settings',
    preferencesText: 'Choose what this site may use. Switches count once you save.',
    purposes: {
        necessary: 'Without these the site does not work.',
        functional: 'Chat, maps, videos and other features, some of them from other companies.',
        analytics: 'Counts visits, so that the site learns which pages are used.',
        marketing: 'Shows and measures advertising, also across other sites.',
    },
    necessary: 'Necessary',
    alwaysOn: 'Always on',
    onByDefault: 'On unless you turn it off.',
    save: 'Save choices',
    close: 'Close',
    off: 'Off, because your browser sends {}. You can still turn it on.',
    strict: 'Off, because your browser sends {}.',
    usSale: 'Turning this off opts you out of the sale and sharing of your personal information.',
    services: { one: '{} service', other: '{} services' },
    vendor: 'Company',
    purpose: 'What it does',
    data: 'Data',
    stored: 'Kept in your browser',
    session: 'until you close the browser',
    lasting: 'until you delete it',
    unknown: 'duration not known',
    units: {},
    countries: {},
    nothingStored: 'Nothing that we know of',
    vendorPolicy: 'Privacy policy of {}',
    optOut: 'Opt out at {}',
    newWindow: '(opens in a new window)',
    yourChoice: 'Your choice',
    noChoice: 'You have not chosen yet.',
    answered: 'Your last choice: {}.',
    validUntil: 'It counts until {}.',
    receipt: 'Receipt {}.',
    download: 'Download my choice',
    notStored: 'Your browser does not store your choice. It counts for this page only.',
    notErased: 'Cannot be deleted from here: {}.',
};
/** English: the language that all others are held against. */
const en = { ...enFirst, ...enPlaceholder, ...enPreferences };

/** Ids of the languages that there are words for: the EU's 24, and Arabic, Hebrew, Icelandic, Norwegian, Turkish, Ukrainian. */
const localeIds = 'ar bg cs da de el en es et fi fr ga he hr hu is it lt lv mt nb nl pl pt ro sk sl sv tr uk';

/** Tags under which browsers and pages know a language that is here by another name. */
const aliases$1 = { no: 'nb', nn: 'nb', iw: 'he' };
/** The id under which the words of a language tag are kept: `no-NO` is `nb`. */
const toLocaleId = (tag) => {
    // Up to a hyphen, or a blank that a template has left.
    const language = tag.toLowerCase().replace(/[^a-z].*/, '');
    return aliases$1[language] ?? language;
};
/**
 * Finds the first language tag (BCP 47) that there are words for, and returns the language's id; English when there is
 * none. `more` are languages for which the site has words of its own.
 */
function findLocale(tags, more = []) {
    const ids = [...localeIds.split(' '), ...more];
    return tags.map(toLocaleId).find((id) => ids.includes(id)) ?? 'en';
}
/** The direction in which a language is written; of the living languages with a page on the web, these run from right to left. */
const readDirection = (lang) => /^(ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(lang) ? 'rtl' : 'ltr';

/** English, loading again. */
const enReload = {
    reloading: 'The page is loaded again, so that your choice takes effect.',
    reloadLater: 'Your choice takes effect when the page is loaded again.',
    reload: 'Reload now',
};

const known$2 = { ...en, ...enDeclaration, ...enReload };
/** What may be named: to find the word that was meant. */
const textNames = Object.keys(known$2);
const isRecord$1 = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Finds the site's own words that fit nowhere: they would never be shown, and nobody would know why. */
function findTextProblems(raw) {
    const problems = [];
    const check = (texts, place) => {
        for (const [name, value] of Object.entries(texts)) {
            // A record of words may replace a word that has several forms, and one word may replace a record.
            const fits = name in known$2 && (typeof value === 'string' || (isRecord$1(value) && isRecord$1(known$2[name])));
            if (!fits)
                problems.push({ place: place(name), name });
        }
    };
    for (const name of Object.keys(raw)) {
        const [, word] = /^text([A-Z].*)$/.exec(name) ?? [];
        if (word)
            check({ [word[0].toLowerCase() + word.slice(1)]: `${raw[name]}` }, () => name);
    }
    if (raw.texts == null)
        return problems;
    if (!isRecord$1(raw.texts))
        return [...problems, { place: 'texts', name: '' }];
    for (const [name, value] of Object.entries(raw.texts)) {
        // An object under a name that is none of ours, and has the form of a language tag, holds that language's words.
        if (!(name in known$2) && isRecord$1(value) && /^[a-z]{2,3}([-_]\w+)*$/i.test(name)) {
            const meant = toLocaleId(name);
            if (meant !== name)
                problems.push({ place: `texts.${name}`, name, meant });
            check(value, (word) => `texts.${name}.${word}`);
        }
        else
            check({ [name]: value }, (word) => `texts.${word}`);
    }
    return problems;
}

const word = /^[\w.-]{0,64}$/;
const name$1 = /^[\w.-]{1,64}$/;
/** Safe, and no switch: `data-beacon="on"` is no address, although it reads like one. */
const address$2 = new RegExp(`(?!^(?:true|false|on|off)$)${safeAddress.source}`, 'i');
const addressForm = 'an address of http, https, or relative to the page';
const nameForm = 'letters, digits, ".", "-", "_"';
/** Forms of the options that are not words of a list, and how to write them. */
const forms = {
    revision: [/^[\w.-]{1,32}([\s,]+[\w-]+)*$/, '"2", "2026-05" or "2 marketing"'],
    expiresDays: [/^[1-9]\d{0,3}$/, 'days from 1 to 9999'],
    consentModeRegion: [/^[A-Z]{2}(-[A-Z\d]{1,3})?([\s,]+[A-Z]{2}(-[A-Z\d]{1,3})?)*$|^$/, '"DE FR US-CA"'],
    consentModeWait: [/^\d{1,5}$/, 'milliseconds'],
    cookieName: [name$1, nameForm],
    cookieDomain: [word, '"shop.example"'],
    privacyUrl: [address$2, addressForm],
    imprintUrl: [address$2, addressForm],
    region: [/^([a-z]{2}([-_][a-z\d]{1,3})?)?$/i, '"eu", "uk" or "us-ca"'],
    // A language that there are no words for is no mistake: it may come from the visitor's settings.
    locale: [/^(auto|[a-z]{2,3}(?![a-z]).*)?$/i, '"auto" or an id such as "de"'],
    theme: [address$2, `the name of a theme, or ${addressForm}`],
    beacon: [address$2, addressForm],
    siteId: [name$1, nameForm],
    heartbeat: [/^\d{1,4}$/, 'seconds, 0 for none'],
    downloads: [/^[\w, ]*$/, '"stl step"'],
    utmCookie: [name$1, nameForm],
    utmDays: [/^[1-9]\d{0,3}$/, 'days from 1 to 9999'],
    receipts: [address$2, addressForm],
    // Whatever our own script has come from: `file:` of a page on a disk, the scheme of an app around a page.
    base: [/^((?!javascript)[\w.+-]+:\/\/|[^:]*$|[./?#])/i, addressForm],
};
/** A host or an origin, as `allow` takes them; a lone `*` would be everybody. */
const host = /^(\w+:\/\/)?(\*\.)?[\w.:[\]-]*[\w\]](\/|$)/;
const optionTable = { ...coreOptions, ...partOptions };
const options = Object.keys(optionTable);
const catalogue$1 = (category) => servicesByCategory[category]?.replace(/[*+]|\|\w+/g, '').split(' ') ?? [];
const catalogueIds = Object.keys(servicesByCategory).flatMap(catalogue$1);
/**
 * What is no option and no mistake: words (`data-text-accept-all`), and what others put on script tags: optimisers, RequireJS
 * `data-requiremodule`, Tag Manager `data-gtmsrc`, Next.js `data-nscript`, Nuxt `data-n-head` and `data-hid`, Helmet `data-rh`,
 * Turbo `data-turbo-track`, Swup, PageSpeed, Astro, OneTrust `data-ot-ignore`, Cookiebot `data-cookieconsent`.
 */
const other = /^((text|n|no|turbo|turbolinks|swup|pagespeed|rocket|astro|react)[A-Z].*|cfasync|gtmsrc|requirecontext|requiremodule|otIgnore|nscript|hid|rh|cookieconsent|noptimize|nowprocket|wpfcRender|jetpackBoost|skipMoving)$/;
function show$2(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return String(value);
    }
}
/** Says, one line per problem, what of the options is not understood, where it stands and what would mend it. */
function findProblems(raw, unreadable) {
    const problems = [];
    const config = parseCore(raw);
    if (unreadable) {
        problems.push(`the JSON configuration cannot be read (${unreadable === 1 ? 'it is no object' : unreadable}); until it can, a stored consent does not count`);
    }
    const loads = config.services.map(({ id }) => `${toCamelCase(`${id}`)}Load`);
    for (const name of Object.keys(raw)) {
        const value = raw[name];
        const place = `option "${name}" (${toAttribute(name)})`;
        if (other.test(name))
            continue;
        if (!options.includes(name)) {
            // `data-google-analytics-measurement-id` is a setting of the service `google-analytics`.
            const isOf = (id) => !!id && new RegExp(`^${toCamelCase(id)}[A-Z]`).test(name);
            if (config.services.some(({ id }) => isOf(`${id}`)))
                continue;
            const owner = catalogueIds.find(isOf);
            problems.push(`unknown ${place}${owner ? `: it is for "${owner}", which is not in "services"` : suggest$1(name, [...options, ...loads])}`);
            continue;
        }
        const words = optionTable[name].split('|');
        if (value === undefined || value === null)
            continue;
        if (words[1] && !words.includes(`${value}`)) {
            const list = words.map((allowed) => `"${allowed}"`).join(', ');
            problems.push(`${place} cannot be ${show$2(value)}: it takes ${list}${suggest$1(value, words)}; "${words[0]}" is used`);
        }
        else if (forms[name] && !forms[name][0].test(`${value}`)) {
            problems.push(`${place} cannot be ${show$2(value)}: write ${forms[name][1]}`);
        }
    }
    for (const { place, name, meant } of findTextProblems(raw)) {
        problems.push(meant
            ? `nobody sees the texts under "${place}": words of that language stand under "${meant}"`
            : name
                ? `unknown text "${place}"${suggest$1(name, textNames)}`
                : `option "texts" (data-texts) is an object of texts, not ${show$2(raw.texts)}`);
    }
    for (const category of toList$2(raw.categories ?? '')) {
        if (!idForm$1.test(`${category}`))
            problems.push(`category ${show$2(category)} is no id: letters, digits, "-" and "_"`);
    }
    for (const wrong of config.allow.filter((text) => !host.test(`${text}`)))
        problems.push(`option "allow" (data-allow) names ${show$2(wrong)}, which is no host and no origin`);
    if (Object(raw.services) === raw.services && !Array.isArray(raw.services))
        return [...problems, `option "services" (data-services) is a list: write [${show$2(raw.services)}]`];
    const categories = [...config.categories, 'necessary'];
    const subjects = [...categories, ...config.services.map(({ id }) => id)];
    for (const [name, named, known, what] of [
        ['exempt', toList$2(raw.exempt ?? ''), categories, 'not in "categories"'],
        ['revision', config.revised, subjects, 'no category or service of this site'],
    ]) {
        for (const id of named.filter((id) => !known.includes(`${id}`))) {
            const list = `${what} (${known.join(' ')})${suggest$1(id, known)}`;
            problems.push(`option "${name}" (data-${name}) names ${show$2(id)}, which is ${list}`);
        }
    }
    for (const service of config.services) {
        const known = Object.keys(servicesByCategory).find((category) => catalogue$1(category).includes(service.id));
        const category = service.category ?? known;
        if (!idForm$1.test(`${service.id ?? ''}`)) {
            const several = `${service.id ?? ''}`.split(/[\s,;]+/).filter((id) => catalogueIds.includes(id));
            problems.push(several[0]
                ? `service ${show$2(service.id)} is no id: write ${several.map((id) => `"${id}"`).join(', ')}`
                : `service ${show$2(service)} needs an "id" of letters, digits, "-" and "_"`);
        }
        else if (category === undefined) {
            problems.push(`unknown service "${service.id}"${suggestService(service.id, catalogueIds)}; its tags stay held, and those of all services that are not named (a service of your own needs "id", "name" and "category")`);
        }
        else if (!categories.includes(category)) {
            problems.push(`service "${service.id}" belongs to "${category}", which is not in "categories" (${categories.join(' ')})${suggest$1(category, categories)}; its tags stay held`);
        }
        problems.push(...findDescribedProblems(service, !!known, { ...config, categories }, suggest$1));
        if (known) {
            const others = config.services
                .map(({ id }) => toCamelCase(`${id}`))
                .filter((id) => id.length > toCamelCase(service.id).length);
            problems.push(...findServiceProblems(service, others, categories, raw, suggest$1));
        }
    }
    return problems;
}

/** Namespace of HTML elements. */
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
/** Namespace of SVG elements. */
const svgNamespace = 'http://www.w3.org/2000/svg';
const create = (name, namespace, attributes = []) => ({
    name,
    // An enum of parse5, whose values are these very texts.
    namespace: namespace,
    attributes,
    isClosed: false,
    text: namespace === htmlNamespace || !/^(?:style|script)$/.test(name) ? undefined : '',
});
/**
 * Creates a tree that remembers nothing but the open elements. The parser needs a tree to know in which state it reads
 * on (HTML, "tree construction"), but it never looks at what is closed: memory stays flat however long the page is.
 */
function createTree(onCreate) {
    let mode;
    const none = [];
    const nothing = () => { };
    return {
        createDocument: () => create('#document', ''),
        createDocumentFragment: () => create('#fragment', ''),
        createElement(name, namespace, attributes) {
            const node = create(name, namespace, attributes);
            onCreate(node);
            return node;
        },
        createCommentNode: () => create('#comment', ''),
        createTextNode: () => create('#text', ''),
        getTagName: (node) => node.name,
        getNamespaceURI: (node) => node.namespace,
        getAttrList: (node) => [...node.attributes],
        getDocumentMode: () => mode ?? 'no-quirks',
        setDocumentMode(_, next) {
            mode = next;
        },
        onItemPop(node) {
            node.isClosed = true;
        },
        getTemplateContent: (node) => node,
        getChildNodes: () => none,
        getFirstChild: () => null,
        getParentNode: () => null,
        getCommentNodeContent: () => '',
        getDocumentTypeNodeName: () => '',
        getDocumentTypeNodePublicId: () => '',
        getDocumentTypeNodeSystemId: () => '',
        getNodeSourceCodeLocation: () => null,
        getTextNodeContent: () => '',
        isCommentNode: (node) => node.name === '#comment',
        isDocumentTypeNode: (_) => false,
        isElementNode: (node) => !node.name.startsWith('#'),
        isTextNode: (node) => node.name === '#text',
        adoptAttributes: nothing,
        appendChild: nothing,
        detachNode: nothing,
        insertBefore: nothing,
        insertText: nothing,
        insertTextBefore: nothing,
        setDocumentType: nothing,
        setNodeSourceCodeLocation: nothing,
        setTemplateContent: nothing,
        updateNodeSourceCodeLocation: nothing,
    };
}

var __classPrivateFieldSet = (undefined && undefined.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (undefined && undefined.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _TokenTag_attributes;
/** A start tag over the parser's token. */
class TokenTag {
    constructor(token, node, isOpen, parent, isInTemplate, isInDropped) {
        this.node = node;
        this.isOpen = isOpen;
        this.parent = parent;
        this.isInTemplate = isInTemplate;
        _TokenTag_attributes.set(this, void 0);
        this.name = node?.name ?? token.tagName;
        this.isHtml = !node || node.namespace === htmlNamespace;
        // Of all that may be in a drawing, the tree of a select takes scripts only.
        this.mayBeSvg = isInDropped && this.isHtml && (!node || node.name === 'script');
        this.start = token.location?.startOffset ?? 0;
        this.end = token.location?.endOffset ?? 0;
        this.isBare = token.attrs.length === 0;
        __classPrivateFieldSet(this, _TokenTag_attributes, token.attrs, "f");
    }
    get(wanted) {
        for (const { prefix, name, value } of __classPrivateFieldGet(this, _TokenTag_attributes, "f")) {
            // Inside SVG and MathML the parser takes prefixes off and gives names their capitals back.
            if (name === wanted ? !prefix : !this.isHtml && (prefix ? `${prefix}:${name}` : name).toLowerCase() === wanted)
                return value;
        }
        return undefined;
    }
    names(start) {
        return __classPrivateFieldGet(this, _TokenTag_attributes, "f").filter(({ name }) => name.startsWith(start)).map(({ name }) => name.toLowerCase());
    }
}
_TokenTag_attributes = new WeakMap();
/** The import stands in a `try`: bundlers that meet it there go on where the package is not installed (webpack, esbuild). */
async function importParser() {
    try {
        return await import('parse5');
    }
    catch (error) {
        throw new ConsentError([`rewriting needs the package parse5: npm install parse5 (${error.message})`]);
    }
}
/**
 * Loads the HTML parser. It is parse5, a whole tree builder: only that knows what a tag means inside SVG, in a select,
 * after a misplaced end tag. Throws `ConsentError` when the package is not installed.
 */
async function loadScanner() {
    const { Parser } = await importParser();
    return (handler, { scripting }) => {
        let last;
        /** Drawings that the tree has dropped and that are still open. */
        let dropped = 0;
        const treeAdapter = createTree((node) => {
            last = node;
        });
        class TagParser extends Parser {
            onStartTag(token) {
                last = undefined;
                super.onStartTag(token);
                // Elements that the parser puts in between have attribute lists of their own.
                const made = last;
                const node = made?.attributes === token.attrs ? made : undefined;
                const { current, items, stackTop, tmplCount } = this.openElements;
                const isOpen = !!node && current === node;
                const around = isOpen ? items[stackTop - 1] : current;
                handler.start(new TokenTag(token, node, isOpen, around?.name ?? '', tmplCount > 0, dropped > 0));
                if (!node && !token.selfClosing && /^(?:svg|math)$/.test(token.tagName))
                    dropped++;
            }
            onEndTag(token) {
                const { tagName, location } = token;
                super.onEndTag(token);
                if (dropped && tagName === 'select')
                    dropped = 0;
                else if (dropped && /^(?:svg|math)$/.test(tagName))
                    dropped--;
                handler.end(tagName, location?.startOffset ?? 0, location?.endOffset ?? 0);
            }
            // There is no tree to put anything into; half of the parser's time went here.
            _attachElementToTree() { }
            _insertCharacters({ chars }) {
                const { current } = this.openElements;
                if (current?.text !== undefined)
                    current.text += chars;
            }
            _appendCommentNode() { }
        }
        const parser = new TagParser({ treeAdapter, scriptingEnabled: scripting, sourceCodeLocationInfo: true });
        // The tokenizer keeps the options it was made with, and tells of positions; the tree builder needs none.
        parser.options = { ...parser.options, sourceCodeLocationInfo: false };
        return { write: (text, isLast) => parser.tokenizer.write(text, isLast) };
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

/**
 * What a page's own code calls before the vendor's script is there, of services that we load: `id=global`, `[` behind
 * an array. It comes with what the guard has to know, since a call in the page's next line must find something; held against the
 * catalogue by a test.
 */
const stubTable = 'matomo=_paq[ hubspot=_hsq[ hubspot=_hsp[ microsoft-advertising=uetq[ vwo=VWO[ google-analytics=gtag google-ads=gtag google-remarketing=gtag hotjar=hj meta-pixel=fbq linkedin-insight=lintrk x-pixel=twq tiktok-pixel=ttq microsoft-clarity=clarity pinterest-tag=pintrk plausible=plausible intercom=Intercom propensity=propensity posthog=posthog hubspot-forms=hbspt x-widgets=twttr recaptcha-enterprise=grecaptcha vimeo=Vimeo';

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

/**
 * Which directives a kind of request needs. Counting calls go out as pictures, beacons or forms, as the vendor sees fit:
 * the three are one channel. A frame may also stand in the page as an `object` (CSP3 §6.1.10).
 */
const directivesByType = {
    script: ['script-src'],
    frame: ['frame-src', 'child-src', 'object-src'],
    image: ['img-src', 'connect-src'],
    connect: ['connect-src', 'img-src', 'form-action'],
    link: ['style-src'],
    font: ['font-src'],
};
/** Is it a kind of request? */
const isRequestType = (type) => Object.hasOwn(directivesByType, `${type}`);
const form$1 = /^((?:https?|wss?):\/\/)?(\*\.)?([^/:@?#\\]+)(:(?:\d+|\*))?\/?$/i;
const name = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
/** Reads a host or origin as a CSP source expression; `null` when it is neither, or would say anything else. */
function decodeSource(text) {
    const [, scheme = '', wildcard = '', written = '', port = ''] = form$1.exec(text.trim()) ?? [];
    try {
        // An international name may be written in its own letters; a policy is ASCII.
        const { hostname } = new URL(`http://${written}`);
        return name.test(hostname) ? scheme.toLowerCase() + wildcard + hostname + port : null;
    }
    catch {
        return null;
    }
}
/** Does one of the expressions cover the address? */
function isCovered(url, sources) {
    for (const source of sources) {
        const [, scheme, wildcard, host = '', port] = /^(?:(\w+):\/\/)?(\*\.)?([^:/]+)(?::(\d+|\*))?/.exec(source) ?? [];
        const isHost = wildcard ? url.hostname.endsWith(`.${host}`) : url.hostname === host;
        const isPort = port === '*' || (port ?? '') === url.port;
        if (isHost && isPort && (!scheme || `${scheme}:` === url.protocol))
            return true;
    }
    return false;
}

/**
 * Hosts that a site adds to a service, as the page takes them: perhaps with a scheme, a port or a path. Those of the page
 * form, as `consentgate/services` gives it, are the catalogue's requests. What is no list of texts is told to `problems`.
 */
function readOwnHosts({ id, hosts }, problems) {
    const list = typeof hosts === 'string' ? hosts.split(/[\s,]+/).filter(Boolean) : (hosts ?? []);
    const isText = (item) => typeof item === 'string';
    if (!Array.isArray(list) || !list.every(isText)) {
        problems.push(`service "${id}": "hosts" is a list of texts, not ${JSON.stringify(hosts)}`);
        return [];
    }
    const listed = findCatalogueService(id)?.hosts ?? [];
    return list.filter((host) => !listed.includes(host));
}
/** Takes a host apart from the path behind it, which begins the paths of its addresses. */
function splitHost(text) {
    const [, host = '', path = ''] = /^((?:\w+:\/\/)?[^/]*)(.*)$/s.exec(text) ?? [];
    return { host, path };
}
const isPattern = (text) => {
    try {
        return !!new RegExp(`${text}`);
    }
    catch {
        return false;
    }
};
/** Requests that a site describes itself; tells `problems` of those that are none. */
function readOwnRequests({ id, requests = [] }, problems) {
    if (!Array.isArray(requests)) {
        problems.push(`service "${id}": "requests" is a list, not ${JSON.stringify(requests)}`);
        return [];
    }
    return requests.flatMap((request) => {
        const { host, type, query } = Object(request);
        const source = host === '*' ? host : decodeSource(`${host}`);
        const isSound = isRequestType(type) && Object.values(Object(query)).every(isPattern);
        if (source && isSound)
            return { ...request, host: source };
        problems.push(`service "${id}": ${JSON.stringify(request)} is no request: it needs a "host" and a "type"`);
        return [];
    });
}

/** Writes a text so that a pattern finds it as it stands. */
const escapeForPattern = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** Writes the path of a request as a pattern. */
function createPath({ path = '/', pathMatch = 'prefix' }) {
    if (pathMatch !== 'glob')
        return new RegExp(`^${escapeForPattern(path)}${pathMatch === 'exact' ? '$' : ''}`);
    const source = path
        .split(/(\*\*\/|\*\*|\*)/)
        .map((part) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[part] ?? escapeForPattern(part));
    return new RegExp(`^${source.join('')}$`);
}
const writeGuarded = (text) => text.replace(/[\\^$.+?[\]{}]/g, '\\$&').replaceAll('*', '.*');
/** Writes a path of services/guarded.ts as a pattern: `*` is anything, `(a|b)` one of several. */
const createGuardedPath = (path) => new RegExp(`^${writeGuarded(path)}`, 'i');
/** The same of a host that is a pattern (`google.*`), with its sub-domains. */
const createGuardedHost = (host) => new RegExp(`^(?:.*\\.)?${writeGuarded(host)}$`, 'i');

/**
 * An id of another product (`AW-1` where Analytics has `G-1`). Anything else may become the right one: what a template will put
 * there (`{{ id }}`, `<?= $id ?>`), a word that a build replaces, nothing yet.
 */
const otherId = /^[A-Z]+-\w+$/;
/** Creates the lookup: by host, so that a page's thousand addresses are not held against every line of the catalogue. */
function createFindService(services, page) {
    const byHost = new Map();
    /** Entries of hosts that are patterns. */
    const patterns = [];
    const add = (host, entry) => byHost.set(host, [...(byHost.get(host) ?? []), entry]);
    for (const service of services) {
        for (const { host, path } of service.hosts)
            for (const form of [host, `*.${host}`])
                add(form, { service, match: undefined, path: createPath({ path }), query: [], isWide: false });
        for (const text of service.guarded) {
            const { host, path } = splitHost(text);
            const entry = { service, match: undefined, path: createGuardedPath(path), query: [], isWide: true };
            // Whose host may be any (Matomo) is known by its requests.
            if (host === '*')
                continue;
            if (host.includes('*'))
                patterns.push({ ...entry, host: createGuardedHost(host) });
            else
                for (const form of [host, `*.${host}`])
                    add(form, entry);
        }
        for (const match of service.requests) {
            const query = Object.entries(match.query ?? {}).map(([name, value]) => [name, new RegExp(value)]);
            add(match.host.toLowerCase(), { service, match, path: createPath(match), query, isWide: false });
        }
    }
    const seen = new Map();
    const candidates = (host) => {
        const known = seen.get(host);
        if (known)
            return known;
        const found = [...(byHost.get(host) ?? [])];
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
            found.push(...(byHost.get(`*${host.slice(dot)}`) ?? []));
        // A page names few hosts, many times; a rewriter sees many pages.
        if (seen.size > 1000)
            seen.clear();
        seen.set(host, found);
        return found;
    };
    // On the page's own host only a whole file name tells, not `container_*.js`.
    const isWholeName = (match) => !match || !/\*[^/]*$/.test(match.path);
    const everywhere = byHost.get('*') ?? [];
    const ownNames = everywhere
        .filter(({ match }) => isWholeName(match))
        .map(({ match }) => /[^/]*$/.exec(match?.path ?? '')?.[0] ?? '');
    const ownName = new RegExp(ownNames.map(escapeForPattern).join('|') || '(?!)');
    const find = (url, { type, isHint, texts, isOwn }) => {
        const fits = ({ match, path, query }, isGenerous = false) => isHint ||
            (path.test(pathname) &&
                (!isOwn || match?.host !== '*' || isWholeName(match)) &&
                query.every(([name, value]) => {
                    const given = url.searchParams.get(name) ?? '';
                    return (value.test(given) ||
                        (isGenerous && !otherId.test(given)) ||
                        (given === '' && texts?.some((text) => value.test(text))));
                }));
        const entries = candidates(url.hostname);
        const { pathname } = url;
        let found = entries.filter((entry) => !entry.isWide && fits(entry));
        if (!found.length)
            found = entries.filter((entry) => !entry.isWide && fits(entry, true));
        // What the guard would hold in the page is in the catalogue as it is met with, and may be asked for in other ways.
        const isIn = ({ path }) => path.test(pathname + url.search);
        if (!found.length)
            found = entries.filter((entry) => entry.isWide && isIn(entry));
        if (!found.length)
            found = patterns.filter((entry) => entry.host.test(url.hostname) && isIn(entry));
        if (!found.length && !isHint)
            found = everywhere.filter((entry) => fits(entry));
        // The same address asked for in another way than the catalogue knows discloses as much.
        return (found.find(({ match }) => !match || match.type === type) ?? found[0])?.service;
    };
    // A proxy below a path of the page's own host (`shop.example/ingest`).
    const isProxied = services.some(({ hosts }) => hosts.some(({ host, path }) => host === page?.hostname && path !== '/'));
    find.mayBeOwn = (address) => isProxied || ownName.test(address);
    return find;
}

/** Several reasons to hold one tag: all of them must be granted. `undefined` when there is none. */
function joinMarks(marks) {
    const [first, ...rest] = marks.filter((mark) => mark !== undefined);
    if (!first || rest.every(({ service }) => service === first.service && service))
        return first;
    const consent = [...new Set([first, ...rest].map((mark) => mark.consent))].join(' ');
    return { consent };
}
const escapeAttribute$4 = (text) => /[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
/** Writes the attributes of a mark, with a blank before each. */
const writeMark = ({ consent, service }) => ` data-consent="${escapeAttribute$4(consent)}"${service === undefined ? '' : ` data-service="${escapeAttribute$4(service)}"`}`;
/** Has its author marked a tag (README, "Marking tags")? */
const isMarked = (tag) => tag.get('data-consent') !== undefined || tag.get('data-service') !== undefined;
/** Is the mark its author's? With a list of what is held it is ours, of a former run, and says nothing of other addresses. */
const isMarkedByHand = (tag) => isMarked(tag) && tag.get('data-held') === undefined;

const kinds$1 = ['module', 'importmap', 'speculationrules', 'webbundle', 'text/partytown'];
// MIME Sniffing, "JavaScript MIME type"; parameters make it none.
const javascript = /^(?:text\/(?:(?:x-)?(?:ecma|java)script|javascript1\.[0-5]|jscript|livescript)|application\/(?:x-)?(?:ecma|java)script)$/;
/** Says what a script element is, by its `type` and its old `language`. */
function readScriptKind(type, language) {
    const text = (type ?? (language ? `text/${language}` : '')).trim().toLowerCase();
    // Only a type that is all blank is none; an empty one is as if it were not there.
    if (text === '' && !type)
        return 'classic';
    const named = kinds$1.find((kind) => kind === text);
    if (named)
        return named;
    return javascript.test(text) ? 'classic' : 'data';
}

/** How bad it is: something leaves before a yes; something does not do what its author meant; good to know. */
const severities = ['leak', 'mistake', 'note'];
/** Reads attributes of a tag as `dataset` does: `data-privacy-url` is `privacyUrl`. */
const readDataset = (tag) => Object.fromEntries(tag
    .names('data-')
    .map((name) => [name.slice(5).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), tag.get(name) ?? '']));

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

/** A minute in seconds. */
const MINUTE = 60;
/** A day in seconds. */
const DAY$6 = 86_400;

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
        { name: '_ga', life: 730 * DAY$6, deletableByPage: true }, // browsers shorten it
        { name: '_ga_*', life: 730 * DAY$6, deletableByPage: true },
        { name: '_gid', life: DAY$6, deletableByPage: true },
        { name: '_gat', life: MINUTE, deletableByPage: true },
        { name: '_gat_*', life: MINUTE, deletableByPage: true },
        { name: '_dc_gtm_*', life: MINUTE, deletableByPage: true },
        { name: '_gac_*', life: 90 * DAY$6, deletableByPage: true },
        { name: 'AMP_TOKEN', life: 365 * DAY$6, deletableByPage: true }, // from 30 seconds on
        { name: '_gali', life: 30, deletableByPage: true },
        { name: '__utma', life: 730 * DAY$6, deletableByPage: true },
        { name: '__utmb', life: 30 * MINUTE, deletableByPage: true },
        { name: '__utmc', life: 'session', deletableByPage: true },
        { name: '__utmt*', life: 10 * MINUTE, deletableByPage: true },
        { name: '__utmz', life: 182.5 * DAY$6, deletableByPage: true },
        { name: '__utmv', life: 730 * DAY$6, deletableByPage: true },
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
        { name: '_gcl_au', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_aw', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_dc', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_gb', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_gs', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_ha', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_gf', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_*', life: null, deletableByPage: true }, // of newer kinds of clicks (`_gcl_ag`), and `_gcl_ls` in local storage; covers the ones above
        { name: '_gac_*', life: 90 * DAY$6, deletableByPage: true },
        { name: 'FPGCLAW', life: 90 * DAY$6, deletableByPage: false },
        { name: 'FPGCLGB', life: 90 * DAY$6, deletableByPage: false },
        { name: 'Conversion', domain: 'www.googleadservices.com', life: 90 * DAY$6, deletableByPage: false },
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
        { name: '_gcl_au', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_aw', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_dc', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_gb', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_gs', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_ha', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_gf', life: 90 * DAY$6, deletableByPage: true },
        { name: '_gcl_*', life: null, deletableByPage: true }, // of newer kinds of clicks (`_gcl_ag`), and `_gcl_ls` in local storage; covers the ones above
        { name: '_gac_*', life: 90 * DAY$6, deletableByPage: true },
        { name: 'FPGCLAW', life: 90 * DAY$6, deletableByPage: false },
        { name: 'FPGCLGB', life: 90 * DAY$6, deletableByPage: false },
        { name: 'IDE', domain: '.doubleclick.net', life: null, deletableByPage: false }, // one list says 2 years; Google's own figure was not read
        { name: 'DSID', domain: '.doubleclick.net', life: 14 * DAY$6, deletableByPage: false },
        { name: 'RUL', domain: '.doubleclick.net', life: 365 * DAY$6, deletableByPage: false },
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
        { name: '_GRECAPTCHA', domain: 'www.google.com', life: 179 * DAY$6, deletableByPage: false },
        { name: '_GRECAPTCHA', domain: 'www.recaptcha.net', life: 179 * DAY$6, deletableByPage: false },
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
        { name: 'OGPC', domain: '.google.com', life: 30 * DAY$6, deletableByPage: false },
        { name: '1P_JAR', domain: '.google.com', life: 30 * DAY$6, deletableByPage: false },
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
        { name: '_hjSessionUser_*', life: 365 * DAY$6, deletableByPage: true },
        { name: '_hjSession_*', life: 30 * MINUTE, deletableByPage: true },
        { name: '_hjFirstSeen', life: 30 * MINUTE, deletableByPage: true },
        { name: '_hjAbsoluteSessionInProgress', life: 30 * MINUTE, deletableByPage: true },
        { name: '_hjIncludedIn*', life: 30 * MINUTE, deletableByPage: true }, // other lists say 2 minutes
        { name: '_hjSessionTooLarge', life: 'session', deletableByPage: true },
        { name: '_hjSessionRejected', life: 'session', deletableByPage: true },
        { name: '_hjSessionResumed', life: 'session', deletableByPage: true },
        { name: '_hjClosedSurveyInvites', life: 365 * DAY$6, deletableByPage: true },
        { name: '_hjDonePolls', life: 365 * DAY$6, deletableByPage: true },
        { name: '_hjMinimizedPolls', life: 365 * DAY$6, deletableByPage: true },
        { name: '_hjShownFeedbackMessage', life: 365 * DAY$6, deletableByPage: true },
        { name: '_hjHasCachedUserAttributes', life: null, deletableByPage: true }, // disputed: session or 1 year
        { name: '_hjUserAttributesHash', life: null, deletableByPage: true }, // disputed: session or 2 minutes
        { name: '_hjTLDTest', life: 'session', deletableByPage: true },
        { name: '_hjCookieTest', life: 'session', deletableByPage: true },
        { name: '_hjid', life: 365 * DAY$6, deletableByPage: true },
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
        { name: '__hstc', life: 180 * DAY$6, deletableByPage: true }, // older lists say 13 months
        { name: 'hubspotutk', life: 180 * DAY$6, deletableByPage: true }, // older lists say 13 months
        { name: '__hssc', life: 30 * MINUTE, deletableByPage: true },
        { name: '__hssrc', life: 'session', deletableByPage: true },
        { name: '__hs_do_not_track', life: 180 * DAY$6, deletableByPage: true, keep: true }, // older lists say 13 months
        { name: '__hs_opt_out', life: 180 * DAY$6, deletableByPage: true, keep: true },
        { name: '__hs_initial_opt_in', life: 7 * DAY$6, deletableByPage: true, keep: true },
        { name: '__hs_cookie_cat_pref', life: 180 * DAY$6, deletableByPage: true, keep: true },
        { name: '__hs_gpc_banner_dismiss', life: 180 * DAY$6, deletableByPage: true },
        { name: '__hs_notify_banner_dismiss', life: 180 * DAY$6, deletableByPage: true },
        { name: 'messagesUtk', life: 390 * DAY$6, deletableByPage: true },
        { name: 'hs-messages-is-open', life: 30 * MINUTE, deletableByPage: true },
        { name: 'hs-messages-hide-welcome-message', life: DAY$6, deletableByPage: true },
        { name: 'hs_ab_test', life: 'session', deletableByPage: true },
        { name: 'hs_langswitcher_choice', life: 730 * DAY$6, deletableByPage: true },
        { name: '__hsmem', life: 365 * DAY$6, deletableByPage: false },
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
        { name: 'hubspotutk', life: 180 * DAY$6, deletableByPage: true, keep: true }, // read here, set by the tracking code: it stays when only the forms are withdrawn
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
        { name: 'intercom-id-*', life: 270 * DAY$6, deletableByPage: true },
        { name: 'intercom-session-*', life: 7 * DAY$6, deletableByPage: true },
        { name: 'intercom-device-id-*', life: 270 * DAY$6, deletableByPage: true },
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
        { name: 'li_fat_id', life: 30 * DAY$6, deletableByPage: true },
        { name: 'li_giant', life: 7 * DAY$6, deletableByPage: true },
        { name: 'ln_or', life: DAY$6, deletableByPage: true },
        { name: 'bcookie', domain: '.linkedin.com', life: 365 * DAY$6, deletableByPage: false },
        { name: 'bscookie', domain: '.linkedin.com', life: 365 * DAY$6, deletableByPage: false },
        { name: 'li_sugr', domain: '.linkedin.com', life: 90 * DAY$6, deletableByPage: false },
        { name: 'lidc', domain: '.linkedin.com', life: DAY$6, deletableByPage: false },
        { name: 'UserMatchHistory', domain: '.linkedin.com', life: 30 * DAY$6, deletableByPage: false },
        { name: 'AnalyticsSyncHistory', domain: '.linkedin.com', life: 30 * DAY$6, deletableByPage: false },
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
        { name: 'bcookie', domain: '.linkedin.com', life: 365 * DAY$6, deletableByPage: false },
        { name: 'lidc', domain: '.linkedin.com', life: DAY$6, deletableByPage: false },
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
        { name: '_pk_id.*', life: 393 * DAY$6, deletableByPage: true }, // the prefix `_pk_` can be changed by `setCookieNamePrefix`
        { name: '_pk_ses.*', life: 30 * MINUTE, deletableByPage: true },
        { name: '_pk_ref.*', life: 182.5 * DAY$6, deletableByPage: true },
        { name: '_pk_cvar.*', life: 30 * MINUTE, deletableByPage: true },
        { name: '_pk_hsr.*', life: 30 * MINUTE, deletableByPage: true }, // heat maps and recordings; Matomo's own deleteCookies leaves it
        { name: '_pk_testcookie*', life: 0, deletableByPage: true },
        { name: 'mtm_consent', life: 10950 * DAY$6, deletableByPage: true, keep: true },
        { name: 'mtm_cookie_consent', life: 10950 * DAY$6, deletableByPage: true, keep: true },
        { name: 'mtm_consent_removed', life: 10950 * DAY$6, deletableByPage: true, keep: true }, // the objection, written by forgetConsentGiven
        { name: 'matomo_ignore', domain: '{url}', life: 10950 * DAY$6, deletableByPage: false, keep: true },
        { name: 'piwik_ignore', domain: '{url}', life: 10950 * DAY$6, deletableByPage: false, keep: true }, // older name; life taken from the current one
        { name: 'matomo_sessid', domain: '{url}', life: 14 * DAY$6, deletableByPage: false },
        { name: '_pk_uid', domain: '{url}', life: 393 * DAY$6, deletableByPage: false },
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
        { name: 'fr', domain: '.facebook.com', life: 90 * DAY$6, deletableByPage: false },
        { name: 'datr', domain: '.facebook.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'sb', domain: '.facebook.com', life: 730 * DAY$6, deletableByPage: false },
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
        { name: 'sessionid', domain: '.instagram.com', life: 365 * DAY$6, deletableByPage: false },
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
        { name: '_fbp', life: 90 * DAY$6, deletableByPage: true }, // one list says 4 months
        { name: '_fbc', life: 90 * DAY$6, deletableByPage: true }, // only after a click on an ad; one list says 2 years
        { name: 'fr', domain: '.facebook.com', life: 90 * DAY$6, deletableByPage: false },
        { name: 'datr', domain: '.facebook.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'sb', domain: '.facebook.com', life: 730 * DAY$6, deletableByPage: false },
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
        { name: '_uetsid', life: DAY$6, deletableByPage: true }, // other lists say 30 minutes, or session
        { name: '_uetvid', life: 390 * DAY$6, deletableByPage: true }, // other lists say 16 days
        { name: '_uetmsclkid', life: 90 * DAY$6, deletableByPage: true },
        { name: '_uetmsdns', life: null, deletableByPage: true, keep: true },
        { name: 'MUID', domain: '.bing.com', life: 390 * DAY$6, deletableByPage: false }, // one list says 1 year
        { name: 'MR', domain: '.bing.com', life: 180 * DAY$6, deletableByPage: false },
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
        { name: '_clck', life: 365 * DAY$6, deletableByPage: true },
        { name: '_clsk', life: DAY$6, deletableByPage: true },
        { name: 'CLID', domain: '.clarity.ms', life: 365 * DAY$6, deletableByPage: false },
        { name: 'SM', domain: '.clarity.ms', life: 'session', deletableByPage: false },
        { name: 'ANONCHK', domain: '.microsoft.com', life: 10 * MINUTE, deletableByPage: false }, // the domain is from one list
        { name: 'MR', domain: '.bing.com', life: 180 * DAY$6, deletableByPage: false },
        { name: 'MUID', domain: '.bing.com', life: 390 * DAY$6, deletableByPage: false },
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
        { name: '_otui', life: 730 * DAY$6, deletableByPage: true },
        { name: '_otpe', life: 30 * MINUTE, deletableByPage: true },
        { name: 'machine-id', life: 730 * DAY$6, deletableByPage: true, onlyWith: '_otui' },
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

/** First-party campaign (UTM) cookie. */
const ownUtmCookie = {
    id: 'own-utm-cookie',
    name: 'First-party campaign (UTM) cookie',
    aliases: [],
    vendor: 'The site itself',
    country: null,
    address: null,
    category: 'analytics',
    embed: false,
    firstParty: true,
    purposes: ['See which campaign brought a visitor, and whether it worked'],
    data: ['Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)'],
    requests: [],
    markers: [],
    load: {
        kind: 'own code',
        globals: [],
        stubs: [],
        tags: [],
        before: [],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: [],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: 'none, not passed to third parties',
    placeholder: null,
};
/** The site's own cookies. */
const ownCookies = {
    id: 'own-cookies',
    name: "The site's own cookies",
    aliases: [],
    vendor: 'The site itself',
    country: null,
    address: null,
    category: 'functional',
    embed: false,
    firstParty: true,
    purposes: ['Remember settings, so that the site is easier to use'],
    data: ['Settings that the visitor made'],
    requests: [],
    markers: [],
    load: {
        kind: 'own code',
        globals: [],
        stubs: [],
        tags: [],
        before: [],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: false,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: [],
    retention: null,
    ipHandling: null,
    legalBasis: null,
    transfer: null,
    placeholder: null,
};
/** Newsletter sign-up. */
const newsletter = {
    id: 'newsletter',
    name: 'Newsletter sign-up',
    aliases: [],
    vendor: 'The site itself',
    country: null,
    address: null,
    category: 'necessary',
    embed: false,
    firstParty: true,
    purposes: ['Send the newsletter that the visitor signed up for'],
    data: ['Email address', 'Time and text of the sign-up'],
    requests: [],
    markers: [],
    load: {
        kind: 'own code',
        globals: [],
        stubs: [],
        tags: [],
        before: [],
        after: [],
    },
    cookies: [],
    storage: [],
    cookieless: true,
    calls: null,
    privacyVariant: null,
    loadsOthers: null,
    optOutUrls: [],
    policyUrls: [],
    retention: 'until unsubscribed',
    ipHandling: null,
    legalBasis: 'own request; existing customers get similar offers unless they object',
    transfer: null,
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
        { name: '_pin_unauth', life: 365 * DAY$6, deletableByPage: true }, // one list says 1 day
        { name: '_derived_epik', life: 365 * DAY$6, deletableByPage: true },
        { name: '_epik', life: 365 * DAY$6, deletableByPage: true },
        { name: '_pinterest_ct*', life: 365 * DAY$6, deletableByPage: true },
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
        { name: '_pinterest_cm', domain: '.pinterest.com', life: 347 * DAY$6, deletableByPage: false },
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
        { name: 'ph_*_posthog', life: 365 * DAY$6, deletableByPage: true },
        { name: '__ph_opt_in_out_*', life: 365 * DAY$6, deletableByPage: true, keep: true },
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
        { name: '__stripe_mid', life: 365 * DAY$6, deletableByPage: true },
        { name: '__stripe_sid', life: 30 * MINUTE, deletableByPage: true },
        { name: 'm', domain: 'm.stripe.com', life: 3650 * DAY$6, deletableByPage: false },
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
        { name: '_ttp', life: 390 * DAY$6, deletableByPage: true }, // one list says 389 days
        { name: '_tt_enable_cookie', life: 390 * DAY$6, deletableByPage: true },
        { name: 'ttcsid*', life: null, deletableByPage: true }, // disputed: 1 year or 13 months
        { name: 'ttclid', life: 390 * DAY$6, deletableByPage: true },
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
        { name: 'vuid', domain: '.vimeo.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'player', domain: '.vimeo.com', life: 365 * DAY$6, deletableByPage: false },
        { name: 'flags', domain: '.vimeo.com', life: 365 * DAY$6, deletableByPage: false },
        { name: '*_password', domain: '.vimeo.com', life: 'session', deletableByPage: false },
        { name: '*_webinar_registrant', domain: '.vimeo.com', life: 7 * DAY$6, deletableByPage: false },
        { name: 'lc_*', domain: '.vimeo.com', life: 7 * DAY$6, deletableByPage: false },
        { name: 'player_clearance', domain: '.vimeo.com', life: 7 * DAY$6, deletableByPage: false },
        { name: '__cf_bm', domain: '.vimeo.com', life: 30 * MINUTE, deletableByPage: false },
        { name: '_cfuvid', domain: '.vimeo.com', life: 'session', deletableByPage: false },
        { name: 'cf_clearance', domain: '.vimeo.com', life: 365 * DAY$6, deletableByPage: false },
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
        { name: '_vwo_uuid_v2', life: 365 * DAY$6, deletableByPage: true },
        { name: '_vwo_uuid', life: 365 * DAY$6, deletableByPage: true },
        { name: '_vwo_ds', life: null, deletableByPage: true }, // disputed: session or 2 months
        { name: '_vwo_sn', life: 30 * MINUTE, deletableByPage: true }, // one list says 1 day
        { name: '_vwo_referrer', life: 'session', deletableByPage: true },
        { name: '_vwo_ssm', life: 3650 * DAY$6, deletableByPage: true },
        { name: '_vis_opt_s', life: 100 * DAY$6, deletableByPage: true },
        { name: '_vis_opt_test_cookie', life: 'session', deletableByPage: true },
        { name: '_vis_opt_exp_*', life: 100 * DAY$6, deletableByPage: true },
        { name: '_vis_opt_out', life: 3650 * DAY$6, deletableByPage: true, keep: true },
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
        { name: 'guest_id', domain: '.twitter.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'guest_id_ads', domain: '.twitter.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'guest_id_marketing', domain: '.twitter.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'personalization_id', domain: '.twitter.com', life: 730 * DAY$6, deletableByPage: false },
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
        { name: 'muc_ads', domain: '.t.co', life: 730 * DAY$6, deletableByPage: false },
        { name: 'guest_id*', domain: '.twitter.com', life: 730 * DAY$6, deletableByPage: false },
        { name: 'personalization_id', domain: '.twitter.com', life: 730 * DAY$6, deletableByPage: false },
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
        { name: 'VISITOR_INFO1_LIVE', domain: '.youtube.com', life: 180 * DAY$6, deletableByPage: false }, // one list says 179 days
        { name: 'VISITOR_PRIVACY_METADATA', domain: '.youtube.com', life: 180 * DAY$6, deletableByPage: false },
        { name: '__Secure-ROLLOUT_TOKEN', domain: '.youtube.com', life: 180 * DAY$6, deletableByPage: false },
        { name: '__Secure-YNID', domain: '.youtube.com', life: 180 * DAY$6, deletableByPage: false },
        { name: 'YSC', domain: '.youtube.com', life: 'session', deletableByPage: false },
        { name: 'PREF', domain: '.youtube.com', life: null, deletableByPage: false }, // disputed: 8 months or 10 years
        { name: 'GPS', domain: '.youtube.com', life: DAY$6, deletableByPage: false },
    ],
    storage: [
        { area: 'local', name: 'yt-remote-device-id', origin: 'https://www.youtube-nocookie.com', life: 365 * DAY$6 },
        { area: 'local', name: 'yt-remote-connected-devices', origin: 'https://www.youtube-nocookie.com', life: DAY$6 },
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

/** Reads a policy; of a directive that comes twice the first one counts (CSP3 §2.2.1). */
function readPolicy(text) {
    const directives = [];
    for (const part of text.split(';')) {
        const [name = '', ...values] = part.trim().split(/\s+/);
        const isNew = name !== '' && !directives.some((directive) => directive.name === name.toLowerCase());
        if (isNew)
            directives.push({ name: name.toLowerCase(), values });
    }
    return directives;
}
/** Reads what one header may hold: several policies with commas between them (CSP3 §2.2.2). */
function readPolicies$1(text) {
    return text
        .split(',')
        .map(readPolicy)
        .filter((policy) => policy.length > 0);
}

const directives = {
    script: ['script-src-elem', 'script-src'],
    frame: ['frame-src', 'child-src'],
    image: ['img-src'],
    connect: ['connect-src'],
    link: ['style-src-elem', 'style-src'],
    font: ['font-src'],
};
/** Values by directive, of each policy that the header holds. */
const readPolicies = (header) => readPolicies$1(header ?? '').map((policy) => new Map(policy.map(({ name, values }) => [name, values])));
/** Does the policy keep back whatever this tag may ask for? Code is held to what it loads, not kept from running. */
function isKeptBack({ tag, url, type, isCode, isHint, services }, site, isBlocked) {
    if (isHint)
        return false;
    if (!isCode)
        return !!url && !!type && isBlocked(url, type, tag.get('nonce'));
    const kinds = ['script', 'image', 'connect', 'frame'];
    if (url)
        return kinds.every((kind) => isBlocked(url, kind, undefined));
    const requests = site.known.filter(({ service }) => services.includes(service)).flatMap((one) => one.requests);
    const hosts = requests.map(({ host }) => host.replace(/^\*\.?/, '')).filter(Boolean);
    return (hosts.length > 0 &&
        hosts.every((host) => kinds.every((kind) => isBlocked(new URL(`https://${host}`), kind, undefined))));
}
/** Creates it for `Content-Security-Policy`. In doubt nothing is blocked. */
function createIsBlocked(header, page) {
    const policies = readPolicies(header);
    const isOpen = (sources, url, nonce) => {
        if (sources.some((source) => (nonce && source === `'nonce-${nonce}'`) || /^'sha\d/.test(source)))
            return true;
        // With it, hosts do not count (CSP3 §8.2).
        if (sources.includes("'strict-dynamic'"))
            return false;
        const isWhole = (source) => source === '*' || source.toLowerCase() === url.protocol || (source === "'self'" && url.origin === page?.origin);
        return (sources.some(isWhole) ||
            isCovered(url, sources.filter((source) => !/^'|:$/.test(source))));
    };
    return (url, type, nonce) => policies.some((policy) => {
        const name = [...directives[type], 'default-src'].find((directive) => policy.has(directive));
        return name !== undefined && !isOpen(policy.get(name) ?? [], url, nonce);
    });
}

const fetching = /\brel\s*=\s*"?[^";,]*\b(?:preload|modulepreload|preconnect|dns-prefetch|prefetch|prerender|stylesheet)\b/i;
/** Names of cookies that belong to services, as patterns. */
const findCookieOwner = (name) => catalogue.find(({ category, cookies }) => category !== 'necessary' &&
    cookies.some((cookie) => {
        if ('isWide' in cookie || 'onlyWith' in cookie || 'keep' in cookie)
            return false;
        const pattern = cookie.name.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*');
        return new RegExp(`^${pattern}$`).test(name);
    }))?.id;
/** Looks through the header of an answer. */
function findHeaderProblems(headers, { page, whose, hasOwn }) {
    const findings = [];
    const tell = (code, source, rest) => findings.push({ severity: 'leak', code, offset: undefined, source, ...rest });
    const judge = (address) => {
        const url = URL.canParse(address, page) ? new URL(address, page) : undefined;
        const service = url && whose(url);
        return service === undefined || !url ? undefined : { host: url.host, service: service || undefined };
    };
    for (const [, address = '', parameters = ''] of (headers.get('link') ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
        const third = fetching.test(parameters) ? judge(address) : undefined;
        const source = `Link: <${address}>${parameters.replace(/,\s*$/, '')}`;
        if (third)
            tell('header-link', source, {
                ...third,
                problem: `${third.service ?? third.host}: browsers follow it before they read the page`,
                cure: 'take it out of the answer',
            });
    }
    const policy = headers.get('content-security-policy');
    const reports = [
        ...readPolicies(policy).flatMap((one) => one.get('report-uri') ?? []),
        ...[...(headers.get('reporting-endpoints') ?? '').matchAll(/=\s*"([^"]*)"/g)].map(([, address = '']) => address),
        ...[...(headers.get('report-to') ?? '').matchAll(/"url"\s*:\s*"([^"]*)"/g)].map(([, address = '']) => address),
    ];
    for (const address of new Set(reports)) {
        const third = judge(address);
        if (third)
            tell('header-report', `reports to ${address}`, {
                ...third,
                problem: `${third.service ?? third.host}: browsers send reports there, and no page can stop it`,
                cure: "let the site's own server take them",
            });
    }
    for (const cookie of headers.getSetCookie()) {
        const [name = ''] = cookie.split('=', 1);
        const service = findCookieOwner(name.trim());
        if (service)
            tell('header-cookie', `Set-Cookie: ${name.trim()}`, {
                service,
                problem: `${service}: its cookie is set by the server, before any choice`,
                cure: 'set it only when readConsent() of consentgate/collector says so',
            });
    }
    const trusted = readPolicies(policy).flatMap((one) => one.has('trusted-types') ? [one.get('trusted-types') ?? []] : []);
    if (hasOwn && trusted.some((names) => !names.includes('consentgate') && !names.includes('*')))
        tell('header-trusted-types', 'Content-Security-Policy: trusted-types', {
            severity: 'mistake',
            problem: 'our policy "consentgate" is not in the list: held scripts cannot be fired',
            cure: 'add consentgate to trusted-types',
        });
    return findings;
}

/** Axeptio: it has no marks; code asks it for vendors. */
const axeptio = {
    name: 'Axeptio',
    files: /^(?:https?:)?\/\/(?:static|client)\.axept\.io(?:\/|$)/i,
    setup: /^\s*window\.axeptioSettings\s*=\s*\{[^{}]*\}\s*;?\s*\(function\s*\(\s*d\s*,\s*s\s*\)\s*\{[^{}]*axept\.io\/sdk[^{}]*\}\s*\)\s*\(\s*document\s*,\s*["']script["']\s*\)\s*;?\s*$/,
    marks: [],
    categories: {},
    calls: [['openAxeptioCookies\\(\\)', 'open-preferences']],
    code: [
        [/axept\.io\/sdk/, 'not needed: this script loads Axeptio; remove it'],
        [/\bopenAxeptioCookies\b/, "consentgate.open('preferences')"],
        [/\b_axcb\b|\bcookies:complete\b/, "consentgate.when('marketing').then(start)"],
        [/\baxeptio(?:Settings|SDK)\b/, 'options of the script tag; then remove it'],
    ],
};

/** c15t 2: frames by markup, everything else in JavaScript. */
const c15t = {
    name: 'c15t',
    files: /\/@?c15t(?:@[^/]+)?\/.*\.js(?:[?#]|$)/i,
    marks: [{ attribute: 'data-category', elements: /^iframe$/ }],
    categories: {
        necessary: 'necessary',
        functionality: 'functional',
        experience: 'functional',
        measurement: 'analytics',
        marketing: 'marketing',
    },
    code: [
        [/\bgetOrCreateConsentRuntime\b/, 'options of the script tag; then remove it'],
        [/\bconsentStore\.getState\b/, "consentgate.has('analytics')"],
    ],
};

/** Complianz for WordPress (complianz.io, its script blocker). Its `functional` is not asked about: say what it is to be. */
const complianz = {
    name: 'Complianz',
    files: /\/complianz-gdpr(?:-premium)?\/.*\.(?:js|css)(?:[?#]|$)/i,
    auto: /complianz/i,
    marks: [
        { attribute: 'data-category', service: 'data-service', elements: /^script$/ },
        { attribute: 'data-category', service: 'data-service', beside: ['data-cmplz-src', 'data-src-cmplz', 'data-href'] },
    ],
    categories: { preferences: 'functional', statistics: 'analytics', marketing: 'marketing' },
    addresses: { 'data-cmplz-src': 'src', 'data-src-cmplz': 'src' },
    calls: [['cmplz_accept_all\\(\\)', 'accept-all']],
    code: [
        [/\bcmplz_has_consent\b/, "consentgate.has('analytics')"],
        [/\bcmplz_set_consent\b/, "consentgate.set({ analytics: 'granted' })"],
        [/\bcmplz_accept_all\b/, 'consentgate.acceptAll()'],
        [/\bcmplz_(?:enable_category|status_change_service)\b/, 'the event consentgate:change on document'],
        [/\bcmplz_(?:run_after_all_scripts|cookie_warning_loaded)\b/, 'the event consentgate:ready on document'],
        [/\bcmplz_event_\w+/, 'the dataLayer event consentgate_update'],
    ],
    byHand: [
        ['class', /^cmplz-(?:show-banner|manage-consent)$/, 'write data-consent-action="open-preferences"'],
        ['data-waitfor', /./, 'nothing where the other tag stands first: tags run in the order of the page'],
        ['data-placeholder-image', /./, 'not needed: placeholders are drawn without a picture of the vendor'],
    ],
};

/** Cookiebot (support.cookiebot.com, “Manual implementation of cookie blocking”; cookiebot.com/en/developer). */
const cookiebot = {
    name: 'Cookiebot',
    files: /^(?:https?:)?\/\/consent(?:cdn)?\.cookiebot\.(?:com|eu)(?:\/|$)/i,
    auto: /data-blockingmode\s*=\s*["']?auto/i,
    declaration: /^(?:https?:)?\/\/consent\.cookiebot\.(?:com|eu)\/[^/]+\/cd\.js/i,
    marks: [{ attribute: 'data-cookieconsent', separator: ',' }],
    categories: { necessary: 'necessary', preferences: 'functional', statistics: 'analytics', marketing: 'marketing' },
    ignore: ['ignore'],
    addresses: { 'data-cookieblock-src': 'src' },
    calls: [
        ['(?:Cookiebot|CookieConsent)\\.(?:renew|show)\\(\\)', 'open-preferences'],
        ['(?:Cookiebot|CookieConsent)\\.withdraw\\(\\)', 'withdraw'],
    ],
    code: [
        [/\b(?:Cookiebot|CookieConsent)\.(?:renew|show)\b/, "consentgate.open('preferences')"],
        [/\b(?:Cookiebot|CookieConsent)\.hide\b/, 'consentgate.close()'],
        [/\b(?:Cookiebot|CookieConsent)\.withdraw\b/, 'consentgate.withdraw()'],
        [/\b(?:Cookiebot|CookieConsent)\.submitCustomConsent\b/, "consentgate.set({ analytics: 'granted', … })"],
        [/\b(?:Cookiebot|CookieConsent)\.runScripts\b/, 'not needed: tags that come later are seen'],
        [/\b(?:Cookiebot|CookieConsent)\.consent\.necessary\b/, 'not needed: it is always true'],
        [/\b(?:Cookiebot|CookieConsent)\.consent(?:\.\w+|\b)/, "consentgate.has('analytics')"],
        [/\b(?:Cookiebot|CookieConsent)\.(?:consented|declined|hasResponse)\b/, 'consentgate.receipt()'],
        [/\bCookiebot(?:On|Callback_On)(?:Accept|Decline)\b/, 'the event consentgate:change on document'],
        [/\bCookiebot(?:On|Callback_On)(?:Load|ConsentReady|TagsExecuted)\b/, 'the event consentgate:ready on document'],
        [/\bCookiebot(?:On|Callback_On)Dialog\w+/, 'nothing takes its place'],
        [/\bCookiebot\b|\bCookieConsent\s*\./, 'the calls of docs/migrate.md'],
    ],
    byHand: [
        ['class', /^cookieconsent-optin(?:-[\w-]+)?$/, 'put the content into <script type="text/html" data-consent="…">'],
        ['class', /^cookieconsent-optout(?:-[\w-]+)?$/, 'show it by code: consentgate.subscribe() and has()'],
    ],
};

/** CookieYes (cookieyes.com/documentation/implement-prior-consent-using-cookieyes). */
const cookieyes = {
    name: 'CookieYes',
    files: /^(?:https?:)?\/\/cdn-cookieyes\.com(?:\/|$)/i,
    auto: /cdn-cookieyes\.com\//i,
    marks: [{ attribute: 'data-cookieyes' }],
    categories: {
        'cookieyes-necessary': 'necessary',
        'cookieyes-functional': 'functional',
        'cookieyes-analytics': 'analytics',
        'cookieyes-performance': 'analytics',
        'cookieyes-advertisement': 'marketing',
    },
    buttons: [{ className: 'cky-banner-element', actions: { '': 'open-preferences' } }],
    code: [
        [/\bgetCkyConsent\b/, "consentgate.has('analytics')"],
        [/\bcookieyes_consent_update\b/, 'the event consentgate:change on document'],
        [/\bcookieyes_banner_load\b/, 'the event consentgate:ready on document'],
    ],
};

/** Didomi (developers.didomi.io, “Tags management”). Its words are ids of vendors: what is no service of ours needs `--map`. */
const didomi = {
    name: 'Didomi',
    files: /^(?:https?:)?\/\/(?:sdk|api)\.privacy-center\.org(?:\/|$)/i,
    marks: [
        { attribute: 'data-vendor', isService: true, elements: /^script$/ },
        { attribute: 'data-vendor-raw', isService: true, elements: /^script$/ },
    ],
    categories: {},
    types: { 'didomi/javascript': 'text/plain', 'didomi/html': 'text/html' },
    calls: [
        ['Didomi\\.preferences\\.show\\(\\)', 'open-preferences'],
        ['Didomi\\.setUserAgreeToAll\\(\\)', 'accept-all'],
        ['Didomi\\.setUserDisagreeToAll\\(\\)', 'reject-all'],
    ],
    code: [
        [/privacy-center\.org/, 'not needed: this script loads Didomi; remove it'],
        [/\bDidomi\.preferences\.show\b/, "consentgate.open('preferences')"],
        [/\bDidomi\.notice\.show\b/, "consentgate.open('banner')"],
        [/\bDidomi\.setUserAgreeToAll\b/, 'consentgate.acceptAll()'],
        [/\bDidomi\.setUserDisagreeToAll\b/, 'consentgate.rejectAll()'],
        [/\bDidomi\.getCurrentUserStatus\b/, 'consentgate.decisions()'],
        [/\bconsent\.changed\b/, 'consentgate.subscribe(listener)'],
        [/\bdidomiOnReady\b/, '(window.consentgate ||= []).push(listener)'],
        [/\bdidomiConfig\b/, 'options of the script tag; then remove it'],
        [/\bDidomi\s*\.|\bdidomiEventListeners\b/, 'the calls of docs/migrate.md'],
    ],
};

/** iubenda (iubenda.com/en/help, “Manual tagging”). Without purposes a tag waits for a yes to whatever is asked. */
const iubenda = {
    name: 'iubenda',
    files: /^(?:https?:)?\/\/(?:cdn|cs|embeds)\.iubenda\.com\/(?!iubenda\.js)/i,
    auto: /iubenda\.com\/(?:autoblocking|widgets)\//i,
    setup: /^\s*(?:(?:var|let|const)\s+)?_iub\s*=\s*_iub\s*\|\|\s*\[\]\s*;?\s*_iub\.csConfiguration\s*=\s*\{(?:(?!callback|function|=>)[\s\S])*\}\s*;?\s*$/,
    marks: [{ attribute: 'data-iub-purposes', className: /^_iub_cs_activate(?:-inline)?$/, separator: ',' }],
    categories: { 1: 'necessary', 2: 'functional', 3: 'functional', 4: 'analytics', 5: 'marketing' },
    addresses: {
        suppressedsrc: 'src',
        'data-suppressedsrc': 'src',
        suppressedhref: 'href',
        'data-suppressedhref': 'href',
    },
    buttons: [{ className: 'iubenda-cs-preferences-link', actions: { '': 'open-preferences' } }],
    calls: [['_iub\\.cs\\.api\\.openPreferences\\(\\)', 'open-preferences']],
    code: [
        [/\bon(?:ConsentGiven|ConsentRejected|PreferenceExpressed)\b/, 'consentgate.subscribe(listener)'],
        [/\b_iub\.csConfiguration\b/, 'options of the script tag; then remove it'],
        [/\b_iub\.cs\.api\.openPreferences\b/, "consentgate.open('preferences')"],
        [/\b_iub\b/, 'the calls of docs/migrate.md'],
    ],
};

/** Klaro (github.com/kiprotect/klaro, README; klaro.org/docs). What a name belongs to stands in the site's configuration. */
const klaro = {
    name: 'Klaro',
    files: /(?:^|\/)klaro(?:-[\w-]+)?(?:\.min)?\.(?:js|css)(?:[?#]|$)|^(?:https?:)?\/\/(?:cdn|api)\.kiprotect\.com(?:\/|$)/i,
    marks: [{ attribute: 'data-name', isService: true, beside: ['data-type', 'data-src', 'data-href'] }],
    categories: {},
    types: { 'opt-in': 'text/plain' },
    calls: [['klaro\\.show\\(\\)', 'open-preferences']],
    code: [
        [/\bklaro\.show\b/, "consentgate.open('preferences')"],
        [/\bklaro\.setup\b|\bklaroConfig\b/, 'options of the script tag; then remove it'],
        [/\bklaro\.getManager\(\s*\w*\s*\)\.getConsent\b/, "consentgate.has('youtube')"],
        [/\.(?:saveAndApplyConsents|saveConsents|applyConsents|updateConsent|changeAll)\b/, 'consentgate.set({ … })'],
        [/\.resetConsents\b/, 'consentgate.withdraw()'],
        [/\bklaro\.(?:getManager|addEventListener)\b/, 'consentgate.subscribe(listener)'],
        [/\bklaro\s*\./, 'the calls of docs/migrate.md'],
    ],
};

/** OneTrust, formerly Optanon and CookiePro (my.onetrust.com, “Client-side cookie management”). */
const onetrust = {
    name: 'OneTrust',
    files: /^(?:https?:)?\/\/(?:cdn|optanon|geolocation|cookie-cdn)\.(?:cookielaw\.org|onetrust\.com|cookiepro\.com|blob\.core\.windows\.net)(?:\/|$)|\/(?:otSDKStub|OtAutoBlock|otBannerSdk|optanon)\.js\b/i,
    auto: /OtAutoBlock\.js/i,
    setup: /^\s*function\s+OptanonWrapper\s*\(\s*\)\s*\{\s*\}\s*;?\s*$/,
    marks: [{ className: /^(?:optanon-category|ot-vscat)-(.+)$/, separator: '-' }],
    categories: { c0001: 'necessary', c0002: 'analytics', c0003: 'functional', c0004: 'marketing', c0005: 'marketing' },
    buttons: [
        { className: 'ot-sdk-show-settings', actions: { '': 'open-preferences' } },
        { className: 'optanon-show-settings', actions: { '': 'open-preferences' } },
        { className: 'optanon-toggle-display', actions: { '': 'open-preferences' } },
    ],
    calls: [
        ['(?:OneTrust|Optanon)\\.ToggleInfoDisplay\\(\\)', 'open-preferences'],
        ['(?:OneTrust|Optanon)\\.AllowAll\\(\\)', 'accept-all'],
        ['(?:OneTrust|Optanon)\\.RejectAll\\(\\)', 'reject-all'],
    ],
    code: [
        [/\b(?:OneTrust|Optanon)\.ToggleInfoDisplay\b/, "consentgate.open('preferences')"],
        [/\b(?:OneTrust|Optanon)\.AllowAll\b/, 'consentgate.acceptAll()'],
        [/\b(?:OneTrust|Optanon)\.RejectAll\b/, 'consentgate.rejectAll()'],
        [/\b(?:OneTrust|Optanon)\.OnConsentChanged\b|\bOneTrustGroupsUpdated\b/, 'consentgate.subscribe(listener)'],
        [/\b(?:Onetrust|Optanon)ActiveGroups\b/, "consentgate.has('analytics')"],
        [/\bOptanonWrapper\b/, 'consentgate.ready and consentgate.subscribe(listener)'],
        [/\bOneTrustLoaded\b/, 'the dataLayer event consentgate_update'],
        [/\b(?:OneTrust|Optanon)\s*\./, 'the calls of docs/migrate.md'],
    ],
    byHand: [['id', /^ot-sdk-cookie-policy$/, 'write <div data-consentgate="declaration"></div>']],
};

/** Words that sites choose themselves, where a tool leaves it to them, and what is certainly meant. */
const commonWords = {
    ...{ necessary: 'necessary', essential: 'necessary' },
    ...{ functional: 'functional', functionality: 'functional', preferences: 'functional' },
    ...{ analytics: 'analytics', statistics: 'analytics', measurement: 'analytics' },
    ...{
        marketing: 'marketing',
        advertising: 'marketing',
        advertisement: 'marketing',
        ads: 'marketing',
        targeting: 'marketing',
    },
};

/** Orejime 3 (github.com/boscop-fr/orejime, adr/003). */
const orejime = {
    name: 'Orejime',
    files: /(?:^|\/)orejime[\w.-]*\.(?:js|css)(?:[?#]|$)|\/orejime(?:@[^/]+)?\/dist\//i,
    marks: [{ attribute: 'data-purpose', elements: /^template$/ }],
    categories: commonWords,
    calls: [['orejime\\.prompt\\(\\)', 'open-preferences']],
    code: [
        [/\borejime\.prompt\b/, "consentgate.open('preferences')"],
        [/\borejimeConfig\b|\bloadOrejime\b/, 'options of the script tag; then remove it'],
        [/\borejime\.manager\.getConsent\b/, "consentgate.has('analytics')"],
        [/\borejime\.manager\.setConsent\b/, "consentgate.set({ analytics: 'granted' })"],
        [/\borejime\.manager\.clearConsents\b/, 'consentgate.withdraw()'],
        [/\borejime\.manager\.acceptAll\b/, 'consentgate.acceptAll()'],
        [/\borejime\.manager\.declineAll\b/, 'consentgate.rejectAll()'],
        [/\borejime\.manager\.on\b/, 'consentgate.subscribe(listener)'],
        [/\borejime\.loaded\b/, 'the event consentgate:ready on document'],
    ],
};

/** Osano (docs.osano.com). What its `STORAGE` is for only the site knows: say it with `--map`. */
const osano = {
    name: 'Osano',
    files: /^(?:https?:)?\/\/cmp\.osano\.com(?:\/|$)/i,
    auto: /cmp\.osano\.com\//i,
    marks: [{ attribute: 'data-osano' }],
    categories: { essential: 'necessary', analytics: 'analytics', marketing: 'marketing', personalization: 'functional' },
    calls: [['Osano\\.cm\\.showDrawer\\([^()]*\\)', 'open-preferences']],
    code: [
        [/\bOsano\.cm\.showDrawer\b/, "consentgate.open('preferences')"],
        [/\bOsano\.cm\.getConsent\b/, 'consentgate.decisions()'],
        [/\bosano-cm-consent-saved\b/, 'consentgate.subscribe(listener)'],
        [/\bOsano\s*[.(]/, 'the calls of docs/migrate.md'],
    ],
};

/** Silktide 1 and 2: it has no marks; tags stand in the JavaScript of its configuration. */
const silktide = {
    name: 'Silktide',
    files: /(?:^|\/)silktide-(?:consent-manager|cookie-banner)[\w.-]*\.(?:js|css)(?:[?#]|$)/i,
    marks: [],
    categories: {},
    code: [
        [/\binjectScript\b/, 'a marked script: data-consent, data-src'],
        [
            /\bsilktide(?:ConsentManager|CookieBannerManager)\b/,
            'options of the script tag; write its scripts as marked ones (data-consent, data-src), then remove it',
        ],
        [/\bstcm_consent_update\b/, 'the dataLayer event consentgate_update'],
    ],
};

/** tarteaucitron (github.com/AmauriC/tarteaucitron.js, README): services are jobs in JavaScript, embeds are classes. */
const tarteaucitron = {
    name: 'tarteaucitron',
    files: /(?:^|\/)tarteaucitron(?:\.services|\.[a-z]{2})?(?:\.min)?\.(?:js|css)(?:[?#]|$)/i,
    marks: [],
    categories: {},
    embeds: [
        {
            className: 'youtube_player',
            service: 'youtube',
            id: 'videoid',
            address: 'https://www.youtube-nocookie.com/embed/',
        },
        { className: 'vimeo_player', service: 'vimeo', id: 'videoid', address: 'https://player.vimeo.com/video/' },
    ],
    buttons: [
        { className: 'tarteaucitronOpenPanel', actions: { '': 'open-preferences' } },
        { attribute: 'href', actions: { '#tarteaucitron': 'open-preferences' } },
    ],
    calls: [
        ['tarteaucitron\\.userInterface\\.openPanel\\(\\)', 'open-preferences'],
        ['tarteaucitron\\.userInterface\\.respondAll\\(\\s*true\\s*\\)', 'accept-all'],
        ['tarteaucitron\\.userInterface\\.respondAll\\(\\s*false\\s*\\)', 'reject-all'],
    ],
    code: [
        [/\btarteaucitron\.userInterface\.openPanel\b/, "consentgate.open('preferences')"],
        [/\btarteaucitron\.userInterface\.closePanel\b/, 'consentgate.close()'],
        [/\btarteaucitron\.userInterface\.respondAll\b/, 'consentgate.acceptAll() or rejectAll()'],
        [/\btarteaucitron\.setConsent\b/, "consentgate.set({ youtube: 'granted' })"],
        [
            /\btarteaucitron\.job\b(?:[^;]*?\.push\([^)]*\))?/,
            'a service with "load": true (docs/services.md), or a marked script; then remove it',
        ],
        [/\btarteaucitron\.user\.\w+/, 'a setting of that service (docs/services.md); then remove it'],
        [/\btarteaucitron\.services\b/, 'a service of your own (JSON), and a marked script'],
        [
            /\btarteaucitron\.init\b|\btarteaucitron(?:Force\w+|ExpireInDay|CustomText)\b/,
            'options of the script tag; then remove it',
        ],
        [/\btac\.(?:consent_updated|root_available)\b/, 'the event consentgate:change on document'],
        [/\btac_consent_update\b/, 'the dataLayer event consentgate_update'],
        [/\btarteaucitron\s*[.=]/, 'the calls of docs/migrate.md'],
    ],
    byHand: [
        [
            'class',
            /^(?:youtube_player|vimeo_player|dailymotion_player|tac_iframe)$/,
            'write <iframe data-consent="…" data-src="…">',
        ],
    ],
};

/** Usercentrics 2 and 3 (docs.usercentrics.com). Its words are the names of services; what is no service of ours needs `--map`. */
const usercentrics = {
    name: 'Usercentrics',
    files: /^(?:https?:)?\/\/(?:[\w-]+\.)*usercentrics\.eu(?:\/|$)/i,
    auto: /uc-block|autoblocker/i,
    marks: [{ attribute: 'data-usercentrics', isService: true }],
    categories: {},
    addresses: { 'uc-src': 'src' },
    calls: [
        ['(?:UC_UI|__ucCmp)\\.showSecondLayer\\(\\)', 'open-preferences'],
        ['UC_UI\\.acceptAllConsents\\(\\)', 'accept-all'],
        ['UC_UI\\.denyAllConsents\\(\\)', 'reject-all'],
    ],
    code: [
        [/\b(?:UC_UI|__ucCmp)\.showSecondLayer\b/, "consentgate.open('preferences')"],
        [/\b(?:UC_UI|__ucCmp)\.showFirstLayer\b/, "consentgate.open('banner')"],
        [/\b(?:UC_UI|__ucCmp)\.acceptAllConsents\b/, 'consentgate.acceptAll()'],
        [/\b(?:UC_UI|__ucCmp)\.denyAllConsents\b/, 'consentgate.rejectAll()'],
        [/\bUC_UI\.areAllConsentsAccepted\b/, "consentgate.has('functional analytics marketing')"],
        [/\bUC_UI\.getServicesBaseInfo\b/, 'consentgate.decisions()'],
        [/\bUC_UI_CMP_EVENT\b/, 'the event consentgate:change on document'],
        [/\bUC_UI\b|\b__ucCmp\b/, 'the calls of docs/migrate.md'],
    ],
};

/** vanilla-cookieconsent 2 and 3, with its iframemanager (github.com/orestbida/cookieconsent, docs/advanced). */
const vanillaCookieconsent = {
    name: 'vanilla-cookieconsent',
    files: /(?:^|\/)(?:cookieconsent(?:-init|-config)?|iframemanager)(?:\.umd|\.esm)?(?:\.min)?\.(?:js|css)(?:[?#]|$)/i,
    marks: [
        { attribute: 'data-category', service: 'data-service', elements: /^script$/ },
        { attribute: 'data-cookiecategory', service: 'data-service', elements: /^script$/ },
    ],
    categories: commonWords,
    embeds: [
        { service: 'youtube', id: 'data-id', address: 'https://www.youtube-nocookie.com/embed/' },
        { service: 'vimeo', id: 'data-id', address: 'https://player.vimeo.com/video/' },
    ],
    buttons: [
        {
            attribute: 'data-cc',
            actions: {
                'show-preferencesModal': 'open-preferences',
                'c-settings': 'open-preferences',
                'accept-all': 'accept-all',
                'accept-necessary': 'reject-all',
            },
        },
    ],
    calls: [
        ['CookieConsent\\.showPreferences\\(\\)', 'open-preferences'],
        ['CookieConsent\\.acceptCategory\\(\\s*[\'"]all[\'"]\\s*\\)', 'accept-all'],
        ['CookieConsent\\.acceptCategory\\(\\s*\\[\\s*\\]\\s*\\)', 'reject-all'],
    ],
    code: [
        [/\bCookieConsent\.run\b|\binitCookieConsent\b/, 'options of the script tag; then remove it'],
        [/\bCookieConsent\.(?:show|hide)Preferences\b/, "consentgate.open('preferences'), consentgate.close()"],
        [/\bCookieConsent\.show\b/, "consentgate.open('banner')"],
        [/\bCookieConsent\.hide\b/, 'consentgate.close()'],
        [/\bCookieConsent\.acceptCategory\b/, 'consentgate.acceptAll(), rejectAll() or grant(…ids)'],
        [/\bCookieConsent\.acceptedCategory\b/, "consentgate.has('analytics')"],
        [/\bCookieConsent\.acceptService\b/, 'consentgate.grant(…ids)'],
        [/\bCookieConsent\.acceptedService\b/, "consentgate.has('youtube')"],
        [/\bCookieConsent\.(?:validConsent|validCookie|getCookie)\b/, 'consentgate.receipt()'],
        [/\bCookieConsent\.getUserPreferences\b/, 'consentgate.decisions()'],
        [/\bCookieConsent\.eraseCookies\b/, 'not needed: cookies of services are erased after a no'],
        [/\bCookieConsent\.loadScript\b/, 'a marked script: data-consent, data-src'],
        [/\bCookieConsent\.setLanguage\b/, 'the option locale'],
        [/\bCookieConsent\.reset\b/, 'consentgate.withdraw()'],
        [/\bcc:on(?:FirstConsent|Change)\b/, 'the event consentgate:change on document'],
        [/\bcc:onConsent\b/, 'the event consentgate:ready on document'],
        [/\bCookieConsent\s*\.|\biframemanager\b/, 'the calls of docs/migrate.md'],
    ],
    byHand: [
        ['data-cc', /^show-consentModal$/, "call consentgate.open('banner')"],
        ['data-cc', /./, 'there is no control of that kind: build it with consentgate.set()'],
        ['data-service', /./, 'iframemanager: write <iframe data-consent="…" data-src="…">'],
    ],
};

/** The tools whose markup is understood, by the word for them. */
const tools = {
    axeptio,
    c15t,
    complianz,
    cookiebot,
    cookieyes,
    didomi,
    iubenda,
    klaro,
    onetrust,
    orejime,
    osano,
    silktide,
    tarteaucitron,
    usercentrics,
    'vanilla-cookieconsent': vanillaCookieconsent,
};

/** The classes of a tag. */
const readClasses = (tag) => (tag.get('class') ?? '').split(/[\t\n\f\r ]+/).filter(Boolean);
/** Types of scripts that wait: that of all tools, and a tool's own. */
const isWaiting = ({ types = {} }, tag) => {
    const type = tag.get('type')?.trim().toLowerCase() ?? '';
    return tag.name === 'script' && (type === 'text/plain' || Object.hasOwn(types, type));
};
/** Finds the first mark of the tools on a tag. */
function readMark(tools, tag) {
    for (const tool of tools)
        for (const form of tool.marks) {
            const { attribute = '', className, separator, elements, beside } = form;
            if (elements && !elements.test(tag.name))
                continue;
            if (beside && !isWaiting(tool, tag) && !beside.some((name) => tag.get(name) !== undefined))
                continue;
            const value = tag.get(attribute);
            const classes = readClasses(tag).flatMap((name) => className?.exec(name) ?? []);
            const found = className ? readClasses(tag).flatMap((name) => [className.exec(name)?.[1] ?? []].flat()) : [];
            if (value === undefined && !classes.length)
                continue;
            const texts = [...(value === undefined ? [] : [value]), ...found];
            const words = texts.flatMap((text) => (separator ? text.split(separator) : text)).map((word) => word.trim());
            const service = form.service ? tag.get(form.service) : undefined;
            return { tool, form, words: words.filter(Boolean), service };
        }
    return undefined;
}

/** Addresses of the loaders of tools whose markup is not known. */
const furtherLoaders = [
    ['TrustArc', /\btrustarc\.com\//],
    ['InMobi Choice', /\bquantcast\.mgr\.consensu\.org\/|\bcmp\.(?:quantcast|inmobi)\.com\//],
    ['Sourcepoint', /\bsp-prod\.net\/|\bprivacy-mgmt\.com\//],
    ['consentmanager', /\bconsentmanager\.net\//],
    ['Termly', /\btermly\.io\//],
    ['CookieHub', /\bcookiehub\.(?:net|eu)\//],
    ['Borlabs Cookie', /\bborlabs-cookie\b/],
];
const toOther = (id) => ({ id, name: tools[id]?.name ?? id });
/** Other consent tool that a script with this address loads. */
const findLoader = (address) => {
    const known = Object.keys(tools).find((id) => tools[id]?.files.test(address));
    const further = furtherLoaders.find(([, form]) => form.test(address));
    return known ? toOther(known) : further && { name: further[0] };
};
/** All tools, ours too, have scripts wait in that way. */
const isPlainText = (tag) => /^text\/plain$/i.test(tag.get('type')?.trim() ?? '');
/** Other consent tool that a tag is marked for; marks that several tools share are those of the first. */
const findForeignMark = (tag) => {
    const known = Object.keys(tools).find((id) => {
        const tool = tools[id];
        const mark = readMark([tool], tag);
        const hasAddress = Object.keys(tool.addresses ?? {}).some((name) => tag.get(name) !== undefined);
        const isHeld = isWaiting(tool, tag) || hasAddress;
        if (!mark)
            return isHeld && !isPlainText(tag);
        // What counts on some elements only is a name that sites use as well.
        const { elements, beside } = mark.form;
        return (isHeld || (!elements && !beside)) && !mark.words.every((word) => tool.ignore?.includes(word));
    });
    return known === undefined ? undefined : toOther(known);
};

/** Elements that are held when they are marked (README, "Marking tags"). */
const holdable = /^(?:audio|embed|iframe|frame|video|object|img|template|track|source|picture|link|script)$/;
const actions = ['accept-all', 'reject-all', 'open-preferences', 'withdraw', 'save', 'close'];
const addresses = /^data-(?:src|srcset|href|data|poster|srcdoc)$/;
/** Finds marks that do not do what their author meant. */
function findMarkProblems(tags, names) {
    const findings = [];
    const { isThirdParty, isHeld } = names;
    const ids = catalogue.map(({ id }) => id);
    for (const { tag, source } of tags) {
        const tell = (code, problem, cure, severity = 'mistake') => findings.push({ severity, code, offset: tag.start, source, problem, cure });
        const consent = tag.get('data-consent');
        const service = tag.get('data-service');
        const isScript = tag.name === 'script';
        const kind = isScript ? readScriptKind(tag.get('type'), tag.get('language')) : undefined;
        const action = tag.get('data-consent-action');
        if (action !== undefined && !actions.includes(action))
            tell('action', `data-consent-action="${action}" does nothing${suggest$1(action, actions)}`, `write one of ${actions.slice(0, 4).join(', ')}`);
        const isHoldable = holdable.test(tag.name) || tag.get('data-held') !== undefined;
        if (!isHoldable) {
            if (consent !== undefined)
                tell('mark-place', `data-consent means nothing on <${tag.name}>: what it holds is not held`, 'mark the tags inside, or write it as <script type="text/html" data-consent="…">…</script>');
            continue;
        }
        if (!isMarked(tag)) {
            const tool = findForeignMark(tag);
            const isInert = isScript && /^text\/plain$/i.test(tag.get('type') ?? '');
            if (tool)
                tell('mark-foreign', `it is marked for ${tool.name}: consentgate does not know that mark`, `run "consentgate migrate --from ${tool.id}" over the page, or write data-consent="…" with one of your categories`);
            else if (isInert && tag.get('data-src') !== undefined)
                tell('mark-missing', 'data-src without data-consent: nobody ever fires it', 'add data-consent="…"');
            else if (!isScript &&
                tag.names('data-').some((name) => addresses.test(name)) &&
                tag.get('src') === undefined &&
                /^(?:iframe|embed|object)$/.test(tag.name))
                tell('mark-missing', 'data-src without data-consent: a lazy loader of the site fetches it without asking, or nobody ever does', 'add data-consent="…"', 'note');
            continue;
        }
        if ((kind === 'classic' || kind === 'module') && consent !== 'necessary') {
            const address = tag.get('src');
            const fetched = address !== undefined && isThirdParty(address);
            const isLeak = fetched || (address === undefined && !isHeld(tag.start));
            tell('marked-live', `it is marked, but ${fetched ? 'fetched at once' : isLeak ? 'runs at once' : 'alive: only our script, if it comes, keeps it from running'}`, `write type="text/plain"${kind === 'module' ? ' data-type="module"' : ''}${address === undefined ? '' : ' and data-src for src'}`, isLeak ? 'leak' : 'mistake');
        }
        if (consent?.trim() === '' && service === undefined)
            tell('expression', 'data-consent is empty: it stays held for good', 'name a category');
        if (service !== undefined && names.isKnown && !names.services.includes(service))
            tell('service', `service "${service}" is not one of this site's: it stays held for good${ids.includes(service) ? '' : suggestService(service, [...names.services, ...ids])}`, ids.includes(service) ? `add "${service}" to data-services` : 'name a service of data-services');
        const words = (consent ?? '')
            .split(/[\s|]+/)
            .filter(Boolean)
            .map((word) => word.replace('!', ''));
        const odd = words.find((word) => !/^[a-z][\w-]*$/i.test(word));
        const known = [...names.categories, 'necessary', ...names.services];
        const unknown = names.isKnown && words.find((word) => !known.includes(word));
        if (odd !== undefined || /^\s*\||\|\s*(?:\||$)/.test(consent ?? ''))
            tell('expression', `data-consent="${consent}" is no expression: it stays held for good`, 'write "a b" for both, "a|b" for any, "!a" for a refusal');
        else if (unknown)
            tell('category', `"${unknown}" is no category or service of this site: it stays held for good${suggest$1(unknown, known)}`, ids.includes(unknown) ? `add "${unknown}" to data-services` : `name one of ${names.categories.join(', ')}`);
    }
    return findings;
}

// All that repeats is bounded: whoever writes an address may write a long one.
const createName = (part) => new RegExp(`(?:^|/)consentgate${part}(?:[.@-][\\da-f.]{0,64}\\d[\\w.-]{0,64})?(?:\\.min)?\\.m?js(?:[?#]|$)`, 'i');
/** Our file under its name, whatever a build has put behind it; the other files are fetched by it. */
const ownFile = createName('(?:-marked)?');
/** The one that comes before it: it takes over what visitors answered to a former tool. */
const ownImport = createName('-import');
/** Words of the core that are nobody else's. */
const ownCode = 'consentgate is here twice';
/** Files of ours that a page may link to: one of the services is named like Matomo's own. */
const ownPart = /(?:^|\/)consentgate[\w.@-]{0,99}(?:\/(?:[\w.@-]{1,99}\/){0,9}(?:services|locales|themes)\/[\w-]{1,99})?\.(?:js|css)(?:[?#]|$)/i;

const isOwn = ({ tag, content }) => tag.name === 'script' && (ownFile.test(tag.get('src') ?? '') || content.includes(ownCode));
const readKind$1 = (tag) => readScriptKind(tag.get('type'), tag.get('language'));
const has = (tag, attribute) => tag.get(attribute) !== undefined;
/** Does the parser wait for it, so that nothing behind it has run before? */
const isAtOnce = (tag) => readKind$1(tag) === 'classic' && !(has(tag, 'src') && (has(tag, 'async') || has(tag, 'defer')));
function readJson$1(element) {
    if (!element)
        return { json: {} };
    try {
        const json = JSON.parse(element.content);
        return Object(json) === json && !Array.isArray(json) ? { json: json } : { json: {}, unreadable: 1 };
    }
    catch (unreadable) {
        return { json: {}, unreadable };
    }
}
/** Finds consentgate in a page: where it stands, what it is told, and what of that cannot be meant. */
function readOwnScript(tags, isThirdParty) {
    const findings = [];
    const tell = ({ tag, source }, code, problem, cure, isNote = false) => findings.push({ severity: isNote ? 'note' : 'mistake', code, offset: tag.start, source, problem, cure });
    const scripts = tags.filter(({ tag }) => tag.name === 'script');
    const all = scripts.filter(isOwn);
    const inert = all.filter(({ tag }) => !/^(?:classic|module)$/.test(readKind$1(tag)));
    for (const one of inert)
        tell(one, 'script-inert', 'our script does not run: its type is none of JavaScript', 'take the type away');
    const [own, ...more] = all.filter((one) => !inert.includes(one));
    for (const one of more)
        tell(one, 'script-twice', 'our script stands here a second time: it starts nothing', 'keep the first one only');
    const [element, ...others] = scripts.filter(({ tag }) => has(tag, 'data-consentgate') && /\/json$/i.test(tag.get('type') ?? ''));
    for (const one of others)
        tell(one, 'options-twice', 'a second JSON element with options: only the first is read', 'put them together');
    const isLate = !!element && !!own && element.tag.start > own.tag.start && isAtOnce(own.tag);
    if (element && isLate)
        tell(element, 'options-late', 'these options stand behind our script, which does not see them', 'put them before it');
    const html = tags.find(({ tag }) => tag.name === 'html')?.tag;
    const { json, unreadable } = readJson$1(isLate ? undefined : element);
    const raw = {
        region: html?.get('data-consent-region'),
        ...(own && readDataset(own.tag)),
        ...json,
    };
    const holder = own ?? element;
    if (holder)
        for (const problem of findProblems(raw, unreadable))
            tell(unreadable && element ? element : holder, 'options', problem, 'docs/options.md has every option');
    if (!own)
        return { holdsFrom: undefined, guardsFrom: undefined, tag: undefined, raw, findings };
    const { tag } = own;
    const first = 'put it first in <head>, without async, defer or type="module"';
    if (!isAtOnce(tag))
        tell(own, 'script-late', 'our script runs when the page has run already: what nobody marked is not held', first);
    else if (tag.parent !== 'head')
        tell(own, 'script-place', `our script stands in ${tag.parent || 'the page'}, not in head: what comes before it is not held`, first);
    const before = scripts.filter(({ tag: other }) => other.start < tag.start &&
        !ownImport.test(other.get('src') ?? '') &&
        /^(?:classic|module)$/.test(readKind$1(other)) &&
        (isAtOnce(other) || has(other, 'async')));
    const foreign = before.find(({ tag: other }) => isThirdParty(other.get('src') ?? ''));
    const runner = foreign ?? before[0];
    if (runner && isAtOnce(tag))
        tell(runner, 'script-before', `this script comes before ours: what it asks for is not held`, 'put our script before it', !foreign);
    const holdsFrom = isAtOnce(tag) ? tag.start : undefined;
    const isGuarding = parseCore(raw).block !== 'marked' && !/-marked\b/.test(tag.get('src') ?? '');
    return { holdsFrom, guardsFrom: isGuarding ? holdsFrom : undefined, tag, raw, findings };
}

/**
 * Is it code that no script can stop (docs/leaks.md, `dynamic-import`, `speculation-document`, `frame-sandboxed`)? An address
 * that only shows when the code runs, any in a handler, rules over all links, and in Chromium a document of another origin.
 */
function isBeyondGuard({ tag, url }, code) {
    return (tag.get('sandbox') !== undefined ||
        (tag.name !== 'script' && /\bimport\s*\(/.test(code)) ||
        (!url && (/\bimport\s*\((?!\s*["'`])/.test(code) || /^speculationrules$/i.test(tag.get('type') ?? ''))));
}
/** Does no browser ask for it before the guard has it (docs/leaks.md, columns `guard` and `strict`)? */
function isHeldInTime({ tag }, { isStrict }) {
    const { name, parent } = tag;
    const address = (tag.get('src') ?? tag.get('data') ?? '').replace(/\s/g, '');
    return ((/^(?:video|audio)$/.test(name) && tag.get('poster') === undefined) ||
        (/^(?:track|source)$/.test(name) && /^(?:video|audio)$/.test(parent)) ||
        (tag.get('loading')?.toLowerCase() === 'lazy' && /^(?:img|iframe)$/.test(name)) ||
        /^(?:data|javascript):/i.test(address) ||
        // Partytown asks for it when the page is there.
        (name === 'script' && /^text\/partytown$/i.test(tag.get('type') ?? '')) ||
        (name === 'link' && /\bicon\b|^manifest$/i.test(tag.get('rel') ?? '')) ||
        // The policy of the page comes too late for what browsers scan ahead for, and in time for anything else.
        (isStrict && (/^(?:iframe|frame|object|embed)$/.test(name) || tag.get('background') !== undefined)));
}

/** Says how a raw tag is written when it is marked. */
function writeMarked({ tag, mark, services }) {
    const service = mark?.service ?? (services.length === 1 ? services[0] : undefined);
    const names = `data-consent="${mark?.consent}"${service ? ` data-service="${service}"` : ''}`;
    if (tag.name === 'script') {
        const [kind] = /^(?:module|text\/partytown)$/i.exec(tag.get('type')?.trim() ?? '') ?? [];
        const address = tag.get('src') === undefined ? '' : ' data-src="…"';
        return `mark it: <script type="text/plain"${kind ? ` data-type="${kind}"` : ''} ${names}${address}>`;
    }
    const address = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].find((name) => tag.get(name) !== undefined);
    if (!/^(?:iframe|embed|object|img|link|video|audio|track)$/.test(tag.name) || !address)
        return 'run the page through consentgate rewrite, or take it out';
    return `mark it: <${tag.name} ${names} data-${address}="…">`;
}

/** Is it known whose it is, and has the site said that it uses it? */
function whose({ services, mark, url }, { site, isPageKnown }) {
    if (services.length) {
        const missing = services.filter((id) => !site.named.includes(id));
        return [
            services.join(', '),
            missing.length ? `, and add ${missing.map((id) => `"${id}"`).join(' and ')} to data-services` : '',
        ];
    }
    const host = url?.host;
    const isLate = host && !isPageKnown ? '; with --page nothing of the site itself is told' : '';
    return [host ?? `third parties (${mark?.consent})`, host ? `, or --allow ${host} if it needs no yes${isLate}` : ''];
}
/** Code that asks for something, and does not only make links. */
const asking = /\.m?js["'`?#]|\.src\s*=|["']src["']|\bfetch\s*\(|sendBeacon|importScripts|Worker\s*\(|WebSocket|EventSource|XMLHttpRequest|\bimport\b|\bImage\b|\bAudio\b|document\.write/;
/** What Firefox fetches even there; anything else sleeps until it is taken out. */
const fetchedInTemplate$2 = /^(?:img|source|video|input|image|link)$/;
/** Says what marked tags do that are alive; scripts are told of with their marks. */
const sayMarked = ({ tag }) => tag.name === 'template'
    ? {
        ...{ severity: 'leak', code: 'template' },
        problem: 'Firefox fetches images, style sheets and scripts out of templates',
        cure: `write it as <script type="text/html" data-consent="${tag.get('data-consent') ?? '…'}">…</script>`,
    }
    : {
        ...{ severity: 'leak', code: 'marked-live' },
        problem: 'it is marked, but what it names is fetched at once',
        cure: tag.name === 'style'
            ? 'write it as <script type="text/html" data-consent="…"><style>…'
            : 'put data- before the names of its addresses',
    };
/** Says what code does that the guard, where it is, would hold while it runs. */
function sayCode(raw, code, isGuarded, nobody, who) {
    const { tag, services, isGuess } = raw;
    if (isGuarded && !isBeyondGuard(raw, code))
        return { severity: 'note', code: 'guarded-code', problem: `${who}: only the guard holds it, while it runs` };
    const isAsking = asking.test(code) || /^\s*data:/i.test(tag.get('src') ?? '');
    if (isGuess && !services.length && !isAsking)
        return { severity: 'note', code: 'maybe-code', problem: `${who}: this code names it, and may ask for it` };
    const why = isGuarded ? 'no guard can hold it' : `it runs at once, and ${nobody}`;
    return { severity: 'leak', code: 'raw-code', problem: `${who}: ${why}` };
}
/** Says what a raw tag does before a yes. */
function say(raw, context) {
    const { tag, mark, offset, isCode, isInNoscript, services } = raw;
    const { site, own, contentAt, hasShadows } = context;
    if (!mark)
        return sayMarked(raw);
    const [who, more] = whose(raw, context);
    const cure = writeMarked(raw) + more;
    if (isInNoscript)
        return {
            ...{ severity: 'leak', code: 'noscript' },
            problem: `${who}: browsers without scripting fetch it, and nobody can ask there`,
            cure: 'take it out, or run the page through consentgate rewrite',
        };
    const guard = own.guardsFrom;
    const isKnown = site.isStrict || (services.length > 0 && services.every(site.isGuarded));
    const isGuarded = guard !== undefined && guard < offset && isKnown;
    const nobody = guard === undefined
        ? 'nothing holds it'
        : guard > offset
            ? 'it comes before our script'
            : 'the guard does not know it';
    // In a declarative shadow root all of it is alive.
    const isAsleep = tag.isInTemplate && !hasShadows;
    if (isAsleep && !fetchedInTemplate$2.test(tag.name))
        return {
            severity: 'note',
            code: 'in-template',
            problem: `${who}: raw in a template, for whoever takes it out`,
            cure,
        };
    if (isCode) {
        const code = tag.name === 'script' ? contentAt(offset) : raw.source;
        return { ...sayCode(raw, code, isGuarded, nobody, who), cure };
    }
    if (raw.isHint)
        return {
            ...{ severity: 'leak', code: 'hint', cure },
            problem: `${who}: browsers connect at once, which tells it the address of the visitor`,
        };
    if (isGuarded && isHeldInTime(raw, site))
        return {
            severity: 'note',
            code: 'guarded-tag',
            problem: `${who}: only the guard holds it, if it is in time`,
            cure,
        };
    const fetched = isAsleep ? 'Firefox fetches it even out of a template' : 'browsers fetch it by themselves';
    const held = !isGuarded ? `, and ${nobody}` : tag.name === 'script' ? '; the guard only keeps it from running' : '';
    return {
        ...{ severity: 'leak', code: services.length ? 'raw-tag' : 'raw-unknown', cure },
        problem: `${who}: ${fetched}${held}`,
    };
}
/** Of a page whose address nobody has told, the judge of addresses makes one up. */
const isMadeUp = (url) => url?.hostname === 'page.invalid';
/** Turns raw tags into findings. */
const createRawFindings = (raws, context) => raws.map((raw) => {
    const { offset, source, url, services } = raw;
    const said = say(raw, context);
    const tool = raw.tag.name === 'script' ? findLoader(raw.tag.get('src') ?? '') : undefined;
    return {
        ...{
            offset,
            source,
            host: isMadeUp(url) ? undefined : url?.host,
            service: services[0] ?? raw.tag.get('data-service'),
        },
        ...said,
        ...(tool && {
            code: 'other-tool',
            problem: `${tool} is still in the page: a third party's code that runs before a yes, and a second banner`,
            cure: 'take it out once its marks are rewritten',
        }),
    };
});

const address$1 = (attribute, type) => ({ attribute, type, form: 'address' });
const srcset = (attribute) => ({ attribute, type: 'image', form: 'srcset' });
const style = { attribute: 'style', type: 'image', form: 'css' };
const background = [address$1('background', 'image')];
const byElement = {
    script: [address$1('src', 'script'), address$1('attributionsrc', 'connect')],
    iframe: [address$1('src', 'frame'), { attribute: 'srcdoc', type: 'frame', form: 'html' }],
    frame: [address$1('src', 'frame')],
    embed: [address$1('src', 'frame')],
    object: [address$1('data', 'frame')],
    img: [address$1('src', 'image'), srcset('srcset'), address$1('attributionsrc', 'connect')],
    source: [address$1('src', 'image'), srcset('srcset')],
    video: [address$1('src', 'image'), address$1('poster', 'image')],
    audio: [address$1('src', 'image')],
    model: [address$1('src', 'image'), address$1('poster', 'image')],
    track: [address$1('src', 'connect')],
    // The legacy attribute of HTML, "15.3 non-replaced elements".
    body: background,
    table: background,
    thead: background,
    tbody: background,
    tfoot: background,
    tr: background,
    td: background,
    th: background,
    col: background,
    colgroup: background,
};
/** What a preload is of (HTML, "potential destination"). */
const byDestination = {
    ...{ script: 'script', style: 'link', image: 'image', font: 'font', document: 'frame', fetch: 'connect' },
};
function readLink(tag) {
    const rel = (tag.get('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/);
    const has = (...words) => words.some((word) => rel.includes(word));
    const type = has('stylesheet')
        ? 'link'
        : has('modulepreload')
            ? 'script'
            : has('preload', 'prefetch', 'prerender', 'next')
                ? (byDestination[tag.get('as')?.toLowerCase() ?? ''] ?? 'connect')
                : rel.some((word) => /icon|startup-image/.test(word))
                    ? 'image'
                    : has('manifest', 'preconnect', 'dns-prefetch', 'compression-dictionary')
                        ? 'connect'
                        : undefined;
    if (!type || ownPart.test(tag.get('href') ?? ''))
        return [];
    const isHint = has('preconnect', 'dns-prefetch');
    return [{ attribute: 'href', type, form: 'address', isHint }, srcset('imagesrcset')];
}
// Attributes of SVG that may point into another file (SVG 2, "URL reference attributes").
const paint = 'fill,stroke,filter,mask,clip-path,marker,marker-start,marker-mid,marker-end,cursor'
    .split(',')
    .map((attribute) => ({ attribute, type: 'image', form: 'css' }));
const references = ['href', 'xlink:href'];
const animate = (form) => ['to', 'from', 'by', 'values'].map((attribute) => ({ attribute, type: 'image', form }));
const animatedReference = animate('addresses');
const animatedPaint = animate('css');
function readSvg(tag) {
    if (tag.name === 'a')
        return paint;
    const type = tag.name === 'script' ? 'script' : 'image';
    const animated = tag.get('attributename');
    const values = animated === undefined ? [] : /^(?:xlink:)?href$/i.test(animated) ? animatedReference : animatedPaint;
    return [...references.map((attribute) => address$1(attribute, type)), ...paint, ...values];
}
/** Handlers that wait for a visitor's doing; what a click does is the site's own, a link to share with for one. */
const byVisitor = /^on(?:(?:dbl|aux)?click|contextmenu|mouse|pointer|(?:got|lost)pointer|key|touch|gesture|drag|drop|wheel|(?:before)?input|change|invalid|submit|reset|formdata|search|select(?!ionchange)|copy|cut|paste|composition|blur|focusout|cancel|close|command)/;
/** The focus comes by itself where the page asks for it, to the window too; `focusin` comes up from what is inside. */
const hasFocus = (tag) => tag.get('autofocus') !== undefined || /^(?:body|frameset)$/.test(tag.name);
/** Finds the attributes by which a tag makes the browser fetch something. */
function findLoads(tag) {
    if (tag.isBare)
        return [];
    const isVisitors = (name) => byVisitor.test(name) || (name === 'onfocus' && !hasFocus(tag));
    const handlers = tag.names('on').filter((name) => !isVisitors(name));
    const loads = findAddresses(tag);
    return handlers.length === 0
        ? loads
        : [...loads, ...handlers.map((attribute) => ({ attribute, type: 'script', form: 'code' }))];
}
function findAddresses(tag) {
    const own = tag.mayBeSvg
        ? [...readSvg(tag), ...(byElement[tag.name] ?? [])]
        : !tag.isHtml
            ? readSvg(tag)
            : tag.name === 'link'
                ? readLink(tag)
                : tag.name === 'input'
                    ? tag.get('type')?.toLowerCase() === 'image'
                        ? [address$1('src', 'image')]
                        : []
                    : (byElement[tag.name] ?? []);
    return tag.get('style') === undefined ? own : [...own, style];
}

/** Creates an editor without text. */
function createEditor() {
    let source = '';
    /** Offset of the first letter that is still kept. */
    let base = 0;
    let edits = [];
    return {
        append(text) {
            source += text;
        },
        slice: (from, to) => source.slice(from - base, to - base),
        replace(from, to, text) {
            edits.push({ from, to, text });
        },
        take(until = Number.POSITIVE_INFINITY) {
            const due = edits.filter(({ from }) => from < until).sort((a, b) => a.from - b.from);
            if (due.length)
                edits = edits.filter(({ from }) => from >= until);
            let taken = '';
            let at = base;
            for (const { from, to, text } of due) {
                taken += source.slice(at - base, from - base) + text;
                at = to;
            }
            taken += source.slice(at - base, until - base);
            source = source.slice(until - base);
            base = until;
            return taken;
        },
        get length() {
            return base + source.length;
        },
    };
}

/** Creates it from the reasons of a page. */
const createExamine = (reasons) => (tag) => {
    const isByHand = isMarkedByHand(tag);
    const loads = [];
    for (const load of findLoads(tag)) {
        const value = tag.get(load.attribute);
        if (value)
            loads.push({ load, mark: reasons.ofLoad(load, value, isByHand) });
    }
    const hits = loads.filter(({ mark }) => mark);
    if (!hits.length)
        return undefined;
    // With one address of an element go the others: it comes alive as a whole, and only once.
    const hasAddress = hits.some(({ load }) => load.form !== 'css');
    // A third party in its style waits with it, service or not, as it would in a second run.
    const goes = ({ load, mark }) => mark ||
        (hasAddress &&
            (load.form === 'css' ? reasons.ofLoad(load, tag.get(load.attribute) ?? '', true) : load.form !== 'code'));
    const gone = loads.filter(goes);
    const mark = isMarked(tag) ? undefined : joinMarks(hits.map((hit) => hit.mark));
    return { attributes: gone.map(({ load }) => load.attribute), mark };
};

/**
 * Reads the text of a start tag, `<` to `>`, as HTML, "before attribute name state" and following, do. The parser's own
 * positions do not tell of twins: were only the first `src` renamed, the second one would come alive.
 */
function readSourceTag(text) {
    let at = 1;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        at += pattern.exec(text)?.[0].length ?? 0;
        return at;
    };
    const nameEnd = skip(/[^\t\n\f\r />]*/y);
    const attributes = [];
    for (;;) {
        const start = skip(/[\t\n\f\r /]*/y);
        if (at >= text.length || text[at] === '>')
            return { nameEnd, attributes };
        // A `=` where a name begins is its first letter.
        const end = skip(/=?[^\t\n\f\r />=]*/y);
        const name = text.slice(start, end).toLowerCase();
        if (skip(/[\t\n\f\r ]*/y) < text.length && text[at] === '=') {
            at++;
            skip(/[\t\n\f\r ]*/y);
            const quote = text[at];
            if (quote === '"' || quote === "'") {
                const close = text.indexOf(quote, at + 1);
                at = close < 0 ? text.length : close + 1;
            }
            else
                skip(/[^\t\n\f\r >]*/y);
            attributes.push({ name, start, nameEnd: end, end: at });
        }
        else
            attributes.push({ name, start, nameEnd: end, end });
    }
}

/** What the release gives back by itself (`gate/addresses`), of these elements. */
const known$1 = /^(?:iframe|embed|object|video|audio|img|picture|link|source|track|template|script)$/;
const knownAttribute$1 = /^(?:src|srcset|href|data|poster|srcdoc)$/;
/** Names of SVG under which the release does not know an address. */
const aliases = { 'xlink:href': 'data-href' };
/** Makes a tag inert by editing its text: names of attributes, and what is put in behind the tag's name. */
function holdTag(editor, tag, { attributes, mark, disarm }) {
    const { nameEnd, attributes: written } = readSourceTag(editor.slice(tag.start, tag.end));
    const given = written.map(({ name }) => name);
    const isSvgScript = tag.name === 'script' && !tag.isHtml;
    const rename = (name) => {
        if (isSvgScript && /^(?:xlink:)?href$/.test(name))
            return 'data-src';
        const alias = aliases[name];
        return alias && !given.includes('href') ? alias : `data-${name}`;
    };
    const taken = attributes.map(rename);
    // All other addresses, and those of other elements, have to be named to be given back.
    const bare = taken.map((name) => name.slice('data-'.length));
    if (disarm?.keep)
        taken.push('data-type');
    let added = mark && !given.includes('data-consent')
        ? writeMark(given.includes('data-service') ? { consent: mark.consent } : mark)
        : '';
    const named = disarm ? [] : known$1.test(tag.name) ? bare.filter((name) => !knownAttribute$1.test(name)) : bare;
    const held = [...new Set(named)].filter((name) => given.includes(name) || given.includes(`xlink:${name}`));
    if (held.length > 0 && !given.includes('data-held'))
        added += ` data-held="${held.join(' ')}"`;
    if (disarm) {
        if (!given.includes('type'))
            added = ` type="text/plain"${added}`;
        if (disarm.keep)
            added += ` data-type="${disarm.keep}"`;
    }
    if (added)
        editor.replace(tag.start + nameEnd, tag.start + nameEnd, added);
    for (const { name, start, nameEnd: end, end: valueEnd } of written) {
        const at = tag.start + start;
        if (disarm && name === 'type')
            editor.replace(at, tag.start + valueEnd, 'type="text/plain"');
        else if (attributes.includes(name)) {
            const next = rename(name);
            // `SRC` becomes `data-SRC`: nothing of the author's spelling is lost.
            if (next === `data-${name}`)
                editor.replace(at, at, 'data-');
            else
                editor.replace(at, tag.start + end, next);
        }
        // A lazy loader's attribute of the same name would win, or be lost.
        else if (taken.includes(name))
            editor.replace(at, at, 'data-was-');
    }
}

// RFC 2606: no such host can exist, so whatever lies there is relative to the page.
const unknownPage = ['https://page.invalid/', 'http://page.invalid/'].map((address) => new URL(address));
/** An address without scheme, host, backslash or line break, with which the parser of URLs could surprise us. */
const plain$1 = /^\/?[\w.~%@!$&'()*+,;=-]+(?:[/?#][^\t\n\r\\]*)?$/;
const resolve = (address, base) => {
    try {
        return new URL(address, base);
    }
    catch {
        // The browser cannot make a request of it either.
        return undefined;
    }
};
/** Reads the names of an import map and the addresses that they stand for; scopes are other names for the same. */
function readImports(json) {
    try {
        const { imports, scopes } = JSON.parse(json);
        const all = [imports, ...Object.values(Object(scopes))].flatMap((part) => Object.entries(Object(part)));
        return all.filter((entry) => typeof entry[1] === 'string');
    }
    catch {
        // The browser does not take it either.
        return [];
    }
}
/** Creates the judge of one page. `readText` turns an attribute's value into text where bytes are read. */
function createJudge(rules, readText, outside) {
    const pages = rules.page ? [rules.page] : unknownPage;
    let bases = outside?.bases ?? pages;
    let isBaseKnown = false;
    let isBaseOwn = outside?.isBaseOwn ?? true;
    const imports = [];
    const hosts = pages.map(({ host }) => host);
    const isOwn = (url) => hosts.includes(url.host);
    const judgeUrl = (url, lookup, isMarked) => {
        const { protocol, hostname } = url;
        if (!/^(?:https?|wss?|ftp):$/.test(protocol))
            return undefined;
        // `name.` is the same host to DNS (RFC 1034 §3.1). To set it takes as long as to read the address.
        if (hostname.endsWith('.'))
            url.hostname = hostname.slice(0, -1);
        const own = isOwn(url);
        const service = rules.findService(url, { ...lookup, isOwn: own });
        if (service)
            return service;
        return (rules.strict || isMarked) && !own && !rules.isAllowed(url) ? { consent: rules.category } : undefined;
    };
    const judge = {
        judge(value, type, lookup, isMarked = false) {
            const address = readText(value).trim();
            if (address === '' || address[0] === '#')
                return undefined;
            if (isBaseOwn && plain$1.test(address) && !rules.findService.mayBeOwn(address))
                return undefined;
            // `https:name` is relative on a page of the same scheme and names a host on another (URL, "scheme state").
            const isAmbiguous = /^https?:(?![\\/]{2})/i.test(address);
            for (const base of isAmbiguous || !isBaseOwn ? bases : bases.slice(0, 1)) {
                const url = resolve(address, base);
                const mark = url && judgeUrl(url, { type, ...lookup }, isMarked);
                if (mark)
                    return mark;
            }
            return undefined;
        },
        judgeImport(specifier) {
            for (const [name, address] of imports) {
                const rest = name.endsWith('/') && specifier.startsWith(name) ? specifier.slice(name.length) : undefined;
                const mark = specifier === name || rest !== undefined ? judge.judge(address + (rest ?? ''), 'script') : undefined;
                if (mark)
                    return mark;
            }
            return judge.judge(specifier, 'script');
        },
        addImports: (json) => void imports.push(...readImports(json)),
        hasImports: () => imports.length > 0 || !isBaseOwn,
        isPlain: () => !outside && !isBaseKnown && !imports.length,
        openFrame: () => createJudge(rules, readText, { bases, isBaseOwn }),
        setBase(value) {
            if (isBaseKnown)
                return;
            isBaseKnown = true;
            const next = pages.map((page) => resolve(readText(value), page)).filter((url) => url !== undefined);
            // HTML, "set the frozen base URL": these two do not count.
            if (next.some(({ protocol }) => /^(?:data|javascript):$/.test(protocol)) || !next[0])
                return;
            bases = next;
            isBaseOwn = next.every(isOwn);
        },
    };
    return judge;
}

/**
 * Holds a video or audio element together with its sources: it does not look at a source again whose address came
 * later (HTML, "the source element"), so only the release of the whole makes it play.
 */
function holdMedia({ hold }, { tag, how }, members) {
    const alone = members.filter((member) => isMarked(member.tag));
    const together = members.filter((member) => !isMarked(member.tag));
    const reasons = [how, ...together.filter((member) => member.tag.name === 'source').map((member) => member.how)];
    const isHeld = reasons.some((reason) => reason !== undefined);
    for (const member of isHeld ? alone : members)
        if (member.how)
            hold(member.tag, member.how);
    if (!isHeld)
        return;
    const addresses = (own) => [...new Set(['src', 'srcset', 'poster', ...(own?.attributes ?? [])])];
    const mark = isMarked(tag) ? undefined : joinMarks(reasons.map((reason) => reason?.mark));
    hold(tag, { attributes: addresses(how), mark });
    for (const member of together)
        hold(member.tag, { attributes: addresses(member.how), mark: undefined });
}

/** Takes comments out, and leaves what only looks like one: in a string, which a line ends, or in an address without quotes. */
const dropComments = (css) => css.replace(/("(?:[^"\\\n\r\f]+|\\[\s\S])*"?|'(?:[^'\\\n\r\f]+|\\[\s\S])*'?|url\(\s*[^"'\s)][^)]*\)?)|\/\*[\s\S]*?(?:\*\/|$)/gi, (_, kept) => kept ?? ' ');
/**
 * Escapes (CSS Syntax, "consume an escaped code point"): by code point, of a line break, which is nothing, and of a letter,
 * which is itself. Those of quotes and brackets stay, so that nothing ends earlier.
 */
const readEscapes$1 = (css) => css.replace(/\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|\r\n|[\n\r\f]|([^"'()]))/gi, (_, hex, letter = '') => hex ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)) : letter);
const text$1 = `"([^"]*)"?|'([^']*)'?`;
const call = (name) => `${name}\\(\\s*(?:${text$1}|([^)"']*))`;
const pattern = new RegExp(
// A name space has the form of an address and is none (CSS Namespaces).
`@namespace\\s[^;{}]*|(@import)\\s*(?:${text$1}|${call('url')})|${call('(?:url|src)')}`, 'gi');
/** What stands between brackets, from behind the opening one. */
function readBrackets(css, start) {
    const step = /"[^"]*"?|'[^']*'?|[()]/g;
    step.lastIndex = start;
    let depth = 1;
    for (let found = step.exec(css); found; found = step.exec(css)) {
        if (found[0] === '(')
            depth++;
        else if (found[0] === ')' && --depth === 0)
            return css.slice(start, found.index);
    }
    return css.slice(start);
}
/** Sets of images, and calls of a sheet's own functions (CSS Functions and Mixins), which may make one. */
const calls = /(?:image-set|(?<![\w-])--[^\s:;,{}()"']+)\(/gi;
/** Properties that they may get a text from; what `@property` and `@function` say counts as one. */
const sayings = /(?:^|[\s;{])(?:--[^\s:;{}]+|initial-value|result)\s*:(?:"[^"]*"?|'[^']*'?|[^"';}]+)*/gi;
/** Texts that may become addresses: in `image-set()`, and where it may get them from. */
function readTexts(css) {
    const sets = [];
    let effort = 0;
    for (const { index, 0: name } of css.matchAll(calls)) {
        // Of thousands that are never closed each would be read to the end: all that follows counts as inside.
        const isTooMuch = effort > 8 * css.length;
        sets.push(isTooMuch ? css.slice(index) : readBrackets(css, index + name.length));
        if (isTooMuch)
            break;
        effort += sets.at(-1)?.length ?? 0;
    }
    const properties = css.match(sayings) ?? [];
    const texts = [...sets, ...properties.filter((property) => /[\\/]{2}/.test(property))];
    return texts.flatMap((part) => [...part.matchAll(new RegExp(text$1, 'g'))].map(([, one, two]) => one ?? two ?? ''));
}
/** Reads what a style sheet, or the value of a `style` attribute, would have the browser fetch. */
function readCssAddresses(css) {
    if (!/url|@import|image-set|src\(|--|\\/i.test(css))
        return [];
    const found = [];
    const source = readEscapes$1(dropComments(css));
    for (const [, isImport, ...groups] of source.matchAll(pattern)) {
        const address = groups.find((group) => group !== undefined);
        if (address !== undefined)
            found.push({ address: address.trim(), type: isImport ? 'link' : 'image' });
    }
    for (const address of readTexts(source))
        found.push({ address, type: 'image' });
    return found;
}

const leading = /^[\0-\x20]+/;
/** URL, "basic URL parser": what stands before an address, and line breaks in it, are no part of it. */
const tidyAddress = (written) => written.replace(leading, '').replace(/[\t\n\r]/g, '');
/** Reads `%3C` and `%u003C` letter by letter, as `unescape` does; of other encodings what matters is ASCII. */
const readPercents = (text) => text.replace(/%(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi, (_, long, short = '') => String.fromCharCode(Number.parseInt(long ?? short, 16)));
/** Reads the body of a `data:` address (RFC 2397, Fetch "data: URL processor"); `undefined` for any other address. */
function readData(address) {
    const [, head = '', body = ''] = /^data:([^,]*),([\s\S]*)$/i.exec(address) ?? [];
    if (!head && !body)
        return undefined;
    try {
        const decoded = decodeURIComponent(body);
        // A fragment is no part of it; of a text it may stay, in case a browser reads on.
        const text = /;\s*base64\s*$/i.test(head) ? atob(decoded.replace(/#.*|\s/gs, '')) : decoded;
        // Every other byte of UTF-16, as far as it matters here.
        return { type: head.toLowerCase(), text: text.replaceAll('\0', '') };
    }
    catch {
        // Bytes that are no UTF-8; what matters in it is ASCII.
        return { type: head.toLowerCase(), text: readPercents(body) };
    }
}

/** Reads the addresses of a `srcset` (HTML, "parse a srcset attribute"). */
function readSrcset(value) {
    const addresses = [];
    let at = 0;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const [found = ''] = pattern.exec(value) ?? [];
        at += found.length;
        return found;
    };
    for (;;) {
        skip(/[\t\n\f\r ,]*/y);
        // Commas inside belong to the address, commas behind it end the candidate.
        const address = skip(/[^\t\n\f\r ]*/y);
        if (!address)
            return addresses;
        let end = address.length;
        while (address[end - 1] === ',')
            end--;
        const bare = address.slice(0, end);
        addresses.push(bare);
        // What describes the candidate; a comma inside brackets does not end it.
        if (bare === address)
            skip(/(?:\([^)]*\)?|[^,(]+)*/y);
    }
}

/** Reads XML. */
function readXml(xml) {
    const outside = /<(?:\?xml-stylesheet\s[^>]*?\bhref\s*=|!ENTITY\s[^>"']*)\s*["']([^"']*)/g;
    return {
        html: xml
            .replace(/<(\/?)[\w.-]+:(?=\w)/g, '<$1')
            .replace(/<([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)\/>/g, '<$1$2></$1>'),
        addresses: [...xml.matchAll(outside)].map(([, address = '']) => address),
    };
}

/** Creates the search. */
function createReasons({ judge, findInCode, findInHtml }) {
    const ofCss = (css, isMarked = false) => joinMarks(readCssAddresses(css).map(({ address, type }) => ofAddress({ type }, address, isMarked)));
    const ofCode = (code) => joinMarks(findInCode(code, judge, findInHtml));
    const ofHandler = (code) => joinMarks(findInCode(code, judge, findInHtml, false));
    const ofHtml = (html) => joinMarks(findInHtml(html));
    const ofAddress = ({ type, isHint = false }, written, isMarked) => {
        const value = tidyAddress(written);
        if (!/^(?:data|javascript):/i.test(value))
            return judge.judge(value, type, { isHint }, isMarked);
        // The browser fetches what such a document, script or style sheet names.
        const data = readData(value);
        if (!data) {
            const code = decodeSafely(value.replace(/^javascript:/i, ''));
            // What the code gives becomes the document.
            return type === 'frame' ? (ofCode(code) ?? ofHtml(code)) : undefined;
        }
        if (type === 'script')
            return ofCode(data.text);
        if (type === 'link')
            return ofCss(data.text);
        if (type !== 'frame' || !/html|xml|svg|xsl/.test(data.type))
            return undefined;
        if (/^text\/html/.test(data.type))
            return ofHtml(data.text);
        const { html, addresses } = readXml(data.text);
        return joinMarks([ofHtml(html), ...addresses.map((address) => ofAddress({ type: 'link' }, address, isMarked))]);
    };
    return {
        ofCss,
        ofCode,
        ofLoad(load, value, isMarked) {
            const each = (values) => joinMarks(values.map((entry) => ofAddress(load, entry, isMarked)));
            if (load.form === 'srcset')
                return each(readSrcset(value));
            if (load.form === 'addresses')
                return each(value.split(';'));
            if (load.form === 'css')
                return ofCss(value, isMarked);
            if (load.form === 'code')
                return ofHandler(value);
            return load.form === 'html' ? ofHtml(value) : ofAddress(load, value, isMarked);
        },
    };
}
function decodeSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

/** Finds the third party to which a `meta` element takes its document by itself (HTML, "shared declarative refresh steps"). */
function findRefresh(tag, reasons) {
    if (tag.get('http-equiv')?.toLowerCase() !== 'refresh')
        return undefined;
    const [, address] = /^[\d.\s]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(tag.get('content') ?? '') ?? [];
    return address ? reasons.ofLoad({ attribute: 'content', type: 'frame', form: 'address' }, address, false) : undefined;
}

/** Creates an empty list. */
function createRegions() {
    /** All of them, in the order of the page. */
    const waiting = new Set();
    /** Those of the tree, each inside the one before, and the same by name: a page may open thousands, and each tag asks. */
    const open = [];
    const named = new Map();
    /** Those that the tree has dropped: all of a name are over with the next end tag of it. */
    const dropped = new Map();
    const add = (to, entry) => {
        const same = to.get(entry.tag.name);
        if (same)
            same.push(entry);
        else
            to.set(entry.tag.name, [entry]);
    };
    const close = (entry, end) => {
        waiting.delete(entry);
        entry.close(end, entry.members ?? []);
    };
    return {
        open(tag, close, members) {
            // To a browser that keeps what the tree drops, a tag in the text of another one is text.
            if (!tag.isOpen && !tag.mayBeSvg && dropped.has(tag.name))
                return;
            const entry = { tag, close, members };
            waiting.add(entry);
            if (tag.isOpen)
                open.push(entry);
            add(tag.isOpen ? named : dropped, entry);
        },
        find: (wanted) => named.get(wanted)?.at(-1),
        settle(name, start, end) {
            const toEnd = (of) => ({ textEnd: start, end: name === of ? end : undefined });
            // What is around an open element is open as well.
            for (let last = open.at(-1); last?.tag.node?.isClosed; last = open.at(-1)) {
                open.pop();
                named.get(last.tag.name)?.pop();
                close(last, toEnd(last.tag.name));
            }
            const over = dropped.get(name) ?? [];
            dropped.delete(name);
            for (const entry of over.reverse())
                close(entry, toEnd(name));
        },
        closeAll(end) {
            named.clear();
            for (const entry of [...waiting].reverse())
                close(entry, { textEnd: end, end: undefined });
        },
        start() {
            const [first] = waiting;
            return first?.tag.start;
        },
    };
}

/** A pattern whose host is all wildcards and groups; where its host has a name, that is judged like any other. */
function isAnyHost(pattern) {
    if (typeof pattern !== 'string')
        return /"(?:hostname|baseURL)"/.test(JSON.stringify(pattern) ?? '');
    const [, host] = /^(?:[^/?#]*:)?[\\/]{2}([^/?#]*)/.exec(pattern) ?? [];
    return host !== undefined && !/[a-z\d]/i.test(host.replace(/:\w+/g, ''));
}
/** Could a predicate choose a link to any host (HTML, "document rule predicate")? */
function reachesAny(where) {
    const { and, or, href_matches: patterns } = Object(where);
    if (Array.isArray(and))
        return and.every(reachesAny);
    if (Array.isArray(or))
        return or.some(reachesAny);
    // Of links by selector, and of all but some, nobody knows where they lead.
    return patterns === undefined || [patterns].flat().some(isAnyHost);
}
/**
 * Finds what speculation rules would have the browser load ahead (HTML, "speculation rules"), or what a web bundle names.
 * `anyone` is the mark of rules over links to anywhere; outside of `strict` those may stay that wait for the visitor.
 */
function findInRules(json, judge, anyone, strict) {
    let rules;
    try {
        rules = JSON.parse(json);
    }
    catch {
        // The browser does not take them either.
        return [];
    }
    const marks = [];
    const look = (value, key) => {
        if (typeof value === 'string') {
            // In a pattern, `*` may stand for any host; an address with it is one of the hosts.
            const mark = /^(?:urls|href_matches|source|resources|scopes|)$/.test(key) &&
                judge.judge(value.replace(/\*\.?/g, ''), 'frame', { isHint: /\*/.test(value) });
            if (mark)
                marks.push(mark);
        }
        else if (Array.isArray(value))
            for (const entry of value)
                look(entry, key);
        else if (typeof value === 'object' && value) {
            const rule = value;
            const isOverLinks = 'where' in rule || rule.source === 'document';
            // Without a word of it, such rules wait until the link is pressed. On a phone, `moderate` looks at what is in view.
            const isByItself = /^(?:immediate|eager|moderate)$/.test(String(rule.eagerness));
            if (isOverLinks && (strict || isByItself) && reachesAny(rule.where))
                marks.push(anyone);
            for (const [name, entry] of Object.entries(value))
                look(entry, name);
        }
    };
    try {
        look(rules, '');
    }
    catch {
        // Deeper than a browser reads, and than can be followed here.
        return [anyone];
    }
    return marks;
}

/** Holds a script by its address, or waits for its text and holds it by that. */
function openScript({ editor, regions, reasons, examine, judge, rules, hold }, tag) {
    const kind = readScriptKind(tag.get('type'), tag.get('language'));
    if (kind === 'importmap' && tag.isOpen)
        regions.open(tag, ({ textEnd }) => judge.addImports(editor.slice(tag.end, textEnd)));
    if (kind === 'data' || kind === 'importmap')
        return;
    const disarm = { keep: kind === 'classic' ? undefined : kind };
    const names = [...(tag.isHtml ? ['src'] : []), ...(tag.isHtml && !tag.mayBeSvg ? [] : ['href', 'xlink:href'])];
    // Marked and live: its author forgot the type, and the gate would come too late.
    const isLate = isMarked(tag);
    // Speculation rules and web bundles have no address, but name some.
    const isList = kind === 'speculationrules' || kind === 'webbundle';
    if (!isList && names.some((name) => tag.get(name) !== undefined)) {
        // Whoever holds the others must not wait itself: from a host of the site's for files, with the names of vendors in it.
        const address = tag.get('src') ?? '';
        if (tag.isHtml && (ownFile.test(address) || ownImport.test(address)))
            return;
        const how = examine(tag) ?? (isLate ? { attributes: [], mark: undefined } : undefined);
        // Whatever it is held for: it comes alive as a whole.
        if (how)
            hold(tag, { ...how, attributes: [...new Set([...how.attributes, ...names])], disarm });
    }
    else if (tag.isHtml || tag.isOpen)
        regions.open(tag, ({ textEnd }) => {
            const text = editor.slice(tag.end, textEnd);
            const mark = isList
                ? joinMarks(findInRules(text, judge, { consent: rules.category }, rules.strict))
                : reasons.ofCode(tag.node?.text ?? text);
            // An inline module has an `onload`, too.
            const how = examine(tag);
            if ((mark || how || isLate) && !text.includes(ownCode))
                hold(tag, {
                    attributes: how?.attributes ?? [],
                    mark: isMarked(tag) ? undefined : joinMarks([mark, how?.mark]),
                    disarm,
                });
        });
}

/**
 * Writes markup as the text of a `<script type="text/html">`, as the release reads it: only end tags of scripts are
 * written differently, and what looks so in the code of one. `undefined` when it cannot be done: behind `<!--` and
 * `<script` the element's own end tag would be part of its text (HTML, "script data double escaped state").
 */
function writeContained(markup) {
    const text = markup.replace(/<(?=\\*\/script)/gi, '<\\');
    const steps = /<!--|-->|<script(?=[\t\n\f\r />])/gi;
    let isEscaped = false;
    let isTwice = false;
    for (let step = steps.exec(text); step; step = steps.exec(text)) {
        if (step[0] === '-->')
            isEscaped = isTwice = false;
        else if (step[0] !== '<!--')
            isTwice ||= isEscaped;
        else if (!isEscaped) {
            isEscaped = true;
            // `<!-->` opens and closes with the same dashes.
            steps.lastIndex -= 2;
        }
    }
    return isTwice ? undefined : text;
}
/** The same for a style element: a backslash before a letter that is no hex digit changes nothing in CSS. */
const writeContainedStyle = (markup) => writeContained(markup) ?? markup.replace(/<(?=\\*\/script)/gi, '<\\').replace(/<(?=script)/gi, '<\\');

/** Holds a style element that names third parties, or whose `onload` does: it becomes the text of a container as a whole. */
function holdStyle({ editor, reasons, examine, onHeld, hold }, tag, { textEnd, end }) {
    const type = tag.get('type')?.trim().toLowerCase();
    const consent = tag.get('data-consent');
    const text = editor.slice(tag.end, textEnd);
    // With any other type it is no style sheet (HTML, "update a style block"); but Chromium and Firefox, which scan ahead, do not
    // look at the type, and follow the imports that it begins with.
    const isSheet = !type || type === 'text/css';
    const css = tag.node?.text ?? text;
    const inside = reasons.ofCss(isSheet ? css : css.replace(/\{[\s\S]*/, ''), consent !== undefined);
    const how = examine(tag);
    const mark = joinMarks([inside, how?.mark]);
    const shown = consent === undefined ? mark : (mark ?? how) && { consent };
    if (!shown)
        return;
    const open = `<script type="text/html"${writeMark(shown)}>`;
    const markup = editor.slice(tag.start, end ?? textEnd);
    const contained = writeContainedStyle(markup);
    // What the tree dropped may hold tags that were edited already. Browsers of today keep it in a select, like a script;
    // elsewhere it is no element in any, and the container would be none either.
    const isKept = tag.node || (contained === markup && /^(?:select|option|optgroup)$/.test(tag.parent));
    if (tag.isHtml && !tag.mayBeSvg && isKept) {
        if (contained !== markup)
            editor.replace(tag.start, end ?? textEnd, open + contained + (end ? '</script>' : ''));
        else {
            editor.replace(tag.start, tag.start, open);
            if (end)
                editor.replace(end, end, '</script>');
        }
        onHeld(tag, mark);
        return;
    }
    // Inside SVG a script element's content would be parsed as tags; inside `foreignObject` HTML begins again.
    const bare = text.replace(/<!\[CDATA\[|\]\]>/g, '');
    if (tag.node?.namespace !== svgNamespace || !end || /[<&]/.test(bare)) {
        hold(tag, { attributes: how?.attributes ?? [], mark, disarm: { keep: undefined } });
        // Behind a rule there are no imports, for who scans ahead neither.
        editor.replace(tag.end, tag.end, '*{}');
        return;
    }
    editor.replace(tag.start, tag.start, `<foreignObject>${open}`);
    if (bare !== text)
        editor.replace(tag.end, textEnd, bare);
    editor.replace(end, end, '</script></foreignObject>');
    onHeld(tag, mark);
}

/** Firefox fetches these even inside a template, sources by `srcset`, a video by its poster, a script behind another tag. */
const fetchedInTemplate$1 = /^(?:img|source|video|input|image|link|script)$/;
/** Turns a marked template that holds images or scripts into the container that is inert in every browser. */
function holdTemplate({ editor, reasons, onHeld, hold }, tag, { textEnd, end }, members) {
    const isForeign = (tag) => findLoads(tag).some((load) => reasons.ofLoad(load, tag.get(load.attribute) ?? '', true) !== undefined);
    const fetched = members
        .map((member) => member.tag)
        .filter((tag) => fetchedInTemplate$1.test(tag.name) && isForeign(tag));
    if (!fetched.length)
        return;
    const inside = editor.slice(tag.end, textEnd);
    const contained = writeContained(inside);
    // A colgroup may hold a template and no script.
    if (contained === undefined || !end || tag.parent === 'colgroup') {
        const mark = { consent: tag.get('data-consent') ?? tag.get('data-service') ?? '' };
        for (const image of fetched)
            hold(image, {
                attributes: findLoads(image)
                    .filter(({ form }) => form !== 'css')
                    .map(({ attribute }) => attribute),
                mark,
            });
        return;
    }
    const { attributes } = readSourceTag(editor.slice(tag.start, tag.end));
    editor.replace(tag.start + 1, tag.start + 1 + 'template'.length, 'script type="text/html"');
    for (const { name, start } of attributes)
        if (name === 'type' || name === 'src')
            editor.replace(tag.start + start, tag.start + start, 'data-was-');
    if (contained !== inside)
        editor.replace(tag.end, textEnd, contained);
    editor.replace(textEnd, end, '</script>');
    onHeld(tag, undefined);
}

/** Documents in documents are read again for each that is around them, and nobody means so many. */
const deepest = 12;
/** Creates the rewriter of one page. */
function createPage$1(parts, { judge, scripting = true, isFramed = false, depth = 0 } = {}) {
    const { rules, findInCode, createScanner, readText } = parts;
    const judges = judge ?? createJudge(rules, readText);
    const editor = createEditor();
    const regions = createRegions();
    /** Behind the last tag that was read. */
    let seen = 0;
    /** A part with a document of its own, or none, has no say in the page's base. */
    const inside = { ...judges, setBase: () => { } };
    const rewriteInside = (html, offset) => {
        const onHeld = (tag, mark, at) => parts.onHeld(tag, mark, offset + at);
        return createPage$1({ ...parts, onHeld }, { judge: inside, scripting: false, depth }).write(html, true);
    };
    const reasons = createReasons({
        judge: judges,
        findInCode,
        findInHtml(html) {
            if (depth === deepest)
                return [{ consent: rules.category }];
            const marks = [];
            const onHeld = (_, mark) => marks.push(...(mark ? [mark] : []));
            createPage$1({ ...parts, onHeld }, { judge: judges.openFrame(), isFramed: true, depth: depth + 1 }).write(html, true);
            return marks;
        },
    });
    const onHeld = (tag, mark) => parts.onHeld(tag, mark, tag.start);
    const hold = (tag, how) => {
        holdTag(editor, tag, how);
        onHeld(tag, how.mark);
    };
    const examine = createExamine(reasons);
    const tools = { editor, regions, reasons, examine, judge: judges, rules, onHeld, hold };
    const onBase = (tag) => {
        const href = tag.get('href');
        if (href !== undefined && tag.isHtml && !tag.isInTemplate)
            judges.setBase(href);
    };
    const onMeta = (tag) => {
        const mark = findRefresh(tag, reasons);
        if (mark)
            onHeld(tag, mark);
    };
    const onStart = (tag) => {
        const template = regions.find('template');
        const media = regions.find('video') ?? regions.find('audio');
        if (template?.members)
            template.members.push({ tag, how: undefined });
        else if (tag.name === 'base')
            onBase(tag);
        else if (tag.name === 'meta' && isFramed)
            onMeta(tag);
        else if (tag.name === 'script')
            openScript(tools, tag);
        // One that closes itself in a drawing is empty.
        else if (tag.name === 'style' && (tag.isOpen || !tag.node))
            regions.open(tag, (end) => holdStyle(tools, tag, end));
        else if (tag.name === 'noscript' && tag.isOpen && tag.isHtml && scripting)
            regions.open(tag, ({ textEnd }) => {
                const text = editor.slice(tag.end, textEnd);
                const rewritten = rewriteInside(text, tag.end);
                if (rewritten !== text)
                    editor.replace(tag.end, textEnd, rewritten);
            });
        else if (tag.name === 'template' &&
            tag.isOpen &&
            tag.isHtml &&
            isMarked(tag) &&
            tag.get('shadowrootmode') === undefined)
            regions.open(tag, (end, members) => holdTemplate(tools, tag, end, members), []);
        else if ((tag.name === 'video' || tag.name === 'audio') && tag.isOpen && tag.isHtml)
            regions.open(tag, (_, members) => holdMedia(tools, { tag, how: examine(tag) }, members), []);
        // In SVG they are any element, and so is a video around them.
        else if (media?.members &&
            tag.isHtml &&
            /^(?:source|track)$/.test(tag.name) &&
            /^(?:video|audio)$/.test(tag.parent))
            media.members.push({ tag, how: examine(tag) });
        else {
            const how = examine(tag);
            if (how)
                hold(tag, how);
        }
    };
    const scanner = createScanner({
        start(tag) {
            regions.settle('', tag.start, tag.start);
            onStart(tag);
            seen = tag.end;
        },
        end(name, start, end) {
            regions.settle(name, start, end);
            seen = end;
        },
    }, { scripting });
    return {
        write(text, isLast) {
            editor.append(text);
            scanner.write(text, isLast);
            if (isLast)
                regions.closeAll(editor.length);
            return editor.take(isLast ? undefined : (regions.start() ?? seen));
        },
    };
}

/** Pattern of a text's place in {@link CodeParts.code}; its group is the number. */
const textAt = '\\uE000(\\d+)\\uE001';
// Behind one of these a slash begins a regular expression, behind anything else it divides; so it does behind `i++`.
const beforeRegex = /(?:^|[([{,;:=!&|?*%~^<>]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))\s*$/;
// A comment ends with its line, at U+2028 and U+2029 too, which are three letters where bytes are read. What is repeated takes
// runs of letters at once: for millions of steps the engine has no room.
const token$1 = /\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|<!--)(?:[^\n\r\u2028\u2029\xe2]+|\xe2+(?!\x80[\xa8\xa9]))*|"(?:[^"\\\n\r]+|\\[\s\S])*"?|'(?:[^'\\\n\r]+|\\[\s\S])*'?|`|\//g;
// Braces count inside of templates only; most code has none.
const tokenInside = new RegExp(`${token$1.source}|[{}]`, 'g');
// Every letter fits in one way only, or what is no expression after all would be tried in all of them.
const regex = /\/(?:[^/\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\//y;
const template = /(?:[^`\\$]+|\\[\s\S]|\$(?!\{))*/y;
const readEscapes = (text) => text.includes('\\')
    ? text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([\s\S]))/gi, (_, x, u, braced, other) => other === undefined ? String.fromCodePoint(Math.min(Number.parseInt(x ?? u ?? braced, 16), 0x10ffff)) : other)
    : text;
/**
 * Takes code apart as far as it needs to be known what is code and what is text: a snippet that stands in a page's data
 * (`self.__next_f.push([1,"…fbq('init')…"])`) is no snippet.
 */
function readCode(source) {
    const texts = [];
    /** For each open `${` of a template, the braces that are open inside. */
    const braces = [];
    let code = '';
    let at = 0;
    /** Where the last text ended. */
    let end = Number.NEGATIVE_INFINITY;
    /** Texts that are added up are one: `'…/gtm.' + 'js?id='` is how plug-ins hide an address from optimisers. */
    const put = (text, start) => {
        const between = start - end < 40 ? source.slice(end, start) : '';
        const isMore = between.includes('+') && /^\s*\+\s*$/.test(between);
        if (isMore)
            texts.push(texts.pop() + readEscapes(text));
        code += isMore ? '0' : `\uE000${texts.push(readEscapes(text)) - 1}\uE001`;
    };
    const readTemplate = () => {
        template.lastIndex = at;
        const [text = ''] = template.exec(source) ?? [];
        put(text, at - 1);
        at += text.length;
        if (source[at] === '$') {
            braces.push(0);
            code += '+(';
        }
        at += source[at] === '$' ? 2 : 1;
        end = at;
    };
    while (at < source.length) {
        const next = braces.length ? tokenInside : token$1;
        next.lastIndex = at;
        const found = next.exec(source);
        code += source.slice(at, found?.index);
        if (!found)
            break;
        const [whole] = found;
        at = found.index + whole.length;
        const depth = braces.length - 1;
        if (whole[0] === '"' || whole[0] === "'") {
            // One that is never closed is the beginning of an address in code that is itself a text.
            put(whole.slice(1, whole.length > 1 && whole.endsWith(whole[0]) ? -1 : undefined), found.index);
            end = at;
        }
        else if (whole === '`')
            readTemplate();
        else if (whole === '{' || whole === '}') {
            if (whole === '}' && braces[depth] === 0) {
                braces.pop();
                code += ')+';
                readTemplate();
                continue;
            }
            if (depth >= 0)
                braces[depth] = (braces[depth] ?? 0) + (whole === '{' ? 1 : -1);
            code += whole;
        }
        else if (whole === '/') {
            regex.lastIndex = at - 1;
            const [literal] = (beforeRegex.test(code.slice(-20)) && regex.exec(source)) || [''];
            at += literal ? literal.length - 1 : 0;
            code += literal ? ' 0 ' : '/';
        }
        else
            code += ' ';
    }
    return { code, texts };
}

const choice = new RegExp(`\\?\\s*\\(?\\s*${textAt}\\s*\\)?\\s*:\\s*\\(?\\s*${textAt}`, 'g');
/** What code may add between two texts. A `0` stands for a text that is part of the one before. */
const link = /^[\s()]*(?:\+\s*0[\s()]*)*\+[\s()]*(?:([^;{},?:=\uE000]+?)\+[\s()]*)?$/;
const places$1 = new RegExp(textAt, 'g');
/** No condition and no operand of a snippet is longer. */
const reach = 120;
/** Names stand for the beginnings of addresses; more would let a few letters of code grow without end. */
const longest$1 = 100;
const most$1 = 2000;
/** Where the condition of `condition ? a : b` begins: behind a bracket or a `=` that is none of a comparison. */
function findCondition(code, end) {
    let depth = 0;
    for (let at = end - 1; at >= 0 && at > end - reach; at--) {
        const letter = code[at] ?? '';
        if (letter === ')')
            depth++;
        else if (letter === '(' && --depth < 0)
            return at + 1;
        else if (';{}?'.includes(letter))
            return undefined;
        else if (letter === '=' && depth === 0 && !/[=!<>]/.test(`${code[at - 1]}${code[at + 1]}`))
            return at + 1;
    }
    return undefined;
}
/** Puts one of the two texts in the place of each `condition ? 'https://ssl.' : 'http://www.'`. */
function choose(code, which) {
    let chosen = '';
    let at = 0;
    for (const found of code.matchAll(choice)) {
        const start = findCondition(code, found.index);
        if (start === undefined || start < at)
            continue;
        chosen += `${code.slice(at, start)}\uE000${found[which]}\uE001`;
        at = found.index + found[0].length;
    }
    return chosen + code.slice(at);
}
/** The name in front of a sign, of `window.name` the last part. */
function findName(code, sign) {
    let end = sign;
    while (end > 0 && /[\s()]/.test(code[end - 1] ?? ''))
        end--;
    let start = end;
    while (start > 0 && /[\w$]/.test(code[start - 1] ?? ''))
        start--;
    return code.slice(start, end);
}
function readOnce(code, texts) {
    const found = [];
    const values = new Map();
    // What nobody knows is nothing: an id in the middle of an address, as a rule.
    const readName = (name) => values.get(findName(name, name.length)) ?? '';
    let current;
    let end = 0;
    const close = () => {
        if (!current)
            return;
        if (/[=:]/.test(current.sign) && current.text.length <= longest$1)
            values.set(current.name, current.text);
        found.push(current);
    };
    for (const match of code.matchAll(places$1)) {
        const number = Number(match[1]);
        const { index } = match;
        const gap = current && index - end < reach ? code.slice(end, index) : '';
        const [isLinked, between = ''] = (gap.includes('+') && link.exec(gap)) || [];
        if (current && isLinked !== undefined)
            current.text +=
                (current.text.length < most$1 ? between.split('+').map(readName).join('').slice(0, longest$1) : '') +
                    (texts[number] ?? '');
        else {
            close();
            let at = index - 1;
            while (at > 0 && /[\s(]/.test(code[at] ?? ''))
                at--;
            const sign = code[at] ?? '';
            const before = () => code.slice(Math.max(0, index - reach), index);
            const name = /[=:+]/.test(sign) ? findName(code, at) : '';
            current = { text: (sign === '+' ? (values.get(name) ?? '') : '') + (texts[number] ?? ''), sign, before, name };
        }
        end = index + match[0].length;
    }
    close();
    return found;
}
/**
 * Reads the texts of code as they are added up: `(secure ? 'https://ssl' : 'http://www') + '.vendor.example/x.js'` is two
 * addresses. Names that got a text stand for it, wherever in the code that was.
 */
function readExpressions({ code, texts }) {
    const first = choose(code, 1);
    const found = readOnce(first, texts);
    if (first === code)
        return found;
    const known = new Set(found.map(({ text }) => text));
    return [...found, ...readOnce(choose(code, 2), texts).filter(({ text }) => !known.has(text))];
}

// What fetches, and what takes text for code, markup or style. An import of a text loads that alone (snippet.ts): what else
// stands in the code is data of the page, as where SvelteKit starts.
const loader = new RegExp([
    `\\bimport\\s*\\((?!\\s*${textAt}\\s*[,)])`,
    // The site's own, in which a third party's address may be put.
    `\\bserviceWorker\\.register\\s*\\((?!\\s*(?:${textAt}|[\\w$]+)\\s*[,)])`,
    'createElement|\\.src\\b|\\.open\\s*[(?.]|\\.write(?!Text)|\\bImage\\b|\\bAudio\\b|\\bfetch(?:Later)?\\s*[(.,)]|sendBeacon|XMLHttpRequest',
    'importScripts|getScript|(?<!service)Worker\\b|WebSocket|EventSource|RTCPeerConnection|addModule|\\bcaches\\b|FontFace|srcdoc',
    'insertAdjacentHTML|(?:inner|outer)HTML|setHTML|ContextualFragment|DOMParser|XSLTProcessor|insertHTML',
    'parseHTML|PaymentRequest|insertRule|replaceSync|cssText|\\beval\\b|\\bFunction\\b|\\.(?:srcset|poster)\\b|\\bbody\\.background\\b',
].join('|'));
const later = /\bset(?:Timeout|Interval)\b/;
const attribute = /^(?:src|srcset|poster|background|srcdoc|style)$/i;
/** What takes a style; an address in the form that style has is no link. */
const styler = /\.style\b|\.css\s*\(|adoptedStyleSheets|CSSStyleSheet/;
const runner = new RegExp(`\\b(?:set(?:Timeout|Interval)|eval|execScript|Function)\\s*\\((?:\\s*${textAt}\\s*,)*\\s*$`);
const source = /(?:\.src(?:set)?\s*=\s*(?:[\w$.]+\s*=\s*)*|(?:\.write(?:ln)?|\b(?:importScripts|getScript))\s*\()[\s(]*(?:[\w$.]+\s*[+(]\s*)*[\s(]*$/;
/** An element whose address the code has by another name. */
const fromName = new RegExp(`\\.src\\s*=(?!=|[\\s(]*${textAt})`);
/** Takes the visitor elsewhere, as a link does. */
const leaver = /\b(?:window|self)\.open\s*\(\s*$|(?<![\w$.])(?:(?:window|self|top|parent|document)\.)?location(?:(?:\.href)?\s*=|\.(?:assign|replace)\s*\()\s*$/;
const decoder = /\bunescape\b|\bdecodeURI/;
/** Sets an attribute, or a property, by a name that is a text. */
const setting = `(?:\\b(?:setAttribute(?:NS\\s*\\([^()]{0,60},|\\s*\\()|(?:attr|prop)\\s*\\()\\s*${textAt}\\s*,|` +
    `\\[\\s*${textAt}\\s*\\]\\s*=(?!=))`;
const setters = new RegExp(setting, 'g');
const setter = new RegExp(`${setting}\\s*$`);
const address = /^\s*(?:(?:https?|wss?):)?\/\/[^\s<]+$/i;
/** Reads what the texts of code, alone and added up, would have the browser fetch. */
function readCodeLoads(parts) {
    const { code, texts } = parts;
    if (!texts.some((text) => /\/\/|%2f%2f/i.test(text)))
        return [];
    const isAttribute = (found) => found !== null && attribute.test(texts[Number(found[1] ?? found[2])] ?? '');
    const isSetting = texts.some((text) => attribute.test(text)) && [...code.matchAll(setters)].some(isAttribute);
    const isLater = later.test(code);
    const isLoading = isSetting || loader.test(code) || (isLater && texts.some((text) => loader.test(text)));
    const isStyling = isLoading || styler.test(code);
    if (!isStyling && !isLater)
        return [];
    const isSet = /[sS]rcset/.test(code) || texts.some((text) => /^(?:image)?srcset$/i.test(text));
    const isDecoding = decoder.test(code);
    const readRequests = (text) => {
        const requests = [];
        if (isLoading && address.test(text))
            requests.push({ address: text, type: 'script' });
        // Without a scheme of its own, what stands behind the one that code puts there.
        else if (isLoading && /^s?:\/\/[^\s<]+$/i.test(text))
            requests.push({ address: text.replace(/^s?:/i, ''), type: 'script' });
        else if (isSet && !text.includes('<'))
            for (const entry of readSrcset(text))
                if (address.test(entry))
                    requests.push({ address: entry, type: 'image' });
        if (isStyling && /(?:url|image-set)\(|@import/i.test(text) && !text.includes('<'))
            requests.push(...readCssAddresses(text));
        return requests;
    };
    const isPut = (text, before) => source.test(before) ||
        isAttribute(setter.exec(before)) ||
        (/^\s*(?:https?:)?\/\/[^?#]*\.js(?:[?#]|$)/.test(text) && /createElement/.test(code) && fromName.test(code));
    const expressions = readExpressions(parts);
    const read = new Set(expressions.map(({ text }) => text));
    const single = texts
        .filter((text) => !read.has(text))
        .map((text) => ({ text, sign: '', before: () => '' }));
    return [...expressions, ...single].flatMap(({ text: written, sign, before }) => {
        const text = isDecoding && /%3c|%2f%2f/i.test(written) ? readPercents(written) : written;
        if (!text.includes('//'))
            return [];
        const markup = isLoading && /<[a-z]/i.test(text) ? text : undefined;
        // A bracket opens behind the name of what runs it, or a text is in between.
        const script = /[\w$,]/.test(sign) && runner.test(before()) ? text : undefined;
        const requests = leaver.test(before()) ? [] : readRequests(text);
        return markup || script || requests.length
            ? [{ markup, script, requests, isPut: () => isPut(text, before()) }]
            : [];
    });
}

/** Pushing to it sends nothing, and first-party code relies on it; whoever reads it is known by other marks. */
const shared = ['dataLayer'];
/** Names that are words as well: of something's members, and of variables. */
const words = ['clarity', 'plausible', 'propensity'];
/** Code that uses a name: calls it, calls or fills something in it, or sets it. */
function createUse(written) {
    const name = escapeForPattern(written);
    const isShort = written.length < 4 && !written.includes('.') && written[0] !== '_';
    // Short names are also those of other things' members and of minified variables.
    const isCommon = isShort || words.includes(written);
    const before = isCommon
        ? '(?<![\\w$.])(?<!function\\s)(?:(?:window|self|globalThis)\\.)?'
        : '(?<![\\w$])(?<!function\\s)';
    const after = isShort ? '\\s*(?:\\(|\\.\\w+\\s*\\()' : `\\s*(?:\\(|\\[|\\.\\w+|=(?!=)|\\|\\|)`;
    const use = new RegExp(before + name + after);
    if (!isCommon)
        return (code) => use.test(code);
    // Whoever declares it means something else: by its own word, behind another name, or as a parameter.
    const declared = new RegExp(`\\b(?:function\\*?|var|let|const|class)\\s+(?:[{[][^;=]*?[\\s,:{[])?${name}\\b(?!\\s*=\\s*(?:\\w+\\.)?${name}\\b)|` +
        `[\\w)\\]}],\\s*${name}\\s*=(?![=>])|(?<![\\w$])\\((?:[^()]*,)?\\s*${name}\\s*(?:,[^()]*)?\\)\\s*=>|` +
        `(?<![\\w$.])${name}\\s*=>|\\bfunction\\b[^()]*\\((?:[^()]*,)?\\s*${name}\\s*(?:,[^()]*)?\\)`);
    return (code) => use.test(code) && !declared.test(code);
}
const imported = new RegExp(`\\b(?:import|from)\\s*\\(?\\s*${textAt}`, 'g');
const consentOnly = new RegExp(`(?<![\\w$.])gtag\\(\\s*${textAt}`, 'g');
/** Setting the default of Google's consent mode is the opposite of tracking. */
function isConsentOnly({ code, texts }) {
    const calls = [...code.matchAll(consentOnly)];
    return calls.length > 0 && calls.every(([, at]) => texts[Number(at)] === 'consent');
}
/** Creates the search for a list of services. */
function createFindInCode(services) {
    const names = new Map();
    for (const service of services)
        for (const name of service.globals)
            if (!shared.includes(name))
                names.set(name, [...(names.get(name) ?? []), service]);
    const uses = [...names].map(([name, owners]) => ({ name, owners, use: createUse(name) }));
    const keys = services.flatMap((service) => service.keys.map((key) => ({ key, service })));
    // The longest first: it is what stands there, and each that begins it.
    const anyName = new RegExp([...names.keys(), ...keys.map(({ key }) => key)]
        .sort((a, b) => b.length - a.length)
        .map(escapeForPattern)
        .join('|') || '(?!)', 'g');
    const beginnings = new Map(uses.map(({ name }) => [name, uses.filter((use) => name.startsWith(use.name))]));
    /** What may be used in code, by the letters of its name: one look for all names takes a third of a look for each. */
    const listUses = (code) => {
        const found = new Set();
        anyName.lastIndex = 0;
        for (let match = anyName.exec(code); match; match = anyName.exec(code)) {
            for (const use of beginnings.get(match[0]) ?? [])
                found.add(use);
            // Another may begin inside.
            anyName.lastIndex = match.index + 1;
        }
        return uses.filter((use) => found.has(use));
    };
    const ids = new Map(services.map((service) => [
        service,
        service.requests.flatMap(({ query }) => Object.values(query ?? {}).map((value) => new RegExp(value))),
    ]));
    /** Google's products share a loader and a function; the id says which one is meant. */
    const pick = (owners, texts) => {
        if (owners.length < 2)
            return owners;
        const meant = owners.filter((owner) => ids.get(owner)?.some((id) => texts.some((text) => id.test(text))));
        return (meant.length ? meant : owners).slice(0, meant.length || 1);
    };
    const find = (source, judge, findInHtml, byName = true) => {
        // PHP writes `https:\/\/`.
        const hasAddress = /\/\\?\/|%2f%2f|\\[xu]|\bdata:/i.test(source) || (judge.hasImports() && /\bimport\b/.test(source));
        if (!hasAddress && source.search(anyName) < 0)
            return [];
        const parts = readCode(source);
        const { code, texts } = parts;
        const marks = [];
        const add = (mark) => {
            if (mark && !marks.some(({ service, consent }) => service === mark.service && consent === mark.consent))
                marks.push(mark);
        };
        for (const { name, owners, use } of byName ? listUses(code) : []) {
            if (!use(code))
                continue;
            if (name === 'gtag' && isConsentOnly(parts))
                continue;
            for (const owner of pick(owners, texts))
                add({ consent: owner.consent, service: owner.service });
        }
        // From whichever host the site serves the vendor's file.
        for (const { key, service } of byName ? keys : [])
            if (texts.includes(key))
                add({ consent: service.consent, service: service.service });
        // Most code imports nothing, and a look for letters is a tenth of one by a pattern.
        for (const [, at] of code.includes('import') || code.includes('from') ? code.matchAll(imported) : []) {
            const specifier = texts[Number(at)] ?? '';
            const data = readData(tidyAddress(specifier));
            // A module that stands in its address may import another.
            for (const mark of data ? find(data.text, judge, findInHtml, byName) : [judge.judgeImport(specifier)])
                add(mark);
        }
        if (marks.length)
            return marks;
        for (const { markup, script, requests, isPut } of readCodeLoads(parts)) {
            // Of a third party that is no service, only what code shows to be loaded is held.
            const addKnown = (mark) => add(mark && (mark.service || isPut()) ? mark : undefined);
            for (const mark of markup ? findInHtml(markup) : [])
                addKnown(mark);
            for (const mark of script ? find(script, judge, findInHtml, byName) : [])
                add(mark);
            for (const { address, type } of requests)
                addKnown(judge.judge(address, type, { texts }));
        }
        return marks;
    };
    return find;
}

const category = 'marketing';
/** Hosts of names that nobody asks for: namespaces, vocabularies. */
const isName = /^(?:www\.w3\.org|schema\.org|ogp\.me|www\.sitemaps\.org)$/;
/** Finds them with the eyes of the rewriter, which would make them inert. */
function findRawTags(text, site, page, createScanner) {
    const found = [];
    const findService = createFindService(site.known);
    const findInCode = createFindInCode(site.known);
    /** What has been judged since the last tag was held. */
    let urls = [];
    let marks = [];
    /** Of the address that is being judged: services are asked for it first. */
    let asked = 'connect';
    let isInCode = false;
    let isGuess = false;
    const find = Object.assign((...[url, lookup]) => {
        asked = lookup.type;
        const service = findService(url, lookup);
        if (service)
            urls.push({ url, type: lookup.type, service: service.service, isInCode });
        return service;
    }, { mayBeOwn: findService.mayBeOwn });
    const reader = createPage$1({
        rules: {
            findService: find,
            strict: true,
            isAllowed(url) {
                if (site.isAllowed(url))
                    return true;
                urls.push({ url, type: asked, service: undefined, isInCode });
                return false;
            },
            category,
            page,
        },
        findInCode(...code) {
            const before = urls.length;
            isInCode = true;
            const all = findInCode(...code);
            isInCode = false;
            if (all.length)
                marks = all;
            // The rewriter never guesses; here somebody reads what was found.
            const isNamed = !all.length && urls.slice(before).some(({ url }) => !isName.test(url.host));
            isGuess ||= isNamed;
            return isNamed ? [{ consent: category }] : all;
        },
        createScanner,
        readText: (value) => value,
        onHeld(tag, mark, offset) {
            const forms = findLoads(tag).filter(({ attribute }) => tag.get(attribute));
            const isScript = tag.name === 'script' && !['src', 'href', 'xlink:href'].some((name) => tag.get(name) !== undefined);
            const isCode = isScript ||
                (forms.length > 0 && forms.every(({ form }) => form === 'code' || form === 'html')) ||
                (urls.length ? urls.every((one) => one.isInCode) : marks.length > 0);
            const service = mark?.service;
            // A tag without an address is known by what it holds.
            const isWhole = (tag.name === 'script' && isCode) || tag.name === 'style';
            const source = text.slice(offset, offset + tag.end - tag.start + (isWhole ? 100 : 0));
            // Of the last address that was judged like this; others were looked at and left.
            const hit = urls.filter((one) => one.service === service).at(-1) ?? (mark && !service ? urls.at(-1) : undefined);
            const several = joinMarks(marks)?.consent === mark?.consent ? marks.flatMap((one) => one.service ?? []) : [];
            found.push({
                ...{ tag, offset, source, mark, isCode, isGuess },
                services: service ? [service] : isCode ? several : [],
                url: hit?.url,
                type: hit?.type,
                isHint: tag.name === 'link' && /^(?:preconnect|dns-prefetch)$/i.test(tag.get('rel')?.trim() ?? ''),
                // What stands in there is read by itself, and knows no other place.
                isInNoscript: tag.start !== offset,
            });
            urls = [];
            marks = [];
            isGuess = false;
        },
    });
    // In pieces, so that what is known of a tag can be forgotten before it grows old.
    const size = 65_536;
    for (let at = 0; at <= text.length; at += size)
        reader.write(text.slice(at, at + size), at + size > text.length);
    return found;
}

const isOfInterest = (tag) => /^(?:html|script)$/.test(tag.name) || (!tag.isBare && tag.names('data-').length > 0);
/** Reads the tags of a page that are to be looked at. */
function readTags(text, createScanner) {
    const tags = [];
    let count = 0;
    /** The last one, whose content ends with the next tag. */
    let open;
    const close = (end) => {
        if (open)
            tags.push({ tag: open, source: text.slice(open.start, open.end), content: text.slice(open.end, end) });
        open = undefined;
    };
    const scanner = createScanner({
        start(tag) {
            close(tag.start);
            count++;
            if (isOfInterest(tag))
                open = tag;
        },
        end: (_, start) => close(start),
    }, { scripting: true });
    scanner.write(text, true);
    close(text.length);
    return { tags, count };
}

const toName = (source) => source.replace(/^\w+:\/\//, '').replace(/:[\d*]+$/, '');
/** Finds what the rewriter has to know of the services that a site names; tells `problems` what cannot be meant. */
function findServices(choices, categories, problems) {
    // What a site cannot do without is not held unless it says so.
    const wanted = choices ?? catalogue.filter(({ category }) => category !== 'necessary').map(({ id }) => id);
    return wanted.flatMap((choice) => {
        if (typeof choice !== 'string' && (typeof choice !== 'object' || !choice)) {
            problems.push(`services: ${JSON.stringify(choice)} is neither an id nor an object with an "id"`);
            return [];
        }
        const own = typeof choice === 'string' ? { id: choice } : choice;
        const known = catalogue.find(({ id }) => id === own.id);
        const category = own.category ?? known?.category;
        const several = [own.requiresAny ?? (own.category ? [] : (known?.requiresAny ?? []))].flat();
        const consent = several.filter((id) => id === category || categories.includes(id)).join('|') || several.join('|') || category;
        if (!consent) {
            const meant = suggest$1(own.id, catalogue.map(({ id }) => id));
            problems.push(`unknown service "${own.id}"${meant || ': a service of your own needs "id", "category" and "hosts"'}`);
        }
        if (!consent)
            return [];
        const hosts = readOwnHosts(own, problems).flatMap((text) => {
            const { host, path } = splitHost(text);
            const bare = host.replace(/^(?:\w+:\/\/)?(?:\*\.)?/, '');
            if (decodeSource(bare)) {
                const url = new URL(`http://${bare}${path}`);
                return { host: url.hostname, path: url.pathname };
            }
            problems.push(`service "${own.id}": "${text}" is no host`);
            return [];
        });
        const url = `${own.url ?? ''}`.trim();
        if (/^(?:https?:)?\/\//i.test(url)) {
            if (URL.canParse(url, 'https://page.invalid'))
                hosts.push({ host: new URL(url, 'https://page.invalid').hostname, path: '/' });
            else
                problems.push(`service "${own.id}": "${url}" is no address`);
        }
        // A request is looked for by its host alone.
        const requests = own.requests
            ? readOwnRequests(own, problems).map((request) => ({ ...request, host: toName(request.host) }))
            : (known?.requests ?? []);
        // What a site cannot do without is let be by its requests alone.
        const guarded = consent === 'necessary' ? [] : (findCatalogueService(own.id)?.hosts ?? []);
        const { globals = [], before = [] } = known?.load ?? {};
        const keys = before.flatMap(({ op, args }) => (op === 'pushArgs' ? Object.keys(Object(args[0])) : []));
        // One without a point may be a word of the site's own.
        return [
            { consent, service: own.id, hosts, guarded, requests, globals, keys: keys.filter((key) => key.includes('.')) },
        ];
    });
}

/** As the page reads them: with a scheme or without, each with its sub-domains. */
function createIsAllowed$1(entries) {
    const allowed = entries.map((entry) => /^(\w+:)?(?:\/\/)?(?:\*\.)?(.*?)\/?$/s.exec(entry.toLowerCase()) ?? []);
    return ({ protocol, host, hostname }) => allowed.some(([, scheme, name]) => name &&
        (!scheme || scheme === protocol) &&
        (`.${host}`.endsWith(`.${name}`) || `.${hostname}`.endsWith(`.${name}`)));
}
/** Puts together what the page, a configuration file and flags say; lists add up, of anything else the last one counts. */
function readSite(sources) {
    const join = (name) => sources.flatMap((source) => toList$2(source[name] ?? ''));
    const last = (name) => sources
        .map((source) => source[name])
        .filter(Boolean)
        .at(-1);
    const { categories } = parseCore({
        categories: last('categories') ?? coreOptions.categories,
    });
    const byId = new Map();
    for (const option of join('services')) {
        const service = (Object(option) === option ? option : { id: `${option}` });
        byId.set(`${service.id}`, service);
    }
    const categoryOf = ({ id, category }) => category ?? catalogue.find((service) => service.id === id)?.category;
    const all = [...byId.values(), ...catalogue.filter(({ id }) => !byId.has(id)).map(({ id }) => ({ id }))];
    const isNecessary = (service) => categoryOf(service) === 'necessary';
    const find = (services) => findServices(services, categories, []);
    // `findServices` leaves out what is necessary, under that name.
    const necessary = createFindService(find(all.filter(isNecessary).map((service) => ({ ...service, category: 'any' }))));
    const isListed = createIsAllowed$1(join('allow').map((entry) => `${entry}`));
    // Whoever misspells one has all of them held.
    const holdsAll = [...byId.values()].some((service) => categoryOf(service) === undefined);
    const isStrict = last('block') === 'strict';
    return {
        categories,
        named: [...byId.keys()],
        isStrict,
        known: find(all.filter((service) => categoryOf(service) !== undefined && !isNecessary(service))),
        isGuarded: (service) => isStrict || (service !== undefined && (holdsAll || byId.has(service))),
        isAllowed: (url) => isListed(url) || necessary(url, { type: 'connect', isHint: true }) !== undefined,
    };
}

/** Other consent tools that the site serves itself; those of third parties are raw tags. */
const findOwnTools = (tags) => tags.flatMap(({ tag, source }) => {
    const isLive = tag.name === 'script' && /^(?:classic|module)$/.test(readScriptKind(tag.get('type'), undefined));
    const tool = isLive ? findLoader(tag.get('src') ?? '') : undefined;
    if (!tool)
        return [];
    const problem = `${tool.name} is still in the page: visitors are asked twice`;
    const cure = tool.id
        ? `run "consentgate migrate --from ${tool.id}" over the page`
        : 'take it out once its marks are rewritten';
    return [{ severity: 'mistake', code: 'other-tool', offset: tag.start, source, problem, cure }];
});
/** Is there a script that may start us: one of the site's own files, or a module? */
const mayBeStarted = (tags, isThirdParty) => tags.some(({ tag }) => {
    const kind = tag.name === 'script' && readScriptKind(tag.get('type'), tag.get('language'));
    const address = tag.get('src');
    return kind === 'module' || (kind === 'classic' && address !== undefined && !isThirdParty(address));
});
/** Looks for all that gets past the gate before a yes in one page. */
function auditPage({ name, text, page: own, headers }, given) {
    const { createScanner } = given;
    const page = own ?? given.page;
    const base = page ?? new URL('https://page.invalid/');
    const { tags, count } = readTags(text, createScanner);
    const isThirdParty = (address) => URL.canParse(address, base) && new URL(address, base).host !== base.host;
    const script = readOwnScript(tags, isThirdParty);
    const site = readSite([script.raw, ...given.options]);
    const isKnown = script.tag !== undefined || Object.keys(script.raw).length > 1 || given.options.length > 0;
    const byStart = new Map(tags.map((one) => [one.tag.start, one]));
    const isBlocked = createIsBlocked(headers?.get('content-security-policy') ?? null, page);
    const isOwnFile = (offset) => offset === script.tag?.start;
    const all = findRawTags(text, site, page, createScanner).filter(
    // Marked scripts are told of with their marks, sources with their video.
    ({ offset, tag, mark }) => !isOwnFile(offset) && (mark || (tag.name !== 'script' && isMarked(tag))));
    const raws = all.filter((raw) => !isKeptBack(raw, site, isBlocked));
    const rawFindings = createRawFindings(raws, {
        ...{ site, own: script, isPageKnown: page !== undefined },
        hasShadows: /\sshadowrootmode\b/i.test(text),
        contentAt: (offset) => byStart.get(offset)?.content ?? '',
    });
    const marked = tags.filter(({ tag }) => isMarked(tag));
    let findings = [...script.findings, ...rawFindings];
    const place = ({ offset, code }) => `${offset} ${code}`;
    const told = new Set(findings.map(place));
    // One place of the page has one thing of a kind to say, and the first said it better.
    const add = (more) => {
        findings = [...findings, ...more.filter((finding) => !told.has(place(finding)))];
    };
    const isOurs = ({ tag }) => tag === script.tag;
    add(findMarkProblems(tags.filter((one) => !isOurs(one)), {
        ...{ ...site, services: site.named, isKnown, isThirdParty },
        isHeld: (offset) => script.holdsFrom !== undefined && script.holdsFrom < offset,
    }));
    add(findOwnTools(tags));
    const [mark] = marked;
    const lost = mark ? { offset: mark.tag.start, source: mark.source } : raws[0];
    if (!script.tag && lost) {
        const isBundle = mayBeStarted(tags, isThirdParty);
        const { offset, source } = lost;
        add([
            {
                severity: isBundle ? 'note' : 'mistake',
                ...{ code: 'script-missing', offset, source },
                problem: `no consentgate.js in the page: ${isBundle ? 'unless a bundle starts it, ' : ''}nobody is asked${mark ? ', and this never fires' : ''}`,
                cure: 'put <script src="/consentgate/consentgate.js"> first in <head>',
            },
        ]);
    }
    if (headers && own) {
        const findService = createFindService(site.known);
        const whose = (url) => findService(url, { type: 'connect', isHint: true })?.service ??
            (url.host === own.host || site.isAllowed(url) ? undefined : '');
        add(findHeaderProblems(headers, { page: own, whose, hasOwn: script.tag !== undefined }));
    }
    const rank = ({ severity, offset = -1 }) => severities.indexOf(severity) * 1e10 + offset;
    return {
        ...{ name, tags: count, marked: marked.length, blocked: all.length - raws.length },
        hasScript: script.tag !== undefined,
        findings: [...findings].sort((a, b) => rank(a) - rank(b)),
    };
}

/// <reference types="node" />
/** Says of a file that cannot be read or written which one it is, and of a folder what to name instead. */
function createFileError(file, error) {
    const { code, message } = error;
    const folder = `this is a folder: name the pages in it (${file.replace(/[\\/]+$/, '')}/*.html)`;
    return new ConsentError([`${file}: ${code === 'EISDIR' ? folder : message}`]);
}

/// <reference types="node" />
/** What a page may be, in bytes; beyond, it is no page that anybody reads. */
const mostBytes = 50_000_000;
const mostMilliseconds = 20_000;
/** HTML, "determining the character encoding", as far as offsets of lines depend on it. */
function decode$1(bytes) {
    const [first, second] = bytes;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
/** Puts a page together from its pieces; throws when it is too long. */
async function readText$1(name, pieces) {
    const all = [];
    let size = 0;
    for await (const piece of pieces) {
        size += piece.length;
        if (size > mostBytes)
            throw new ConsentError([`${name}: longer than ${mostBytes / 1e6} MB`]);
        all.push(piece);
    }
    return decode$1(Buffer.concat(all));
}
/** Fetches the page and nothing else: no redirect is followed, and what the page names is not asked for. */
async function fetchPage(address, fetch) {
    const page = new URL(address);
    try {
        const answer = await fetch(page, {
            redirect: 'manual',
            headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': 'consentgate-audit' },
            signal: AbortSignal.timeout(mostMilliseconds),
        });
        const { status, headers, body } = answer;
        const next = headers.get('location');
        if (status !== 200)
            await body?.cancel();
        if (status >= 300 && status < 400 && next)
            throw new ConsentError([`${address}: leads to ${new URL(next, page)}: give that address`]);
        if (status !== 200)
            throw new ConsentError([`${address}: the server answers ${status}`]);
        const type = headers.get('content-type') ?? 'text/html';
        if (!/html|xml/i.test(type)) {
            await body?.cancel();
            throw new ConsentError([`${address}: is no page, but ${type}`]);
        }
        const text = await readText$1(address, (body ?? []));
        return { name: address, text, page, headers };
    }
    catch (error) {
        if (error instanceof ConsentError)
            throw error;
        const { message, cause } = error;
        throw new ConsentError([`${address}: ${cause?.message || message}`]);
    }
}
/** Reads a file or an address. */
async function readSource(name, fetch) {
    if (/^https?:\/\//i.test(name))
        return fetchPage(name, fetch);
    try {
        return { name, text: decode$1(await readFile(name)) };
    }
    catch (error) {
        throw createFileError(name, error);
    }
}

/** Gives the line and column of an offset, from 1. */
function createPlaces(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}
const shorten$1 = (source, most = 120) => {
    const line = source.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};
const count$1 = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
/** All findings of all pages, with their places, the worst first. */
function listFindings(pages) {
    const all = pages.flatMap(({ name, text, findings }) => {
        const places = createPlaces(text);
        return findings.map(({ offset, ...finding }) => ({
            ...finding,
            page: name,
            ...(offset === undefined ? {} : places(offset)),
        }));
    });
    // The order within a page is kept.
    return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}
const countBy = (pages, severity) => pages.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
/** What is wrong, in a line; `''` when nothing is. */
function writeVerdict(pages) {
    const [leaks, mistakes] = severities.map((severity) => countBy(pages, severity));
    const words = [leaks && count$1(leaks, 'leak'), mistakes && count$1(mistakes, 'mistake')].filter(Boolean);
    return words.length ? `${words.join(' and ')} in ${count$1(pages.length, 'page')}` : '';
}
/** Writes the findings for people, or that there are none and what was looked at. */
function writeText(pages) {
    const lines = listFindings(pages).flatMap(({ severity, page, problem, cure, source, ...place }) => {
        const { line } = place;
        return [`${line ? `${page}:${line}` : page}: ${severity}: ${problem}`, `  ${shorten$1(source)}`, `  → ${cure}`, ''];
    });
    const sum = (name) => pages.reduce((all, page) => all + page[name], 0);
    const blocked = sum('blocked');
    const looked = `looked at ${count$1(pages.length, 'page')} with ${count$1(sum('tags'), 'tag')}, ${sum('marked')} of them marked: ` +
        `tags, inline code, hints, marks and options, for ${catalogue.length} services and every other third party` +
        (blocked ? `; the policy of the answer blocks ${blocked} more` : '');
    return [
        ...lines,
        writeVerdict(pages) ? `${looked[0]?.toUpperCase()}${looked.slice(1)}` : `Nothing gets past the gate: ${looked}`,
    ]
        .map((line) => line.replace(/\p{Cc}/gu, ' '))
        .join('\n');
}
/** Writes the same for machines; new fields may come, these stay. */
const writeJson = (pages) => JSON.stringify({
    version: 1,
    counts: Object.fromEntries(severities.map((severity) => [severity, countBy(pages, severity)])),
    pages: pages.map(({ name, tags, marked, blocked, hasScript }) => ({
        page: name,
        tags,
        marked,
        blocked,
        hasScript,
    })),
    findings: listFindings(pages).map(({ source, ...finding }) => ({ ...finding, tag: shorten$1(source, 2000) })),
}, null, 2);

/** The command line cannot be meant: the problems, one line each. Ends with exit code 2. */
class UsageError extends Error {
    constructor(problems) {
        super(problems.join('\n'));
        this.name = 'UsageError';
        this.problems = problems;
    }
}

/** ` (did you mean "port"?)`, or `''` when no word is near enough to have been meant. */
function suggest(word, words, show = (found) => `"${found}"`) {
    const nearest = findNearest(word, words);
    return nearest === undefined ? '' : ` (did you mean ${show(nearest)}?)`;
}

/// <reference types="node" />
/** Name of the environment variable of a flag. */
const toVariable = (flag) => `CONSENTGATE_${flag.toUpperCase().replaceAll('-', '_')}`;
const show$1 = (name) => `--${name}`;
function readEnvironment(flags, env, values) {
    for (const [name, flag] of Object.entries(flags)) {
        const text = env[toVariable(name)];
        // An empty variable is how many systems say that there is none.
        if (!text)
            continue;
        if (flag.value)
            values.set(name, text);
        else if (!/^(?:0|false|no|off)$/i.test(text))
            values.set(name, '1');
    }
}
/** Takes a flag's list apart at its commas. An operand is one entry, whatever is in it: a shell has found that file. */
const readList$1 = (text = '') => [...text.matchAll(/\0([^\0]*)\0|[^,\0]+/g)].map(([word, operand]) => operand ?? word.trim()).filter(Boolean);
/**
 * Reads the flags of a command: defaults, then environment, then command line; later wins. Throws one `UsageError` with
 * every problem. `--help` and `-h` come back as `help`. `operands` is the flag that values without one belong to; `readList`
 * takes them apart.
 */
function readFlags(flags, args, env, operands) {
    const values = new Map();
    for (const [name, flag] of Object.entries(flags))
        if (flag.default !== undefined)
            values.set(name, flag.default);
    readEnvironment(flags, env, values);
    const given = new Map();
    const add = (name, value) => given.set(name, given.has(name) ? `${given.get(name)},${value}` : value);
    const unknown = [];
    const problems = [];
    const options = Object.entries(flags).map(([name, flag]) => [name, { type: flag.value ? 'string' : 'boolean' }]);
    const { tokens } = parseArgs({
        args: [...args],
        options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
        // Its own strictness stops at the first problem and suggests nothing.
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (operands)
                add(operands, `\0${token.value}\0`);
            else
                problems.push(`"${token.value}" belongs to no flag`);
        }
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (name === 'help')
            given.set('help', '1');
        else if (!flag)
            unknown.push(`there is no flag ${rawName}${suggest(name, Object.keys(flags), show$1)}`);
        else if (!flag.value && value !== undefined)
            problems.push(`${rawName} takes no value`);
        else if (!flag.value)
            given.set(name, '1');
        else if (!value || (!inlineValue && value.startsWith('--')))
            problems.push(`${rawName} needs a value: ${rawName} ${flag.value}`);
        else if (given.has(name) && !flag.many)
            problems.push(`${rawName} is given twice`);
        else
            add(name, value);
    }
    if (given.has('help'))
        return given;
    // The value of an unknown flag looks as if it belonged to none; the flag is what is wrong.
    const found = unknown.length ? unknown : problems;
    if (found.length)
        throw new UsageError(found);
    for (const [name, value] of given)
        values.set(name, value);
    return values;
}

/// <reference types="node" />
/**
 * Text of a file as editors of all systems write it: with a byte order mark or without, and UTF-16 where one says so
 * (PowerShell 5).
 */
function decode(bytes) {
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    // The decoder takes the mark away (RFC 8259 §8.1 lets a reader ignore it; `JSON.parse` does not).
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
/** Reads the JSON object of `--config`; an empty one without a file. Throws `ConsentError` for what is none. */
async function readConfigFile(file) {
    if (!file)
        return {};
    let config;
    try {
        config = JSON.parse(decode(await readFile(file)));
    }
    catch (error) {
        const { code, message } = error;
        const isEncoding = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
        throw new ConsentError([`--config ${file}: ${isEncoding ? 'is no UTF-8: save it in that encoding' : message}`]);
    }
    if (typeof config !== 'object' || !config || Array.isArray(config))
        throw new ConsentError([`--config ${file}: must hold one JSON object`]);
    return config;
}

/** Reads what is said of the site outside of the page; throws `ConsentError` or `UsageError` for what cannot be meant. */
async function readGiven(values) {
    const file = values.get('config');
    const config = await readConfigFile(file);
    const problems = findProblems(config);
    if (problems[0])
        throw new ConsentError(problems.map((problem) => `--config ${file}: ${problem}`));
    const { services, allow } = Object.fromEntries(['services', 'allow'].map((name) => [name, values.get(name)]));
    const flags = {
        ...(services && { services }),
        ...(allow && { allow }),
        ...(values.has('strict') && { block: 'strict' }),
    };
    const { categories } = config;
    const wrong = findProblems({ ...flags, categories });
    if (wrong[0])
        throw new UsageError(wrong);
    return [config, flags].filter((options) => Object.keys(options).length > 0);
}
function readPage$1(values) {
    const page = values.get('page');
    if (page === undefined)
        return undefined;
    if (!/^https?:\/\/[^/]/i.test(page) || !URL.canParse(page))
        throw new UsageError([`--page: "${page}" is no address of a page`]);
    return new URL(page);
}
/** Creates `consentgate audit`: says what of a page gets past the gate before a yes. */
const createAudit = (world) => ({
    summary: 'Say what in a page gets past the gate before a yes, and what would mend it',
    operands: 'files',
    flags: {
        files: { value: 'FILES', many: true, help: 'Files or addresses of pages; without any, standard input is read' },
        config: { value: 'FILE', help: "JSON file with the site's options, where the page does not have them" },
        services: { value: 'IDS', many: true, help: 'Services that the site uses, beside those that the page names' },
        allow: {
            value: 'HOSTS',
            many: true,
            help: 'Hosts and origins that need no yes, beside those that the page allows',
        },
        strict: { help: 'Judge the page as with block: strict' },
        page: { value: 'URL', help: 'Address at which the page will stand: what it has of its own host is no third party' },
        json: { help: 'Print the findings as JSON' },
    },
    async run(values, io) {
        const names = readList$1(values.get('files'));
        const page = readPage$1(values);
        const options = await readGiven(values);
        const createScanner = await loadScanner();
        const pages = [];
        const add = (source) => pages.push({ ...auditPage(source, { options, page, createScanner }), text: source.text });
        for (const name of names)
            add(await readSource(name, world.fetch));
        if (!names.length)
            add({ name: '<stdin>', text: await readText$1('<stdin>', world.stdin) });
        io.print(values.has('json') ? writeJson(pages) : writeText(pages));
        const verdict = writeVerdict(pages);
        // Exit code 1, as wherever something is not in order.
        if (verdict)
            throw new ConsentError([verdict]);
    },
});
/** `consentgate audit` with what the process has. */
const audit = createAudit({
    get stdin() {
        return process.stdin;
    },
    fetch: (...request) => fetch(...request),
});

/*
 * IP addresses as bytes, read strictly. What one reader takes for an address and another for something else is how
 * trust lists are walked around (`0300.0250.1.1`, `0x7f000001`, `127.1` all mean something to inet_aton), so exactly one
 * spelling of IPv4 and the spellings of RFC 4291 §2.2 are addresses here, and nothing else is.
 */
const ZERO = 48;
const DOT = 46;
/** Four decimal parts of at most 255. A leading zero is octal to some readers and decimal to others, so it is neither here. */
function decodeV4(text) {
    const bytes = [];
    let value = -1;
    for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : DOT;
        if (code === DOT) {
            if (value < 0)
                return null;
            bytes.push(value);
            value = -1;
        }
        else {
            const digit = code - ZERO;
            if (digit < 0 || digit > 9 || value === 0)
                return null;
            value = value < 0 ? digit : value * 10 + digit;
            if (value > 255)
                return null;
        }
    }
    return bytes.length === 4 ? bytes : null;
}
/** The groups on one side of `::`; a dotted IPv4 may stand in for the last two (RFC 4291 §2.2.3). */
function decodeGroups(text, dottedAtEnd) {
    if (text === '')
        return [];
    const bytes = [];
    const groups = text.split(':');
    for (const [index, group] of groups.entries()) {
        if (/^[\da-f]{1,4}$/i.test(group)) {
            const value = Number.parseInt(group, 16);
            bytes.push(value >> 8, value & 255);
            continue;
        }
        const v4 = dottedAtEnd && index === groups.length - 1 ? decodeV4(group) : null;
        if (!v4)
            return null;
        bytes.push(...v4);
    }
    return bytes;
}
function decodeV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const [left = '', right] = halves;
    const head = decodeGroups(left, right === undefined);
    const tail = decodeGroups(right ?? '', true);
    if (!head || !tail)
        return null;
    const missing = 16 - head.length - tail.length;
    // `::` stands for one group or more, so with it something must be missing, and without it nothing may be.
    if (right === undefined ? missing !== 0 : missing < 2)
        return null;
    return [...head, ...new Array(missing).fill(0), ...tail];
}
const isMapped = (bytes) => bytes.length === 16 && bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));
/**
 * Reads an address: its bytes, or `null` for anything else (ports, brackets, zone ids and blanks included).
 * IPv4-mapped IPv6 (`::ffff:0:0/96`, the form in which a dual-stack socket names an IPv4 peer) comes back as IPv4.
 */
function decodeAddress(text) {
    // 45 characters is the longest an address can be; what is longer need not be looked at.
    if (typeof text !== 'string' || text.length > 45)
        return null;
    const bytes = text.includes(':') ? decodeV6(text) : decodeV4(text);
    return bytes && isMapped(bytes) ? bytes.slice(12) : bytes;
}
/** Writes an address as RFC 5952 asks: lower case, no leading zeros, the longest run of zero groups as `::`. */
function formatAddress(bytes) {
    if (bytes.length === 4)
        return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}`;
    const groups = [];
    for (let at = 0; at < 16; at += 2)
        groups.push((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)).toString(16));
    let start = 0;
    // A single zero group is written out (§4.2.2); of two runs of one length the first is shortened (§4.2.3).
    let length = 1;
    for (let at = 0; at < 8; at++) {
        let end = at;
        while (groups[end] === '0')
            end++;
        if (end - at > length)
            [start, length] = [at, end - at];
        at = Math.max(at, end - 1);
    }
    if (length === 1)
        return groups.join(':');
    return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}
/** Sets all bits but the first `bits` to zero. */
function maskBytes(bytes, bits) {
    const masked = bytes.slice().fill(0, Math.ceil(bits / 8));
    const at = bits >> 3;
    if (bits & 7)
        masked[at] = (masked[at] ?? 0) & (0xff00 >> (bits & 7));
    return masked;
}

const presets = new Map([
    ['matomo', { v4: 16, v6: 48 }],
    ['geo', { v4: 24, v6: 48 }],
    ['strict', { v4: 16, v6: 32 }],
    ['full', null],
]);
/** IPv6 that carries somebody's IPv4 inside: leading bytes, how many of their bits count, where the IPv4 begins. */
const carriers = [
    // 6to4 (RFC 3056): the IPv4 stands in bits 16 to 47, so a /48 alone would keep all of it.
    [[0x20, 0x02], 16, 16],
    // The others only matter to masks wider than the presets: Teredo (RFC 4380; inverted, which masks alike),
    // NAT64 (RFC 6052, RFC 8215), SIIT (RFC 2765), IPv4-compatible (RFC 4291 §2.5.5.1; `::1` is treated so by Matomo too).
    [[0x20, 0x01, 0, 0], 32, 96],
    [[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], 96, 96],
    [[0, 0x64, 0xff, 0x9b, 0, 1], 48, 48],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0], 96, 96],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 96, 96],
];
/** Bits to keep of this IPv6: those of the mask, and of an IPv4 inside it no more than the mask leaves of any IPv4. */
function readV6Bits(bytes, mask) {
    const carrier = carriers.find(([prefix]) => prefix.every((byte, index) => bytes[index] === byte));
    // A mask that keeps all of an IPv4 has nothing to protect in it.
    return carrier && mask.v4 < 32 ? Math.min(mask.v6, carrier[2] + mask.v4) : mask.v6;
}
function parseMask(mask) {
    const bits = presets.get(mask);
    if (bits !== undefined)
        return bits;
    const isBits = (value, most) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
    if (typeof mask !== 'object' || mask === null || !isBits(mask.v4, 32) || !isBits(mask.v6, 128)) {
        // A mask that is not understood must stop the start, not let addresses through.
        throw new ConsentError(['mask: use { v4: 0 to 32, v6: 0 to 128 } or one of "matomo", "geo", "strict", "full"']);
    }
    return { v4: mask.v4, v6: mask.v6 };
}
/** Makes the function that masks addresses; throws `ConsentError` for a mask that is none. */
function createAnonymizer(mask = 'matomo') {
    const bits = parseMask(mask);
    return (address) => {
        const bytes = bits && (typeof address === 'string' ? decodeAddress(address) : address);
        if (!bytes)
            return '';
        return formatAddress(maskBytes(bytes, bytes.length === 4 ? bits.v4 : readV6Bits(bytes, bits)));
    };
}

/** A transparent image of one pixel, 43 bytes of GIF89a, for senders that wait for an image to load. */
const pixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='), (character) => character.charCodeAt(0));
/** A hit that is answered from a cache is a hit that never arrives. */
const uncached = ['Cache-Control', 'no-store'];
/** Pages with `Cross-Origin-Embedder-Policy: require-corp` block images that do not say so. */
const embeddable = ['Cross-Origin-Resource-Policy', 'cross-origin'];
const empty = { status: 204, headers: uncached, body: null };
const image = { status: 200, headers: [...uncached, ...embeddable, 'Content-Type', 'image/gif'], body: pixel };
/** Nothing to say: 204. */
const createEmptyAnswer = (...headers) => headers.length ? { ...empty, headers: [...uncached, ...headers] } : empty;
/** 200 with the one-pixel image. */
const createPixelAnswer = (...headers) => headers.length ? { ...image, headers: [...image.headers, ...headers] } : image;
/** One line of text. */
const createTextAnswer = (status, line, ...headers) => ({
    status,
    headers: [...uncached, 'Content-Type', 'text/plain; charset=utf-8', ...headers],
    body: `${line}\n`,
});
/** An object as JSON. */
const createJsonAnswer = (status, value, ...headers) => ({
    status,
    headers: [...uncached, 'Content-Type', 'application/json', ...headers],
    body: JSON.stringify(value),
});

/*
 * The lists of addresses that proxies write, walked from the right: the right end was written by the proxy next to us,
 * everything further left by somebody that it may or may not know. Elements come one at a time, so that what a client
 * wrote at the far left is not even read once the walk has stopped.
 */
/** The elements of `X-Forwarded-For`, last first. Empty ones do not count (RFC 9110 §5.6.1). */
function* readListFromRight(value) {
    for (const element of value.split(',').reverse()) {
        // Optional white space is blanks and tabs, no other character (RFC 9110 §5.6.3).
        const text = element.replace(/^[ \t]+|[ \t]+$/g, '');
        if (text)
            yield text;
    }
}
/** Cuts text at a separator outside quotes, the last piece first. */
function* cutFromRight(text, separator) {
    let end = text.length;
    let quoted = false;
    for (let at = text.length - 1; at >= 0; at--) {
        const character = text[at];
        if (character === '"') {
            let slashes = 0;
            while (text[at - 1 - slashes] === '\\')
                slashes++;
            // `\"` is a quote inside the quotes, not their beginning.
            if (!quoted || slashes % 2 === 0)
                quoted = !quoted;
        }
        else if (character === separator && !quoted) {
            yield text.slice(at + 1, end);
            end = at;
        }
    }
    yield text.slice(0, end);
}
const token = "[\\w!#$%&'*+.^`|~-]+";
const pair = new RegExp(`^(${token})=(?:(${token})|"((?:[^"\\\\]|\\\\.)*)")$`);
/** The one `for` of an element of `Forwarded`, or `''` when there is none or the element breaks the grammar. */
function readFor(element) {
    const names = new Set();
    let node = '';
    for (const piece of cutFromRight(element, ';')) {
        const text = piece.trim();
        if (!text)
            continue;
        const [, rawName = '', plain, quoted = ''] = pair.exec(text) ?? [];
        const name = rawName.toLowerCase();
        // Each parameter at most once (RFC 7239 §4): of two `for` nobody can say which one the proxy meant.
        if (!name || names.has(name))
            return '';
        names.add(name);
        if (name === 'for')
            node = plain ?? quoted.replace(/\\(.)/g, '$1');
    }
    return node;
}
/**
 * The nodes of RFC 7239 `Forwarded`, last first; `''` for an element that names none.
 * It is cut from the right because a quote that a client left open would, read from the left, swallow the elements that
 * the proxies appended after it.
 */
function* readForwardedFromRight(value) {
    for (const element of cutFromRight(value, ',')) {
        if (element.trim())
            yield readFor(element);
    }
}

function decodeNetwork(entry) {
    const [text = '', length, ...rest] = entry.split('/');
    const address = decodeAddress(text);
    if (!address || rest.length || (length !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(length)))
        return null;
    // `::ffff:10.0.0.0/104` is 10.0.0.0/8: mapped addresses are compared as the IPv4 that they are.
    const mapped = address.length === 4 && text.includes(':') ? 96 : 0;
    const bits = length === undefined ? address.length * 8 : Number(length) - mapped;
    return bits < 0 || bits > address.length * 8 ? null : { bytes: maskBytes(address, bits), bits };
}
/**
 * Reads a list of addresses and CIDR networks (`10.0.0.0/8`, `fd00::/8`, `127.0.0.1`).
 * Throws one `ConsentError` that counts up every entry that is none.
 */
function parseNetworks(entries) {
    const networks = [];
    const problems = [];
    for (const entry of entries) {
        const network = decodeNetwork(entry);
        if (network)
            networks.push(network);
        else
            problems.push(`trusted: "${entry}" is no address or network; write it like 10.0.0.0/8 or 2001:db8::/32`);
    }
    if (problems.length)
        throw new ConsentError(problems);
    return (address) => networks.some(({ bytes, bits }) => {
        if (bytes.length !== address.length)
            return false;
        const masked = maskBytes(address, bits);
        return bytes.every((byte, index) => byte === masked[index]);
    });
}

function parseTrusted(trusted) {
    if (typeof trusted !== 'number') {
        const isTrusted = parseNetworks(trusted);
        return (address) => isTrusted(address);
    }
    if (!Number.isInteger(trusted) || trusted < 0) {
        throw new ConsentError(['trusted: a number of proxies is 0, 1, 2 and so on']);
    }
    return (_, hop) => hop < trusted;
}
/** Takes brackets and port away; a port without brackets can only follow IPv4. */
function decodeNode(node) {
    // RFC 7239 §6 allows `_name` for a port; X-Forwarded-For has no grammar, but some balancers append a port to it too.
    const match = /^(?:\[([\da-f:.]+)\]|([\d.]+)(?=:))(?::(?:\d{1,5}|_[\w.-]+))?$/i.exec(node);
    if (!match)
        return decodeAddress(node);
    const [, v6, v4] = match;
    return v6?.includes(':') === false ? null : decodeAddress(v6 ?? v4);
}
/** `0.0.0.0` and `::` name nobody; a header or socket that says so does not know the address. */
const isSomebody = (bytes) => !!bytes?.some((byte) => byte !== 0);
function checkHeader(header) {
    const name = header?.toLowerCase() ?? '';
    if (!/^[\w!#$%&'*+.^`|~-]*$/.test(name))
        throw new ConsentError(['header: this is no name of a header']);
    return name;
}
function readNodes(header, value) {
    if (header === 'forwarded')
        return decodeNodes(readForwardedFromRight(value), true);
    // A header for one address holds one: a list in it is not an address, and so nobody.
    return decodeNodes(header === 'x-forwarded-for' ? readListFromRight(value) : value ? [value] : [], false);
}
function* decodeNodes(nodes, bracketed) {
    for (const node of nodes) {
        // In `Forwarded` an IPv6 address always wears brackets (RFC 7239 §6); one without is a port waiting to be misread.
        const bare = bracketed && !node.startsWith('[') && node.split(':').length > 2;
        yield bare ? null : decodeNode(node);
    }
}
/** Makes the reader for one set of proxies; throws `ConsentError` for options that cannot be meant. */
function createClientAddressReader({ header, trusted = [] }) {
    const name = checkHeader(header);
    const isTrusted = parseTrusted(trusted);
    return (peer, readHeader) => {
        // Only the runtime writes zone ids, and only for link-local peers; they mean something on this machine alone.
        let client = decodeAddress(peer.includes('%') ? peer.replace(/%[^%]*$/, '') : peer);
        if (!isSomebody(client))
            return null;
        if (!name || !isTrusted(client, 0))
            return client;
        let hop = 0;
        for (const node of readNodes(name, readHeader(name))) {
            // A trusted proxy says that it does not know (`unknown`, `_hidden`) or wrote what is no address: then nobody
            // knows, and what stands further left was vouched for by nobody.
            if (!isSomebody(node))
                return null;
            client = node;
            if (!isTrusted(client, ++hop))
                break;
        }
        return client;
    };
}

/** Makes counts that all stand at nothing. */
function createCounts() {
    const counts = new Map();
    const find = (name) => {
        let list = counts.get(name);
        if (!list) {
            list = new Map();
            counts.set(name, list);
        }
        return list;
    };
    return {
        add(name, label, by = 1) {
            if (!by)
                return;
            const list = find(name);
            list.set(label, (list.get(label) ?? 0) + by);
        },
        read: find,
    };
}

/** Does one of the header's lines say so? Several lines arrive joined by commas, which no value of these headers holds. */
const hasLine = (value, says) => value !== '' && value.split(',').some((line) => says(line.trim()));
const isOne = (line) => line === '1';
const beginsWithOne = (line) => line.startsWith('1');
/** Reads the opt-out signals by a function that gives a header's value by its lower-case name, or `''`. */
const readSignals = (header) => ({
    dnt: hasLine(header('dnt'), beginsWithOne) || hasLine(header('x-do-not-track'), isOne),
    gpc: hasLine(header('sec-gpc'), isOne),
});

/**
 * Makes a function remember what it has made of a text: addresses and titles of pages come again and again. What is longer
 * than `longest` does not, and would only fill the memory; when there are `most`, it begins anew.
 */
function remember(read, longest, most = 1000) {
    const known = new Map();
    return (text) => {
        let result = known.get(text);
        if (result === undefined) {
            if (text.length > longest)
                return read(text);
            // A copy: a piece of a request would keep all of that request in the memory.
            const own = text.split('').join('');
            result = read(own);
            if (known.size >= most)
                known.clear();
            known.set(own, result);
        }
        return result;
    };
}

/** Longest address that is kept. */
const LONGEST$2 = 2048;
/** Ids that advertising networks append to recognise the click, and so the person. */
const clickIds = /^(?:gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|yclid|li_fat_id|igshid|mc_eid|sccid|_hsenc|_hsmi|vero_id|mkt_tok)$/i;
const mailLike = /[^\s@]@[^\s@]+\.[^\s@]/;
function readUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}
/** Reads the origin of a referrer, all that is kept of it; `''` for what has none. */
function readOrigin(text) {
    const url = text ? readUrl(text) : null;
    return url && /^https?:$/.test(url.protocol) ? url.origin : '';
}
function scrubPath(url, scrubber) {
    let path = url.pathname;
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // Not valid percent-encoding: judged as it stands.
    }
    const clean = scrubber.text(path);
    if (clean !== path)
        url.pathname = clean;
}
function scrubUrl(url, scrubber) {
    url.username = url.password = url.hash = '';
    const host = scrubber.host(url.hostname);
    if (host !== url.hostname)
        url.hostname = host;
    if (/[\d:%]/.test(url.pathname))
        scrubPath(url, scrubber);
    if (!url.search)
        return;
    for (const [key, value] of [...url.searchParams]) {
        if (clickIds.test(key) || mailLike.test(value) || mailLike.test(key))
            url.searchParams.delete(key);
        else if (scrubber.text(value) !== value)
            url.searchParams.set(key, scrubber.text(value));
        else if (scrubber.text(key) !== key)
            url.searchParams.delete(key);
    }
}
/**
 * Makes the reader of the address of a page, file or link target, without user name, password, fragment, click ids
 * and values that look like mail or IP addresses. Senders clean it too; this is for those that do not, such as matomo.js.
 * Of an address that is neither http nor https only the scheme is kept (`mailto:` would be a person).
 */
function createUrlReader(scrubber) {
    const readPage = remember((text) => {
        const url = readUrl(text);
        if (!url)
            return null;
        if (!/^https?:$/.test(url.protocol))
            return url.protocol;
        scrubUrl(url, scrubber);
        return url.href.slice(0, LONGEST$2);
    }, LONGEST$2);
    const readSource = remember((text) => {
        const url = readUrl(text);
        if (!url || !/^https?:$/.test(url.protocol))
            return '';
        scrubUrl(url, scrubber);
        return url.origin;
    }, LONGEST$2);
    return {
        page(text, name) {
            const page = readPage(text);
            if (page === null)
                throw new Refusal(400, `${name} must be a full address, such as https://shop.example/.`);
            return page;
        },
        origin: readSource,
    };
}

/** Makes the check against the list of allowed origins; without a list everybody may send. */
function createOriginCheck(origins) {
    const problems = (origins ?? []).filter((origin) => readOrigin(origin) !== origin);
    if (problems.length) {
        throw new ConsentError(problems.map((origin) => `origins: "${origin}" is no origin; write it like https://shop.example, without a path`));
    }
    const known = origins && new Set(origins);
    return (message) => {
        const origin = message.header('origin');
        if (!known)
            return { origin, allowed: true };
        // Pixels carry no Origin, only a Referer, if that. With neither nothing is known against the sender. `null` is no
        // origin either: Firefox says so for the beacons of a page that has `Referrer-Policy: no-referrer`.
        const from = origin && origin !== 'null' ? origin : readOrigin(message.header('referer'));
        return { origin, allowed: !from || known.has(from) };
    };
}
/**
 * Headers that let the page read the answer. matomo.js sends its POSTs with credentials; unless the answer names the
 * very origin and allows them, it takes the hit for lost and sends it once more as a pixel: counted twice.
 * No harm in reflecting: no cookie is read, and only who knows a receipt's random id is told about it.
 */
function createCorsHeaders({ origin, allowed }) {
    if (!origin)
        return [];
    if (!allowed)
        return ['Vary', 'Origin'];
    return [
        ...['Vary', 'Origin', 'Access-Control-Allow-Origin', origin],
        ...['Access-Control-Allow-Credentials', 'true'],
    ];
}
/**
 * May the answer to this request set the cookie of the choice? Another site must not be able to write somebody's yes: it
 * could have its page post a form here. Browsers say where a request comes from and whether it is a navigation
 * (Fetch Metadata); those that do not (before 2023) cannot post JSON from a form.
 */
function readCookieScope(message, { origin }, isListed) {
    const site = message.header('sec-fetch-site');
    const isJson = /^application\/json\b/i.test(message.header('content-type'));
    // A frame in a sandbox can hide whose it is.
    const isSilent = origin === 'null' || (!site && origin !== '' && !isListed && !isJson);
    if (isSilent || site === 'cross-site' || message.header('sec-fetch-mode') === 'navigate')
        return 'none';
    return origin.startsWith('https:') ? 'secure' : 'plain';
}

/** Networks that are remembered at once; the default mask leaves at most 65,536 of IPv4. */
const REMEMBERED$1 = 100_000;
/**
 * Makes the limit of requests per second and masked network: a bucket of twice as many, that fills at that rate. Single
 * visitors cannot be told apart any more where this is asked, and need not be.
 */
function createRateLimit(perSecond, now) {
    const most = perSecond * 2;
    let buckets = new Map();
    return (network) => {
        const time = now();
        const bucket = buckets.get(network);
        if (!bucket) {
            // Everybody starts with a full bucket again; that costs less than looking for those who have one anyway.
            if (buckets.size >= REMEMBERED$1)
                buckets = new Map();
            buckets.set(network, { left: most - 1, time });
            return true;
        }
        // A clock that is set back takes nothing away.
        bucket.left = Math.min(most, bucket.left + (Math.max(0, time - bucket.time) / 1000) * perSecond);
        bucket.time = time;
        if (bucket.left < 1)
            return false;
        bucket.left--;
        return true;
    };
}

/*
 * The cookie, readable in any language by two splits:
 *
 *   1~k3v9q0w2m8x4b7ta~tkxw80~1~functional1.analytics0.marketing5.youtube1
 *   version ~ id ~ time (seconds, base 36) ~ revision ~ choices
 *
 * A choice is an id of a category, or of a service decided one by one, and a digit: 0 denied, 1 granted,
 * +2 while DNT was on and shown, +4 while GPC was. Every character is one that cookies carry unescaped.
 */
const form = /^1~([a-z\d]{16})~([a-z\d]{1,7})~([\w.-]{1,32})~((?:[a-z][\w-]*[01357](?:\.(?!$)|$))*)$/i;
/** Writes a receipt in the compact form of the cookie. */
function encodeReceipt({ id, time, revision, choices }) {
    const list = Object.keys(choices).map((key) => key + choices[key]);
    return ['1', id, time.toString(36), revision, list.join('.')].join('~');
}
/** Reads the cookie's text: a sound receipt, or `null` for anything else. Never throws. */
function decodeReceipt(text) {
    // Browsers cap a cookie at 4,096 bytes; what is longer did not come from one.
    const [, id, time, revision, list] = form.exec(text.length > 4096 ? '' : text) ?? [];
    if (!id)
        return null;
    // No prototype: an id such as `constructor` must not find anything that nobody stored.
    const choices = Object.create(null);
    // Of two words about the same the no counts.
    for (const [, key, digit] of list.matchAll(/([^.]+)(\d)/g))
        if (!(digit > choices[key]))
            choices[key] = +digit;
    // Frozen: the page gets it, too, and what it writes there is no answer.
    return { id, time: parseInt(time, 36), revision: revision, choices: Object.freeze(choices) };
}

/** The id under which a record is kept and found: the 16 characters that the cookie holds (of a UUID the last ones). */
const toReceiptId = (id) => id.replace(/[^a-z\d]/gi, '').slice(-16);
const DAY$5 = 86_400;
/** Browsers keep no cookie longer than 400 days (RFC 6265bis). */
const LONGEST$1 = 400 * DAY$5;
/** Throws one `ConsentError` for options that no cookie can have. */
function checkCookieOptions({ cookieName = 'consentgate', cookieDomain, expiresDays = 182, }) {
    const problems = [
        ...(/^[\w!#$%&'*+.^`|~-]+$/.test(cookieName) ? [] : ['cookieName: this is no name of a cookie']),
        ...(/^\.?[a-z\d.-]+$/i.test(cookieDomain ?? 'a') ? [] : ['cookieDomain: write it like shop.example']),
        ...(expiresDays > 0 && expiresDays <= 400 ? [] : ['expiresDays: browsers keep cookies for 1 to 400 days']),
    ];
    if (problems.length)
        throw new ConsentError(problems);
}
/** The text of the cookie: the one that came along if it fits the record, else made of the record. */
function createText({ sent, time, cookie }) {
    const seconds = Math.floor(time / 1000);
    const id = toReceiptId(sent.id);
    const receipt = decodeReceipt(cookie);
    // The page's own text knows which yes was given in the knowledge of a signal; the record only knows the last one.
    if (receipt?.id === id && receipt.time === seconds)
        return cookie;
    const yes = 1 + (sent.dnt ? 2 : 0) + (sent.gpc ? 4 : 0);
    const choices = Object.entries({ ...sent.choices, ...sent.services }).map(([key, granted]) => [key, granted ? yes : 0]);
    return encodeReceipt({ id, time: seconds, revision: sent.policy, choices: Object.fromEntries(choices) });
}
/**
 * The `Set-Cookie` header of an answer, as name and value, or nothing. The same cookie as the page's script writes, but
 * browsers that forget what scripts write after some days (Safari: 7) keep it: it came by HTTP.
 */
function createCookieHeader(parsed, cookies, now, { cookieName = 'consentgate', cookieDomain, expiresDays }) {
    const end = expiresDays === undefined ? parsed.expires / 1000 : parsed.time / 1000 + expiresDays * DAY$5;
    const age = Math.min(LONGEST$1, Math.floor(end - now / 1000));
    // What was agreed to in a form is not the visitor's choice for the site.
    if (cookies === 'none' || age <= 0 || parsed.sent.method === 'form')
        return [];
    const parts = [`${cookieName}=${createText(parsed)}`, 'Path=/', `Max-Age=${age}`, 'SameSite=Lax'];
    // Not HttpOnly: the page's script reads it, and is the one that decides by it.
    if (cookieDomain)
        parts.push(`Domain=${cookieDomain}`);
    if (cookies === 'secure')
        parts.push('Secure');
    return ['Set-Cookie', parts.join('; ')];
}

const events = 'given refused changed withdrawn expired signal'.split(' ');
const methods = 'api banner-reject-all banner-accept-all prefs-save prefs-reject-all prefs-accept-all placeholder form gpc dnt pims'.split(' ');
const modes = ['opt-in', 'opt-out', 'notice'];
/** Most choices in one record: more than any site has categories and services. */
const MOST_CHOICES = 200;
/** A visitor's clock may be ahead of ours by this much. */
const DAY$4 = 86_400_000;
function readMembers(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Refusal(400, 'A receipt must be JSON.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Refusal(400, 'A receipt must be a JSON object.');
    return value;
}
function readText(members, name, form, what, fallback) {
    const value = members[name] ?? fallback;
    if (typeof value !== 'string' || !form.test(value))
        throw new Refusal(400, `${name} must be ${what}.`);
    return value;
}
function readWord(members, name, words, fallback) {
    const value = members[name] ?? fallback;
    const word = words.find((each) => each === value);
    if (!word)
        throw new Refusal(400, `${name} must be one of ${words.join(', ')}.`);
    return word;
}
function readTime(members, name, fallback) {
    const text = readText(members, name, /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/, 'a time such as 2026-11-21T20:50:00Z', fallback);
    const time = Date.parse(text);
    if (!Number.isFinite(time))
        throw new Refusal(400, `${name} must be a time such as 2026-11-21T20:50:00Z.`);
    return time;
}
function readChoices(members, name) {
    const value = members[name] ?? {};
    const entries = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', null]];
    const isSound = ([id, choice]) => /^[a-z][\w-]{0,63}$/i.test(id) && typeof choice === 'boolean';
    if (entries.length > MOST_CHOICES || !entries.every(isSound))
        throw new Refusal(400, `${name} must be an object of ids with true or false.`);
    return Object.fromEntries(entries);
}
function readFlag(members, name) {
    const value = members[name] ?? null;
    if (value !== null && typeof value !== 'boolean')
        throw new Refusal(400, `${name} must be true, false or null.`);
    return value;
}
const idForm = /^(?=(?:[^a-z\d]*[a-z\d]){16})[\w-]{16,64}$/i;
const idWords = 'a UUID, or 16 to 64 letters, digits and dashes';
/**
 * Makes the reader of a record that was posted. It throws `Refusal` with what is wrong; what is not named in the form
 * is not kept. `days` is how long an answer holds when the record does not say.
 */
function createRecordParser(scrubber, now, days) {
    return (text) => {
        const members = readMembers(text);
        if (members.v !== 1)
            throw new Refusal(400, 'v must be 1.');
        const time = readTime(members, 't');
        if (time > now() + DAY$4)
            throw new Refusal(400, 't must not be in the future.');
        const expires = readTime(members, 'exp', new Date(time + days * DAY$4).toISOString());
        if (expires < time)
            throw new Refusal(400, 'exp must not be before t.');
        const choices = readChoices(members, 'choices');
        const isGiven = Object.values(choices).includes(true);
        const sent = {
            v: 1,
            id: readText(members, 'id', idForm, idWords),
            prev: members.prev ? readText(members, 'prev', idForm, `null or ${idWords}`) : null,
            t: new Date(time).toISOString(),
            exp: new Date(expires).toISOString(),
            event: readWord(members, 'event', events, isGiven ? 'given' : 'refused'),
            choices,
            services: readChoices(members, 'services'),
            policy: readText(members, 'policy', /^[\w.-]{1,32}$/, '1 to 32 letters, digits, dots and dashes', '1'),
            notice: readText(members, 'notice', /^(?:sha(?:256|384|512)-[\w+/=-]{16,128})?$/, 'a hash such as sha256-…', ''),
            locale: readText(members, 'locale', /^[a-z\d-]{0,35}$/i, 'a language such as de-AT', ''),
            mode: readWord(members, 'mode', modes, 'opt-in'),
            region: readText(members, 'region', /^[\w-]{0,16}$/, 'a short word such as us-ca', ''),
            method: readWord(members, 'method', methods, 'api'),
            ui: readText(members, 'ui', /^[\w./+-]{0,64}$/, 'version and look such as 1.0.0/card', ''),
            gpc: readFlag(members, 'gpc'),
            dnt: readFlag(members, 'dnt'),
            host: readText(members, 'host', /^[\w.:[\]-]{0,255}$/, 'the name of a host', ''),
        };
        const record = {
            ...sent,
            policy: scrubber.text(sent.policy),
            ui: scrubber.text(sent.ui),
            host: scrubber.host(sent.host.replace(/:\d+$/, '')),
        };
        return { sent, record, time, expires, cookie: typeof members.cookie === 'string' ? members.cookie : '' };
    };
}

/**
 * Makes the route of receipts: `POST /consent` keeps one and answers with the cookie, `GET /consent/<id>` shows a visitor
 * their own (the latest, with those before it as `history`), `DELETE /consent/<id>` forgets them. The id is random and
 * known to the visitor's browser alone, so whoever knows it may ask.
 */
function createConsentRoute({ store, now, counts, scrubber, ...cookie }) {
    checkCookieOptions(cookie);
    const parse = createRecordParser(scrubber, now, cookie.expiresDays ?? 182);
    const unknown = () => new Refusal(404, 'There is no receipt of this id.');
    return async ({ method, rest, readBody, cookies }) => {
        if (method === 'POST') {
            if (rest)
                throw new Refusal(404, 'Post receipts to /consent itself.');
            const parsed = parse(await readBody());
            const { record, time, expires } = parsed;
            await store.putReceipt({ id: toReceiptId(record.id), time, expires, record });
            counts.add('receipts', record.event);
            return createEmptyAnswer(...createCookieHeader(parsed, cookies, now(), cookie));
        }
        const id = toReceiptId(rest);
        // Nothing shorter than the cookie’s own id is looked for.
        if (!/^[\w-]{16,64}$/.test(rest) || id.length < 16)
            throw unknown();
        if (method === 'DELETE') {
            if (!(await store.forgetReceipts(id)))
                throw unknown();
            return createEmptyAnswer();
        }
        const [latest, ...before] = await store.findReceipts(id);
        if (!latest)
            throw unknown();
        return createJsonAnswer(200, { ...latest.record, history: before.map(({ record }) => record) });
    };
}

/** Longest text that is kept, in UTF-16 units; the rest of it is cut off. */
const LONGEST = 1024;
/*
 * matomo.js writes a number as the page gave it: `false`, which Matomo's guide has pages say for one that they do not know
 * (`trackSiteSearch(word, false, false)`), or the text of a cell (`10,50`, ` 7`). Matomo keeps such a hit without the number,
 * and so do we: nobody looks at the answer to a beacon, and an order must not be lost for a comma.
 */
const readNumber$1 = (value) => {
    const text = value.trim();
    // As PHP reads numbers: decimal, perhaps with an exponent (1e+21). No hexadecimal, no Infinity.
    const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text) && Number.isFinite(Number(text));
    return isNumber ? Number(text) : undefined;
};
const readCount = (value) => {
    const text = value.trim();
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};
/** Without its number a goal would be a page view. */
const readGoal = (value, name, page) => {
    const goal = readCount(value);
    if (goal === undefined)
        throw new Refusal(400, `${name} must be a whole number, 0 or more.`);
    return goal;
};
const readResolution = (value) => (/^\d{1,5}x\d{1,5}$/.test(value) ? value : undefined);
/** Makes the reader of a text as it may be kept. */
function createTextReader(scrubber) {
    return remember((value) => {
        // Control characters have no place in a title, and in a terminal or a log they do harm.
        const text = scrubber.text(value.replace(/\p{Cc}+/gu, ' ').trim());
        // A cut between the halves of a character would leave half of it, which is no UTF-8.
        return text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : text;
    }, LONGEST);
}
/** Target of a link: the page's own code names it as it would in HTML, from the page's root or without the scheme. */
const createTargetReader = (urls) => (value, name, page) => urls.page(value.startsWith('/') && URL.canParse(value, page) ? new URL(value, page).href : value, name);
/** Piece and target of a content block: a file or a link as a rule, which says no more than any other, or a text. */
const createPartReader = (readText, urls) => (value, name, page) => /^(?:https?|mailto|tel):/i.test(value) && URL.canParse(value)
    ? urls.page(value, name)
    : readText(value, name, page);
/**
 * Everything that is kept besides the common fields. What is not named here is not kept: not `cip` and `token_auth`, not
 * `_id`, `uid` and `cid` (ids of people), not `uadata` and the plugin flags (fingerprints), not the visitor's clock.
 */
const createDetailReaders = (readText, urls) => new Map([
    ['e_c e_a e_n search search_cat c_n c_i _rcn _rck', readText],
    ['c_p c_t', createPartReader(readText, urls)],
    ['e_v revenue', readNumber$1],
    ['search_count pf_net pf_srv pf_tfr pf_dm1 pf_dm2 pf_onl', readCount],
    ['idgoal', readGoal],
    ['link download', createTargetReader(urls)],
    ['res', readResolution],
].flatMap(([names, read]) => names.split(' ').map((name) => [name, read])));

/** The first of these that is there names the kind; a request without any is a page view. */
const kinds = [
    ['e_c', 'event'],
    ['e_a', 'event'],
    ['idgoal', 'goal'],
    ['search', 'search'],
    // Before the content: a click on a link in a content block says both, and is a click on a link.
    ['link', 'link'],
    ['download', 'download'],
    ['c_i', 'interaction'],
    ['c_n', 'content'],
];
/** What most page views have besides the common fields. */
const none = {};
/** The fields that most requests have. */
const common = ['rec', 'idsite', 'pv_id', 'url', 'urlref', 'action_name', 'ping', 'ca', 'ec_id'];
const places = new Map(common.map((name, place) => [name, place]));
const blank = common.map(() => '');
function readKind(details, ping, ca, order) {
    if (ping === '1')
        return 'ping';
    const kind = details === none ? undefined : kinds.find(([name]) => details[name] !== undefined)?.[1];
    if (kind === 'event' && !(details.e_c && details.e_a))
        throw new Refusal(400, 'An event needs both e_c and e_a.');
    // Goal 0 is the shop's: with an order's id it was reached, without one somebody has only filled a cart.
    if (details.idgoal === 0 && !order)
        return 'other';
    // `ca=1` without anything we know belongs to a plugin (media, forms); it is no page view.
    return kind ?? (ca === '1' ? 'other' : 'view');
}
/** Makes the reader of tracking requests. */
function createHitParser(scrubber) {
    const readText = createTextReader(scrubber);
    const urls = createUrlReader(scrubber);
    const readers = createDetailReaders(readText, urls);
    const findReader = (name) => readers.get(name) ?? (name.startsWith('dimension') && /^dimension\d{1,3}$/.test(name) ? readText : undefined);
    const readDetails = (values, page) => {
        const details = {};
        for (const [name, value] of values) {
            // An empty value says the same as an absent one; matomo.js sends both.
            const detail = value === '' ? undefined : findReader(name)?.(value, name, page);
            if (detail !== undefined)
                details[name] = detail;
        }
        return details;
    };
    return (parameters, readSender) => {
        const values = blank.slice();
        let others;
        for (let at = 0; at < parameters.length; at += 2) {
            const name = parameters[at] ?? '';
            const value = parameters[at + 1] ?? '';
            const place = places.get(name);
            if (place !== undefined)
                values[place] = value;
            else if (findReader(name)) {
                others ??= new Map();
                others.set(name, value);
            }
        }
        const [rec, site = '', view = '', page = '', urlref = '', title = '', ping = '', ca = '', order = ''] = values;
        if (rec !== '1')
            throw new Refusal(400, 'rec=1 is missing: this is no tracking request.');
        // No dots and colons: an address does not pass for a site.
        if (!/^[\w-]{1,64}$/.test(site))
            throw new Refusal(400, 'idsite must be 1 to 64 letters, digits and dashes.');
        // A pixel in a page without scripts knows no address; the browser may tell where it stands.
        const url = page || (urlref ? '' : readSender());
        const details = others ? readDetails(others, url) : none;
        return {
            site,
            kind: readKind(details, ping, ca, order),
            url: url && urls.page(url, 'url'),
            title: readText(title),
            referrer: urls.origin(urlref),
            // Pages give a UUID or another random text to `setPageViewId`; what is longer or has dots and colons is left out.
            view: /^[\w-]{0,36}$/.test(view) ? view : '',
            details,
        };
    };
}

/** Something that might hold an address is worth a closer look. */
const hint = /\d\.\d{1,3}\.\d|:[\da-f]{0,4}:/i;
const v6 = /(?<![\da-f:])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4})?(?![\da-f:])/gi;
const v4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g;
/** Of these nobody is the owner: the machine itself and networks that everybody uses at home (RFC 1918, RFC 4193). */
const ownHost = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[::1\]$|\[f[cd])/;
/**
 * Makes what keeps addresses out of the other fields: a site that prints the visitor's address in its page, or puts it
 * into a parameter, sends it in title or URL. A number like `1.2.3.4` that is none becomes `1.2.0.0` too: the smaller harm.
 */
function createScrubber(anonymize) {
    // What is no address stays: `12:30:45` has the look of one.
    const isAddress = createAnonymizer('matomo');
    const replace = (found) => (/\d/.test(found) && isAddress(found) ? anonymize(found) : found);
    return {
        text: (text) => (hint.test(text) ? text.replace(v6, replace).replace(v4, replace) : text),
        host(host) {
            if (!/^\[|^[\d.]+$/.test(host) || ownHost.test(host))
                return host;
            const masked = isAddress(host.replace(/[[\]]/g, ''));
            return masked.includes(':') ? `[${masked}]` : masked || host;
        },
    };
}

function createDecode() {
    const read = (text) => decodeURIComponent(text.replaceAll('+', ' '));
    const readAgain = remember(read, 500);
    // Most texts have nothing to decode, and short ones are decoded as fast as they are found.
    return (text) => (/[%+]/.test(text) ? (text.length < 12 ? read(text) : readAgain(text)) : text);
}
/** The next place of a character, at `from` or behind it; `last` is where it was found before, so nothing is read twice. */
const find = (text, character, from, last) => {
    if (last >= from)
        return last;
    const at = text.indexOf(character, from);
    return at < 0 ? text.length : at;
};
/** Reads `a=1&b=2`, with or without `?` before it; `null` when the escapes are broken or not UTF-8. */
function decodeParameters(text, decode) {
    const parameters = [];
    let [equals, percent, plus] = [-1, -1, -1];
    try {
        for (let at = text.startsWith('?') ? 1 : 0, end = 0; at < text.length; at = end + 1) {
            end = find(text, '&', at, -1);
            equals = find(text, '=', at, equals);
            percent = find(text, '%', at, percent);
            plus = find(text, '+', at, plus);
            if (at === end)
                continue;
            const name = text.slice(at, Math.min(equals, end));
            const value = equals < end ? text.slice(equals + 1, end) : '';
            if (percent >= end && plus >= end)
                parameters.push(name, value);
            else
                parameters.push(decode(name), decode(value));
        }
    }
    catch {
        return null;
    }
    return parameters;
}
/** Reads a JSON object of parameters; `null` when a value is not text, number or truth. */
function decodeObject(value) {
    const parameters = [];
    for (const [name, member] of Object.entries(value)) {
        if (!['string', 'number', 'boolean'].includes(typeof member))
            return null;
        parameters.push(name, typeof member === 'boolean' ? String(Number(member)) : String(member));
    }
    return parameters;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parseJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Refusal(400, 'The body begins like JSON but is not JSON.');
    }
    if (!isObject(value))
        throw new Refusal(400, 'The body must be a JSON object.');
    return value;
}
const asksForImage = (value) => String(value ?? 1) !== '0';
function readLast(parameters, name) {
    let value;
    for (let at = 0; at < parameters.length; at += 2)
        if (parameters[at] === name)
            value = parameters[at + 1];
    return value;
}
function decodeBulkEntry(entry, decode) {
    if (typeof entry === 'string')
        return decodeParameters(entry, decode);
    return isObject(entry) ? decodeObject(entry) : null;
}
/** The body speaks after the address. */
function createSingle(fromQuery, fromBody = []) {
    const request = fromQuery && fromBody && (fromBody.length ? [...fromQuery, ...fromBody] : fromQuery);
    return { bulk: false, image: asksForImage(request && readLast(request, 'send_image')), requests: [request] };
}
/**
 * Makes the reader of tracking requests. A body is judged by its text, never by its content type: the bulk form comes as
 * text/plain from beacons and as a form from matomo.js, and a form comes as application/json when a site has set that.
 */
function createRequestParser() {
    const decode = createDecode();
    return (query, body) => {
        const fromQuery = decodeParameters(query, decode);
        const text = body.trim();
        if (!text)
            return createSingle(fromQuery);
        if (!/^[{[]/.test(text))
            return createSingle(fromQuery, decodeParameters(text, decode));
        const value = parseJson(text);
        const { requests } = value;
        if (requests === undefined)
            return createSingle(fromQuery, decodeObject(value));
        if (!Array.isArray(requests) || !requests.length)
            throw new Refusal(400, '"requests" must be a list with requests in it.');
        const list = requests.map((entry) => decodeBulkEntry(entry, decode));
        return { bulk: true, image: asksForImage(value.send_image), requests: list };
    };
}

/** What a sender of several is told: Matomo's field names, and why each refused one was refused. */
function createBulkAnswer(judged) {
    const refused = judged.flatMap((hit, index) => (hit instanceof Refusal ? [{ index, problem: hit.message }] : []));
    const tracked = judged.length - refused.length;
    // 4xx only when nothing was taken: a sender that repeats what failed must not repeat what was counted.
    return createJsonAnswer(tracked ? 200 : 400, {
        status: tracked ? 'success' : 'error',
        tracked,
        invalid: refused.length,
        invalid_indices: refused.map(({ index }) => index),
        refused,
    });
}
/** Makes the route that takes tracking requests in Matomo's form, single and bulk. */
function createTrackRoute({ store, now, counts, parseHit, hashVisitor }) {
    const parseRequests = createRequestParser();
    const judge = (parameters, readSender) => {
        try {
            if (!parameters)
                throw new Refusal(400, 'The parameters cannot be read: broken escapes, not UTF-8, or nested values.');
            return parseHit(parameters, readSender);
        }
        catch (error) {
            if (error instanceof Refusal)
                return error;
            throw error;
        }
    };
    const toEvent = (hit, visitor, { address, signals }, time) => ({
        time,
        site: hit.site,
        visitor,
        address,
        kind: hit.kind,
        url: hit.url,
        title: hit.title,
        referrer: hit.referrer,
        view: hit.view,
        gpc: signals.gpc,
        details: hit.details,
    });
    return async (arrival) => {
        // TPE §6.2.3: `Tk: N` says that this answer does not track. Not even a malformed request is looked at.
        if (arrival.signals.dnt) {
            counts.add('optOuts', 'dnt');
            // An image that does not come is an error to who waits for it.
            const isPixel = arrival.method === 'GET' && !/(?:^|&)send_image=0(?:&|$)/.test(arrival.query);
            return isPixel ? createPixelAnswer('Tk', 'N') : createEmptyAnswer('Tk', 'N');
        }
        const body = arrival.readBody();
        // Waiting for what is there already is not free.
        const batch = parseRequests(arrival.query, typeof body === 'string' ? body : await body);
        const judged = batch.requests.map((parameters) => judge(parameters, arrival.readSender));
        const time = now();
        const events = [];
        for (const hit of judged) {
            if (hit instanceof Refusal) {
                counts.add('refused', 'hit');
                if (!batch.bulk)
                    throw hit;
                continue;
            }
            const visitor = hashVisitor(arrival.address, arrival.userAgent, hit.site);
            events.push(toEvent(hit, typeof visitor === 'string' ? visitor : await visitor, arrival, time));
        }
        // The answer waits for the store: what is acknowledged is durable.
        if (events.length)
            await store.append(events);
        for (const { kind } of events)
            counts.add('events', kind);
        if (batch.bulk && (batch.image || events.length < judged.length))
            return createBulkAnswer(judged);
        return batch.image ? createPixelAnswer() : createEmptyAnswer();
    };
}

const DAY$3 = 86_400_000;
/** Names that are kept in memory, so that the views of one visitor are hashed once. */
const REMEMBERED = 10_000;
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** Web Crypto everywhere; where Node's own is at hand, that one: it answers at once, and in a twentieth of the time. */
function createHmac(key) {
    const runtime = globalThis.process;
    const node = runtime?.getBuiltinModule?.('node:crypto');
    if (node)
        return (text) => node.createHmac('sha256', key).update(text).digest('hex');
    const imported = crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return async (text) => toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await imported, new TextEncoder().encode(text))));
}
/** The day's key: random, or for several collectors that must agree made of their secret and the date. */
async function createKey(day, secret) {
    if (secret === undefined)
        return crypto.getRandomValues(new Uint8Array(32));
    const date = new Date(day * DAY$3).toISOString().slice(0, 10);
    const hex = await createHmac(new TextEncoder().encode(secret))(`consentgate visitors ${date}`);
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
/**
 * Makes the function that tells visitors apart without knowing them: HMAC-SHA-256 over masked address, user agent and
 * site, with a key that exists in memory only and is replaced at midnight UTC. Without the key a hash over so few
 * addresses could be computed backwards by trying them all (RFC 6235 §4.1), and with it gone nobody can, nor join one
 * day to the next. The key is random; a restart begins a new one, and the visitors of that day are then counted once
 * more. With a `secret` it is made of that and the date: whoever keeps the secret could make old keys again.
 */
function createVisitorHash(now, secret) {
    let day = -1;
    let hmac;
    let names = new Map();
    const begin = async (today) => {
        const next = createHmac(await createKey(today, secret));
        // Another request of the new day may have been here first.
        if (hmac && today === day)
            return;
        [day, hmac, names] = [today, next, new Map()];
        // Forgotten when the day ends, not only when the next day's first visitor comes.
        const timer = setTimeout(forget, (today + 1) * DAY$3 - now());
        timer.unref?.();
    };
    const forget = () => {
        if (Math.floor(now() / DAY$3) === day)
            return;
        hmac = undefined;
        names = new Map();
    };
    const remember = (list, text, digits) => {
        if (list.size >= REMEMBERED)
            list.clear();
        const name = digits.slice(0, 16);
        list.set(text, name);
        return name;
    };
    const hash = (text) => {
        const list = names;
        const digits = list.get(text) ?? hmac?.(text) ?? '';
        if (typeof digits === 'string')
            return digits.length === 16 ? digits : remember(list, text, digits);
        return digits.then((hex) => remember(list, text, hex));
    };
    return (address, userAgent, site) => {
        // A header's value and a site's id hold no line breaks, so no part can be made to look like the end of another.
        const text = `${site}\n${address}\n${userAgent}`;
        const today = Math.floor(now() / DAY$3);
        return hmac && today === day ? hash(text) : begin(today).then(() => hash(text));
    };
}

const hasReceipts = (store) => !!(store.putReceipt && store.findReceipts && store.forgetReceipts);
/** Paths and what answers there: a new kind of request is a new line here. */
function createTable$2(options) {
    const { store, now, counts, anonymize, metrics, visitorSecret } = options;
    const scrubber = createScrubber(anonymize);
    const parseHit = createHitParser(scrubber);
    const hashVisitor = createVisitorHash(now, visitorSecret);
    const route = createTrackRoute({ store, now, counts, parseHit, hashVisitor });
    const track = { methods: ['GET', 'POST'], route, fromPages: true };
    const show = (read) => ({ methods: ['GET', 'HEAD'], route: read, fromPages: false });
    const table = new Map([
        ['/collect', track],
        // The names under which matomo.js, and Piwik's script before it, look for their server.
        ['/matomo.php', track],
        ['/piwik.php', track],
        ['/healthz', show(async () => createTextAnswer(200, 'ok'))],
    ]);
    if (hasReceipts(store)) {
        const consent = createConsentRoute({ ...options, store, scrubber });
        table.set('/consent', { methods: ['POST'], route: consent, fromPages: true, setsCookie: true });
        table.set('/consent/', { methods: ['GET', 'DELETE'], route: consent, fromPages: true });
    }
    if (metrics) {
        const read = async () => {
            const { type, text } = await metrics(counts);
            return { status: 200, headers: ['Content-Type', type, 'Cache-Control', 'no-store'], body: text };
        };
        table.set('/metrics', show(read));
    }
    return table;
}
/** Makes what finds the route of a path. */
function createRouter(options) {
    const table = createTable$2(options);
    const nothing = { name: 'other', rest: '' };
    const exact = new Map();
    for (const [path, entry] of table)
        if (!path.endsWith('/'))
            exact.set(path, { entry, name: path, rest: '' });
    return (path) => {
        const found = exact.get(path);
        if (found)
            return found;
        const entry = path.startsWith('/consent/') ? table.get('/consent/') : undefined;
        return entry ? { entry, name: '/consent/', rest: path.slice('/consent/'.length) } : nothing;
    };
}

/** The answer to a preflight; the browser asks again after a day. */
const createPreflightAnswer = (methods) => createEmptyAnswer(...['Access-Control-Allow-Methods', methods.join(', ')], ...['Access-Control-Allow-Headers', 'Content-Type'], ...['Access-Control-Max-Age', '86400']);
/** Words for the log: kind and code (`SQLITE_FULL`), never the message, which may quote what was to be stored. */
function readFailure(error) {
    const { name = '', code = '' } = error instanceof Error ? error : {};
    return [name, code].filter((word) => /^\w{1,40}$/.test(String(word))).join(' ') || 'unknown';
}
/** What is no address is nobody's mistake but the browser's. */
function readPage(message) {
    const page = message.header('referer');
    return URL.canParse(page) ? page : '';
}
/** Networks are told apart by the default mask when the store's own leaves nothing of an address. */
const createNetworkReader = (mask, anonymize) => mask === 'full' ? createAnonymizer('matomo') : anonymize;
function checkNumbers({ rate, bodyLimit }) {
    const problems = [
        ...(rate === undefined || rate > 0 ? [] : ['rate: a number of requests per second, more than 0']),
        ...(bodyLimit === undefined || bodyLimit > 0 ? [] : ['bodyLimit: a number of bytes, more than 0']),
    ];
    if (problems.length)
        throw new ConsentError(problems);
}
/** Makes what answers requests, whatever runtime they come from; throws `ConsentError` for options that cannot be meant. */
function createHandle(options) {
    const { origins, mask, rate, log, now = Date.now } = options;
    checkNumbers(options);
    const readAddress = createClientAddressReader(options);
    const anonymize = createAnonymizer(mask);
    const readNetwork = createNetworkReader(mask, anonymize);
    const checkOrigin = createOriginCheck(origins);
    const counts = createCounts();
    const findRoute = createRouter({ ...options, now, counts, anonymize });
    const isWithinRate = rate ? createRateLimit(rate, now) : () => true;
    const answer = ({ methods, fromPages, setsCookie, route }, rest, message, address, sender) => {
        if (fromPages && !sender.allowed) {
            counts.add('refused', 'origin');
            return createTextAnswer(403, 'Pages of this origin may not send here.');
        }
        if (message.method === 'OPTIONS')
            return createPreflightAnswer([...methods, 'OPTIONS']);
        if (!methods.includes(message.method)) {
            return createTextAnswer(405, `Use ${methods.join(' or ')}.`, 'Allow', [...methods, 'OPTIONS'].join(', '));
        }
        return route({
            method: message.method,
            rest,
            query: message.query,
            readBody: message.readBody,
            address,
            userAgent: message.header('user-agent'),
            readSender: () => readPage(message),
            signals: readSignals(message.header),
            cookies: setsCookie ? readCookieScope(message, sender, origins !== undefined) : 'none',
        });
    };
    const fail = (error) => {
        if (error instanceof Refusal)
            return createTextAnswer(error.status, error.message);
        const failure = readFailure(error);
        // A label is one word; the code says more than the kind.
        counts.add('failures', failure.slice(failure.indexOf(' ') + 1));
        log?.(`consentgate: a request could not be kept (${failure})`);
        return createTextAnswer(503, 'This could not be kept; send it again later.', 'Retry-After', '30');
    };
    return async (message) => {
        // First of all, and the only place where the full address exists.
        const full = readAddress(message.peer, message.header);
        const address = anonymize(full);
        const { entry, name, rest } = findRoute(message.path);
        const sender = checkOrigin(message);
        let response;
        try {
            if (!entry)
                response = createTextAnswer(404, 'Nothing is here.');
            else if (entry.fromPages && !isWithinRate(rate ? readNetwork(full) : '')) {
                counts.add('limited', name);
                response = createTextAnswer(429, 'Too many requests from this network.', 'Retry-After', '1');
            }
            else
                response = await answer(entry, rest, message, address, sender);
        }
        catch (error) {
            response = fail(error);
        }
        counts.add('requests', `${name} ${response.status}`);
        const cors = createCorsHeaders(sender);
        return cors.length ? { ...response, headers: [...response.headers, ...cors] } : response;
    };
}

function toResponse({ status, headers, body }, method) {
    const list = new Headers();
    for (let at = 0; at < headers.length; at += 2)
        list.append(headers[at] ?? '', headers[at + 1] ?? '');
    return new Response(method === 'HEAD' ? null : body, { status, headers: list });
}
/**
 * Makes a collector: a Fetch-style handler for statistics in Matomo's form and for receipts. It runs wherever `Request`
 * and `Response` do; throws `ConsentError` for options that cannot be meant.
 */
function createCollector(options) {
    const handle = createHandle(options);
    const { bodyLimit = BODY_LIMIT } = options;
    const collect = async (request, { peerAddress }) => {
        const { pathname, search } = new URL(request.url);
        const answer = await handle({
            method: request.method,
            path: pathname,
            query: search.slice(1),
            peer: peerAddress,
            header: (name) => request.headers.get(name) ?? '',
            readBody: () => readBody(request.body, bodyLimit),
        });
        // What nobody has read is not wanted; its sender need not be waited for.
        if (request.body && !request.bodyUsed)
            await request.body.cancel().catch(() => undefined);
        return toResponse(answer, request.method);
    };
    return Object.assign(collect, { handle, bodyLimit });
}

/** Metrics by the names of what is counted; the labels are the words of the count, separated by blanks. */
const metrics = [
    ['requests', 'requests', ['path', 'status'], 'Requests that were answered'],
    ['events', 'events', ['kind'], 'Events that were kept'],
    ['receipts', 'receipts', ['event'], 'Receipts that were kept'],
    ['refused', 'refused', ['what'], 'Malformed hits, and requests of origins that may not send'],
    ['optOuts', 'opt_outs', ['signal'], 'Requests that were dropped because of an opt-out signal'],
    ['limited', 'rate_limited', ['path'], 'Requests above the limit of their network'],
    ['failures', 'failures', ['kind'], 'Requests that could not be kept'],
];
/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importClient() {
    try {
        return await import('prom-client');
    }
    catch {
        throw new ConsentError(['/metrics needs the package prom-client: npm install prom-client']);
    }
}
/**
 * Makes the writer of `/metrics`, with the numbers of the process beside ours. Needs the optional package `prom-client`;
 * throws `ConsentError` without it.
 */
async function createPrometheusMetrics(gauges = []) {
    const { Counter, Gauge, Registry, collectDefaultMetrics } = await importClient();
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const counters = metrics.map(([count, name, labelNames, help]) => ({
        ...{ count, labelNames },
        counter: new Counter({
            ...{ name: `consentgate_${name}_total`, help, registers: [registry] },
            labelNames: [...labelNames],
        }),
    }));
    for (const { name, help, read } of gauges) {
        new Gauge({
            ...{ name: `consentgate_${name}`, help, registers: [registry] },
            collect() {
                this.set(read());
            },
        });
    }
    return async (counts) => {
        // Counting is done in plain numbers, and told to the library only when somebody asks.
        for (const { count, counter, labelNames } of counters) {
            counter.reset();
            for (const [label, value] of counts.read(count)) {
                const words = label.split(' ');
                counter.inc(Object.fromEntries(labelNames.map((name, at) => [name, words[at] ?? ''])), value);
            }
        }
        return { type: registry.contentType, text: await registry.metrics() };
    };
}

const schema = `
  CREATE TABLE IF NOT EXISTS queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    refusals INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS queue_order ON queue (refusals, id);
`;
/** Opens (or makes) a queue. One process at a time has it: two would send everything twice. Throws `ConsentError`. */
async function openDiskQueue(file) {
    const database = await openDatabase(file, { schema, exclusive: true });
    const insert = database.prepare('INSERT INTO queue (text) VALUES (?)');
    const selectFirst = database.prepare('SELECT refusals FROM queue ORDER BY refusals, id LIMIT 1');
    const select = database.prepare('SELECT id, refusals, text FROM queue WHERE refusals = ? ORDER BY id LIMIT ?');
    const erase = database.prepare('DELETE FROM queue WHERE id = ?');
    const update = database.prepare('UPDATE queue SET refusals = refusals + 1 WHERE id = ?');
    const selectCount = database.prepare('SELECT count(*) AS count FROM queue');
    const batches = createBatches(async (texts) => {
        runTransaction(database, () => {
            for (const text of texts)
                insert.run([text]);
        });
    });
    const runEach = (statement, entries) => runTransaction(database, () => {
        for (const { id } of entries)
            statement.run([id]);
    });
    return {
        add: batches.add,
        peek(most) {
            const first = selectFirst.get([]);
            if (!first)
                return [];
            const limit = Math.max(1, Math.floor(most / 2 ** first.refusals));
            return select.all([first.refusals, limit]);
        },
        remove: (entries) => runEach(erase, entries),
        setBack: (entries) => runEach(update, entries),
        count: () => selectCount.get([]).count,
        async close() {
            await batches.close();
            // Gives the lock back: `close` alone keeps the file open until the statements are collected as garbage.
            for (const sql of ['journal_mode = DELETE', 'locking_mode = NORMAL'])
                database.prepare(`PRAGMA ${sql}`).all([]);
            selectCount.get([]);
            database.close();
        },
    };
}

function readJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value ? value : null;
    }
    catch {
        return null;
    }
}
/** Reads Matomo's answer to a bulk request of `count` requests. */
function readMatomoAnswer(status, type, text, count) {
    const reason = `HTTP ${status}`;
    if (status === 408 || status === 429 || status < 200 || status >= 500)
        return { kind: 'away', reason };
    // Followed by hand, or not at all: the token goes nowhere but where it was meant to go.
    if (status >= 300 && status < 400)
        return { kind: 'away', reason: `${reason}: it has moved` };
    const answer = readJson(text);
    const tracked = Number(answer?.tracked);
    if (tracked > 0)
        return { kind: 'taken', refused: Math.max(0, Number(answer?.invalid) || 0) };
    if (status >= 400)
        return { kind: 'refused', reason };
    if (answer) {
        const isRefused = answer.status === 'error' || Number(answer.invalid) >= count;
        return isRefused ? { kind: 'refused', reason } : { kind: 'taken', refused: 0 };
    }
    // Matomo's short answers: nothing, or its pixel. A page of HTML with 200 comes from somebody else.
    if (text === '' || type.startsWith('image/'))
        return { kind: 'taken', refused: 0 };
    return { kind: 'away', reason: `${reason}, but not from Matomo` };
}

/** Kinds that are no page view: without `ca=1` a server that lacks the feature would count them as one. */
const customActions = new Set(['event', 'content', 'interaction']);
/**
 * An event as one tracking request of the Matomo HTTP API, without the token; `null` for what Matomo could not count.
 * What it tells about the visitor is what is stored: the masked address, and the hash of the day as the visitor's id, so
 * that Matomo need not guess from addresses that many share. There is no user agent, which is never kept.
 */
function toMatomoRequest(event) {
    // A cart, or something of a plugin that the collector does not know; what was in it is not kept.
    if (event.kind === 'other')
        return null;
    const parameters = new URLSearchParams({ idsite: event.site, rec: '1', apiv: '1' });
    const put = (name, value) => {
        if (value !== '')
            parameters.set(name, String(value));
    };
    put('url', event.url);
    put('action_name', event.title);
    put('urlref', event.referrer);
    put('pv_id', event.view);
    for (const [name, value] of Object.entries(event.details))
        put(name, value);
    if (event.kind === 'ping')
        put('ping', 1);
    // Goal 0 without an order's id would be a cart. The shop's own id is not kept; this one is the same when it is sent again.
    if (event.kind === 'goal' && event.details.idgoal === 0)
        put('ec_id', `${event.visitor}-${event.time}`);
    if (customActions.has(event.kind))
        put('ca', 1);
    put('cid', event.visitor);
    // Without `cip` Matomo would take the collector for the visitor.
    put('cip', event.address || '0.0.0.0');
    put('cdt', Math.floor(event.time / 1000));
    // The sender is a server; Matomo must not take that for a robot and drop the visit without a word.
    put('bots', 1);
    return `?${parameters}`;
}

/// <reference types="node" />
/** Milliseconds for which `close` tries. */
const LAST_TRY = 5000;
/**
 * Makes the outlet that forwards events to a Matomo server, in bulk and in order, through the file: nothing is lost while either
 * is down; a crash between its answer and our note sends a bulk again. Rejects with `ConsentError` for a wrong address or file.
 */
async function createMatomoOutlet(options) {
    const { url, token, file, log, most = 50, gather = 1000, retry = [1000, 30_000] } = options;
    const [firstRetry, lastRetry] = retry;
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw new ConsentError(['matomo: write the address of matomo.php, such as https://stats.example/matomo.php']);
    const queue = await openDiskQueue(file);
    /** What was refused alone, and how many bulks had been taken by then. */
    const refusedAlone = new Map();
    let taken = 0;
    let failures = 0;
    let said = '';
    let closeAt = Number.POSITIVE_INFINITY;
    let running;
    let wake = () => undefined;
    const tell = (line) => {
        if (line && line !== said)
            log?.(`consentgate: matomo: ${line}`);
        said = line;
    };
    const sleep = (milliseconds) => new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
            clearTimeout(timer);
            resolve();
        };
    });
    const send = async (batch) => {
        try {
            const response = await fetch(url, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'user-agent': 'consentgate' },
                body: JSON.stringify({ requests: batch.map(({ text }) => text), token_auth: token }),
                redirect: 'manual',
                signal: AbortSignal.timeout(Math.max(1, Math.min(30_000, closeAt - Date.now()))),
            });
            const type = response.headers.get('content-type') ?? '';
            return readMatomoAnswer(response.status, type, await response.text(), batch.length);
        }
        catch (error) {
            // The message may hold the address with a password in it.
            const { code } = (error.cause ?? {});
            return { kind: 'away', reason: /^\w+$/.test(`${code}`) && code ? `${code}` : 'no answer' };
        }
    };
    const refuse = (batch, reason) => {
        const [one] = batch;
        const before = batch.length === 1 && one ? refusedAlone.get(one.id) : undefined;
        if (one && before !== undefined && before < taken) {
            // Alone, twice, and others were taken in between: it is the request and not the token.
            queue.remove(batch);
            refusedAlone.delete(one.id);
            log?.('consentgate: matomo: one request was refused for good, and is dropped; does the site exist there?');
            return;
        }
        if (one && batch.length === 1)
            refusedAlone.set(one.id, taken);
        queue.setBack(batch);
        tell(`${reason}, everything refused; is the token right? It is tried again`);
    };
    const settle = (batch, verdict) => {
        if (verdict.kind === 'taken') {
            queue.remove(batch);
            taken++;
            failures = 0;
            tell(verdict.refused ? `${verdict.refused} of ${batch.length} requests refused` : '');
            return;
        }
        failures++;
        if (verdict.kind === 'refused')
            refuse(batch, verdict.reason);
        else
            tell(`${verdict.reason}; events wait on the disk`);
    };
    const isClosing = () => closeAt !== Number.POSITIVE_INFINITY;
    const step = async () => {
        const batch = queue.peek(most);
        if (batch.length)
            settle(batch, await send(batch));
        return batch.length > 0;
    };
    const run = async () => {
        while (Date.now() < closeAt) {
            try {
                if (queue.count() < most && !isClosing())
                    await sleep(gather);
                if (!(await step()))
                    return;
            }
            catch {
                // A full disk, a file that was taken away: the requests are still where they were.
                failures++;
                tell('the queue cannot be read or written');
            }
            if (!failures)
                continue;
            // Whoever is closing has no time to wait.
            if (isClosing())
                return;
            await sleep(Math.min(firstRetry * 2 ** Math.min(failures - 1, 20), lastRetry));
        }
    };
    const start = () => {
        running ??= run().finally(() => {
            running = undefined;
        });
    };
    if (queue.count())
        start();
    return {
        async append(events) {
            const requests = events.map(toMatomoRequest).filter((request) => request !== null);
            if (!requests.length)
                return;
            await queue.add(requests);
            start();
        },
        waiting: () => queue.count(),
        async close() {
            closeAt = Date.now() + LAST_TRY;
            wake();
            await running;
            if (queue.count() && !failures)
                await run();
            await queue.close();
        },
    };
}

/**
 * A store whose events also go to an outlet: acknowledged means that both have them. When one of them fails, the sender
 * is told so and sends again: counted twice in one place is better than lost in the other.
 */
function withOutlet(store, outlet) {
    return {
        ...store,
        async append(events) {
            await Promise.all([store.append(events), outlet.append(events)]);
        },
        async close() {
            await outlet.close();
            await store.close();
        },
    };
}

const DAY$2 = 86_400_000;
/** The same day and time so many months earlier (UTC); the last day of the month where there is no such day. */
function subtractMonths(time, months) {
    const date = new Date(time);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() - months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
    return date.getTime();
}
/** The times before which a store drops things; `-1` drops nothing. */
const readLimits = ({ events = 25, receipts = 36 }, now) => ({
    events: events > 0 ? subtractMonths(now, events) : -1,
    receipts: receipts > 0 ? subtractMonths(now, receipts) : -1,
});
/** A store that drops what is too old, now and then once a day, until it is closed. */
function withRetention(store, keep, { log, now = Date.now } = {}) {
    let running = Promise.resolve();
    const drop = () => {
        running = store.dropOlder(readLimits(keep, now())).catch((error) => {
            const { code = 'no reason given' } = error;
            log?.(`consentgate: what is too old could not be dropped (${code}); tried again tomorrow`);
        });
    };
    drop();
    const timer = setInterval(drop, DAY$2);
    // Being there to drop something tomorrow is no reason to stay.
    timer.unref();
    return {
        ...store,
        async close() {
            clearInterval(timer);
            await running;
            await store.close();
        },
    };
}

const split = (address) => /^([a-z]+):(.+)$/.exec(address) ?? [];
function refuse() {
    // The address is not repeated: passwords may stand in it.
    throw new ConsentError([
        'store: write sqlite: and the path of a file, or clickhouse: and the address of a server; for example sqlite:./consentgate.db or clickhouse:http://127.0.0.1:8123/consentgate',
    ]);
}
// Only the store that is used is loaded.
async function openByAddress(address, durable) {
    const [, scheme = '', rest = ''] = split(address);
    if (scheme === 'sqlite')
        return (await import('./chunks/sqlite.js')).createSqliteStore(rest, { durable });
    if (scheme === 'clickhouse')
        return (await import('./chunks/store.js')).createClickHouseStore(rest);
    return refuse();
}
/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`. It
 * drops by itself what it has kept long enough. Throws `ConsentError` for anything else.
 */
async function openStore(address, { keep = {}, durable, log, now } = {}) {
    return withRetention(await openByAddress(address, durable), keep, { log, now });
}
/** Opens a store to report on it: nothing is made, dropped or written. Throws `ConsentError` when it is not there. */
async function openStatistics(address) {
    const [, scheme = '', rest = ''] = split(address);
    if (scheme === 'sqlite')
        return (await import('./chunks/sqlite-statistics.js')).openSqliteStatistics(rest);
    if (scheme === 'clickhouse')
        return (await import('./chunks/statistics.js')).openClickHouseStatistics(rest);
    return refuse();
}

const masks = ['matomo', 'geo', 'strict', 'full'];
function readPort(text, problems) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(port <= 65_535))
        problems.push(`--port must be a number from 0 to 65535, not "${text}"`);
    return port;
}
function readMask(text, problems) {
    const preset = masks.find((name) => name === text);
    if (preset)
        return preset;
    const [, v4, v6] = /^(\d{1,2}),(\d{1,3})$/.exec(text) ?? [];
    if (v4 && v6 && Number(v4) <= 32 && Number(v6) <= 128)
        return { v4: Number(v4), v6: Number(v6) };
    problems.push(`--mask must be bits such as 16,48 or one of ${masks.join(', ')}, not "${text}"${suggest(text, masks)}`);
    return undefined;
}
const readList = (text) => text
    ?.split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
const readTrusted = (text) => (text && /^\d+$/.test(text) ? Number(text) : readList(text));
function readMonths(name, values, problems) {
    const text = values.get(name) ?? '';
    if (!/^\d{1,4}$/.test(text))
        problems.push(`--${name} must be a number of months, 0 for ever, not "${text}"`);
    return Number(text);
}
/** The token comes by the environment alone: a command line can be read by everybody on the machine. */
function readMatomo(values, { CONSENTGATE_MATOMO_TOKEN: token }, problems) {
    const url = values.get('matomo');
    if (!url)
        return undefined;
    if (!/^https?:\/\/\S+$/i.test(url))
        problems.push('--matomo must be the address of matomo.php, such as https://stats.example/matomo.php');
    if (!token)
        problems.push('--matomo needs the environment variable CONSENTGATE_MATOMO_TOKEN: token_auth of a user who may write');
    return { url, token: token ?? '', file: values.get('matomo-queue') ?? '' };
}
/** A whole number; nothing when the flag was not given. */
function readNumber(name, values, problems) {
    const text = values.get(name);
    if (text === undefined)
        return undefined;
    if (!/^\d{1,9}$/.test(text))
        problems.push(`--${name} must be a whole number, not "${text}"`);
    return Number(text);
}
function readDurable(text, problems) {
    if (text !== 'process' && text !== 'disk')
        problems.push(`--durable must be process or disk, not "${text}"`);
    return text === 'disk' ? 'disk' : 'process';
}
/** Reads the flags of `consentgate collect`; throws one `UsageError` with every problem. */
function readSettings$1(values, { env }) {
    const problems = [];
    const port = readPort(values.get('port') ?? '', problems);
    const mask = readMask(values.get('mask') ?? '', problems);
    const header = values.get('header');
    const trusted = readTrusted(values.get('trust'));
    // One without the other does nothing, and whoever gave it believes that it does.
    if (header && trusted === undefined)
        problems.push('--header needs --trust: which proxies write that header?');
    if (trusted !== undefined && !header)
        problems.push('--trust needs --header: where do those proxies write the address?');
    const keep = {
        events: readMonths('keep', values, problems),
        receipts: readMonths('keep-receipts', values, problems),
    };
    const matomo = readMatomo(values, env, problems);
    const durable = readDurable(values.get('durable') ?? '', problems);
    const numbers = {
        rate: readNumber('rate', values, problems),
        bodyLimit: readNumber('body-limit', values, problems),
        expiresDays: readNumber('expires-days', values, problems),
    };
    if (problems.length)
        throw new UsageError(problems);
    return {
        ...{ port, keep, matomo, durable },
        host: values.get('host') ?? '',
        collector: {
            ...{ mask, header, trusted, ...numbers },
            origins: readList(values.get('origin')),
            cookieName: values.get('cookie-name'),
            cookieDomain: values.get('cookie-domain'),
            // By the environment alone, as every secret.
            visitorSecret: env.CONSENTGATE_VISITOR_SECRET || undefined,
        },
    };
}

/** `/metrics` is there when the package for it is. */
const readMetrics = (outlet) => createPrometheusMetrics(outlet ? [{ name: 'matomo_waiting', help: 'Requests that wait for Matomo', read: outlet.waiting }] : []).catch(() => undefined);
async function run$3(values, io) {
    const { port, host, keep, matomo, durable, collector } = readSettings$1(values, io);
    let store = await openStore(values.get('store') ?? '', { keep, durable, log: io.warn });
    try {
        const outlet = matomo && (await createMatomoOutlet({ ...matomo, log: io.warn }));
        if (outlet)
            store = withOutlet(store, outlet);
        const metrics = await readMetrics(outlet);
        const handler = createCollector({ ...collector, metrics, store, log: io.warn });
        const server = await listen(handler, { host, port });
        io.print(`consentgate collect listens on ${server.url}`);
        await io.untilStopped();
        await server.close();
    }
    finally {
        // Last: what was under way has been given to the store by now.
        await store.close();
    }
}
/** `consentgate collect`: receives beacons, masks their addresses and keeps them. */
const collect = {
    summary: 'Receive beacons, mask their addresses, keep them in a store',
    flags: {
        port: { value: 'PORT', default: '8787', help: 'Port to listen on; 0 takes a free one' },
        host: { value: 'HOST', default: '127.0.0.1', help: 'Address to listen on' },
        store: {
            value: 'STORE',
            default: 'sqlite:./consentgate.db',
            help: 'Where events are kept; or clickhouse:http://127.0.0.1:8123/consentgate',
        },
        keep: { value: 'MONTHS', default: '25', help: 'How long events are kept; 0 for ever' },
        'keep-receipts': { value: 'MONTHS', default: '36', help: 'How long receipts are kept after they have expired' },
        matomo: { value: 'URL', help: 'Forward to this matomo.php as well, with the token of CONSENTGATE_MATOMO_TOKEN' },
        'matomo-queue': {
            value: 'FILE',
            default: './consentgate-matomo.db',
            help: 'Where events wait for Matomo',
        },
        mask: { value: 'MASK', default: '16,48', help: 'Bits of IPv4,IPv6 that are kept, or matomo, geo, strict, full' },
        header: { value: 'NAME', help: 'Header in which trusted proxies write the address: forwarded, x-forwarded-for, …' },
        trust: { value: 'LIST', many: true, help: 'Trusted proxies: addresses and networks, or how many stand in a row' },
        origin: { value: 'ORIGIN', many: true, help: 'Origins of the pages that may send; everybody when not given' },
        rate: { value: 'NUMBER', help: 'Most requests per second from one masked network; no limit when not given' },
        'body-limit': { value: 'BYTES', default: '262144', help: 'Longest body' },
        durable: {
            value: 'WHAT',
            default: 'process',
            help: 'What an acknowledged event survives: the end of the process, or with disk that of the machine',
        },
        'cookie-name': { value: 'NAME', default: 'consentgate', help: 'Name of the cookie that answers a receipt' },
        'cookie-domain': { value: 'DOMAIN', help: 'Its domain; the host alone when not given' },
        'expires-days': { value: 'DAYS', help: 'How long an answer holds; what the receipt says when not given' },
    },
    run: run$3,
};

/** Elements that have no end tag and nothing inside. */
const isVoid = (name) => name === 'br' || name === 'wbr';
const escapeText = (text) => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);
/** Writes a piece as HTML. */
function writePiece(piece) {
    if (piece === false)
        return '';
    if (typeof piece === 'string')
        return escapeText(piece);
    const [name, attributes, ...children] = piece;
    const given = Object.entries(attributes).flatMap(([key, value]) => typeof value === 'string' ? [` ${key}="${escapeText(value)}"`] : []);
    const start = `<${name}${given.join('')}>`;
    return isVoid(name) ? start : `${start}${children.map(writePiece).join('')}</${name}>`;
}

/** Where everything of ours lives. Twice the weight of an id keeps the site's own rules off (`#app button`). */
const root = '#consentgate-root#consentgate-root';
/**
 * Writes out the `~` that starts our selectors, and makes every declaration important, so that a reset of the site which
 * is important itself (`*{border:0!important}`) breaks nothing. Themes are custom properties, which this does not touch. A
 * `?` at its end leaves a declaration as it is: what readers change for themselves (WCAG 1.4.12), and what moves: Chromium
 * runs no motion off the page's main thread whose end is important.
 * (No `:is()` around both places: browsers sort rules out by the id of an ancestor, but not one inside of it.)
 */
function scopeStyles(css, scope = root) {
    return css
        .replace(/~/g, scope)
        .replace(/([^{};?\s])(?=[;}])/g, '$1!important')
        .replace(/\?/g, '');
}

/**
 * The look of the declaration. It belongs to the site's text, so it takes the site's type and colours: lines and fills
 * are translucent grey, which shows on light and dark pages alike. Lines first, then lines beside their labels, columns where
 * there is room for six of them with "Rechtsgrundlage" in one piece: what counts is the width of the text's column, not of the window. A container says nothing of how wide it would
 * like to be; where a column is as wide as what is in it (`align-items: center`), it would be of no width at all.
 */
const look = `~{container-type:inline-size;contain-intrinsic-inline-size:min(30em,75vw);display:block;margin-block:1.5em;font:inherit;color:inherit;text-align:start;line-height:1.5;overflow-wrap:anywhere}
~ *{box-sizing:border-box;font:inherit;color:inherit;text-align:inherit;text-transform:none;white-space:inherit;letter-spacing:inherit?;float:none}
~ .cg-mine{display:flex;flex-flow:wrap;gap:.75em 1.5em;align-items:center;justify-content:space-between;margin:0 0 1.5em;padding:1em 1.25em;border:1px solid #8888;border-radius:.75em;background:#8881}
~ .cg-mine p{flex:1 1 16em;margin:0}
~ button{display:inline-block;min-block-size:max(2.75em,44px);inline-size:auto;margin:0;padding:.5em 1.25em;border:2px solid;border-radius:.625em;background:none;font-weight:600;text-align:center;cursor:pointer}
~ button:hover{background:#8883}
~ :focus-visible{outline:3px solid;outline-offset:3px}
~ section,~ table,~ caption,~ thead,~ tbody,~ tr,~ th,~ td{display:block;inline-size:auto;margin:0;padding:0;border:0;background:none;vertical-align:top}
~ table,~ section{margin-block:0 2em;border-collapse:collapse}
~ .cg-caption{caption-side:top;margin:0 0 .75em;font-size:1em}
~ .cg-caption b{font-size:1.2em;font-weight:700}
~ .cg-caption>span:last-child{display:block;margin-block-start:.25em}
~ thead,~ .cg-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
~ tr{margin-block-end:.75em;padding:1em 1.25em;border:1px solid #8888;border-radius:.75em}
~ tr:nth-child(n){background:none}
~ th{font-weight:400}
~ th b{font-weight:700;overflow-wrap:anywhere}
~ td{margin-block-start:.75em}
~ .cg-label{display:block;font-size:.875em;font-weight:700}
~ p{margin:0}
~ ul{margin:0;padding:0;list-style:none}
~ ul li{margin:0;padding:0}
~ ul li::before,~ ul li::marker{content:none}
~ li+li{margin-block-start:.25em}
~ code{padding:.1em .3em;border-radius:.3em;background:#8882;font-family:ui-monospace,monospace;font-size:.875em;overflow-wrap:anywhere}
~ code+span{display:inline-block}
~ a{display:inline-block;min-block-size:1.7em;text-decoration:underline;overflow-wrap:anywhere}
~ .cg-state{display:inline-block;margin-inline-start:.6em;padding:.1em .7em;border:1px solid;border-radius:2em;font-size:.875em;font-weight:600}
~ .cg-state::before{content:"";display:inline-block;vertical-align:-.08em;inline-size:.6em;block-size:.6em;margin-inline-end:.45em;border:2px solid;border-radius:50%}
~ .cg-granted::before{background:currentColor}
@container (min-width:34em) and (max-width:65.99em){~ td{display:grid;grid-template-columns:10em minmax(0,1fr);column-gap:1em;align-items:baseline}~ td>:nth-child(n+2){grid-column:2}~ .cg-label{grid-row:1/span 4}}
@container (min-width:66em){~ table{display:table;inline-size:100%;table-layout:fixed}~ caption{display:table-caption}~ thead{display:table-header-group;position:static;clip-path:none;white-space:normal}~ tbody{display:table-row-group}~ tr{display:table-row;border:0;border-radius:0}~ thead th:nth-child(5){inline-size:25%}~ thead th:nth-child(2){inline-size:14%}~ thead th:nth-child(3){inline-size:13.5%}~ th,~ td{display:table-cell;margin:0;padding:.75em 1em .75em 0;border-block-end:1px solid #8888;font-size:.9375em;overflow-wrap:break-word;hyphens:auto}~[dir=rtl] :is(th,td){padding:.75em 0 .75em 1em}~ thead th{padding-block:.5em;border-block-end:2px solid;font-size:.875em;font-weight:700}~ .cg-label{display:none}}
@media print{~ .cg-mine button{display:none}~ tr{break-inside:avoid}}
@media (forced-colors:active){~ .cg-granted::before{background:CanvasText;forced-color-adjust:none}}
`;
/** The style sheet of the declaration, with the weight to hold against the site's own rules. */
const declarationStyles = scopeStyles(look, '.cg-declaration:not(#a#a)');

/** Our own cookie: it is there on every site that asks, and nobody would think of configuring it. */
const describeReceipt = ({ yourChoice }, name, days) => ({
    ...{ id: 'consentgate', name: yourChoice, category: 'necessary', vendor: '', country: '', isSite: true },
    ...{ purposes: [], data: [], stored: [{ name, life: days * 86_400 }], policyUrls: [], optOutUrls: [] },
});

/** Puts a value into the `{}` gap of a message. */
function fillGap(message, value) {
    return message.replace('{}', () => value);
}
/**
 * Puts a date into the gap of a sentence. Some languages end a date with a full stop ("18. 11. 2026.", "18 d."):
 * the sentence needs no second one.
 */
function fillDate(message, seconds, lang, style) {
    const date = new Date(seconds * 1000);
    // A browser that does not know the language (Chromium: Irish, Maltese, Icelandic) would write in its own: numbers are read by all.
    const text = Intl.DateTimeFormat.supportedLocalesOf(lang)[0]
        ? date.toLocaleString(lang, style)
        : new Date(+date - date.getTimezoneOffset() * 60_000)
            .toISOString()
            .slice(0, style.timeStyle ? 16 : 10)
            .replace('T', ' ');
    return fillGap(message, text).replace(/\.\.$/, '.');
}
/** A word in the form that the language has for the number: "12 services". */
const fillNumber = (forms, number, lang) => fillGap(forms[new Intl.PluralRules(lang).select(number)] ?? forms.other, number.toLocaleString(lang));
/** A place in words of the language: `US` is "United States"; anything else stays as it is. */
function namePlace(place, { lang, countries }) {
    if (!/^[A-Z]{2}$/.test(place))
        return place;
    try {
        return countries?.[place] ?? new Intl.DisplayNames(lang, { type: 'region' }).of(place) ?? place;
    }
    catch {
        return place;
    }
}
/** The words of a link. Two links of one name that lead to different places can only be told apart by the place (WCAG 2.4.4). */
const nameLink = (text, url, { length }) => length > 1 ? `${text} (${url.replace(/^\w+:\/\/(www\.)?|\/$/g, '')})` : text;
/**
 * A name among words that run the other way keeps its own direction, and with it the full stop at its end: "HubSpot, Inc." is
 * no ".HubSpot, Inc" (UAX #9, isolates).
 */
const isolateName = (name, { dir }) => dir === 'rtl' && name ? `\u2068${name}\u2069` : name;

/** The units that a life is told in, the longest first: seconds, and how far from a whole number of them it may be. */
const units = [
    ['year', 31_536_000, 0.02],
    ['month', 2_629_746, 0.15],
    ['day', 86_400, 0.05],
    ['hour', 3600, 0.05],
    ['minute', 60, 0.5],
    ['second', 1, 0.5],
];
/** Says how long something stays in the browser (Planet49, C-673/17: the visitor must be told), in the words of the language. */
function describeLife({ life, area }, messages) {
    if (life === 'session' || life === 0 || area === 'session')
        return messages.session;
    if (life === null)
        return area ? messages.lasting : messages.unknown;
    const [unit, seconds] = units.find(([, size, slack]) => {
        const count = life / size;
        return count > 0.99 && Math.abs(count - Math.round(count)) <= slack;
    }) ?? ['day', 86_400];
    const forms = messages.units?.[unit];
    if (forms)
        return fillNumber(forms, Math.round(life / seconds), messages.lang);
    return new Intl.NumberFormat(messages.lang, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
    }).format(life / seconds);
}
/** Each name once, with its life: several cookies of one name (`_hj*`) have several. */
function listStored(stored, messages) {
    const lives = new Map();
    for (const item of stored)
        lives.set(item.name, (lives.get(item.name) ?? new Set()).add(describeLife(item, messages)));
    return [...lives].map(([name, all]) => [name, [...all].join(messages.between.split('|')[0])]);
}

/** Words of the regulation for the points of Art. 6(1) GDPR that a service can rest on. */
const points = { a: 'basisConsent', b: 'basisContract', c: 'basisObligation', f: 'basisInterests' };
/** On which ground a service may work: the site's own word, else what follows from how it asks, else the catalogue's. */
function describeBasis({ own, known }, { mode, exempt }, messages) {
    const text = known.legalBasis ?? '';
    const isAsked = known.category !== 'necessary' && mode === 'opt-in' && !exempt.includes(known.category);
    // Who asks first does so because consent is the ground (ePrivacy Directive Art. 5(3)), whatever others use it on.
    if (isAsked && !('legalBasis' in own))
        return messages.basisConsent;
    const [, point] = /\b6\s*\(1\)\s*\(([abcf])\)/i.exec(text) ?? [];
    if (point)
        return messages[points[point.toLowerCase()]];
    return text || (known.category === 'necessary' ? messages.basisNecessary : messages.notStated);
}

/** English words in a page that speaks another language say so (WCAG 3.1.2). */
const mark = (text, { known }, { lang }) => lang !== 'en' && text && known.english?.includes(text) ? 'en' : undefined;
/** Is the site itself the one who receives the data? Then there is no company to name. */
const isSite = ({ known }) => known.isSite === true;
const nameVendor = (entry, messages) => {
    const { vendor: name, country } = entry.known;
    if (isSite(entry))
        return messages.ownSite;
    if (!name)
        return messages.notStated;
    const vendor = isolateName(name, messages);
    return country ? `${vendor} (${namePlace(country, messages)})` : vendor;
};
const list = (texts, lang) => texts.length > 1
    ? ['ul', { lang }, ...texts.map((text) => ['li', {}, text])]
    : ['p', { lang }, texts[0] ?? ''];
/** A fact of the catalogue or the site's own, or that nobody has told. */
function describeList(entry, key, messages) {
    const texts = entry.known[key];
    if (!texts[0])
        return ['p', {}, messages.notStated];
    return list(texts, mark(texts[0], entry, messages));
}
/** A long name may end its line behind a word, and not inside of one. */
const breakName = (name) => name
    .replace(/[^/_][/_]+(?=.)/g, '$& ')
    .split(' ')
    .flatMap((part, index) => (index ? [['wbr', {}], part] : [part]));
function describeStored({ known }, messages) {
    if (!known.stored[0])
        return ['p', {}, messages.nothingStored];
    return [
        'ul',
        {},
        ...listStored(known.stored, messages).map(([name, life]) => ['li', {}, ['code', { dir: 'ltr' }, ...breakName(name)], ' ', ['span', {}, life]]),
    ];
}
function describeRecipients(entry, messages) {
    const { transfer = '', retention = '' } = entry.known;
    const line = (message, value) => {
        const lang = mark(value, entry, messages);
        const [before = '', after = ''] = message.split('{}');
        return ['p', {}, before, lang ? ['span', { lang }, value] : value, after];
    };
    return [
        ['p', {}, nameVendor(entry, messages)],
        ...(transfer ? [line(messages.transferTo, namePlace(transfer, messages))] : []),
        ...(retention ? [line(messages.retention, retention)] : []),
    ];
}
function describeLinks(entry, messages) {
    const { known } = entry;
    const name = isolateName(isSite(entry) ? known.name : known.vendor || known.name, messages);
    const links = (urls, text) => urls.map((href) => {
        const words = nameLink(fillGap(text, name), href, urls);
        const attributes = { href, target: '_blank', rel: 'noopener noreferrer' };
        return ['p', {}, ['a', attributes, words, ['span', { class: 'cg-hidden' }, ` ${messages.newWindow}`]]];
    });
    return [...links(known.policyUrls, messages.vendorPolicy), ...links(known.optOutUrls, messages.optOut)];
}
/** Whether something is on for this visitor, as a word with a sign that does not need colour; nothing on a server. */
function describeChoice(id, { choice }, messages) {
    const state = choice?.of(id);
    // The blank is for the ear: "Statistics", then "Allowed".
    return state ? [' ', ['span', { class: `cg-state cg-${state}` }, messages[state]]] : [];
}
/** One service as a row. Roles are written out: a table that is laid out as cards on a phone stays one for a screen reader. */
function createRow(entry, facts, messages) {
    const { known } = entry;
    const basis = describeBasis(entry, facts, messages);
    const differs = facts.choice && facts.choice.of(known.id) !== facts.choice.of(known.category);
    const cell = (label, ...content) => [
        'td',
        { role: 'cell' },
        // What the column is called, for the eye only, where the columns have become lines.
        ['span', { class: 'cg-label', 'aria-hidden': 'true' }, label],
        ...content,
    ];
    return [
        'tr',
        { role: 'row' },
        [
            'th',
            { role: 'rowheader', scope: 'row' },
            ['b', {}, known.name],
            ...(differs ? describeChoice(known.id, facts, messages) : []),
            ...describeLinks(entry, messages),
        ],
        cell(messages.purpose, describeList(entry, 'purposes', messages)),
        cell(messages.legalBasis, ['p', { lang: mark(basis, entry, messages) }, basis]),
        cell(messages.data, describeList(entry, 'data', messages)),
        cell(messages.stored, describeStored(entry, messages)),
        cell(messages.recipients, ...describeRecipients(entry, messages)),
    ];
}

/** A name as it stands by itself: the words for categories are those of a sentence. */
const capitalize = (name, lang) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
function createTable$1(id, facts, messages) {
    const isNecessary = id === 'necessary';
    const entries = facts.services.filter(({ known }) => known.category === id);
    if (isNecessary)
        entries.push(describeOwn(facts, messages));
    const name = isNecessary ? messages.necessary : capitalize(messages.names[id] ?? id, messages.lang);
    const caption = [
        ['b', {}, name],
        ...(isNecessary ? [] : describeChoice(id, facts, messages)),
        ...(messages.purposes[id] ? [['span', {}, ` ${messages.purposes[id]}`]] : []),
    ];
    if (!entries[0])
        return ['section', {}, ['p', { class: 'cg-caption' }, ...caption], ['p', {}, messages.noServices]];
    const { service, purpose, legalBasis, data, stored, recipients } = messages;
    return [
        'table',
        { role: 'table' },
        ['caption', { class: 'cg-caption' }, ...caption],
        [
            'thead',
            { role: 'rowgroup' },
            [
                'tr',
                { role: 'row' },
                ...[service, purpose, legalBasis, data, stored, recipients].map((label) => ['th', { role: 'columnheader', scope: 'col' }, label]),
            ],
        ],
        ['tbody', { role: 'rowgroup' }, ...entries.map((entry) => createRow(entry, facts, messages))],
    ];
}
/** What the visitor has chosen, and the button to change it. */
function createChoice({ choice }, messages) {
    const answered = choice?.answered;
    const sentences = answered
        ? [
            fillDate(messages.answered, answered.time, answered.lang, { dateStyle: 'long', timeStyle: 'short' }),
            fillDate(messages.validUntil, answered.until, answered.lang, { dateStyle: 'long' }),
            fillGap(messages.receipt, answered.receipt),
        ]
        : [messages.noChoice];
    return [
        'div',
        { class: 'cg-mine' },
        choice !== undefined && ['p', {}, sentences.join(' ')],
        ['button', { type: 'button', class: 'cg-tonal', 'data-consent-action': 'open-preferences' }, messages.change],
    ];
}
/** Our own cookie, with what it is for. */
const describeOwn = ({ cookie }, messages) => {
    const { ownPurpose, ownData } = messages;
    const known = describeReceipt(messages, cookie.name, cookie.days);
    return { own: known, known: { ...known, purposes: [ownPurpose], data: [ownData] } };
};
/** The declaration: what the visitor chose, and a table per category. */
function createDeclaration(facts, messages) {
    const ids = ['necessary', ...facts.categories.filter((id) => id !== 'necessary')];
    return [
        'div',
        { class: 'cg-declaration', lang: messages.lang, dir: messages.dir },
        createChoice(facts, messages),
        ...ids.map((id) => createTable$1(id, facts, messages)),
    ];
}

/**
 * Fetches the words of a language, for applications: a bundler makes a chunk of each, and a visitor downloads the one
 * of the page. English is there already.
 */
const loadLocale = {
    ar: async () => (await import('./chunks/ar.js')).ar,
    bg: async () => (await import('./chunks/bg.js')).bg,
    cs: async () => (await import('./chunks/cs.js')).cs,
    da: async () => (await import('./chunks/da.js')).da,
    de: async () => (await import('./chunks/de.js')).de,
    el: async () => (await import('./chunks/el.js')).el,
    es: async () => (await import('./chunks/es.js')).es,
    et: async () => (await import('./chunks/et.js')).et,
    fi: async () => (await import('./chunks/fi.js')).fi,
    fr: async () => (await import('./chunks/fr.js')).fr,
    ga: async () => (await import('./chunks/ga.js')).ga,
    he: async () => (await import('./chunks/he.js')).he,
    hr: async () => (await import('./chunks/hr.js')).hr,
    hu: async () => (await import('./chunks/hu.js')).hu,
    is: async () => (await import('./chunks/is.js')).is,
    it: async () => (await import('./chunks/it.js')).it,
    lt: async () => (await import('./chunks/lt.js')).lt,
    lv: async () => (await import('./chunks/lv.js')).lv,
    mt: async () => (await import('./chunks/mt.js')).mt,
    nb: async () => (await import('./chunks/nb.js')).nb,
    nl: async () => (await import('./chunks/nl.js')).nl,
    pl: async () => (await import('./chunks/pl.js')).pl,
    pt: async () => (await import('./chunks/pt.js')).pt,
    ro: async () => (await import('./chunks/ro.js')).ro,
    sk: async () => (await import('./chunks/sk.js')).sk,
    sl: async () => (await import('./chunks/sl.js')).sl,
    sv: async () => (await import('./chunks/sv.js')).sv,
    tr: async () => (await import('./chunks/tr.js')).tr,
    uk: async () => (await import('./chunks/uk.js')).uk,
};

/** Fetches what the catalogue says of services in another language than English, for applications and servers. */
const loadFacts = {
    ar: async () => (await import('./chunks/ar2.js')).ar,
    bg: async () => (await import('./chunks/bg2.js')).bg,
    cs: async () => (await import('./chunks/cs2.js')).cs,
    da: async () => (await import('./chunks/da2.js')).da,
    de: async () => (await import('./chunks/de2.js')).de,
    el: async () => (await import('./chunks/el2.js')).el,
    es: async () => (await import('./chunks/es2.js')).es,
    et: async () => (await import('./chunks/et2.js')).et,
    fi: async () => (await import('./chunks/fi2.js')).fi,
    fr: async () => (await import('./chunks/fr2.js')).fr,
    ga: async () => (await import('./chunks/ga2.js')).ga,
    he: async () => (await import('./chunks/he2.js')).he,
    hr: async () => (await import('./chunks/hr2.js')).hr,
    hu: async () => (await import('./chunks/hu2.js')).hu,
    is: async () => (await import('./chunks/is2.js')).is,
    it: async () => (await import('./chunks/it2.js')).it,
    lt: async () => (await import('./chunks/lt2.js')).lt,
    lv: async () => (await import('./chunks/lv2.js')).lv,
    mt: async () => (await import('./chunks/mt2.js')).mt,
    nb: async () => (await import('./chunks/nb2.js')).nb,
    nl: async () => (await import('./chunks/nl2.js')).nl,
    pl: async () => (await import('./chunks/pl2.js')).pl,
    pt: async () => (await import('./chunks/pt2.js')).pt,
    ro: async () => (await import('./chunks/ro2.js')).ro,
    sk: async () => (await import('./chunks/sk2.js')).sk,
    sl: async () => (await import('./chunks/sl2.js')).sl,
    sv: async () => (await import('./chunks/sv2.js')).sv,
    tr: async () => (await import('./chunks/tr2.js')).tr,
    uk: async () => (await import('./chunks/uk2.js')).uk,
};

const isRecord = (value) => Object(value) === value;
/**
 * Lays words over others. A record that stands in both is merged: whoever renames one category keeps the others. What
 * only stands in `over` is kept too, for the parts that come later. What a template has left empty is not given: a button
 * without words could not be told from another.
 */
function mergeWords(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        if (value !== '')
            merged[key] = isRecord(below) && isRecord(value) ? { ...below, ...value } : value;
    }
    return merged;
}

/**
 * The services as visitors are told of them: with the cookie of the campaign where one is kept, whether or not the site
 * lists it as a service.
 */
function listServices(services, { utm = 'off', utmCookie = '', utmDays = 0 }) {
    const { id, category } = ownUtmCookie;
    if (utm === 'off')
        return services;
    // In the long form, which says how long.
    const cookies = [{ name: utmCookie, life: +utmDays * DAY$6 }];
    const listed = services.some((service) => service.id === id) ? services : [...services, { id, name: id, category }];
    return listed.map((service) => service.id === id && !service.cookies?.[0] ? { ...service, cookies } : service);
}

/** Entries are objects in the catalogue's form and plain names in the short one. */
const readStored = (entries = []) => entries.map((entry) => {
    if (typeof entry === 'string')
        return { name: entry, life: null };
    const { name = '', life = null, area } = entry;
    return { name, life, ...(area && { area }) };
});
/** Does a glob mean this name, which may be a glob itself? */
const means = (glob, name) => new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name);
/**
 * What a service keeps: the site's own list where it says how long, else the catalogue's. Plain names, which are enough
 * to hold or to erase something, add only what the catalogue does not have.
 */
function completeStored(own, known) {
    const fromSite = [...readStored(own.cookies), ...readStored(own.storage)];
    if (fromSite.some(({ life }) => life !== null))
        return fromSite;
    const fromCatalogue = [...readStored(known.cookies), ...readStored(known.storage)];
    return [...fromCatalogue, ...fromSite.filter(({ name }) => !fromCatalogue.some((item) => means(name, item.name)))];
}
/**
 * Says what a visitor may want to know of a service: what the site itself configured, completed by the catalogue, whose
 * words are English but for those that `words` has. An address of the site's own is shown only if a link may safely point
 * to it.
 */
function describeService(service, words = {}) {
    const known = catalogue.find(({ id }) => id === service.id) ?? {};
    // The site's word wins, but an id that stands in for a name is no word.
    const own = Object.fromEntries(Object.entries(service).filter(([key, value]) => value != null && !(key === 'name' && value === service.id)));
    const { name, category, vendor, country, purposes, data, policyUrls, optOutUrls, legalBasis, transfer, retention, firstParty, } = {
        ...known,
        ...own,
    };
    const say = (text) => (text ? (words[text] ?? text) : '');
    const inEnglish = [known.purposes, known.data, known.legalBasis, known.transfer, known.retention].flat();
    const links = (urls) => (urls ?? []).filter((url) => /^https?:|^[/.]/i.test(url));
    return {
        id: service.id,
        name: say(name) || service.id,
        category: category ?? '',
        vendor: say(vendor),
        country: country ?? '',
        purposes: (purposes ?? []).map(say),
        data: (data ?? []).map(say),
        stored: completeStored(own, known),
        policyUrls: links(policyUrls),
        optOutUrls: links(optOutUrls),
        legalBasis: say(legalBasis),
        transfer: say(transfer),
        retention: say(retention),
        isSite: firstParty === true,
        english: inEnglish.filter((text) => !!text && !words[text]),
    };
}

/// <reference types="node" />
async function readMessages(locale, texts) {
    const isOwn = typeof texts[locale] === 'object';
    const id = locale === 'auto' ? 'en' : findLocale([locale], isOwn ? [locale] : []);
    if (id === 'en' && !/^(auto|en\b)/i.test(locale))
        throw new UsageError([`there is no language "${locale}"; there are: ${localeIds}`]);
    const words = mergeWords({ ...en, ...enDeclaration, lang: id, dir: readDirection(id) }, (await loadLocale[id]?.()) ?? {});
    const own = texts[id];
    return mergeWords(mergeWords(words, texts), typeof own === 'object' && own ? own : {});
}
/** Creates the HTML: the table, in an element that consentgate completes with the visitor's choice, unless it is static. */
async function createHtml(options, isStatic) {
    const config = parseAll(parseCore(options), options);
    const { categories, mode, exempt, cookieName, expiresDays } = config;
    const services = listServices(config.services.map((service) => ({ ...findCatalogueService(service.id), ...service })), config);
    const messages = await readMessages(config.locale, config.texts);
    const facts = await loadFacts[messages.lang]?.();
    const piece = createDeclaration({
        ...{ categories, mode, exempt },
        cookie: { name: cookieName, days: +expiresDays },
        services: services.map((own) => ({ own, known: describeService(own, facts) })),
    }, messages);
    return writePiece(isStatic ? piece : ['div', { 'data-consentgate': 'declaration' }, piece]);
}
async function run$2(values, io) {
    const given = ['services', 'categories', 'locale', 'mode', 'region'].flatMap((name) => {
        const value = values.get(name);
        return value === undefined ? [] : [[name, value]];
    });
    const options = { ...(await readConfigFile(values.get('config'))), ...Object.fromEntries(given) };
    const problems = findProblems(options);
    if (problems[0])
        throw new ConsentError(problems);
    const css = declarationStyles.trim();
    if (values.has('css'))
        return io.print(css);
    const html = await createHtml(options, values.has('static'));
    io.print(values.has('no-css') ? html : `<style>${css}</style>\n${html}`);
}
/** `consentgate declaration`: prints the table that a privacy statement needs, as HTML. */
const declaration = {
    summary: 'Print the table of services for the privacy statement as HTML',
    flags: {
        config: { value: 'FILE', help: 'JSON file with the options' },
        services: { value: 'IDS', many: true, help: 'Option: services that the site uses' },
        categories: { value: 'IDS', many: true, help: 'Option: categories (functional,analytics,marketing)' },
        locale: { value: 'ID', help: 'Language, for example de (en)' },
        mode: { value: 'WORD', help: 'Option: opt-in, opt-out, notice' },
        region: { value: 'ID', help: 'Option: whose law the page follows' },
        static: { help: "Without the visitor's choice: consentgate will not touch it" },
        'no-css': { help: 'Leave the style sheet out' },
        css: { help: 'Print the style sheet only' },
    },
    run: run$2,
};

/** A letter for each byte: what is not touched comes out as it went in, whatever its encoding. */
const readBytes = (bytes) => 
// Each byte becomes a UTF-16 code unit; `latin1` would be windows-1252 here (Encoding Standard). Letter by letter takes
// longer than the parser does.
new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint16Array(bytes));
/** The bytes again. */
function writeBytes(text) {
    const ascii = new TextEncoder().encode(text);
    if (ascii.length === text.length)
        return ascii;
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++)
        bytes[at] = text.charCodeAt(at);
    return bytes;
}
/** UTF-8 of a text, a letter for each byte, for what is put in. */
const toByteText = (text) => readBytes(new TextEncoder().encode(text));
/** The text of UTF-8 that was read a letter for each byte; of what is none, the letters themselves. */
function fromByteText(text) {
    let highest = 0;
    for (let at = 0; at < text.length; at++)
        highest = Math.max(highest, text.charCodeAt(at));
    // Above a byte: a character reference was decoded, and the rest is better left alone.
    if (highest < 0x80 || highest > 0xff)
        return text;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(writeBytes(text));
    }
    catch {
        // A reference or an escape in it was decoded to one letter (`&uuml;`), or the page is in an older encoding.
        return text;
    }
}

const escapeAttribute$3 = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** Writes the script tag for the marks of all pages; services that stand in another category than ours are described before it. */
function createEmbedTag(marks, services) {
    const usual = ['functional', 'analytics', 'marketing'];
    const used = new Set(marks.flatMap(({ consent }) => consent.split(/[\s|]+/).map((word) => word.replace('!', ''))));
    const categories = [...usual.filter((id) => used.has(id)), ...[...used].filter((id) => !usual.includes(id))].filter((id) => id !== 'necessary');
    const chosen = new Map();
    for (const { consent, service = '' } of marks) {
        const known = services.find(({ id }) => id === service);
        if (!known || chosen.has(service))
            continue;
        const isUsual = consent.split(' ').some((word) => known.consent.split('|').includes(word));
        chosen.set(service, isUsual || /[\s|]/.test(consent) ? service : { id: service, category: consent });
    }
    const list = [...chosen.values()].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    const isPlain = list.every((service) => typeof service === 'string');
    const attributes = [
        ...(categories.length ? [['data-categories', categories.join(' ')]] : []),
        ...(isPlain && list.length ? [['data-services', list.join(' ')]] : []),
    ].map(([name, value = '']) => ` ${name}="${escapeAttribute$3(value)}"`);
    const json = JSON.stringify({ services: list }).replaceAll('<', '\\u003c');
    return [
        ...(isPlain ? [] : [`<script type="application/json" data-consentgate>${json}</script>`]),
        `<script src="/consentgate/consentgate.js"${attributes.join('')}></script>`,
    ].join('\n');
}

/** Finds what code uses of the tools; of one place the first line of a tool's list counts. */
function findUses(tools, code) {
    const taken = [];
    const uses = [];
    for (const [pattern, instead] of tools.flatMap(({ code }) => code))
        for (const { 0: text, index: at } of code.matchAll(new RegExp(pattern, 'g'))) {
            if (taken.some(([from, to]) => at < to && at + text.length > from))
                continue;
            taken.push([at, at + text.length]);
            uses.push({ at, text: text.trim(), instead });
        }
    return uses.sort((one, other) => one.at - other.at);
}
/** Finds the control of ours that does just what the code of a handler or of a `javascript:` address does. */
function findAction(tools, code) {
    for (const [call, action] of tools.flatMap(({ calls = [] }) => calls)) {
        const whole = `^\\s*(?:javascript:)?\\s*(?:return\\s+|void\\s+)?(?:window\\.)?${call}\\s*;?\\s*(?:(?:return\\s+(?:false|true)|void\\(?\\s*0\\s*\\)?|(?:event|e)\\.preventDefault\\(\\))\\s*;?\\s*)?$`;
        if (new RegExp(whole, 'i').test(code))
            return action;
    }
    return undefined;
}

/** Writes the action of a control in the place of an attribute, or behind the name of the tag. */
function writeAction(editor, tag, action, attribute) {
    const { nameEnd, attributes } = readSourceTag(editor.slice(tag.start, tag.end));
    const old = attributes.find(({ name }) => name === attribute);
    const text = `data-consent-action="${action}"`;
    if (!old)
        editor.replace(tag.start + nameEnd, tag.start + nameEnd, ` ${text}`);
    // A link without an address is none for the keyboard.
    else
        editor.replace(tag.start + old.start, tag.start + old.end, attribute === 'href' ? `href="#" ${text}` : text);
}
function readButton({ buttons = [] }, tag) {
    for (const { attribute, className, actions } of buttons) {
        const value = attribute === undefined ? undefined : tag.get(attribute);
        const action = className ? actions[''] : actions[value ?? ''];
        if (className ? readClasses(tag).includes(className) : value !== undefined)
            if (action)
                // The address of a link stays, and so does a class: the site's own style sheets may mean it.
                return { action, attribute: attribute === 'href' ? undefined : attribute };
    }
    return undefined;
}
/** Turns the controls of other tools into ours where they do the same. Returns whether it did, and tells what it could not do. */
function moveControls(editor, tag, tools, tell, isMarked) {
    let isDone = tag.get('data-consent-action') !== undefined;
    const before = isDone;
    for (const tool of tools) {
        const button = isDone ? undefined : readButton(tool, tag);
        if (button)
            writeAction(editor, tag, button.action, button.attribute);
        isDone ||= !!button;
    }
    const handlers = [...(/^javascript:/i.test(tag.get('href')?.trim() ?? '') ? ['href'] : []), ...tag.names('on')];
    for (const name of handlers) {
        const code = tag.get(name) ?? '';
        const action = isDone || !/^(?:href|onclick)$/.test(name) ? undefined : findAction(tools, code);
        if (action)
            writeAction(editor, tag, action, name);
        else
            for (const { text, instead } of findUses(tools, code))
                tell({ offset: tag.start, text: `${name}="… ${text} …": ${instead}` });
        isDone ||= !!action;
    }
    for (const [name, value, instead] of isDone ? [] : tools.flatMap(({ byHand = [] }) => byHand)) {
        if (isMarked(name))
            continue;
        const found = (name === 'class' ? readClasses(tag) : [tag.get(name) ?? '']).find((word) => value.test(word));
        if (found === undefined)
            continue;
        tell({ offset: tag.start, text: `${name}="${found}": ${instead}` });
        break;
    }
    return isDone && !before;
}

/** What a template will put there stays as it is. */
const escapeAttribute$2 = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** Finds the form of a place for a video. */
function findEmbed(tools, tag) {
    if (tag.name !== 'div' || !tag.isOpen || tag.get('data-consent') !== undefined)
        return undefined;
    for (const tool of tools)
        for (const form of tool.embeds ?? []) {
            const isOne = form.className
                ? readClasses(tag).includes(form.className)
                : tag.get('data-service') === form.service;
            if (isOne && tag.get(form.id))
                return { tool, form };
        }
    return undefined;
}
/** Makes a marked frame of it. Returns the attributes that stand there for nothing now. */
function writeEmbed(editor, tag, end, { form }, mark) {
    const { nameEnd, attributes } = readSourceTag(editor.slice(tag.start, tag.end));
    const replace = (from, to, text) => editor.replace(tag.start + from, tag.start + to, text);
    replace(1, nameEnd, 'iframe');
    const hasService = attributes.some(({ name }) => name === 'data-service');
    replace(nameEnd, nameEnd, writeMark(hasService ? { consent: mark.consent } : mark));
    for (const { name, start, end } of attributes)
        if (name === form.id)
            replace(start, end, `data-src="${form.address}${escapeAttribute$2(tag.get(name) ?? '')}"`);
    editor.replace(tag.end, end, '</iframe>');
    const usual = /^(?:id|class|style|title|width|height|lang|dir|hidden|loading|name|role|aria-.*|allow.*|data-service)$/;
    return attributes.map(({ name }) => name).filter((name) => name !== form.id && !usual.test(name));
}

const readAddress = (tag) => (tag.get(tag.name === 'link' ? 'href' : 'src') ?? '').trim();
/** Does an element belong to the tool itself: its script, its style sheet, an inline script that only sets it up? */
const isOfLoader = ({ files, setup, declaration }, tag, code) => {
    const address = readAddress(tag);
    return address ? files.test(address) || !!declaration?.test(address) : tag.name === 'script' && !!setup?.test(code);
};
/** Takes it out, and puts a table of ours in the place of a table. Returns whether it did; `isKept`: it is only told. */
function removeLoader(editor, tag, end, { name, auto, declaration }, isKept, say) {
    const address = readAddress(tag);
    const isTable = !!declaration?.test(address);
    if (tag.name === 'script' && auto?.test(editor.slice(tag.start, tag.end)))
        say(`${name} held unmarked tags by itself: run "consentgate rewrite" over the pages as well`);
    if (/config|-init/.test(address))
        say(`${address} sets ${name} up: carry over what it says to the options of consentgate`);
    if (isKept) {
        say(`${address || 'this script'} is part of ${name}: remove it before you use consentgate`);
        return false;
    }
    // In head a table would end it.
    editor.replace(tag.start, end, isTable && tag.parent !== 'head' ? '<div data-consentgate="declaration"></div>' : '');
    return true;
}

/** What the release gives back by itself (`gate/addresses`); everything else has to be named. */
const known = /^(?:iframe|embed|object|video|audio|img|picture|link|source|track|template|script)$/;
const knownAttribute = /^data-(?:src|srcset|href|data|poster|srcdoc)$/;
/** The attributes that make the browser fetch something, and the names under which the release knows them. */
function readLive(tag) {
    // SVG writes addresses in another way.
    if (tag.name === 'script' && tag.isHtml)
        return new Map([['src', 'src']]);
    if (tag.name === 'script')
        return new Map(['href', 'xlink:href'].map((name) => [name, 'src']));
    const loads = findLoads(tag).filter(({ form }) => form !== 'css' && form !== 'code');
    return new Map(loads.map(({ attribute }) => [attribute, attribute === 'xlink:href' ? 'href' : attribute]));
}
/** Where an address goes, and how much it counts: the tool's own, one that waits already, one that is live. */
function findPlace(name, { tool }, live, value) {
    const own = Object.hasOwn(tool.addresses ?? {}, name) ? tool.addresses?.[name] : undefined;
    if (own)
        return { target: `data-${own}`, rank: 0 };
    if (knownAttribute.test(name))
        return { target: name, rank: 1 };
    // What stands in for an address is none.
    return live.has(name)
        ? { target: `data-${live.get(name)}`, rank: /^\s*(?:about:|$)/.test(value) ? 3 : 2 }
        : undefined;
}
/** Takes an attribute away, with the blanks before it. */
function remove(editor, tag, { start, end }) {
    const before = editor.slice(tag.start, tag.start + start);
    editor.replace(tag.start + before.trimEnd().length, tag.start + end, '');
}
/** Takes the classes of a tool out of the attribute, and the attribute away when nothing is left. */
function removeClasses(editor, tag, attribute, className) {
    const text = editor.slice(tag.start + attribute.nameEnd, tag.start + attribute.end);
    const [, head = '', value = '', foot = ''] = /^(\s*=\s*["']?)([\s\S]*?)(["']?)$/.exec(text) ?? [];
    const words = value.split(/(?<=\s)(?=\S)/);
    const kept = words.filter((word) => !className.test(word.trim()));
    if (kept.length === words.length)
        return;
    const left = kept.join('');
    if (!left.trim())
        remove(editor, tag, attribute);
    else
        editor.replace(tag.start + attribute.nameEnd, tag.start + attribute.end, head + left.trimEnd() + foot);
}
/** Writes what a script waits with into its type; `''` when nothing has to be put in. */
function disarm$1(editor, tag, { tool }, written) {
    const type = tag.get('type')?.trim().toLowerCase() ?? '';
    const kind = readScriptKind(tag.get('type'), tag.get('language'));
    const next = tool.types?.[type] ?? (kind === 'data' ? undefined : 'text/plain');
    if (!next)
        return '';
    const attribute = written.find(({ name }) => name === 'type');
    if (attribute)
        editor.replace(tag.start + attribute.start, tag.start + attribute.end, `type="${next}"`);
    const keep = kind !== 'classic' && kind !== 'data' && tag.get('data-type') === undefined;
    return `${attribute ? '' : ` type="${next}"`}${keep ? ` data-type="${kind}"` : ''}`;
}
/**
 * Turns the mark of another tool into ours by editing the text of the tag. Without a mark of ours the tag is only made
 * inert, and says what it said. Returns whether there is anything to hold.
 */
function markTag(editor, tag, mark, found) {
    const { nameEnd, attributes: written } = readSourceTag(editor.slice(tag.start, tag.end));
    const { attribute: named, className, service: serviceName } = found.form;
    // It is inert already, and waits for somebody who knows the word.
    if (!mark && isWaiting(found.tool, tag))
        return true;
    const live = readLive(tag);
    const places = written.map((attribute) => ({
        attribute,
        place: findPlace(attribute.name, found, live, tag.get(attribute.name) ?? ''),
    }));
    if (!known.test(tag.name) && places.every(({ place }) => !place))
        return false;
    const isBest = (index) => {
        const { place } = places[index];
        return places.every(({ place: other }, at) => at === index ||
            other?.target !== place?.target ||
            (other?.rank ?? 0) > (place?.rank ?? 0) ||
            (other?.rank === place?.rank && at > index));
    };
    const hasService = written.some(({ name }) => name === serviceName);
    const text = mark ? writeMark(hasService ? { consent: mark.consent } : mark) : '';
    const first = written.find(({ name }) => name === named);
    let added = mark && !first ? text : '';
    if (tag.name === 'script')
        added = disarm$1(editor, tag, found, written) + added;
    const held = places.flatMap(({ place }, index) => place && isBest(index) && !(known.test(tag.name) && knownAttribute.test(place.target)) ? place.target.slice(5) : []);
    if (held.length && tag.get('data-held') === undefined)
        added += ` data-held="${held.join(' ')}"`;
    // Ahead of what begins at the same place.
    if (added)
        editor.replace(tag.start + nameEnd, tag.start + nameEnd, added);
    for (const [index, { attribute, place }] of places.entries()) {
        const { name, start, nameEnd: end } = attribute;
        const at = tag.start + start;
        if (place && (mark || place.rank > 1)) {
            if (!isBest(index))
                editor.replace(at, at, 'data-was-');
            else if (place.target !== name)
                editor.replace(at, tag.start + end, place.target);
        }
        else if (!mark)
            continue;
        else if (attribute === first)
            editor.replace(at, tag.start + attribute.end, text.trim());
        else if (name === serviceName && mark.service)
            editor.replace(at, tag.start + attribute.end, writeMark(mark).slice(writeMark({ consent: mark.consent }).length + 1));
        else if (name === serviceName)
            remove(editor, tag, attribute);
        // It would mean something to us.
        else if (name === 'data-service')
            editor.replace(at, at, 'data-was-');
        else if (name === 'class' && className && written.find((other) => other.name === 'class') === attribute)
            removeClasses(editor, tag, attribute, className);
    }
    return true;
}

/** Firefox fetches these even inside a template. */
const fetchedInTemplate = /^(?:img|source|video|input|image|link|script)$/;
const held = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].map((name) => `data-${name}`);
/** Does a tag run or load whatever its mark says? */
const isLive = (tool, tag) => tag.name === 'script'
    ? !isWaiting(tool, tag)
    : ![...held, ...Object.keys(tool.addresses ?? {})].some((name) => tag.get(name) !== undefined);
/** Creates what turns the marks of a page into ours; `marks` are those that it has made. */
function createMarks(editor, parts, say) {
    const { tools, translate, findService } = parts;
    const marks = [];
    /** `undefined` when it is not understood, which is told. */
    const understand = (tag, found, code) => {
        const isOther = ({ marks }) => !marks.some(({ attribute }) => attribute === found.form.attribute);
        const isMark = found.form.attribute || found.form.className;
        const other = isMark ? readMark(tools.filter(isOther), tag) : undefined;
        if (other) {
            say(tag, `it is marked for ${found.tool.name} and for ${other.tool.name}: the tag stays held; take one mark away`);
            return undefined;
        }
        const own = Object.keys(found.tool.addresses ?? {});
        const addresses = ['src', 'href', 'data', ...own, ...held].flatMap((name) => tag.get(name) ?? []);
        const words = found.words.map(fromByteText);
        const service = found.service && fromByteText(found.service);
        const translation = translate({ ...found, words, service }, findService(tag, addresses, code));
        if ('mark' in translation) {
            const { consent, service } = translation.mark;
            return { consent: toByteText(consent), ...(service && { service: toByteText(service) }) };
        }
        const [word] = translation.unknown;
        const names = translation.unknown.map((word) => `"${toByteText(word)}"`).join(', ');
        const kind = found.form.isService ? 'service' : 'category';
        say(tag, word?.[0] === '!'
            ? `"${toByteText(word)}" names a service: the tag stays held; write data-consent="…"`
            : word
                ? `${kind} ${names} is not known: the tag stays held; say --map '${toByteText(word)}=…' and run this again`
                : 'the mark names no category: the tag stays held; write data-consent="…"');
        return undefined;
    };
    return {
        marks,
        /** Translates the mark of a tag; returns it if there was one. */
        move(tag, code) {
            // It is ours already.
            if (tag.get('data-consent') !== undefined)
                return undefined;
            const found = readMark(tools, tag);
            if (!found || tag.name === 'template')
                return found;
            const { words, form, tool } = found;
            if (words.length && words.every((word) => tool.ignore?.includes(word))) {
                say(tag, `${form.attribute}="${words}": the tag runs without being asked for, as it did; see that this is meant`);
                return found;
            }
            const mark = understand(tag, found, code);
            // What is always allowed and runs goes on running where it stands: code behind it may need it.
            if (mark?.consent === 'necessary' && isLive(tool, tag))
                return found;
            const isHeld = markTag(editor, tag, mark, found);
            if (!isHeld && mark)
                say(tag, `<${tag.name}> loads nothing that could be held: take the mark away, or write data-consent="…" where it belongs`);
            else if (mark)
                marks.push(mark);
            return found;
        },
        /** The same for the place of a video. Where something else stands in it, it stays and is told. */
        moveEmbed(tag, found, { textEnd, end }) {
            const { tool, form } = found;
            const isEmpty = end && !editor.slice(tag.end, textEnd).trim();
            const mark = isEmpty && understand(tag, { tool, form: { isService: true }, words: [form.service], service: undefined });
            if (!mark)
                return false;
            const left = writeEmbed(editor, tag, end, found, mark);
            if (left.length)
                say(tag, `${left.join(', ')}: write into the address of the frame what the player has to know`);
            marks.push(mark);
            return true;
        },
        /** The same for a template, when its content is known. */
        moveTemplate(tag, found, { textEnd, end }, members) {
            const mark = understand(tag, found);
            // A template is inert.
            if (!mark)
                return;
            markTag(editor, tag, mark, found);
            marks.push(mark);
            if (!members.some(({ tag }) => fetchedInTemplate.test(tag.name) && findLoads(tag).length))
                return;
            const contained = writeContained(editor.slice(tag.end, textEnd));
            if (contained !== undefined && end && tag.parent !== 'colgroup') {
                editor.replace(tag.start + 1, tag.start + 1 + 'template'.length, 'script type="text/html"');
                editor.replace(tag.end, end, `${contained}</script>`);
            }
            else
                say(tag, 'Firefox fetches images, styles and scripts inside a template: mark them one by one');
        },
    };
}

/** Migrates one page, read a letter for each byte. */
function migratePage(page, parts) {
    const { tools } = parts;
    const editor = createEditor();
    const regions = createRegions();
    const notes = [];
    let controls = 0;
    let loaders = 0;
    const tell = (note) => notes.push(note);
    const say = (tag, text) => tell({ offset: tag.start, text });
    const { marks, move, moveEmbed, moveTemplate } = createMarks(editor, parts, say);
    const visit = (tag, code) => {
        const found = move(tag, code);
        const isMarked = (name) => name === found?.form.attribute || name === found?.form.service;
        if (moveControls(editor, tag, tools, tell, isMarked))
            controls++;
    };
    const onLoader = (tag, end, tool) => {
        if (removeLoader(editor, tag, end, tool, parts.keepLoader, (text) => say(tag, text)))
            loaders++;
    };
    const onScript = (tag, { textEnd, end = textEnd }) => {
        const code = editor.slice(tag.end, textEnd);
        const loader = tools.find((tool) => isOfLoader(tool, tag, code));
        if (loader)
            return onLoader(tag, end, loader);
        visit(tag, tag.get('src') === undefined ? code : undefined);
        for (const { at, text, instead } of findUses(tools, code))
            tell({ offset: tag.end + at, text: `${text}: ${instead}` });
    };
    const scanner = parts.createScanner({
        start(tag) {
            regions.settle('', tag.start, tag.start);
            const around = regions.find('template');
            const isMarked = tag.get('data-consent') !== undefined;
            const found = tag.name === 'template' && tag.isOpen && !isMarked ? readMark(tools, tag) : undefined;
            const embed = findEmbed(tools, tag);
            const loader = tag.name === 'link' ? tools.find((tool) => isOfLoader(tool, tag, '')) : undefined;
            if (around?.members)
                around.members.push({ tag, how: undefined });
            else if (loader)
                onLoader(tag, tag.end, loader);
            else if (tag.name === 'script' && (tag.isHtml || tag.isOpen))
                regions.open(tag, (end) => onScript(tag, end));
            else if (embed)
                regions.open(tag, (end) => moveEmbed(tag, embed, end) || visit(tag));
            else if (found)
                regions.open(tag, (end, members) => moveTemplate(tag, found, end, members), []);
            else
                visit(tag);
        },
        end: (name, start, end) => regions.settle(name, start, end),
    }, { scripting: true });
    // A byte order mark is none of the page, and the parser would take it for the start of body.
    const [mark = ''] = /^(?:\xEF\xBB\xBF)?/.exec(page) ?? [];
    editor.append(page.slice(mark.length));
    scanner.write(page.slice(mark.length), true);
    regions.closeAll(editor.length);
    return {
        html: mark + editor.take(),
        ...{ marks, controls, loaders },
        notes: notes.map(({ offset, text }) => ({ offset: offset + mark.length, text: fromByteText(text) })),
    };
}

const toList$1 = (value) => value === undefined || value === null || Array.isArray(value)
    ? (value ?? undefined)
    : `${value}`.split(/[\s,]+/).filter(Boolean);
function createIsAllowed(entries, problems) {
    const hosts = new Set();
    const origins = new Set();
    for (const given of entries) {
        // From a file it may be anything.
        const entry = `${given}`;
        if (/^\w+:\/\/[^/]+\/?$/.test(entry) && URL.canParse(entry))
            origins.add(new URL(entry).origin);
        else if (/^(?:\*\.)?[^\s/:*]+(?::\d+)?$/.test(entry))
            hosts.add(entry.toLowerCase());
        else
            problems.push(`allow: "${entry}" is no host and no origin`);
    }
    return ({ host, hostname, origin }) => {
        if (origins.has(origin) || hosts.has(host) || hosts.has(hostname))
            return true;
        for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1))
            if (hosts.has(`*${hostname.slice(dot)}`))
                return true;
        return false;
    };
}
// One object may serve the page and who rewrites it, so the page's other options are no mistake.
const names$1 = [...Object.keys({ ...coreOptions, ...partOptions }), 'strict', 'page', 'category', 'onHeld'];
/** Understands the options, or throws `ConsentError` with every problem. */
function parseRewriteOptions(options) {
    const { services, categories = coreOptions.categories, strict = false, allow, page, category = 'marketing', } = options;
    const problems = Object.keys(options)
        .filter((name) => !names$1.includes(name))
        .map((name) => `unknown option "${name}"${suggest$1(name, names$1)}`);
    const known = findServices(toList$1(services), toList$1(categories) ?? [], problems);
    const isListed = createIsAllowed(toList$1(allow) ?? [], problems);
    if (page !== undefined && !(/^https?:\/\/[^/]/i.test(page) && URL.canParse(page)))
        problems.push(`page: "${page}" is no address of a page`);
    if (problems.length)
        throw new ConsentError(problems.map((problem) => `rewrite: ${problem}`));
    // What the site cannot do without waits for nobody, in `strict` neither.
    const isNecessary = ({ consent }) => consent === 'necessary';
    const held = known.filter((service) => !isNecessary(service));
    const findNecessary = createFindService(known.filter(isNecessary));
    const url = page === undefined ? undefined : new URL(page);
    return {
        rules: {
            findService: createFindService(held, url),
            strict,
            isAllowed: (address) => isListed(address) || !!findNecessary(address, { type: 'script' }),
            category,
            page: url,
        },
        findInCode: createFindInCode(held),
    };
}

const types = {
    script: 'script',
    iframe: 'frame',
    embed: 'frame',
    object: 'frame',
    link: 'link',
};
const toList = (value) => typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;
/** Reads from the site's options which services are known, by name and by what they load. Throws `ConsentError`. */
function readCatalogue({ services: given, categories: named }) {
    const categories = toList(named);
    const { rules, findInCode } = parseRewriteOptions({ ...(given && { services: given }), categories });
    const choices = toList(given);
    const services = findServices(choices, categories ?? [], []).map(({ service, consent }) => {
        const own = choices?.find((choice) => Object(choice).id === service);
        const name = `${own?.name ?? catalogue.find(({ id }) => id === service)?.name ?? service}`;
        return { id: service, name, consent };
    });
    const judge = createJudge(rules, fromByteText);
    return {
        services,
        categories,
        findService(tag, addresses, code) {
            const found = addresses.map((address) => judge.judge(address, types[tag.name] ?? 'image'));
            return joinMarks([...found, ...(code ? findInCode(code, judge, () => []) : [])]);
        },
    };
}

const plain = (name) => name
    .toLowerCase()
    .replace(/[\s-]+(?:embeds?|videos?|tracking code|tag|pixel)$/, '')
    .replace(/[^a-z0-9]/g, '');
/** Names under which a service is known elsewhere. */
const others = {
    facebook: 'meta-pixel',
    fb: 'meta-pixel',
    gtm: 'google-tag-manager',
};
/** An id of ours for a name of somebody else's. */
const toId = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-|-$/g, '');
/** Creates the translation. `found` is the service that the address or the code of the tag belongs to. */
function createTranslate({ map, services, categories }) {
    const findService = (name) => services.find(({ id }) => id === name) ??
        services.find(({ id, name: own }) => [id, own].some((other) => plain(other) === plain(name))) ??
        services.find(({ id }) => id === others[plain(name)]);
    /** By what is not known to us only the user may say more. */
    const isOurs = (category) => category === 'necessary' || !categories || categories.includes(category);
    return ({ tool, form, words, service }, found) => {
        const named = form.isService ? words[0] : service;
        const isNegated = words.some((word) => word[0] === '!') || service?.[0] === '!';
        const known = named && findService(named);
        const translate = (word) => {
            const bare = word.replace(/^!/, '').toLowerCase();
            const category = map.get(bare) ??
                (Object.hasOwn(tool.categories, bare) ? tool.categories[bare] : undefined) ??
                (form.isService ? findService(word)?.consent : undefined);
            return category?.split('|').every(isOurs) ? word.replace(/^(!?)[\s\S]*/, `$1${category}`) : undefined;
        };
        const ours = words.map(translate);
        const unknown = words.filter((_, index) => ours[index] === undefined);
        // `!` in front of a service means that service alone.
        if (service?.[0] === '!')
            return { unknown: [service] };
        const id = (known ? known.id : found?.service) ?? (named ? toId(named) : '');
        if (unknown.length || !words.length) {
            // Where the tool has no category for it, the service itself has one.
            const isNameless = form.isService || !words.length;
            return isNameless && found?.service ? { mark: found } : { unknown };
        }
        // What is always there need not be asked for beside something else.
        const asked = [...new Set(ours)].filter((word, _, all) => word !== 'necessary' || all.length === 1);
        const consent = asked.join(' ');
        return { mark: id && !isNegated && consent !== 'necessary' ? { consent, service: id } : { consent } };
    };
}

/** A site has few snippets, on all of its pages; what comes later is read each time. */
const most = 1000;
/** Longer code is a bundle, as a rule, of one page. */
const longest = 5000;
/**
 * Remembers what was found in a snippet, for as long as a rewriter lives. Not where the page says what its addresses mean:
 * with a base or an import map the same code may load something else.
 */
function rememberSnippets(find) {
    const known = new Map();
    return (source, judge, findInHtml, byName = true) => {
        const isPlain = byName && source.length < longest && judge.isPlain();
        const before = isPlain ? known.get(source) : undefined;
        if (before)
            return before;
        const marks = find(source, judge, findInHtml, byName);
        // A copy: a piece of the page would keep the whole page in memory.
        if (isPlain && known.size < most)
            known.set(structuredClone(source), marks);
        return marks;
    };
}

/** Gives a byte order mark out at once: it is none of the page, and the parser would take it for the start of body. */
function createMarkFilter(mark) {
    let held = '';
    return (text, isLast) => {
        if (held === undefined)
            return ['', text];
        held += text;
        if (!isLast && held.length < mark.length && mark.startsWith(held))
            return ['', ''];
        const all = held;
        held = undefined;
        return all.startsWith(mark) ? [mark, all.slice(mark.length)] : ['', all];
    };
}
/** Prepares pages, of text or of bytes that are read a letter each. */
function preparePages({ rules, findInCode }, { onHeld }, isBytes) {
    const prepared = {
        rules: isBytes ? { ...rules, category: toByteText(rules.category) } : rules,
        readText: isBytes ? fromByteText : (value) => value,
        findInCode: rememberSnippets(findInCode),
    };
    return (createScanner) => openPage({ ...prepared, createScanner }, onHeld, isBytes);
}
function openPage(parts, onHeld, isBytes) {
    const mark = '\uFEFF';
    const filter = createMarkFilter(isBytes ? toByteText(mark) : mark);
    const offsets = { before: 0 };
    const page = createPage$1({
        ...parts,
        onHeld: ({ name }, mark, start) => onHeld?.({ element: name, offset: offsets.before + start, consent: mark?.consent, service: mark?.service }),
    });
    return {
        write(text, isLast) {
            const [before, rest] = filter(text, isLast);
            offsets.before += before.length;
            return before + page.write(rest, isLast);
        },
    };
}
function createStream(open, start) {
    let page;
    let isBytes = false;
    const write = (text, isLast, controller) => {
        const done = page?.write(text, isLast);
        if (done)
            controller.enqueue((isBytes ? writeBytes(done) : done));
    };
    return new TransformStream({
        ...(start),
        transform(chunk, controller) {
            const text = typeof chunk === 'string' ? chunk : undefined;
            if (!page) {
                isBytes = text === undefined;
                page = open(isBytes);
            }
            if ((text === undefined) !== isBytes)
                throw new TypeError('consentgate: a page is either text or bytes');
            if (isBytes && !ArrayBuffer.isView(chunk))
                throw new TypeError('consentgate: bytes of a page come as Uint8Array');
            write(text ?? readBytes(chunk), false, controller);
        },
        flush: (controller) => write('', true, controller),
    });
}
/** In pieces, so that what is known of a tag can be forgotten before it grows old. */
function writeWhole(page, text) {
    const size = 65_536;
    let done = '';
    let at = 0;
    for (; at + size < text.length; at += size)
        done += page.write(text.slice(at, at + size), false);
    return done + page.write(text.slice(at), true);
}
/**
 * Loads the parser and understands the options, once for any number of pages. Rejects with `ConsentError` when the
 * options cannot be meant or the package `parse5` is not installed.
 */
async function createPageRewriter(options = {}) {
    const understood = parseRewriteOptions(options);
    const createScanner = await loadScanner();
    const openText = preparePages(understood, options, false);
    const openBytes = preparePages(understood, options, true);
    return {
        html(page) {
            // What was read from a file without an encoding would come out as its numbers, or with letters cut in two.
            if (typeof page !== 'string')
                throw new TypeError('consentgate: html() takes text; bytes go through stream()');
            return writeWhole(openText(createScanner), page);
        },
        stream: () => createStream((isBytes) => (isBytes ? openBytes : openText)(createScanner)),
    };
}

/// <reference types="node" />
const readWords$1 = (text) => text?.split(/[\s,]+/).filter(Boolean);
/** Reads the options of a site that say what is held. Throws `ConsentError`. */
async function readConfig(file) {
    if (!file)
        return {};
    const config = await readConfigFile(file);
    const { services, allow, categories, block } = config;
    const isList = (value) => typeof value === 'string' || Array.isArray(value);
    // A word that is not understood would hold less than was asked for.
    const problems = Object.entries({ services, allow, categories })
        .filter(([, value]) => value !== undefined && value !== null && !isList(value))
        .map(([name, value]) => `"${name}" cannot be ${JSON.stringify(value)}: it takes a list or a text`);
    if (block !== undefined && block !== null && !coreOptions.block.split('|').includes(`${block}`))
        problems.push(`"block" cannot be ${JSON.stringify(block)}: it takes ${coreOptions.block.replaceAll('|', ', ')}`);
    // The site's other options mean nothing here; a misspelt one of ours would.
    const known = Object.keys({ ...coreOptions, ...partOptions });
    for (const name of Object.keys(config).filter((name) => !known.includes(name))) {
        const meant = findNearest(name, ['services', 'allow', 'categories', 'block']);
        if (meant)
            problems.push(`unknown option "${name}"; did you mean "${meant}"?`);
    }
    if (problems.length)
        throw new ConsentError(problems.map((problem) => `--config ${file}: ${problem}`));
    return {
        ...(isList(services) && { services: services }),
        ...(isList(allow) && { allow: allow }),
        ...(isList(categories) && { categories: categories }),
        strict: block === 'strict',
    };
}
async function readOptions(values) {
    const services = readWords$1(values.get('services'));
    const allow = readWords$1(values.get('allow'));
    const page = values.get('page');
    const category = values.get('category');
    return {
        ...(await readConfig(values.get('config'))),
        ...(services && { services }),
        ...(allow && { allow }),
        ...(page && { page }),
        ...(category && { category }),
        ...(values.has('strict') && { strict: true }),
    };
}
async function pass(source, rewriter, write) {
    // Node's own web streams have types of their own.
    const stream = Readable.toWeb(Readable.from(source));
    const reader = stream.pipeThrough(rewriter.stream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read())
        await write(piece.value);
}
const readFileIn = (file) => createReadStream(file);
/** Changes a file as a whole: whoever reads it meanwhile, or ends us, finds the old or the new one. */
async function replaceFile(path, content) {
    const file = await realpath(path);
    const fresh = `${file}.${process.pid}.tmp`;
    try {
        const { mode, uid, gid } = await stat(file);
        await writeFile(fresh, content, { flag: 'wx' });
        // Only root may give a file away; whoever else could write the old one owns the new one.
        await chown(fresh, uid, gid).catch(() => { });
        await chmod(fresh, mode);
        await rename(fresh, file);
    }
    catch (error) {
        await rm(fresh, { force: true });
        throw error;
    }
}
/** Rewrites one file in place, if there is anything to rewrite. */
async function rewriteFile(file, rewriter, held, io) {
    const pieces = [];
    await pass(readFileIn(file), rewriter, (piece) => pieces.push(piece));
    const before = await readFile(file);
    const after = Buffer.concat(pieces);
    if (before.equals(after))
        return;
    await replaceFile(file, after);
    const names = [...new Set(held.map(({ service, consent }) => service ?? consent ?? 'marked'))];
    io.print(`${file}: ${held.length} ${held.length === 1 ? 'tag' : 'tags'} held (${names.join(', ')})`);
}
/** Creates `consentgate rewrite`: turns raw third-party tags into marked ones. */
const createRewrite = ({ stdin, write }) => ({
    summary: 'Turn raw third-party tags of HTML files into marked ones',
    operands: 'files',
    flags: {
        files: { value: 'FILES', many: true, help: 'Files to read; without any, a page is read from standard input' },
        write: { help: 'Change the files; otherwise the result goes to standard output' },
        strict: { help: 'Hold every third party, known or not' },
        services: { value: 'IDS', many: true, help: 'Services that the site uses; the whole catalogue when not given' },
        allow: { value: 'HOSTS', many: true, help: 'Hosts and origins that --strict leaves alone' },
        page: { value: 'URL', help: 'Address at which the page will stand' },
        category: { value: 'ID', help: 'Category of third parties that are no known service (marketing)' },
        config: { value: 'FILE', help: "JSON file with the site's options: services, allow, categories, block" },
    },
    async run(values, io) {
        const files = readList$1(values.get('files'));
        if (values.has('write') && !files.length)
            throw new UsageError(['--write needs files to change']);
        const held = [];
        const options = await readOptions(values);
        const rewriter = await createPageRewriter({ ...options, onHeld: (tag) => held.push(tag) });
        if (!files.length)
            return pass(stdin, rewriter, write);
        for (const file of files) {
            held.length = 0;
            try {
                await (values.has('write') ? rewriteFile(file, rewriter, held, io) : pass(readFileIn(file), rewriter, write));
            }
            catch (error) {
                if (!error.code)
                    throw error;
                throw createFileError(file, error);
            }
        }
    },
});
/** `consentgate rewrite` with the streams of the process. */
const rewrite = createRewrite({
    get stdin() {
        return process.stdin;
    },
    write: (bytes) => new Promise((resolve) => process.stdout.write(bytes, resolve)),
});

/// <reference types="node" />
const names = Object.keys(tools);
/** Understands `--from` and `--map`, or throws with all that is wrong. */
function readWords(values) {
    const problems = [];
    const from = [...new Set(readList$1(values.get('from')).map((name) => name.toLowerCase()))];
    if (!from.length)
        problems.push(`--from is needed: which tool are the pages marked for? ${names.join(', ')}`);
    for (const name of from)
        if (!Object.hasOwn(tools, name))
            problems.push(`--from "${name}" is not known${suggest(name, names) || `: it takes ${names.join(', ')}`}`);
    const map = new Map();
    for (const entry of readList$1(values.get('map'))) {
        const [, word, category] = /^(.+)=\s*([\w-]+)\s*$/.exec(entry) ?? [];
        if (word && category)
            map.set(word.trim().toLowerCase(), category);
        else
            problems.push(`--map "${entry}" is not understood: it takes their word, "=" and a category of yours`);
    }
    if (values.has('write') && !readList$1(values.get('files')).length)
        problems.push('--write needs files to change');
    if (problems.length)
        throw new UsageError(problems);
    return { chosen: from.flatMap((name) => tools[name] ?? []), map };
}
async function readParts(values) {
    const { chosen, map } = readWords(values);
    const config = await readConfig(values.get('config'));
    const { services, findService, categories } = readCatalogue(config);
    const foreign = [...map.values()].filter((id) => categories && id !== 'necessary' && !categories.includes(id));
    if (foreign.length)
        throw new ConsentError(foreign.map((id) => `--map: "${id}" is no category of the configuration`));
    return {
        services,
        parts: {
            tools: chosen,
            keepLoader: values.has('keep-loader'),
            translate: createTranslate({ map, services, categories }),
            findService,
            createScanner: await loadScanner(),
        },
    };
}
const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
/** Says what was changed in a page, and what is left to do. */
function report$1(name, page, { marks, controls, loaders, notes }, print) {
    const consents = [...new Set(marks.map(({ consent }) => fromByteText(consent)))].join(', ');
    const done = [
        ...(marks.length ? [`${count(marks.length, 'mark')} (${consents})`] : []),
        ...(controls ? [count(controls, 'control')] : []),
        ...(loaders ? [`${count(loaders, 'element')} of the tool removed`] : []),
    ];
    if (done.length)
        print(`${name}: ${done.join(', ')}`);
    let line = 1;
    let at = 0;
    const lines = new Set();
    for (const { offset, text } of [...notes].sort((one, other) => one.offset - other.offset)) {
        for (; at < offset; at++)
            if (page[at] === '\n')
                line++;
        lines.add(`${name}:${line}: by hand: ${text}`);
    }
    for (const text of lines)
        print(text);
}
/** Creates `consentgate migrate`: turns the marks of other consent tools into ours. */
const createMigrate = ({ stdin, write }) => ({
    summary: "Turn another consent tool's marks in HTML files into ours",
    operands: 'files',
    flags: {
        files: { value: 'FILES', many: true, help: 'Files to read; without any, a page is read from standard input' },
        from: { value: 'TOOLS', many: true, help: `Tools that the pages are marked for: ${names.join(', ')}` },
        write: {
            help: 'Change the files; otherwise the result goes to standard output, and what is to be said to the error output',
        },
        map: { value: 'THEIRS=OURS', many: true, help: 'Category for a word of theirs: statistics=analytics' },
        'keep-loader': { help: "Leave the tool's own script in the page, and only tell where it is" },
        config: { value: 'FILE', help: "JSON file with the site's options: services, categories" },
    },
    async run(values, io) {
        const { parts, services } = await readParts(values);
        const print = values.has('write') ? io.print : io.warn;
        const marks = [];
        let isFound = false;
        const migrate = (name, bytes) => {
            const page = readBytes(bytes);
            const migrated = migratePage(page, parts);
            report$1(name, page, migrated, print);
            marks.push(...migrated.marks);
            isFound ||= migrated.marks.length + migrated.loaders > 0;
            return writeBytes(migrated.html);
        };
        const files = readList$1(values.get('files'));
        if (!files.length) {
            const pieces = [];
            for await (const piece of stdin)
                pieces.push(piece);
            await write(migrate('standard input', Buffer.concat(pieces)));
        }
        for (const file of files) {
            try {
                const before = await readFile(file);
                const after = migrate(file, before);
                if (!values.has('write'))
                    await write(after);
                else if (!before.equals(after))
                    await replaceFile(file, after);
            }
            catch (error) {
                if (!error.code)
                    throw error;
                throw createFileError(file, error);
            }
        }
        if (isFound)
            print(`In the place of the tool, first in head:\n${createEmbedTag(marks, services)}`);
    },
});
/** `consentgate migrate` with the streams of the process. */
const migrate = createMigrate({
    get stdin() {
        return process.stdin;
    },
    write: (bytes) => new Promise((resolve) => process.stdout.write(bytes, resolve)),
});

/** How many colours there are; further series begin again, with another dash. */
const COLOURS = 6;
// Colours that nothing else has, so that they can be exchanged for the page's own, which follow light and dark.
const TEXT = '#c20001';
const GRID = '#c20002';
const SURFACE = '#c20003';
const colours = Array.from({ length: COLOURS }, (_, at) => `#c1000${at + 1}`);
const variables = [
    ...colours.map((colour, at) => [colour, `var(--series-${at + 1})`]),
    [TEXT, 'var(--muted)'],
    [GRID, 'var(--line)'],
    [SURFACE, 'var(--surface)'],
];
/** Pixels, about as wide as the charts are shown, so that their texts have the size of the page's. */
const WIDTHS = { wide: 1100, beside: 540 };
const text = { color: TEXT, fontSize: 12, fontFamily: 'inherit' };
const percent = (value) => `${Math.round(value * 100)} %`;
const createValueAxis = (isShare, isCalm) => ({
    type: 'value',
    ...(isShare ? { max: 1, interval: 0.25 } : { minInterval: 1 }),
    splitNumber: 4,
    axisLabel: { ...text, hideOverlap: true, ...(isShare && { formatter: percent }) },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: !isCalm, lineStyle: { color: GRID } },
});
const createLabelAxis = (labels, width) => ({
    type: 'category',
    data: labels,
    axisLabel: width
        ? { ...text, width, overflow: 'truncate', interval: 0 }
        : // The first and the last day would stand out over the edge.
            { ...text, hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
    axisLine: { lineStyle: { color: GRID } },
    axisTick: { show: false },
});
function createDays$1({ kind, labels, series, isShare = false }) {
    const isStacked = kind === 'stacked-days';
    return {
        grid: { left: 8, right: 28, top: 12, bottom: 4, containLabel: true },
        xAxis: { ...createLabelAxis(labels), boundaryGap: isStacked },
        yAxis: createValueAxis(isShare, false),
        series: series.map(({ values }, at) => ({
            silent: true,
            data: values,
            ...(isStacked
                ? { type: 'bar', stack: 'all', barMaxWidth: 24, itemStyle: { borderColor: SURFACE, borderWidth: 0.5 } }
                : {
                    type: 'line',
                    // A single day has no line; a point shows it.
                    showSymbol: labels.length <= 31,
                    symbol: 'circle',
                    symbolSize: 5,
                    itemStyle: { color: colours[at % COLOURS] },
                    lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][at % 3] },
                    ...(at === 0 && !isShare && { areaStyle: { opacity: 0.12 } }),
                }),
        })),
    };
}
function createBars({ labels, series, isShare = false }) {
    // Without a browser nobody can measure texts; 7 pixels is a wide letter.
    const width = Math.min(180, 8 + 7 * Math.max(...labels.map(({ length }) => length)));
    return {
        grid: { left: width + 10, right: 56, top: 4, bottom: 4 },
        xAxis: { ...createValueAxis(isShare, true), axisLabel: { show: false } },
        // The first on top, as in the table.
        yAxis: { ...createLabelAxis(labels, width), inverse: true },
        series: series.map(({ values }) => ({
            ...{ silent: true, type: 'bar', data: values, barMaxWidth: 18, itemStyle: { borderRadius: [0, 3, 3, 0] } },
            label: {
                ...text,
                show: true,
                position: 'right',
                textBorderWidth: 0,
                formatter: ({ value }) => (isShare ? percent(value) : value.toLocaleString('en')),
            },
        })),
    };
}
const escapeAttribute$1 = (value) => value.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);
/** Takes off what is of use to a live chart only, and gives the rest the colours of the page. */
function tidy(svg, label) {
    let tidied = svg
        .replace(/<style[\s\S]*?<\/style>/, '')
        .replace(/ (?:class|ecmeta_\w+|pointer-events|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
        .replace(/font-family:inherit;/g, '')
        .replace(/\n/g, '')
        .replace('<svg ', `<svg role="img" aria-label="${escapeAttribute$1(label)}" `);
    for (const [colour, variable] of variables)
        tidied = tidied.replaceAll(colour, variable);
    return tidied;
}
/** Makes the function that draws. Needs the optional package `echarts`; throws `ConsentError` without it. */
async function createDraw() {
    const { init } = (await import('echarts').catch(() => {
        throw new ConsentError(['the charts of --html need the package echarts: npm install echarts']);
    }));
    return (chart, label) => {
        const rows = chart.labels.length * chart.series.length;
        const height = chart.kind === 'bars' ? Math.max(48, 8 + rows * 20 + chart.labels.length * 10) : chart.isWide ? 260 : 240;
        const instance = init(null, null, {
            renderer: 'svg',
            ssr: true,
            width: chart.isWide ? WIDTHS.wide : WIDTHS.beside,
            height,
        });
        try {
            const option = chart.kind === 'bars' ? createBars(chart) : createDays$1(chart);
            instance.setOption({ animation: false, color: colours, textStyle: text, ...option });
            return tidy(instance.renderToSVGString(), label);
        }
        finally {
            instance.dispose();
        }
    };
}

/** A spreadsheet runs what begins like a formula; names come from whoever visits the site. */
const disarm = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const write = (value) => {
    if (typeof value === 'number' || value === null)
        return value ?? '';
    const text = disarm(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Rows of one table: what says which one it is, then each number in a row of its own. */
function* toRows(table, entries) {
    for (const entry of entries) {
        const pairs = Object.entries(entry);
        const day = String(pairs.find(([name]) => name === 'day')?.[1] ?? '');
        const isLabel = ([name, value]) => typeof value === 'string' && name !== 'day';
        const item = pairs
            .filter(isLabel)
            .map(([, value]) => value)
            .join(' · ');
        for (const [measure, value] of pairs)
            if (typeof value === 'number')
                yield [table, day, item, measure, value];
    }
}
/** The numbers of a report as CSV (RFC 4180): one number per row, with what it is a number of. */
function toCsv({ totals, consent, ...report }) {
    const rows = [['table', 'day', 'item', 'measure', 'value'], ...toRows('totals', [totals])];
    for (const table of [
        ...[
            'days',
            'sites',
            'pages',
            'campaigns',
            'downloads',
            'links',
            'searches',
            'goals',
            'events',
            'referrers',
        ],
    ]) {
        rows.push(...toRows(table, report[table]));
    }
    for (const table of ['categories', 'banners', 'days'])
        rows.push(...toRows(`opt-in by ${table === 'days' ? 'day' : table === 'banners' ? 'banner' : 'category'}`, consent[table]));
    return rows.map((row) => row.map(write).join(',')).join('\r\n');
}

/** Events that are an answer. A signal is the browser's, and what has expired is nobody's. */
const isAnswer = {
    ...{ given: true, refused: true, changed: true, withdrawn: true },
    ...{ expired: false, signal: false },
};
/** Counts by keys of several parts. */
function createTally() {
    const counts = new Map();
    return {
        add(key, isGranted) {
            const text = JSON.stringify(key);
            const entry = counts.get(text) ?? { answers: 0, granted: 0 };
            counts.set(text, entry);
            entry.answers++;
            if (isGranted)
                entry.granted++;
        },
        list: () => [...counts]
            .map(([text, { answers, granted }]) => ({
            key: JSON.parse(text),
            ...{ answers, granted, rate: Math.round((granted / answers) * 10_000) / 10_000 },
        }))
            .sort((a, b) => (a.key.join('\0') < b.key.join('\0') ? -1 : 1)),
    };
}
/** Counts what receipts say: in a stream, so that there may be any number of them. */
async function countConsent(chunks) {
    const byDay = new Map();
    const [categories, banners, days] = [createTally(), createTally(), createTally()];
    for await (const chunk of chunks) {
        for (const { time, record } of chunk) {
            const day = new Date(time).toISOString().slice(0, 10);
            const entry = byDay.get(day) ?? { answers: 0, gpcReceipts: 0, dntReceipts: 0 };
            byDay.set(day, entry);
            if (record.gpc)
                entry.gpcReceipts++;
            if (record.dnt)
                entry.dntReceipts++;
            // A form of the site's asks for something else than the banner does.
            if (!isAnswer[record.event] || record.method === 'form')
                continue;
            entry.answers++;
            for (const [category, isGranted] of Object.entries(record.choices)) {
                // Nobody is asked about it.
                if (category === 'necessary')
                    continue;
                categories.add([category], isGranted);
                banners.add([record.policy, record.ui, category], isGranted);
                days.add([day, category], isGranted);
            }
        }
    }
    return {
        byDay,
        numbers: {
            categories: categories.list().map(({ key: [category = ''], ...rest }) => ({ category, ...rest })),
            banners: banners
                .list()
                .map(({ key: [policy = '', ui = '', category = ''], ...rest }) => ({ policy, ui, category, ...rest })),
            days: days.list().map(({ key: [day = '', category = ''], ...rest }) => ({ day, category, ...rest })),
        },
    };
}

const DAY$1 = 86_400_000;
const toSeconds = (views, milliseconds) => ({
    dwellViews: views,
    dwellSeconds: views ? Math.round(milliseconds / views / 100) / 10 : null,
});
const noCounts = {
    ...{ views: 0, visitors: 0, events: 0, goals: 0, searches: 0, downloads: 0, links: 0, gpcViews: 0 },
};
const noConsent = { answers: 0, gpcReceipts: 0, dntReceipts: 0 };
/** The days from one to another, without a gap. */
function listDays(from, to) {
    const days = [];
    for (let time = Date.parse(from); time <= Date.parse(to); time += DAY$1)
        days.push(new Date(time).toISOString().slice(0, 10));
    return days;
}
const readPages = async (statistics, scope, limit) => {
    const pages = await statistics.top('page', scope, limit);
    const dwell = await statistics.dwellByPage(scope, pages.map(({ name }) => name));
    const byPage = new Map(dwell.map((entry) => [entry.name, entry]));
    return pages.map((page) => {
        const { views, milliseconds } = byPage.get(page.name) ?? { views: 0, milliseconds: 0 };
        return { ...page, ...toSeconds(views, milliseconds) };
    });
};
const readCampaigns = async (statistics, scope, limit) => {
    const campaigns = await statistics.top('campaign', scope, limit);
    const goals = await statistics.top('campaign-goal', scope, Number.MAX_SAFE_INTEGER);
    const byName = new Map(goals.map(({ name, count }) => [name, count]));
    const known = new Set(campaigns.map(({ name }) => name));
    // A campaign may be over while its visitors still reach goals. With a full list nobody knows whether it is one.
    const late = campaigns.length < limit ? goals.filter(({ name }) => !known.has(name)) : [];
    return [...campaigns, ...late.map(({ name }) => ({ name, count: 0, visitors: 0 }))]
        .slice(0, limit)
        .map((campaign) => ({ ...campaign, goals: byName.get(campaign.name) ?? 0 }));
};
/** Reads all numbers of a report; lists have at most `limit` entries, the most frequent ones. */
async function readNumbers(statistics, scope, limit) {
    const counts = new Map((await statistics.days(scope)).map((entry) => [entry.day, entry]));
    const dwell = new Map((await statistics.dwellByDay(scope)).map((entry) => [entry.name, entry]));
    const consent = await countConsent(statistics.readReceipts(scope));
    const known = [...counts.keys(), ...dwell.keys(), ...consent.byDay.keys()].sort();
    const first = scope.from === undefined ? known[0] : new Date(scope.from).toISOString().slice(0, 10);
    const last = scope.until === undefined ? known.at(-1) : new Date(scope.until - 1).toISOString().slice(0, 10);
    const days = (first && last ? listDays(first, last) : []).map((day) => {
        const { views, milliseconds } = dwell.get(day) ?? { views: 0, milliseconds: 0 };
        return {
            ...{ day, ...noCounts, ...counts.get(day) },
            ...toSeconds(views, milliseconds),
            ...(consent.byDay.get(day) ?? noConsent),
        };
    });
    const sum = (pick) => days.reduce((total, day) => total + pick(day), 0);
    const sums = Object.fromEntries(Object.keys({ ...noCounts, ...noConsent }).map((name) => [
        name,
        sum((day) => Number(day[name])),
    ]));
    const spent = [...dwell.values()];
    const list = (subject) => statistics.top(subject, scope, limit);
    return {
        period: { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '' },
        site: scope.site ?? '',
        totals: {
            ...sums,
            ...toSeconds(spent.reduce((total, { views }) => total + views, 0), spent.reduce((total, { milliseconds }) => total + milliseconds, 0)),
        },
        days,
        sites: await list('site'),
        pages: await readPages(statistics, scope, limit),
        campaigns: await readCampaigns(statistics, scope, limit),
        downloads: await list('download'),
        links: await list('link'),
        searches: await list('search'),
        goals: await list('goal'),
        events: await list('event'),
        referrers: await list('referrer'),
        consent: consent.numbers,
    };
}

/** Text as it stands in HTML. Every text of a report goes through here: names come from whoever visits the site. */
const toHtml = (text) => text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
function show(value, format) {
    if (format === 'share')
        return `${(value * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %`;
    if (format === 'count')
        return value.toLocaleString('en');
    const seconds = Math.round(value);
    if (seconds < 60)
        return `${value.toLocaleString('en')} s`;
    return `${Math.floor(seconds / 60).toLocaleString('en')}:${String(seconds % 60).padStart(2, '0')} min`;
}
/** A number for people, with the exact one beside it for programs; a dash where there is none. */
const createNumber = (value, format = 'count') => value === null ? '<span title="not known">–</span>' : `<data value="${value}">${toHtml(show(value, format))}</data>`;
/** A table; its first column names the rows. It can be scrolled by keyboard when it is too wide or too long. */
function createTable(caption, columns, rows) {
    const cell = ({ read, format }, row, at) => {
        const value = read(row);
        if (typeof value !== 'string')
            return `<td class="number">${createNumber(value, format)}</td>`;
        return at === 0 ? `<th scope="row">${toHtml(value)}</th>` : `<td>${toHtml(value)}</td>`;
    };
    const isNumber = ({ read }) => rows.some((row) => typeof read(row) === 'number');
    const head = columns.map((column) => `<th scope="col"${isNumber(column) ? ' class="number"' : ''}>${toHtml(column.heading)}</th>`);
    const body = rows.map((row) => `<tr>${columns.map((column, at) => cell(column, row, at)).join('')}</tr>`);
    return `<div class="table" role="region" tabindex="0" aria-label="${toHtml(caption)}"><table><caption>${toHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

/** Names that a chart shows; the table beside it has all. */
const IN_CHART = 10;
/** One part of a report. */
function createSection(title, note, content) {
    return `<section><h2>${toHtml(title)}</h2><p>${toHtml(note)}</p>${content}</section>`;
}
/** A chart with the key to its colours; what it shows stands in a table too, and `label` says so. */
function createFigure(draw, chart, label) {
    const key = chart.series.length > 1
        ? `<ul class="key${chart.kind === 'days' ? ' lines' : ''}">${chart.series.map(({ name }) => `<li>${toHtml(name)}</li>`).join('')}</ul>`
        : '';
    const svg = draw(chart, `${label}. The numbers are in the table that follows.`);
    // On a phone it is scrolled sideways rather than shrunk until nobody can read it.
    return `<figure>${key}<div class="chart${chart.isWide ? ' wide' : ''}" role="region" tabindex="0" aria-label="Chart: ${toHtml(label)}">${svg}</div></figure>`;
}
/** Addresses without what they all begin with. */
function shorten(names) {
    const origins = new Set(names.map((name) => /^https?:\/\/[^/]+(?=\/)/.exec(name)?.[0] ?? ''));
    const [origin = ''] = origins;
    return origins.size === 1 ? names.map((name) => name.slice(origin.length)) : names;
}
/** A part that ranks names: bars beside a table, or a sentence when there are none. */
function createRanking(draw, texts, rows, more = []) {
    if (!rows.length)
        return createSection(texts.title, texts.none, '');
    const shown = rows.slice(0, IN_CHART);
    const figure = createFigure(draw, {
        kind: 'bars',
        labels: shorten(shown.map(({ name }) => name)),
        series: [{ name: texts.count, values: shown.map(({ count }) => count) }],
    }, `${texts.title}: the ${shown.length} most frequent`);
    const columns = [
        { heading: texts.name, read: ({ name }) => name },
        { heading: texts.count, read: ({ count }) => count },
        { heading: 'Visitors', read: ({ visitors }) => visitors },
        ...more,
    ];
    return createSection(texts.title, texts.note, `<div class="pair">${figure}${createTable(texts.title, columns, rows)}</div>`);
}

const optIn = [
    { heading: 'Answers', read: ({ answers }) => answers },
    { heading: 'Granted', read: ({ granted }) => granted },
    { heading: 'Opt-in rate', read: ({ rate }) => rate, format: 'share' },
];
const nameBanner = ({ policy, ui }) => `revision ${policy}${ui && `, ${ui}`}`;
function createByCategory(draw, { consent: { categories } }) {
    const figure = createFigure(draw, {
        kind: 'bars',
        isShare: true,
        labels: categories.map(({ category }) => category),
        series: [{ name: 'Opt-in rate', values: categories.map(({ rate }) => rate) }],
    }, 'Opt-in rate by category');
    const columns = [{ heading: 'Category', read: ({ category }) => category }, ...optIn];
    const table = createTable('Opt-in rate by category', columns, categories);
    return `<h3>By category</h3><div class="pair">${figure}${table}</div>`;
}
function createByBanner(draw, { consent: { banners, categories } }) {
    const names = [...new Set(banners.map(nameBanner))];
    const figure = createFigure(draw, {
        kind: 'bars',
        isShare: true,
        labels: names,
        series: categories.map(({ category }) => ({
            name: category,
            values: names.map((name) => banners.find((entry) => nameBanner(entry) === name && entry.category === category)?.rate ?? null),
        })),
    }, 'Opt-in rate by version of the banner and category');
    const table = createTable('Opt-in rate by version of the banner', [{ heading: 'Banner', read: nameBanner }, { heading: 'Category', read: ({ category }) => category }, ...optIn], banners);
    return `<h3>By version of the banner</h3><div class="pair">${figure}${table}</div>`;
}
function createByDay(draw, { days, consent }) {
    const rates = new Map(consent.days.map(({ day, category, rate }) => [`${day} ${category}`, rate]));
    const labels = days.map(({ day }) => day);
    const figure = createFigure(draw, {
        kind: 'days',
        isWide: true,
        isShare: true,
        labels,
        series: consent.categories.map(({ category }) => ({
            name: category,
            values: labels.map((day) => rates.get(`${day} ${category}`) ?? null),
        })),
    }, 'Opt-in rate per day and category');
    const table = createTable('Opt-in rate per day', [{ heading: 'Day', read: ({ day }) => day }, { heading: 'Category', read: ({ category }) => category }, ...optIn], consent.days);
    return `<h3>Per day</h3>${figure}<details><summary>All days as a table</summary>${table}</details>`;
}
/** What visitors answered: by category, by version of the banner, per day. */
function createConsentSection(draw, numbers) {
    if (!numbers.consent.categories.length)
        return createSection('Consent', 'No receipts arrived in this time.', '');
    const note = 'The share of answers that grant a category. Each answer counts, also a later one of the same visitor.';
    return createSection('Consent', note, createByCategory(draw, numbers) + createByBanner(draw, numbers) + createByDay(draw, numbers));
}
/** How often browsers said no for their visitors, and were obeyed. */
function createSignalSection(draw, { days, totals }) {
    const columns = [
        { heading: 'Day', read: ({ day }) => day },
        { heading: 'Views with GPC', read: ({ gpcViews }) => gpcViews },
        { heading: 'Receipts with GPC', read: ({ gpcReceipts }) => gpcReceipts },
        { heading: 'Receipts with DNT', read: ({ dntReceipts }) => dntReceipts },
    ];
    const note = 'Global Privacy Control (GPC) and Do Not Track (DNT) that browsers sent. Under DNT no statistics are sent or kept at all, so there are no page views to count.';
    if (!(totals.gpcViews || totals.gpcReceipts || totals.dntReceipts))
        return createSection('Signals honoured', `${note} None arrived in this time.`, '');
    const figure = createFigure(draw, {
        kind: 'stacked-days',
        labels: days.map(({ day }) => day),
        series: columns
            .slice(1)
            .map(({ heading, read }) => ({ name: heading, values: days.map((day) => read(day)) })),
    }, 'Signals honoured per day');
    const seen = days.filter((day) => day.gpcViews || day.gpcReceipts || day.dntReceipts);
    return createSection('Signals honoured', note, `<div class="pair">${figure}${createTable('Signals honoured per day', columns, seen)}</div>`);
}

/** The style of a report: one column on a phone, chart beside table on a desk, ink on paper; light and dark. */
const styles = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --surface: #fff; --text: #16191f; --muted: #555c68; --line: #dde1e8; --accent: #1d4ed8;
  --series-1: #1d5fd1; --series-2: #c2410c; --series-3: #0f766e; --series-4: #a21caf; --series-5: #4d7c0f; --series-6: #57534e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1216; --surface: #181c22; --text: #e8ebf0; --muted: #a3acba; --line: #323a46; --accent: #8ab4ff;
    --series-1: #7aa8ff; --series-2: #fb923c; --series-3: #2dd4bf; --series-4: #e879f9; --series-5: #a3e635; --series-6: #d6d3d1;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
header { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
h1 { margin: 0; font-size: clamp(1.75rem, 4vw, 2.6rem); line-height: 1.15; letter-spacing: -0.02em; }
header p { margin: 0.4rem 0 1.5rem; color: var(--muted); }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; letter-spacing: -0.01em; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
section { margin: 1.25rem 0; padding: clamp(1rem, 2.5vw, 1.75rem); background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
section > p { margin: 0 0 1rem; color: var(--muted); max-width: 65ch; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; margin: 0; }
.totals div { display: flex; flex-direction: column-reverse; padding: 0.9rem 1.1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
.totals dt { color: var(--muted); font-size: 0.875rem; }
.totals dd { margin: 0; font-size: 1.6rem; font-weight: 650; white-space: nowrap; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-items: start; }
@media (min-width: 60rem) { .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
figure { margin: 0; }
figure svg { display: block; width: 100%; min-width: 27rem; height: auto; }
.chart { overflow-x: auto; }
.wide svg { min-width: 46rem; }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0 0 0.6rem; padding: 0; list-style: none; font-size: 0.875rem; color: var(--muted); }
.key li::before { content: ""; display: inline-block; width: 1.4rem; margin-right: 0.45rem; border-top: 3px solid var(--series-1); vertical-align: middle; }
.key li:nth-child(6n + 2)::before { border-color: var(--series-2); }
.key li:nth-child(6n + 3)::before { border-color: var(--series-3); }
.key li:nth-child(6n + 4)::before { border-color: var(--series-4); }
.key li:nth-child(6n + 5)::before { border-color: var(--series-5); }
.key li:nth-child(6n + 6)::before { border-color: var(--series-6); }
.key.lines li:nth-child(3n + 2)::before { border-top-style: dashed; }
.key.lines li:nth-child(3n + 3)::before { border-top-style: dotted; }
.table { overflow: auto; max-height: 26rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--surface); color: var(--muted); font-weight: 600; white-space: normal; vertical-align: bottom; }
tbody th { font-weight: 500; overflow-wrap: anywhere; min-width: 8rem; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
summary { margin-top: 1rem; padding: 0.35rem 0; color: var(--accent); cursor: pointer; font-weight: 550; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
footer { padding-bottom: 3rem; color: var(--muted); font-size: 0.9rem; }
footer dt { margin-top: 0.6rem; color: var(--text); font-weight: 600; }
footer dd { margin: 0; max-width: 75ch; }
@media print {
  body { background: none; }
  section { break-inside: avoid; }
  .table { max-height: none; overflow: visible; }
}
`;

const dayColumns = [
    { heading: 'Day', read: ({ day }) => day },
    { heading: 'Page views', read: ({ views }) => views },
    { heading: 'Visitors', read: ({ visitors }) => visitors },
    { heading: 'Downloads', read: ({ downloads }) => downloads },
    { heading: 'Outlinks', read: ({ links }) => links },
    { heading: 'Searches', read: ({ searches }) => searches },
    { heading: 'Goals', read: ({ goals }) => goals },
    { heading: 'Events', read: ({ events }) => events },
    { heading: 'Time on page', read: ({ dwellSeconds }) => dwellSeconds, format: 'seconds' },
    { heading: 'Measured views', read: ({ dwellViews }) => dwellViews },
    { heading: 'Answers', read: ({ answers }) => answers },
];
function createTotals({ totals }) {
    const entries = [
        ['Page views', createNumber(totals.views)],
        ['Visitors, day by day', createNumber(totals.visitors)],
        ['Time on page', createNumber(totals.dwellSeconds, 'seconds')],
        ['Downloads', createNumber(totals.downloads)],
        ['Goals', createNumber(totals.goals)],
        ['Consent answers', createNumber(totals.answers)],
    ];
    return `<dl class="totals">${entries.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}
function createDays(draw, { days }) {
    const labels = days.map(({ day }) => day);
    const visits = createFigure(draw, {
        ...{ kind: 'days', isWide: true, labels },
        series: [
            { name: 'Page views', values: days.map(({ views }) => views) },
            { name: 'Visitors', values: days.map(({ visitors }) => visitors) },
        ],
    }, 'Page views and visitors per day');
    const dwell = createFigure(draw, {
        ...{ kind: 'days', isWide: true, labels },
        series: [{ name: 'Seconds', values: days.map(({ dwellSeconds }) => dwellSeconds) }],
    }, 'Average time on page per day, in seconds');
    const table = createTable('All numbers per day', dayColumns, days);
    return createSection('Day by day', 'Days begin at midnight UTC.', `${visits}<h3>Time on page, in seconds</h3>${dwell}<details><summary>All days as a table</summary>${table}</details>`);
}
function createRankings(draw, numbers) {
    const rank = ([title, name, count, note, none], rows) => createRanking(draw, { title, name, count, note, none }, rows);
    const titles = (count, name, title, none, note = 'The most frequent ones.') => [title, name, count, note, none];
    return [
        // With one site it would say what the totals say.
        ...(numbers.sites.length > 1 ? [rank(titles('Views', 'Site', 'Sites', ''), numbers.sites)] : []),
        createRanking(draw, {
            ...{ title: 'Pages', name: 'Page', count: 'Views', none: 'No page views in this time.' },
            note: 'Addresses without their query.',
        }, numbers.pages, [{ heading: 'Time on page', read: ({ dwellSeconds }) => dwellSeconds, format: 'seconds' }]),
        createRanking(draw, {
            ...{ title: 'Campaigns', name: 'Campaign', count: 'Views' },
            none: 'No page view named a campaign in this time.',
            note: 'Page views whose address names a campaign, and goals that are attributed to it.',
        }, numbers.campaigns, [{ heading: 'Goals', read: ({ goals }) => goals }]),
        rank(titles('Downloads', 'File', 'Downloads', 'No downloads in this time.'), numbers.downloads),
        rank(titles('Clicks', 'Address', 'Outlinks', 'No clicks on links to other sites in this time.'), numbers.links),
        rank(titles('Views', 'Site', 'Where visitors came from', 'No page view named another page.', 'Only the origin of the page before is kept.'), numbers.referrers),
        rank(titles('Searches', 'Words', 'Site search', 'Nobody searched in this time.'), numbers.searches),
        rank(titles('Times', 'Goal', 'Goals', 'No goal was reached in this time.'), numbers.goals),
        rank(titles('Times', 'Category / action', 'Events', 'No events in this time.'), numbers.events),
    ].join('\n');
}
const footnotes = [
    [
        'Visitors',
        'are told apart by a keyed hash of masked address, browser and day, whose key is forgotten after the day. Nobody is recognised on the next one, so a sum over days counts whoever came back again.',
    ],
    [
        'Time on page',
        'is from the first to the last sign of life of a page view, for those views that gave more than one.',
    ],
    ['Addresses', 'of visitors are masked before anything is kept. This page holds none.'],
];
/** Writes a report as one HTML page that needs nothing else: no script, no font, no picture from anywhere. */
function createPage(draw, numbers) {
    const { from, to } = numbers.period;
    const site = numbers.site ? `Site ${numbers.site}` : 'All sites';
    const period = from === to ? from || 'nothing was kept in this time' : `${from} to ${to}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Statistics, ${toHtml(period)}</title>
<style>${styles}</style>
</head>
<body>
<header><h1>Statistics</h1><p>${toHtml(site)}, ${toHtml(period)}</p></header>
<main>
${createTotals(numbers)}
${numbers.days.length ? createDays(draw, numbers) : ''}
${createRankings(draw, numbers)}
${createConsentSection(draw, numbers)}
${createSignalSection(draw, numbers)}
</main>
<footer><dl>${footnotes.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl></footer>
</body>
</html>
`;
}

/// <reference types="node" />
const DAY = 86_400_000;
/** A day as its first millisecond in UTC. */
function readDay(name, values, problems) {
    const text = values.get(name);
    if (text === undefined)
        return undefined;
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    // `2026-02-31` is no day, but some engines make one of it.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
        problems.push(`--${name} must be a day such as 2026-11-26, not "${text}"`);
    return time;
}
function readSettings(values) {
    const problems = [];
    const from = readDay('from', values, problems);
    const to = readDay('to', values, problems);
    if (from !== undefined && to !== undefined && from > to)
        problems.push('--from must not be later than --to');
    const top = values.get('top') ?? '';
    if (!/^[1-9]\d{0,5}$/.test(top))
        problems.push(`--top must be a number from 1 on, not "${top}"`);
    const site = values.get('site');
    if (site !== undefined && !/^[\w-]{1,64}$/.test(site))
        problems.push('--site must be letters, digits and dashes');
    const html = values.get('html');
    const [json, csv] = [values.has('json'), values.has('csv')];
    if (json && csv)
        problems.push('--json and --csv both print: choose one');
    if (!html && !json && !csv)
        problems.push('nothing to do: give --html FILE, --json or --csv');
    if (problems.length)
        throw new UsageError(problems);
    const scope = { from, until: to === undefined ? undefined : to + DAY, site };
    return { scope, top: Number(top), html, json, csv };
}
async function run$1(values, io) {
    const { scope, top, html, json, csv } = readSettings(values);
    const draw = html ? await createDraw() : undefined;
    const statistics = await openStatistics(values.get('store') ?? '');
    try {
        const numbers = await readNumbers(statistics, scope, top);
        if (html && draw) {
            await writeFile(html, createPage(draw, numbers)).catch((error) => {
                throw new ConsentError([`--html ${html} cannot be written: ${error.code ?? 'no reason given'}`]);
            });
        }
        if (json)
            io.print(JSON.stringify(numbers, null, 2));
        else if (csv)
            io.print(toCsv(numbers));
        else
            io.print(`consentgate report has written ${html}`);
    }
    finally {
        await statistics.close();
    }
}
/** `consentgate report`: the numbers of a store as a page, as JSON or as CSV. */
const report = {
    summary: 'Show what a store holds: a page with charts, JSON or CSV',
    flags: {
        store: {
            value: 'STORE',
            default: 'sqlite:./consentgate.db',
            help: 'Where events are kept; or clickhouse:http://127.0.0.1:8123/consentgate',
        },
        html: { value: 'FILE', help: 'Write one static page, which needs no script to be read' },
        json: { help: 'Print the numbers as JSON' },
        csv: { help: 'Print the numbers as CSV, one per line' },
        from: { value: 'DAY', help: 'First day (UTC); the first of the store when not given' },
        to: { value: 'DAY', help: 'Last day (UTC); the last of the store when not given' },
        site: { value: 'SITE', help: 'Only this site; receipts are not narrowed by it' },
        top: { value: 'NUMBER', default: '50', help: 'Most entries in a list of pages, campaigns, files, …' },
    },
    run: run$1,
};

/**
 * Writes what the guard must know of services into the configuration, so that the parser need not wait for the file that
 * has it for all. Services that we load stay ids: their stand-ins come with that file.
 */
function describeServices(options) {
    if (options.services === undefined || options.block === 'marked')
        return options;
    const services = toList$2(options.services).map((option) => {
        const given = (typeof option === 'string' ? { id: option } : option);
        const setting = toCamelCase(`${given.id}-load`);
        const { name: _, ...known } = findCatalogueService(given.id) ?? { name: '' };
        return given.hosts || given.load || options[setting] !== undefined ? option : { ...known, ...given };
    });
    return { ...options, services };
}
/** Is there a service, written with its hosts, whose global or whose data layer the page may use while its script is held? */
const hasGlobals = ({ services }) => toList$2(services ?? []).some((option) => {
    const { id, hosts } = Object(option);
    return !!hosts && ` ${stubTable} google-tag-manager=`.includes(` ${id}=`);
});

/// <reference types="node" />
const table = { ...coreOptions, ...partOptions };
const toFlag = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** For texts inside a script element: no end tag, no comment, no start of a template's tag. */
const escapeJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
/** Has V8 compile all functions at once (decision 015); only what stands at the very start of a script counts. */
const compileHint = '//# allFunctionsCalledOnLoad\n';
/**
 * Makes code safe inside a script element: `</script` would end it, and `<!--` changes how the rest is read (HTML,
 * "restrictions for contents of script elements"). In classic code both only stand in strings, templates and patterns.
 */
const escapeCode = (code) => code
    .replace(compileHint, '')
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
    .replace(/<(?=\/script|!--)/gi, '\\x3c')
    .trim();
/**
 * Starts the download of the interface, unless it is plain that there is nothing to show: who has decided has the
 * cookie, and under Do Not Track nobody is asked. In doubt it may be one download too many; it decides nothing.
 */
function createPreload(options) {
    const { mode, ui, dnt, cookieName } = parseCore(options, true);
    // Only opt-in always asks.
    if (mode !== 'opt-in' || ui === 'off')
        return '';
    const isAsked = [`!document.cookie.includes(${escapeJson(`${cookieName}=1~`)})`];
    if (dnt !== 'ignore')
        isAsked.push('navigator.doNotTrack!=1');
    const href = (file) => escapeJson(`${options.base}${file}`);
    return (
    // A sandboxed frame may not even read its cookies.
    `try{${isAsked.join('&&')}&&[${href('consentgate-ui.js')},${createWordsAddress(options)}].map(e=>e&&document.head.append(` +
        'Object.assign(document.createElement("link"),{rel:"preload",as:"script",nonce:document.currentScript.nonce,href:e})))}catch{}\n');
}
/**
 * Gives the expression for the address of the words in the page's language, or for `''`: English needs none. The core asks
 * in the same way; a language that this does not see is fetched one request later.
 */
function createWordsAddress(options) {
    const { locale = 'auto', base } = options;
    const folder = `${base}locales/`;
    if (locale !== 'auto') {
        const id = findLocale([`${locale}`]);
        return escapeJson(id === 'en' ? '' : `${folder}${id}.js`);
    }
    const ids = localeIds.split(' ').filter((id) => id !== 'en');
    const lang = `(/^(?:${ids.join('|')})(?![a-z])/i.exec(document.documentElement.lang)||"")[0]`;
    return `(e=>e&&${escapeJson(folder)}+e.toLowerCase()+".js")(${lang})`;
}
/** Creates the HTML that a site pastes first in head: configuration, preload and core, without any request for them. */
function createSnippet({ code, guard = '', heldCalls = '', options, nonce, preload }) {
    const { base, ...rest } = describeServices(options);
    const { block, services } = parseCore(rest, true);
    const isGuarded = block === 'strict' || (block === 'known' && services[0]);
    const codes = [hasGlobals(rest) ? heldCalls : '', isGuarded ? guard : '', code].map(escapeCode).filter(Boolean);
    return [
        ...(Object.keys(rest).length
            ? [`<script type="application/json" data-consentgate>${escapeJson(rest)}</script>`]
            : []),
        `<script nonce="${nonce}" data-base="${escapeAttribute(`${base}`)}">${compileHint}${preload ? createPreload(options) : ''}${codes.join('\n')}</script>`,
    ].join('\n');
}
async function run(values, io) {
    const given = Object.keys(table).flatMap((name) => {
        const value = values.get(toFlag(name));
        return value === undefined ? [] : [[name, value]];
    });
    const options = {
        base: '/consentgate/',
        ...(await readConfigFile(values.get('config'))),
        ...Object.fromEntries(given),
    };
    const problems = findProblems(options);
    if (!/\/$/.test(`${options.base}`))
        problems.push(`option "base" is a folder and ends with "/", not "${options.base}"`);
    if (problems[0])
        throw new ConsentError(problems);
    // By the name of the package: it is found from the built command and from the source alike.
    const { resolve } = createRequire(import.meta.url);
    const [code = '', guard = '', heldCalls = ''] = await Promise.all(['', '-guard', '-held-calls'].map((part) => readFile(resolve(`consentgate/dist/consentgate${part}.js`), 'utf8')));
    const nonce = values.get('nonce-placeholder') ?? '';
    const preload = !values.has('no-preload');
    io.print(createSnippet({ code, guard, heldCalls, options, nonce, preload }));
}
const describe = (row) => {
    const words = row.split('|');
    return {
        value: words[1] ? 'WORD' : 'TEXT',
        help: words[1] ? `Option: ${words.join(', ')}` : `Option${row && ` (${row})`}`,
    };
};
/** `consentgate snippet`: prints the HTML that puts the core into the page itself, the fastest way to embed it. */
const snippet = {
    summary: 'Print the HTML to paste first in head: the core inlined, no request before first paint',
    flags: {
        config: { value: 'FILE', help: 'JSON file with the options' },
        'nonce-placeholder': {
            value: 'TEXT',
            default: '{{nonce}}',
            help: 'Where the server puts the nonce of its Content-Security-Policy',
        },
        'no-preload': { help: 'Leave out the early start of the download of the interface' },
        ...Object.fromEntries(Object.entries(table)
            // The nonce comes from our own element; texts are an object, which belongs into the file.
            .filter(([name]) => !/^(nonce|texts)$/.test(name))
            .map(([name, row]) => [toFlag(name), describe(row)])),
        base: { value: 'PATH', help: 'Folder of the other files, as the page sees it (/consentgate/)' },
    },
    run,
};

/** The commands of `consentgate`; a new one is a file of its own and a line here. */
const commands = new Map([
    ['audit', audit],
    ['collect', collect],
    ['declaration', declaration],
    ['migrate', migrate],
    ['report', report],
    ['rewrite', rewrite],
    ['snippet', snippet],
]);

/** Lines of two columns. */
function createColumns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
/** The help text of `consentgate` itself. */
function createOverview(commands) {
    return [
        'Usage: consentgate <command> [flags]',
        '',
        ...createColumns([...commands].map(([name, { summary }]) => [name, summary])),
        '',
        'consentgate <command> --help tells about one command, consentgate --version which version this is.',
    ].join('\n');
}
/** The help text of one command. */
function createHelp(name, { summary, flags, operands }) {
    const rows = Object.entries(flags).map(([flag, { value, help, default: fallback }]) => {
        const left = value ? `--${flag} ${value}` : `--${flag}`;
        return [left, fallback === undefined ? help : `${help} (${fallback})`];
    });
    const [first = 'flag'] = Object.keys(flags);
    return [
        `Usage: consentgate ${name} [flags]${operands ? ` [${flags[operands]?.value}]` : ''}`,
        '',
        summary,
        '',
        ...createColumns([...rows, ['--help', 'Show this text']]),
        '',
        `Every flag can also be an environment variable: --${first} is ${toVariable(first)}.`,
    ].join('\n');
}

/// <reference types="node" />
/** The version of this package, whose file lies two folders up from here in the sources and in `dist` alike. */
const readVersion = () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
/**
 * Runs one command line, without the name of the program. Settles with the exit code: 0 done, 1 it went wrong, 2 it was
 * not understood.
 */
async function runCommandLine(commands, [name = '', ...args], io) {
    if (name === '' || name === 'help' || name === '--help' || name === '-h') {
        if (name)
            io.print(createOverview(commands));
        else
            io.warn(createOverview(commands));
        return name ? 0 : 2;
    }
    if (name === '--version' || name === '-v') {
        io.print(readVersion());
        return 0;
    }
    const command = commands.get(name);
    if (!command) {
        io.warn(`consentgate: there is no command "${name}"${suggest(name, [...commands.keys()])}; see consentgate --help`);
        return 2;
    }
    try {
        const values = readFlags(command.flags, args, io.env, command.operands);
        if (values.has('help'))
            io.print(createHelp(name, command));
        else
            await command.run(values, io);
        return 0;
    }
    catch (error) {
        if (error instanceof UsageError) {
            for (const problem of error.problems)
                io.warn(`consentgate ${name}: ${problem}`);
            return 2;
        }
        if (error instanceof ConsentError) {
            io.warn(error.message);
            return 1;
        }
        throw error;
    }
}

/// <reference types="node" />
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }) => {
        // Whoever reads us has seen enough (`| head`), or a log has lost its reader: a collector goes on.
        if (code === 'EPIPE')
            return;
        process.exitCode = 1;
        if (stream === process.stdout)
            process.stderr.write(`consentgate: the result cannot be written: ${code}\n`);
    });
}
const code = await runCommandLine(commands, process.argv.slice(2), {
    env: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    untilStopped: untilSignal,
});
process.exitCode = code || process.exitCode;
