import { C as ConsentError } from './chunks/errors.js';
import { r as readHeaderReceipt } from './chunks/cookie-header.js';
import { d as decide } from './chunks/decide.js';
import { i as idForm, s as suggest, p as partOptions, c as coreOptions, a as parseCore, t as toList$1 } from './chunks/nearest.js';
import { catalogue } from './chunks/catalogue.js';
import { f as findCatalogueService } from './chunks/find.js';
import './chunks/own.js';

/** An address on another host as a source: exactly it, or what is below it when it ends with a slash (CSP3 §6.7.2.12). */
function readSource(address) {
    const text = `${address ?? ''}`.trim();
    const base = 'https://page.invalid/';
    if (!/^(?:https?:)?\/\//i.test(text) || !URL.canParse(text, base))
        return [];
    const { protocol, host, pathname } = new URL(text, base);
    // A policy ends at `;` and `,`, and a text of nginx at more; the host alone says it, too.
    return [`${/^h/i.test(text) ? `${protocol}//` : ''}${host}${/^[\w./~@%+-]*$/.test(pathname) ? pathname : ''}`];
}
/**
 * Where the page's options say that our own files are and that statistics and receipts go: they need no consent, as in the
 * page, and are let in for that alone. A Matomo that gets our statistics has a script as well, and that one waits.
 */
function readOurs({ base, theme, beacon, receipts }) {
    // A folder whose slash was left out is one, in the page too.
    const files = readSource(base && `${base}`.trim().replace(/\/?$/, '/'));
    return new Map([
        ['script-src', files],
        ['style-src', [...files, ...readSource(theme)]],
        ['connect-src', [...readSource(beacon), ...readSource(receipts)]],
    ]);
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
/** Every directive that says where something may be fetched from or sent to; `default-src` covers those yet to come. */
const fetchDirectives = [
    'default-src',
    'script-src',
    'style-src',
    'img-src',
    'media-src',
    'font-src',
    'connect-src',
    'frame-src',
    'child-src',
    'worker-src',
    'object-src',
    'manifest-src',
    'form-action',
];
const form = /^((?:https?|wss?):\/\/)?(\*\.)?([^/:@?#\\]+)(:(?:\d+|\*))?\/?$/i;
const name = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
/** Reads a host or origin as a CSP source expression; `null` when it is neither, or would say anything else. */
function decodeSource(text) {
    const [, scheme = '', wildcard = '', written = '', port = ''] = form.exec(text.trim()) ?? [];
    try {
        // An international name may be written in its own letters; a policy is ASCII.
        const { hostname } = new URL(`http://${written}`);
        return name.test(hostname) ? scheme.toLowerCase() + wildcard + hostname + port : null;
    }
    catch {
        return null;
    }
}
const add = (sources, directive, source) => {
    const list = sources.get(directive) ?? [];
    if (!list.includes(source))
        sources.set(directive, [...list, source]);
};
/** The WebSockets of a host: without a scheme it means the page's own, and that is never a WebSocket's (CSP3 §6.7.2.9). */
const socketsOf = (source) => (source.includes('://') ? [] : [`wss://${source}`]);
/** Adds a source to every fetch directive. */
function addEverywhere(sources, source) {
    for (const directive of fetchDirectives)
        add(sources, directive, source);
    for (const socket of socketsOf(source))
        add(sources, 'connect-src', socket);
}
/** Adds the hosts of these requests where they are needed. `*` would open the page to everybody, so it adds nothing. */
function addRequests(sources, requests) {
    for (const { host, type } of requests) {
        if (host === '*')
            continue;
        for (const directive of directivesByType[type])
            add(sources, directive, host);
        if (type === 'connect')
            for (const socket of socketsOf(host))
                add(sources, 'connect-src', socket);
    }
}
/** Puts several services' sources together, each once. */
function mergeSources(all) {
    const merged = new Map();
    for (const sources of all) {
        for (const [directive, values] of sources) {
            const set = merged.get(directive) ?? new Set();
            for (const value of values)
                set.add(value);
            merged.set(directive, set);
        }
    }
    return new Map([...merged].map(([directive, set]) => [directive, [...set]]));
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

/** Reads a service as the site configured it; tells `problems` what cannot be meant. */
function createSubject(option, categories, problems) {
    const given = typeof option === 'string' ? { id: option } : option;
    // It goes into a configuration of nginx, and a receipt cannot carry another.
    if (!idForm.test(`${Object(given).id ?? ''}`)) {
        problems.push(`service ${JSON.stringify(option)} needs an "id" of letters, digits, "-" and "_"`);
        return;
    }
    const known = catalogue.find(({ id }) => id === given.id);
    const { category, embed, firstParty, requests } = { ...known, ...given };
    // A site that moves a service to a category of its own choosing means that one alone.
    const requiresAny = 'requiresAny' in given ? given.requiresAny : given.category ? undefined : known?.requiresAny;
    const named = [requiresAny ?? category ?? []].flat();
    // One of several that the site does not have is no way to be granted.
    const needed = category && categories.includes(category) ? named.filter((name) => categories.includes(name)) : named;
    if (!needed[0]) {
        const ids = catalogue.map(({ id }) => id);
        const meant = suggest(given.id, ids);
        problems.push(`unknown service "${given.id}"${meant} (a service of your own needs "category" and "hosts")`);
    }
    for (const name of needed) {
        if (!categories.includes(name))
            problems.push(`service "${given.id}" belongs to "${name}", which is not in "categories"`);
    }
    if (categories.includes(given.id))
        problems.push(`service "${given.id}" has the id of a category: give it another one`);
    const sources = new Map();
    const addHost = (text, hasBelow) => {
        const source = decodeSource(text);
        if (!source)
            return void problems.push(`service "${given.id}": "${text}" is no host`);
        addEverywhere(sources, source);
        if (hasBelow && !/^\*|:\/\/|^[\d.]+(:|$)/.test(source))
            addEverywhere(sources, `*.${source}`);
    };
    addRequests(sources, readOwnRequests({ id: given.id, requests: requests ?? [] }, problems));
    // What loads it may be another's by its address: Remarketing has no script but that of Google Ads.
    for (const { tag, address } of known?.load.tags ?? []) {
        const { host } = (tag === 'script' && /^https:\/\/(?<host>[\w.-]+)\//.exec(address)?.groups) || {};
        if (host && !isCovered(new URL(`https://${host}`), sources.get('script-src') ?? []))
            addRequests(sources, [{ type: 'script', host, path: '/', pathMatch: 'prefix' }]);
    }
    // Hosts of the short form cover their sub-domains; an IP address has none. A policy knows no beginnings of paths.
    for (const host of readOwnHosts(given, problems))
        addHost(splitHost(host).host, true);
    // A relative address is on the page's own host.
    const [, origin] = /^((?:https?:)?\/\/[^/?#]+)/i.exec(`${given.url ?? ''}`.trim()) ?? [];
    if (origin)
        addHost(origin.replace(/^\/\//, ''), false);
    return { id: given.id, categories: needed, embed: !!embed, firstParty: !!firstParty, sources };
}

/** What goes into a policy, a configuration or a calculation as it stands. */
const forms = {
    cookieName: [/^[\w.-]{1,64}$/, 'letters, digits, ".", "-", "_"'],
    revision: [/^[\w.-]{1,32}([\s,]+[\w-]+)*$/, '"2", "2026-05" or "2 marketing"'],
    expiresDays: [/^[1-9]\d*$/, 'a number of days'],
    // Field values of HTTP (RFC 9110 §5.5); a line end would begin another one.
    policy: [/^[\t -~]*$/, 'one line of ASCII'],
};
/** Reads the options; throws `ConsentError` with every problem at once. */
function parsePolicyOptions(options) {
    const problems = [];
    const readList = (name) => {
        const value = options[name] ?? (name === 'categories' ? coreOptions[name] : []);
        if (typeof value === 'string' || Array.isArray(value))
            return toList$1(value);
        problems.push(`"${name}" cannot be ${JSON.stringify(value)}: it takes a list or a text`);
        return [];
    };
    const categories = [...readList('categories').map(String), 'necessary'];
    for (const name of categories)
        if (!idForm.test(name))
            problems.push(`category "${name}" is no id: letters, digits, "-" and "_"`);
    const allow = readList('allow').map((text) => {
        const source = decodeSource(`${text}`);
        if (!source)
            problems.push(`"allow": "${text}" is no host or origin`);
        return source ?? 'invalid';
    });
    const subjects = readList('services').flatMap((option) => createSubject(option, categories, problems) ?? []);
    const ids = subjects.map(({ id }) => id);
    for (const id of ids.filter((id, at) => ids.indexOf(id) < at))
        problems.push(`service "${id}" is named twice`);
    // One object may serve page and server, so the page's other options are no mistake; a misspelt one of these is.
    const own = ['policy', 'signals', 'nonce', 'now', 'prefix'];
    const known = [...Object.keys({ ...coreOptions, ...partOptions }), ...own];
    const raw = options;
    for (const name of Object.keys(raw).filter((name) => !known.includes(name)))
        problems.push(`unknown option "${name}"${suggest(name, known)}`);
    for (const name of ['mode', 'dnt', 'gpc']) {
        const words = coreOptions[name].split('|');
        if (!words.includes(`${raw[name] ?? words[0]}`))
            problems.push(`"${name}" cannot be "${raw[name]}": it takes ${words.join(', ')}`);
    }
    for (const [name, [form, words]] of Object.entries(forms)) {
        if (!form.test(`${raw[name] ?? 1}`))
            problems.push(`"${name}" cannot be ${JSON.stringify(raw[name])}: write ${words}`);
    }
    if (problems.length > 0)
        throw new ConsentError(problems);
    const { cookieName, expiresDays, ...rules } = parseCore(raw);
    return { cookieName, expiresDays: +expiresDays, rules, allow, ours: readOurs(raw), subjects };
}

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
function readPolicies(text) {
    return text
        .split(',')
        .map(readPolicy)
        .filter((policy) => policy.length > 0);
}
/** Writes a policy. `'none'` only means something alone. */
function writePolicy(policy) {
    return policy
        .map(({ name, values }) => {
        const list = [...new Set(values)];
        return [name, ...(list.length > 1 ? list.filter((value) => value !== "'none'") : list)].join(' ');
    })
        .join('; ');
}
/** Where a fetch looks when its own directive is missing, nearest first (CSP3 §6.8.3). */
const fallbacks = {
    'script-src-elem': ['script-src', 'default-src'],
    'style-src-elem': ['style-src', 'default-src'],
    'worker-src': ['child-src', 'script-src', 'default-src'],
    'frame-src': ['child-src', 'default-src'],
    // Made here, it would take the place of `script-src` for workers; frames have a directive of their own.
    'child-src': [],
    'form-action': [],
};
/**
 * Adds values to a directive, made from what it falls back to where it is missing, so that nothing else becomes wider.
 * A policy that does not restrict it stays as it is.
 */
function widen(policy, name, values) {
    const chain = [name, ...(fallbacks[name] ?? ['default-src'])];
    const source = chain.map((one) => policy.find((directive) => directive.name === one)).find(Boolean);
    if (!source || values.length === 0)
        return [...policy];
    const wide = { name, values: [...source.values, ...values] };
    return source.name === name ? policy.map((one) => (one === source ? wide : one)) : [...policy, wide];
}

/**
 * What the page may always do by itself. This policy says *where to*, not *by which code*: code in the page, from `eval`
 * or a `blob:` is bound by it all the same, so it stays allowed here; a site that wants it forbidden says so in `policy`.
 */
const own = {
    'script-src': "'self' 'unsafe-inline' 'unsafe-eval' blob:",
    'style-src': "'self' 'unsafe-inline' blob: data:",
    'img-src': "'self' blob: data:",
    'media-src': "'self' blob: data:",
    'font-src': "'self' blob: data:",
    'connect-src': "'self' blob: data:",
    'frame-src': "'self' blob: data:",
    'child-src': "'self' blob: data:",
    'worker-src': "'self' blob:",
};
/** Is the service granted, given the stored receipt and the signals? One of its categories is enough. */
function isGranted({ id, categories, embed, firstParty }, receipt, signals, { rules }) {
    return categories.some((category) => decide({ id, category, embed, firstParty }, receipt, signals, rules).choice === 'granted');
}
/** Writes the policy of first party, `allow`, consentgate's own files and receivers, and nothing else. */
function createOwnPolicy({ allow, ours }) {
    return fetchDirectives.map((name) => ({
        name,
        values: [
            ...(own[name] ?? "'self'").split(' '),
            ...allow,
            ...(ours.get(name) ?? []),
            ...(name === 'connect-src' ? allow.flatMap(socketsOf) : []),
        ],
    }));
}
/** Reads the site's own policies; with a nonce and no policy, one that asks for it. */
function createSitePolicies({ policy, nonce }, allow) {
    const policies = readPolicies(policy ?? '');
    if (nonce === undefined)
        return policies;
    if (!/^[\w+/-]+={0,2}$/.test(nonce))
        throw new TypeError('consentgate: a nonce is base64 text (CSP3 §2.3.1)');
    if (policies.length === 0)
        return [[{ name: 'script-src', values: ["'self'", `'nonce-${nonce}'`, ...allow] }]];
    return policies.map((site) => {
        let wide = site;
        for (const name of ['script-src', 'script-src-elem', 'style-src', 'style-src-elem']) {
            // A nonce switches 'unsafe-inline' off (CSP3 §6.7.3.2). For scripts that is the point; styles would be lost.
            const values = site.find((directive) => directive.name === name)?.values;
            const isWanted = name === 'script-src' || (values && (name === 'script-src-elem' || !values.includes("'unsafe-inline'")));
            if (isWanted)
                wide = widen(wide, name, [`'nonce-${nonce}'`]);
        }
        return wide;
    });
}
/** Adds what a granted service needs to our policy. */
function addSubject(policy, { sources }) {
    return [...sources].reduce((wide, [name, values]) => widen(wide, name, values), [...policy]);
}
/**
 * Adds what a granted service needs to the site's own policy, kind by kind. Where a site speaks of everything else
 * (`default-src`) or forbids old plug-ins, it means more than consent, so these stay.
 */
function addSubjectToSite(policy, { sources }) {
    let wide = [...policy];
    for (const [name, values] of sources) {
        if (/^(default|child|object|worker|manifest)-src$/.test(name))
            continue;
        wide = widen(wide, name, values);
        // `script-src-elem` replaces `script-src` for elements where it is there.
        const elements = `${name}-elem`;
        if (wide.some((directive) => directive.name === elements))
            wide = widen(wide, elements, values);
    }
    return wide;
}
/**
 * Reads the options once and gives a function that writes the policy of a response. Throws `ConsentError` when the options
 * are not understood, and the function a `TypeError` for a nonce that is none. A site's own policy comes first, and ours beside
 * it: what is allowed has to pass both (CSP3 §8.1).
 */
function createPolicyWriter(options) {
    const config = parsePolicyOptions(options);
    const now = options.now ?? Date.now;
    // Few combinations of grants are met with in practice, and the text of each is always the same.
    const made = new Map();
    const makeOwn = (granted) => {
        const sources = mergeSources(granted.map((subject) => subject.sources));
        const text = writePolicy(addSubject(createOwnPolicy(config), { sources }));
        return { sources, text, hosts: [...new Set([...config.allow, ...[...sources.values()].flat()])] };
    };
    return (request) => {
        const receipt = readHeaderReceipt(request.cookie ?? '', config.cookieName, config.expiresDays, now());
        const signals = request.signals ?? { dnt: false, gpc: false };
        const granted = config.subjects.filter((subject) => isGranted(subject, receipt, signals, config));
        const key = granted.map(({ id }) => id).join(' ');
        const { sources, text, hosts } = made.get(key) ?? makeOwn(granted);
        if (made.size < 64)
            made.set(key, { sources, text, hosts });
        const site = createSitePolicies(request, config.allow).map((policy) => writePolicy(addSubjectToSite(policy, { sources })));
        return { text: [...site, text].join(', '), hosts };
    };
}
/**
 * Gives the value of the `Content-Security-Policy` header for a request with this `Cookie` header: the page's own origin
 * and `allow`, and the hosts of the services that the visitor has granted. Pure, but for the clock. Throws `ConsentError` when
 * the options are not understood, and a `TypeError` for a nonce that is none.
 */
function createPolicy(cookieHeader, options = {}) {
    const { signals, nonce, policy } = options;
    return createPolicyWriter(options)({ cookie: cookieHeader, signals, nonce, policy }).text;
}

/**
 * Reads the opt-out signals of a request; `read` gives a header by its lower-case name. DNT begins with `1` (TPE §5.2:
 * what follows are extensions), `Sec-GPC` is exactly `1`; several lines arrive joined by commas.
 */
function readRequestSignals(read) {
    const lines = (name) => (read(name) ?? '').split(',').map((line) => line.trim());
    return {
        dnt: lines('dnt').some((line) => line.startsWith('1')) || lines('x-do-not-track').includes('1'),
        gpc: lines('sec-gpc').includes('1'),
    };
}

/** What a browser says a request is for (Fetch Metadata §2.1) when the answer cannot become a document or a worker. */
const parts = /^(audio|audioworklet|font|image|json|manifest|paintworklet|report|script|style|text|track|video|webidentity|xslt)$/;
/**
 * Can the answer become a document, a frame or a worker? A page that is fetched by code may be shown later, out of a
 * service worker's cache. Where a browser does not say what it is for (Safari before 16.4), the type has to.
 */
function needsPolicy(purpose, type) {
    if (purpose && purpose !== 'empty')
        return !parts.test(purpose);
    return /html|xml/i.test(type) || (!purpose && /^$|javascript|pdf/i.test(type));
}
/** Relations that make the browser fetch or connect (HTML §4.6.7). */
const fetching = /\b(preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|stylesheet|icon|manifest|compression-dictionary)\b/i;
/** Leaves out what would make the browser go to a host that is not let in (RFC 8288; several links, commas between). */
function filterLinks(value, url, hosts) {
    const own = new URL(url);
    return (value.match(/<[^>]*>(?:[^,"]|"(?:[^"\\]|\\.)*")*/g) ?? [])
        .filter((link) => {
        const [, address = '', parameters = ''] = /^<([^>]*)>(.*)$/s.exec(link) ?? [];
        // In quotes, a backslash before a letter is nothing (RFC 9110 §5.6.4).
        if (!fetching.test(parameters.replaceAll('\\', '')))
            return true;
        try {
            const target = new URL(address.trim(), own);
            // Not its scheme: behind a proxy the server does not know it.
            return target.host === own.host || isCovered(target, hosts);
        }
        catch {
            return false;
        }
    })
        .map((link) => link.trim())
        .join(', ');
}
/** What caches on the way obey before `Cache-Control` (RFC 9213, and vendors' own names). */
const cacheHeaders = 'cdn-cache-control cloudflare-cdn-cache-control vercel-cdn-cache-control netlify-cdn-cache-control surrogate-control edge-control x-accel-expires x-litespeed-cache-control';
/** An answer that rests on a cookie must not be given to somebody else, nor to the same visitor after a withdrawal. */
function keepFresh(headers) {
    const control = headers.get('cache-control') ?? '';
    // `no-store` would be stricter, but it costs the back/forward cache.
    // `no-cache="set-cookie"` is about that header alone.
    if (!/\bno-(store|cache)\b(?!\s*=)/i.test(control))
        headers.set('cache-control', 'private, no-cache');
    for (const name of cacheHeaders.split(' '))
        headers.remove(name);
    const vary = headers.get('vary') ?? '';
    const missing = ['Cookie', 'DNT', 'X-Do-Not-Track', 'Sec-GPC'].filter((name) => !vary
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(name.toLowerCase()));
    if (vary.trim() !== '*')
        headers.set('vary', [vary, ...missing].filter(Boolean).join(', '));
}
/**
 * Reads the options once and gives what puts the policy on an answer: on everything that can become a document, a frame
 * or a worker, which has a policy of its own (CSP3 §4.2.2). It also takes out the headers by which a page goes to third
 * parties before, or beside, its policy: hints in `Link`, and `Speculation-Rules`.
 */
function createPageGuard(options) {
    const write = createPolicyWriter(options);
    // Tells consentgate in the page that the page is closed, and for whom it is open anyway (Server Timing): after a
    // withdrawal it puts a narrower policy on top of this one.
    const { allow } = parsePolicyOptions(options);
    const note = `consentgate;desc="${allow.join(' ')}"`;
    const writeFor = (request, policy) => write({
        cookie: request.header('cookie'),
        signals: options.signals ?? readRequestSignals((name) => request.header(name)),
        nonce: request.nonce ?? options.nonce,
        policy: options.policy ?? policy ?? undefined,
    });
    return {
        apply(request, headers) {
            const purpose = request.header('sec-fetch-dest') ?? '';
            const type = headers.get('content-type') ?? '';
            const filter = (hosts) => {
                const links = filterLinks(headers.get('link') ?? '', request.url, hosts);
                if (links)
                    headers.set('link', links);
                else
                    headers.remove('link');
            };
            // A browser follows the hints of a style sheet or a script as well; and their answers are the same for everybody.
            if (!needsPolicy(purpose, type))
                return filter(allow);
            const { text, hosts } = writeFor(request, headers.get('content-security-policy'));
            headers.set('content-security-policy', text);
            filter(hosts);
            headers.set('server-timing', [headers.get('server-timing'), note].filter(Boolean).join(', '));
            headers.remove('speculation-rules');
            // A script that may only be part of a page keeps its place in caches.
            if (purpose || !/javascript/i.test(type))
                keepFresh(headers);
        },
        filterHints: (request, link) => filterLinks(link, request.url, writeFor(request).hosts),
    };
}

/**
 * Creates a handler for servers that speak Fetch: edge workers, Deno, Bun, service workers, frameworks' middleware.
 * Throws `ConsentError` when the options are not understood.
 */
function createPolicyHandler(options = {}) {
    const guard = createPageGuard(options);
    return async (request, respond, context) => {
        const response = await respond(request);
        // A WebSocket's handshake is no page; an error or an opaque answer (status 0) has no headers.
        if (response.status < 200)
            return response;
        // Headers of an answer that came from `fetch` cannot be changed; a copy's can.
        const answer = new Response(response.body, response);
        const { headers } = answer;
        guard.apply({ url: request.url, header: (name) => request.headers.get(name), nonce: context?.nonce }, {
            get: (name) => headers.get(name),
            set: (name, value) => headers.set(name, value),
            remove: (name) => headers.delete(name),
        });
        return answer;
    };
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

/** Does the name fit: the same one, or for `*.name` one below it? */
function isHostMatch(pattern, host) {
    return pattern === '*' || pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));
}
function isRequestMatch(match, url, host, type) {
    return (match.type === type &&
        isHostMatch(match.host, host) &&
        createPath(match).test(url.pathname) &&
        Object.entries(match.query ?? {}).every(([name, form]) => {
            const value = url.searchParams.get(name);
            return value !== null && new RegExp(form).test(value);
        }));
}
/** A named host says more than a pattern, a long pattern more than a short one. */
const rank = (host) => (host.startsWith('*') ? host.length : 1000 + host.length);
/**
 * Finds whose request this is. The most specific host wins (`forms.hubspot.com` over `*.hubspot.com`); services that
 * tie all come back, and the caller decides (`c.bing.com/c.gif` is Microsoft Advertising's and Clarity's). Throws a `TypeError`
 * for what is no whole address.
 */
function matchService(address, type, services) {
    const url = new URL(address);
    // `example.org.` is the same host to DNS.
    const host = url.hostname.replace(/\.$/, '');
    let best = 0;
    let found = [];
    for (const service of services) {
        const ranks = service.requests
            .filter((match) => isRequestMatch(match, url, host, type))
            .map((match) => rank(match.host));
        const top = Math.max(0, ...ranks);
        if (top > best)
            found = [];
        if (top > 0 && top >= best) {
            best = top;
            found.push(service);
        }
    }
    return found;
}

// Every combination of opt-out signals, as the generated variable spells it.
const signalWords = ['', 'd', 'g', 'dg'];
const choices = [1, 3, 5, 7];
const toRegExp = (text) => text.replace(/[.+?*^${}()|[\]\\]/g, (sign) => (sign === '^' ? '\\^' : `[${sign}]`));
const toSignals = (word) => ({ dnt: word.includes('d'), gpc: word.includes('g') });
const map = (source, variable, lines) => `map ${source} ${variable} {\n${lines.map((line) => `  ${line};\n`).join('')}}`;
/**
 * The rows that say when a service is granted: they ask `decide`, the same function that the browser asks, about every
 * stored digit under every signal, and write down what it answers. nginx takes the first pattern that fits.
 */
function createRows(subject, config) {
    const { revision } = config.rules;
    const ask = (word, stored, { categories = subject.categories, stands = revision } = {}) => {
        const receipt = stored && { revision: stands, choices: stored };
        return isGranted({ ...subject, categories }, receipt, toSignals(word), config);
    };
    // A service that is necessary is granted whatever is stored.
    if (signalWords.every((word) => ask(word, { [subject.id]: 0 })))
        return ['default 1'];
    const any = '(?:[^~]*[.])?';
    // Of an id that comes twice the last one counts, as everywhere.
    const entry = (id, digits) => `${any}${toRegExp(id)}[${digits}](?:[.](?!${any}${toRegExp(id)}[0-9](?:[.]|$))|$)`;
    const head = (revision, signals = '[dg]*') => `"~^${signals}:1~[^~]*~[^~]*~${revision}~`;
    const allow = (id, categories) => {
        const rows = new Map();
        // One that is none of the site's stands for all others: a yes to them counts where something else has changed.
        for (const [stands, pattern] of [
            [revision, toRegExp(revision)],
            [`${revision}-`, '[^~]*'],
        ]) {
            for (const word of signalWords) {
                const digits = choices.filter((choice) => ask(word, { [id]: choice }, { categories, stands })).join('');
                const row = `${pattern}~${digits}`;
                if (digits)
                    rows.set(row, [...(rows.get(row) ?? []), word]);
            }
        }
        return [...rows].map(([row, words]) => {
            const [pattern = '', digits = ''] = row.split(/~(?=\d+$)/);
            return `${head(pattern, `(?:${words.join('|')})`)}${entry(id, digits)}" 1`;
        });
    };
    const open = signalWords.filter((word) => ask(word, null));
    const fallback = open.length > 0 && open.length < signalWords.length ? [`"~^(?:${open.join('|')}):" 1`] : [];
    const rest = open.length === signalWords.length ? '1' : '""';
    const ownEntry = entry(subject.id, '0-9');
    // Categories that run until somebody objects keep it open together; one that is asked about adds nothing.
    const objected = (word) => subject.categories
        .filter((id) => ask(word, null, { categories: [id] }))
        .map((id) => `(?=${entry(id, '0')})`)
        .join('');
    return [
        // A refusal of the service itself comes first, whatever its revision.
        `${head('[^~]*')}${entry(subject.id, '0')}" ""`,
        ...allow(subject.id, subject.categories),
        // Decided by itself, but not in force: its category does not count for it.
        ...open.map((word) => `${head('[^~]*', `(?:${word})`)}${ownEntry}" 1`),
        `${head('[^~]*')}${ownEntry}" ""`,
        ...subject.categories.flatMap((id) => allow(id, [id])),
        ...open.map((word) => `${head('[^~]*', `(?:${word})`)}${objected(word)}" ""`),
        ...fallback,
        `default ${rest}`,
    ];
}
/** Takes our cookie out of the request, if it is sound and the only one of its name: of two, one may be a stale twin. */
function createRequestMaps(prefix, cookieName) {
    const cookie = `(?:^|;) *${toRegExp(cookieName)}=`;
    const choice = '[a-z][a-z0-9_-]*[01357](?:[.](?=[a-z])|(?=;|$))';
    const receipt = `1~[a-z0-9]{16}~[a-z0-9]{1,7}~[a-z0-9_.-]{1,32}~(?:${choice})*`;
    return [
        map('$http_cookie', `$${prefix}_receipt`, [
            'default ""',
            `"~${cookie}.*${cookie}" ""`,
            // A cookie's name counts letter by letter (RFC 6265 §5.3), whatever the case of what it holds; browsers keep 4,096 letters.
            `"~${cookie}(?=[^;]{0,4096}(?:;|$))(?<${prefix}_text>(?i:${receipt}))(?:;|$)" $${prefix}_text`,
        ]),
        map('"$http_dnt;$http_x_do_not_track"', `$${prefix}_dnt`, [
            'default ""',
            '"~^(?:[^;]*,)? *1" d',
            '"~;(?:.*,)? *1 *(?:,|$)" d',
        ]),
        map('$http_sec_gpc', `$${prefix}_gpc`, ['default ""', '"~(?:^|,) *1 *(?:,|$)" g']),
    ];
}
/** Writes the maps of a service, and gives its sources with a variable in place of the hosts. */
function createSubjectMaps(subject, config, prefix, stem) {
    const flag = `$${prefix}_${stem}`;
    const blocks = [map(`"$${prefix}_dnt$${prefix}_gpc:$${prefix}_receipt"`, flag, createRows(subject, config))];
    const variables = new Map();
    const sources = new Map();
    for (const [directive, values] of subject.sources) {
        const text = values.join(' ');
        const variable = variables.get(text) ?? `${flag}_${variables.size + 1}`;
        if (!variables.has(text))
            blocks.push(map(flag, variable, ['default ""', `1 "${text}"`]));
        variables.set(text, variable);
        sources.set(directive, [variable]);
    }
    return { blocks, sources };
}
/**
 * Writes the `map` blocks, for the `http` part of a configuration of nginx 1.11.2 or later, that give `$consentgate_csp`:
 * the same policy as `createPolicy`, request by request, without a line of code. Throws `ConsentError` for options that
 * are not understood. The life of an answer is that of its cookie: nginx has no clock to hold it against.
 */
function createNginxMap(options = {}) {
    const { prefix = 'consentgate', policy = '' } = options;
    const config = parsePolicyOptions(options);
    const problems = [];
    if (/["\\$\n\r]/.test(policy))
        problems.push('"policy" cannot hold quotes, "\\", "$" or line ends for nginx');
    if (!/^[a-z]\w{0,26}$/i.test(prefix))
        problems.push('"prefix" is at most 27 letters, digits and "_" (PCRE)');
    if (problems.length > 0)
        throw new ConsentError(problems);
    const blocks = createRequestMaps(prefix, config.cookieName);
    const subjects = config.subjects.map((subject, index) => {
        const made = createSubjectMaps(subject, config, prefix, `s${index + 1}`);
        blocks.push(`# ${subject.id}`, ...made.blocks);
        return made;
    });
    const site = createSitePolicies({ policy }, config.allow);
    const policies = [
        ...site.map((one) => subjects.reduce(addSubjectToSite, one)),
        subjects.reduce(addSubject, createOwnPolicy(config)),
    ];
    // A directive each, because nginx takes no text of more than 4,096 characters.
    const texts = policies.map((directives, index) => directives
        .map((directive) => {
        const variable = `$${prefix}_p${index + 1}_${directive.name.replace(/\W/g, '_')}`;
        blocks.push(map('""', variable, [`default "${writePolicy([directive])}"`]));
        return variable;
    })
        .join('; '));
    blocks.push(map('""', `$${prefix}_csp`, [`default "${texts.join(', ')}"`]));
    return `# Written by consentgate's createNginxMap: write it again when the options change.\n${blocks.join('\n')}\n`;
}

const toText = (value) => (Array.isArray(value) ? value.join(', ') : value?.toString());
/** Takes in the headers that are handed to `writeHead`: an object, or a flat list of names and values. */
function setHeaders(response, given) {
    if (Array.isArray(given)) {
        const pairs = Array.isArray(given[0]) ? given.flat() : given;
        // A name may come several times, as `Set-Cookie` does; what was set before is replaced by all of them.
        const values = new Map();
        for (let at = 0; at < pairs.length; at += 2) {
            const key = `${pairs[at]}`.toLowerCase();
            values.set(key, [...(values.get(key) ?? [pairs[at]]), ...[pairs[at + 1]].flat()]);
        }
        for (const [name, ...all] of values.values())
            response.setHeader(name, all[1] === undefined ? `${all[0]}` : all);
    }
    else {
        for (const [name, value] of Object.entries(given ?? {})) {
            if (value !== undefined)
                response.setHeader(name, value);
        }
    }
}
/**
 * The page's own address, as far as its host goes. Whoever asks may write anything there, and a server has to bear that;
 * HTTP/2 has the host in a name of its own.
 */
function readUrl({ headers }) {
    const url = `http://${headers[':authority'] ?? headers.host}/`;
    return URL.canParse(url) ? url : 'http://localhost/';
}
/**
 * Creates middleware for Node's servers: put it before whatever writes pages, files and worker scripts. It acts when the
 * answer's head is written, so it sees what others have set. Throws `ConsentError` when the options are not understood.
 */
function createPolicyMiddleware(options = {}) {
    const guard = createPageGuard(options);
    return (request, response, next) => {
        const header = (name) => toText(request.headers[name]);
        const readPage = () => {
            const nonce = response.locals?.nonce;
            return {
                url: readUrl(request),
                header,
                nonce: typeof nonce === 'string' ? nonce : undefined,
            };
        };
        const { writeHead, writeEarlyHints } = response;
        const wrapped = {
            writeHead(status, ...rest) {
                const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[1] ?? rest[0]];
                setHeaders(response, headers);
                guard.apply(readPage(), {
                    get: (name) => toText(response.getHeader(name)),
                    set: (name, value) => response.setHeader(name, value),
                    remove: (name) => response.removeHeader(name),
                });
                return writeHead?.apply(response, reason === undefined ? [status] : [status, reason]);
            },
            writeEarlyHints(hints, ...rest) {
                // Node wants `link`, and sends what is written otherwise as it is.
                const isLink = ([name]) => name.toLowerCase() === 'link';
                const given = Object.entries(hints);
                const links = given.filter(isLink).map(([, value]) => toText(value));
                const link = guard.filterHints(readPage(), links.join(', '));
                const others = Object.fromEntries(given.filter((hint) => !isLink(hint)));
                // Node wants at least one link; without one there is nothing to hint at.
                if (link)
                    writeEarlyHints?.call(response, { ...others, link }, ...rest);
                // Who waits until they are written must not wait for ever.
                else if (typeof rest[0] === 'function')
                    queueMicrotask(rest[0]);
            },
        };
        Object.assign(response, { writeHead: wrapped.writeHead }, writeEarlyHints && { writeEarlyHints: wrapped.writeEarlyHints });
        next();
    };
}

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
            const meant = suggest(own.id, catalogue.map(({ id }) => id));
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

/** Takes comments out, and leaves what only looks like one: in a string, which a line ends, or in an address without quotes. */
const dropComments = (css) => css.replace(/("(?:[^"\\\n\r\f]+|\\[\s\S])*"?|'(?:[^'\\\n\r\f]+|\\[\s\S])*'?|url\(\s*[^"'\s)][^)]*\)?)|\/\*[\s\S]*?(?:\*\/|$)/gi, (_, kept) => kept ?? ' ');
/**
 * Escapes (CSS Syntax, "consume an escaped code point"): by code point, of a line break, which is nothing, and of a letter,
 * which is itself. Those of quotes and brackets stay, so that nothing ends earlier.
 */
const readEscapes$1 = (css) => css.replace(/\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|\r\n|[\n\r\f]|([^"'()]))/gi, (_, hex, letter = '') => hex ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)) : letter);
const text = `"([^"]*)"?|'([^']*)'?`;
const call = (name) => `${name}\\(\\s*(?:${text}|([^)"']*))`;
const pattern = new RegExp(
// A name space has the form of an address and is none (CSS Namespaces).
`@namespace\\s[^;{}]*|(@import)\\s*(?:${text}|${call('url')})|${call('(?:url|src)')}`, 'gi');
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
    return texts.flatMap((part) => [...part.matchAll(new RegExp(text, 'g'))].map(([, one, two]) => one ?? two ?? ''));
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

/** Pattern of a text's place in {@link CodeParts.code}; its group is the number. */
const textAt = '\\uE000(\\d+)\\uE001';
// Behind one of these a slash begins a regular expression, behind anything else it divides; so it does behind `i++`.
const beforeRegex = /(?:^|[([{,;:=!&|?*%~^<>]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))\s*$/;
// A comment ends with its line, at U+2028 and U+2029 too, which are three letters where bytes are read. What is repeated takes
// runs of letters at once: for millions of steps the engine has no room.
const token = /\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|<!--)(?:[^\n\r\u2028\u2029\xe2]+|\xe2+(?!\x80[\xa8\xa9]))*|"(?:[^"\\\n\r]+|\\[\s\S])*"?|'(?:[^'\\\n\r]+|\\[\s\S])*'?|`|\//g;
// Braces count inside of templates only; most code has none.
const tokenInside = new RegExp(`${token.source}|[{}]`, 'g');
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
        const next = braces.length ? tokenInside : token;
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
const places = new RegExp(textAt, 'g');
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
    for (const match of code.matchAll(places)) {
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
const address$1 = /^\s*(?:(?:https?|wss?):)?\/\/[^\s<]+$/i;
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
        if (isLoading && address$1.test(text))
            requests.push({ address: text, type: 'script' });
        // Without a scheme of its own, what stands behind the one that code puts there.
        else if (isLoading && /^s?:\/\/[^\s<]+$/i.test(text))
            requests.push({ address: text.replace(/^s?:/i, ''), type: 'script' });
        else if (isSet && !text.includes('<'))
            for (const entry of readSrcset(text))
                if (address$1.test(entry))
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

const toList = (value) => value === undefined || value === null || Array.isArray(value)
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
const names = [...Object.keys({ ...coreOptions, ...partOptions }), 'strict', 'page', 'category', 'onHeld'];
/** Understands the options, or throws `ConsentError` with every problem. */
function parseRewriteOptions(options) {
    const { services, categories = coreOptions.categories, strict = false, allow, page, category = 'marketing', } = options;
    const problems = Object.keys(options)
        .filter((name) => !names.includes(name))
        .map((name) => `unknown option "${name}"${suggest(name, names)}`);
    const known = findServices(toList(services), toList(categories) ?? [], problems);
    const isListed = createIsAllowed(toList(allow) ?? [], problems);
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

const address = (attribute, type) => ({ attribute, type, form: 'address' });
const srcset = (attribute) => ({ attribute, type: 'image', form: 'srcset' });
const style = { attribute: 'style', type: 'image', form: 'css' };
const background = [address('background', 'image')];
const byElement = {
    script: [address('src', 'script'), address('attributionsrc', 'connect')],
    iframe: [address('src', 'frame'), { attribute: 'srcdoc', type: 'frame', form: 'html' }],
    frame: [address('src', 'frame')],
    embed: [address('src', 'frame')],
    object: [address('data', 'frame')],
    img: [address('src', 'image'), srcset('srcset'), address('attributionsrc', 'connect')],
    source: [address('src', 'image'), srcset('srcset')],
    video: [address('src', 'image'), address('poster', 'image')],
    audio: [address('src', 'image')],
    model: [address('src', 'image'), address('poster', 'image')],
    track: [address('src', 'connect')],
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
    return [...references.map((attribute) => address(attribute, type)), ...paint, ...values];
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
                        ? [address('src', 'image')]
                        : []
                    : (byElement[tag.name] ?? []);
    return tag.get('style') === undefined ? own : [...own, style];
}

/** Several reasons to hold one tag: all of them must be granted. `undefined` when there is none. */
function joinMarks(marks) {
    const [first, ...rest] = marks.filter((mark) => mark !== undefined);
    if (!first || rest.every(({ service }) => service === first.service && service))
        return first;
    const consent = [...new Set([first, ...rest].map((mark) => mark.consent))].join(' ');
    return { consent };
}
const escapeAttribute = (text) => /[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
/** Writes the attributes of a mark, with a blank before each. */
const writeMark = ({ consent, service }) => ` data-consent="${escapeAttribute(consent)}"${service === undefined ? '' : ` data-service="${escapeAttribute(service)}"`}`;
/** Has its author marked a tag (README, "Marking tags")? */
const isMarked = (tag) => tag.get('data-consent') !== undefined || tag.get('data-service') !== undefined;
/** Is the mark its author's? With a list of what is held it is ours, of a former run, and says nothing of other addresses. */
const isMarkedByHand = (tag) => isMarked(tag) && tag.get('data-held') === undefined;

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
const known = /^(?:iframe|embed|object|video|audio|img|picture|link|source|track|template|script)$/;
const knownAttribute = /^(?:src|srcset|href|data|poster|srcdoc)$/;
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
    const named = disarm ? [] : known.test(tag.name) ? bare.filter((name) => !knownAttribute.test(name)) : bare;
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
const plain = /^\/?[\w.~%@!$&'()*+,;=-]+(?:[/?#][^\t\n\r\\]*)?$/;
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
            if (isBaseOwn && plain.test(address) && !rules.findService.mayBeOwn(address))
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

const kinds = ['module', 'importmap', 'speculationrules', 'webbundle', 'text/partytown'];
// MIME Sniffing, "JavaScript MIME type"; parameters make it none.
const javascript = /^(?:text\/(?:(?:x-)?(?:ecma|java)script|javascript1\.[0-5]|jscript|livescript)|application\/(?:x-)?(?:ecma|java)script)$/;
/** Says what a script element is, by its `type` and its old `language`. */
function readScriptKind(type, language) {
    const text = (type ?? (language ? `text/${language}` : '')).trim().toLowerCase();
    // Only a type that is all blank is none; an empty one is as if it were not there.
    if (text === '' && !type)
        return 'classic';
    const named = kinds.find((kind) => kind === text);
    if (named)
        return named;
    return javascript.test(text) ? 'classic' : 'data';
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
const fetchedInTemplate = /^(?:img|source|video|input|image|link|script)$/;
/** Turns a marked template that holds images or scripts into the container that is inert in every browser. */
function holdTemplate({ editor, reasons, onHeld, hold }, tag, { textEnd, end }, members) {
    const isForeign = (tag) => findLoads(tag).some((load) => reasons.ofLoad(load, tag.get(load.attribute) ?? '', true) !== undefined);
    const fetched = members
        .map((member) => member.tag)
        .filter((tag) => fetchedInTemplate.test(tag.name) && isForeign(tag));
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
function createPage(parts, { judge, scripting = true, isFramed = false, depth = 0 } = {}) {
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
        return createPage({ ...parts, onHeld }, { judge: inside, scripting: false, depth }).write(html, true);
    };
    const reasons = createReasons({
        judge: judges,
        findInCode,
        findInHtml(html) {
            if (depth === deepest)
                return [{ consent: rules.category }];
            const marks = [];
            const onHeld = (_, mark) => marks.push(...(mark ? [mark] : []));
            createPage({ ...parts, onHeld }, { judge: judges.openFrame(), isFramed: true, depth: depth + 1 }).write(html, true);
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
    const page = createPage({
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
        ...(start && { start }),
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
/** Rewrites one page; {@link createPageRewriter} is faster for many. Rejects with `ConsentError` like it. */
async function rewriteHtml(html, options = {}) {
    return (await createPageRewriter(options)).html(html);
}
/**
 * Creates a stream that rewrites a page as it flows through, in pieces cut anywhere. What goes in comes out: text, or
 * bytes in UTF-8 or another encoding that has ASCII in it. Throws `ConsentError` when the options cannot be meant; the
 * stream fails with it when `parse5` is not installed.
 */
function createRewriter(options = {}) {
    const understood = parseRewriteOptions(options);
    let createScanner;
    return createStream((isBytes) => preparePages(understood, options, isBytes)(createScanner), async () => {
        createScanner = await loadScanner();
    });
}

async function rewriteBytes(bytes, rewriter) {
    const rewritten = new Blob([bytes]).stream().pipeThrough(rewriter.stream());
    return new Uint8Array(await new Response(rewritten).arrayBuffer());
}
/**
 * Rewrites the pages of a Vite build (and of its development server) and the HTML files of a Rollup build. Throws
 * `ConsentError` when the options cannot be meant; the build fails with one when `parse5` is not installed.
 */
function consentgateRewrite(options = {}) {
    // A mistake in the options ends the build where it starts.
    parseRewriteOptions(options);
    let loaded;
    const load = () => {
        loaded ??= createPageRewriter(options);
        return loaded;
    };
    return {
        name: 'consentgate-rewrite',
        // Last, so that what other plugins have put in is seen.
        transformIndexHtml: { order: 'post', handler: async (html) => (await load()).html(html) },
        generateBundle: {
            // Last here, too: plugins that write pages do it in this hook, wherever they stand in the list.
            order: 'post',
            async handler(_, bundle) {
                for (const file of Object.values(bundle)) {
                    if (file.type !== 'asset' || !/\.html?$/i.test(file.fileName) || file.source === undefined)
                        continue;
                    const rewriter = await load();
                    // A page that came through the hook above does not change again.
                    file.source =
                        typeof file.source === 'string' ? rewriter.html(file.source) : await rewriteBytes(file.source, rewriter);
                }
            },
        },
    };
}

export { ConsentError, consentgateRewrite, createNginxMap, createPageRewriter, createPolicy, createPolicyHandler, createPolicyMiddleware, createPolicyWriter, createRewriter, matchService, rewriteHtml };
//# sourceMappingURL=edge.js.map
