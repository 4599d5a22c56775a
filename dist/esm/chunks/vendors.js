import { k as keepCalls, h as hasLeft, j as tellDataLayer, m as createEarlyStubs, w as writePolicy, b as createPolicy, d as readOurs, a as readConfig, t as tellEvent, n as toCamelCase, o as isFilledIn, p as isHolder, q as replaceGlobal, s as createHostForm, u as listGlobals, v as createHolder, x as isSnippet, y as hideFrom, z as isLiveScript, A as views, B as hookMethod, C as isToLoad, D as takeOverGoogle, E as prepareLayer } from './index.js';
import { i as idForm } from './nearest.js';
import { d as completeBy, r as readLists, e as earlyServices } from './find.js';
import { createPageForm } from './page-form.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import '../locales/en.js';

/** Makes the test for names out of globs, or of what is told of them. Never a regular expression of somebody else's. */
function createMatcher(globs = []) {
    const source = globs
        .map((glob) => (glob.name ?? glob).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*'))
        .join('|');
    const form = new RegExp(`^(?:${source})$`);
    return (name) => !!globs[0] && form.test(name);
}
/** Something that a sandboxed frame, or a visitor's setting, may forbid. */
function attempt(read, otherwise) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}
const readCookieNames = () => attempt(() => document.cookie, '')
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=')[0]);
/**
 * This host and its parents; a browser refuses those that are nobody's own (`co.uk`). Firefox writes each refusal into the
 * console, so the last label, which never is anybody's, is not tried.
 */
function listDomains() {
    const labels = location.hostname.split('.');
    return ['', ...(labels[1] ? labels.slice(1) : labels).map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
}
/** This path and its parents, with and without the slash at the end: both are paths of their own (RFC 6265, 5.1.4). */
function listPaths() {
    const steps = location.pathname.split('/');
    const paths = steps.flatMap((_, index) => {
        const path = steps.slice(0, index + 1).join('/');
        return [path, `${path}/`];
    });
    return [...new Set(paths)].filter(Boolean);
}
/** Erases a cookie of this name wherever a page of this address can have put it. */
function eraseCookie(name) {
    const secure = location.protocol === 'https:' ? ['', ';secure', ';secure;partitioned;samesite=none'] : [''];
    for (const domain of listDomains()) {
        for (const path of listPaths()) {
            for (const rest of secure)
                attempt(() => {
                    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is asynchronous and not in every engine
                    document.cookie = `${name}=;max-age=0;path=${path}${domain}${rest}`;
                }, undefined);
        }
    }
}
const openStorages = () => [() => localStorage, () => sessionStorage].flatMap((open) => attempt(() => [open()], []));
/** Deletes a database; `false` when somebody holds it open. */
const deleteDatabase = (name) => new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = request.onblocked = () => resolve(false);
});
/** Vendors keep the same beside the cookie, where no cookie lasts (`_uetsid`); the guard, too, holds a name in either place. */
const listStored = ({ cookies = [], storage = [] }) => [...storage, ...cookies];
/** Is anything of this service stored where a page can see it without waiting? */
function hasStored(service) {
    const { cookies, keep } = service;
    const isKept = createMatcher(keep);
    const find = (names, globs) => {
        const isOf = createMatcher(globs);
        return names.some((name) => isOf(name) && !isKept(name));
    };
    return (find(readCookieNames(), cookies) || openStorages().some((area) => find(Object.keys(area), listStored(service))));
}
/**
 * Erases what a service has stored, cookies and web storage at once, databases and caches as soon as the browser does.
 * `isOthers` says which names belong to somebody who may still use them.
 */
async function erase(service, isOthers) {
    const isKept = createMatcher(service.keep);
    const isCookie = createMatcher(service.cookies);
    const isStored = createMatcher(listStored(service));
    const there = readCookieNames();
    const mayGo = (isOf) => (name) => {
        const proof = service.onlyWith?.[name];
        return isOf(name) && !isKept(name) && !isOthers(name) && (!proof || there.includes(proof));
    };
    const erased = new Set();
    const left = (service.unreachable ?? []).map(([name, owner]) => ({ name, why: owner }));
    const names = there.filter(mayGo(isCookie));
    for (const name of names)
        eraseCookie(name);
    const rest = readCookieNames();
    for (const name of new Set(names)) {
        if (rest.includes(name))
            left.push({ name, why: 'another path' });
        else
            erased.add(name);
    }
    for (const area of openStorages()) {
        for (const key of Object.keys(area).filter(mayGo(isStored))) {
            area.removeItem(key);
            erased.add(key);
        }
    }
    try {
        // Only where something of this kind can be the service's: to ask opens a file.
        if (service.storage?.[0]) {
            const databases = ((await indexedDB.databases?.()) ?? []).map(({ name = '' }) => name).filter(mayGo(isStored));
            for (const name of databases) {
                if (await deleteDatabase(name))
                    erased.add(name);
                else
                    left.push({ name, why: 'in use' });
            }
            // Caches exist in secure contexts only.
            for (const name of ((await window.caches?.keys()) ?? []).filter(mayGo(isStored))) {
                if (await caches.delete(name))
                    erased.add(name);
            }
        }
    }
    catch {
        // Not allowed in this frame: then nothing is there either.
    }
    return { id: service.id, erased: [...erased], left };
}

/** Where the site has described all of its services there is nothing to look up. */
const nothingKnown = { find: () => undefined, others: () => [], data: Object.create(null) };

/** Does a description have what looks like one of the lists that decide what is held, and is none? A vendor's setting may be called so. */
const hasOddList = (service) => !service.fromCatalogue &&
    Object.entries(service).some(([name, value]) => /^(host|domain|cookie|stor)/i.test(name) && !(/^(hosts|cookies|storage)$/.test(name) && Array.isArray(value)));
/** Adds what the catalogue knows of the services that the site named by their id only. */
function mountServices(inside, { find, others, data } = nothingKnown) {
    const { store, config, raw, use, made } = inside;
    // The part that knows vendors carries this one, and may be here before the file of its own.
    if (made.services)
        return made.services;
    const ids = config.services.map(({ id }) => id);
    // Whose tags a misspelt name means nobody can tell: until it is put right, it may be anybody's. One of the site's own that
    // has none has no hosts to wait for.
    const known = config.services
        .map((given) => completeBy(given, find(given.id)))
        .map((service) => ({ ...service, hosts: service.hosts ?? (service.category ? [] : others(ids)) }));
    const isOutside = ({ category }) => ![...config.categories, 'necessary'].includes(category);
    const isOdd = (service, index) => !idForm.test(service.id) ||
        ids.indexOf(service.id) !== index ||
        config.categories.includes(service.id) ||
        hasOddList(service);
    if (known.some((service, index) => isOutside(service) || isOdd(service, index)))
        use('problems');
    keepCalls(known, inside);
    store.learn(known);
    // What an earlier yes has left under another path is seen, and sent, only there.
    if (store.receipt() && hasLeft(store, true))
        use('vendors');
    // The core has left it to us, where it did not know what these services are: tag managers hear it once per page.
    const isUnlearnt = config.services.some(({ hosts, category }) => !hosts?.map || !category);
    const isDecided = store.receipt() || config.mode !== 'opt-in' || config.exempt[0];
    // Behind what Google is told of its own services, by a yes or against that of their category.
    const isToHear = ({ id }) => /^google-(an|ads|rem)/.test(id) && [id, 'analytics', 'marketing'].some((one) => store.allows(one));
    if (isUnlearnt && isDecided)
        known.some(isToHear) ? use('vendors', (vendors) => vendors.tellManagers()) : tellDataLayer(store.decisions());
    // The page's next line may call a vendor's global.
    if (createEarlyStubs(known, raw, store.allows))
        use('vendors', (vendors) => vendors.update());
    return { data };
}

/**
 * The services that have an id which can be one, each once: of those that share it the last one counts. What is left out is told
 * in the console.
 */
const listSound = (services) => services
    .filter(({ id }, index) => typeof id === 'string' && idForm.test(id) && !services.slice(index + 1).some((other) => other.id === id))
    .map(readLists);
/** All that is to be erased, in one list. */
const joinNames = (page) => ({
    ...page,
    ...(page.wide && { cookies: [...(page.cookies ?? []), ...page.wide] }),
});
/** A service that the site gave with all that a page has to know, in the catalogue's form or in the page's. `learnt`: what was looked up. */
function readGiven(service, { fromCatalogue } = service) {
    const given = service;
    // `load: true` stands where the long form has its recipe: the catalogue knows that one, too.
    const isRecipe = Object(given.load) === given.load || !fromCatalogue;
    if (given.requests && isRecipe)
        return joinNames(createPageForm(given));
    const isWhole = given.recipe || given.calls || !fromCatalogue;
    return isWhole ? joinNames(given) : undefined;
}
/** Gives a service's data, with what the site says of it in other words. */
function joinData({ id, name, category, cookies, storage }, data) {
    const known = joinNames(data);
    return {
        ...known,
        ...(name !== id && { name }),
        ...(category && { category }),
        // What the site knows of besides has to go as well, and the rest all the same.
        ...(cookies && { cookies: [...(known.cookies ?? []), ...cookies] }),
        ...(storage && { storage: [...(known.storage ?? []), ...storage] }),
    };
}
/** All that a page has to know of a service, where that is here: as the site has given it, or in the file that has come. */
function readData(service, { store, made }) {
    const own = made.services?.data[service.id];
    const learnt = store.subjects[service.id];
    const page = readGiven(service, learnt) ?? (own && joinData(service, own));
    return page && { globals: learnt.globals, ...page };
}
/** Starts it; `onData` hears of each file that has come, or has failed. What failed is tried again when the page comes back. */
function createDataFetcher({ load, signal, made }, entries, onData) {
    const forgetBroken = () => {
        for (const entry of entries)
            if (entry.isBroken)
                Object.assign(entry, { isBroken: false, page: null, vendor: null });
    };
    const tryAgain = () => {
        forgetBroken();
        onData();
        made.gate?.update();
    };
    return {
        fetchEntry(entry) {
            entry.pending ??= load(`services/${entry.service.id}`)
                .then((data) => joinData(entry.service, data))
                .catch((error) => {
                // Its own tags stay held; the others need not wait.
                console.error('consentgate:', error);
                entry.isBroken = true;
                addEventListener('pageshow', tryAgain, { once: true, signal });
                return entry.service;
            })
                .then((page) => {
                entry.page = page;
                entry.pending = undefined;
                onData();
            });
            return entry.pending;
        },
        forgetBroken,
    };
}

/**
 * Matomo's other two modes: `cookie-consent` counts always and uses cookies after consent, `cookieless` counts always and
 * never uses any. A refusal ends either.
 */
const isAlwaysOn = ({ mode }) => mode === 'cookie-consent' || mode === 'cookieless';
/** A vendor's consent calls in the mode that the site has chosen. */
function readCalls({ calls = {} }, settings) {
    const { cookieConsentOnly, neverCookies } = calls.variants ?? {};
    if (settings.mode === 'cookie-consent')
        return cookieConsentOnly ?? {};
    if (settings.mode === 'cookieless')
        return { ...neverCookies, grant: [] };
    return calls;
}

/**
 * Ends what was loaded once where a later answer says no to it: a no is a later word than "load once". A yes at another
 * placeholder says nothing of what plays here. Returns what is to be called with each answer, before anything follows from it.
 */
function createOnceEnd({ store, config }, entries) {
    let heard = store.receipt();
    return () => {
        const before = heard?.choices;
        heard = store.receipt();
        const choices = heard?.choices ?? {};
        const isYes = (id) => choices[id] && !before?.[id] && !config.categories.includes(id);
        if (Object.keys(choices).some(isYes))
            return;
        for (const entry of entries) {
            const { id, category } = entry.service;
            if (!entry.isOnce || (choices[id] ?? choices[store.subjects[id]?.category ?? category]) !== 0)
                continue;
            entry.isOnce = false;
            // What it has stored meanwhile goes, as if it had been granted.
            entry.wasGranted = true;
        }
    };
}

/** The hosts that the policy of the page's answer lets in anyway (edge/page-headers.ts), or `undefined`: it has none of ours. */
function readServedHosts() {
    const [page] = performance.getEntriesByType('navigation');
    const note = page?.serverTiming?.find(({ name }) => name === 'consentgate');
    return note?.description.split(' ').filter(Boolean);
}
/**
 * After a withdrawal, in a page that a policy closes: puts a narrower one on top (CSP 3 lets a page only tighten its
 * policy), so that the browser itself holds what was let in until now, and what no script can hold: `import()`, natives
 * that were captured early, locations of frames.
 */
function tightenPolicy({ config, raw }, granted) {
    const served = config.block === 'strict' ? [] : readServedHosts();
    if (served)
        writePolicy(createPolicy([...served, ...config.allow, ...readOurs(raw)], granted));
}

/** How long, in milliseconds, the record of a withdrawal may take; what was withdrawn runs on meanwhile. */
const patience$1 = 2000;
/**
 * Makes what loads the page afresh where the site wants that, which ends what cannot be stopped: when what was stored has been
 * `erased`, and when the record of the withdrawal has left, which would go with the page. Not where the answer would be lost,
 * nor while it is not known yet of all what to erase (`isOpen`): whoever learns that asks again.
 */
function createReload(inside, isOpen) {
    const { reloadOnWithdraw, receipts } = readConfig(inside);
    const reload = () => location.reload();
    let last = Promise.resolve();
    let due;
    return (erased = last) => {
        last = erased;
        // Tags and vendors are withdrawn by the same answer.
        if (due === last || reloadOnWithdraw !== 'on' || !inside.store.receipt()?.persisted || isOpen())
            return;
        due = last;
        last.then(() => {
            setTimeout(reload, receipts ? patience$1 : 0);
            // Not before the answer that we hear of has been handed over. (WebKit runs microtasks in the middle of it.)
            if (receipts)
                setTimeout(() => inside.use('receipts', (part) => part.whenSent(reload)));
        });
    };
}

/** Creates it, by id of the service: what was erased adds up, what is left is the latest word. */
function createReports({ config, store, use, tellListeners }) {
    const reports = new Map();
    const list = () => [...reports.values()];
    return {
        list,
        add(done) {
            for (const report of done) {
                const erased = new Set([...(reports.get(report.id)?.erased ?? []), ...report.erased]);
                reports.set(report.id, { ...report, erased: [...erased] });
            }
            if (done[0])
                tellEvent('erased', { services: list() });
            tellListeners();
        },
        tellLeft(done) {
            // Of what is erased on each page anew nobody wants to hear: only after an answer in this one.
            const isAnswer = (store.receipt()?.time ?? 0) >= Math.floor(performance.timeOrigin / 1000);
            if (isAnswer && config.ui === 'on' && done.some(({ left }) => left[0]))
                use('ui', (ui) => ui.prepare());
        },
    };
}

/** The address of a folder, however it was written: with a file of it, or as it stands in the bar of a browser. */
const toFolder = (address) => `${address
    .replace(/[?#].*/, '')
    .replace(/(^|[^/]\/)[^/]+\.(php|js)$/, '$1')
    .replace(/\/$/, '')}/`;
/** Reads what the site says of a service: `data-matomo-site-id` of our tag, or the fields of its object in JSON. */
function readSettings(service, raw) {
    const settings = {};
    const prefix = toCamelCase(service.id);
    for (const name in raw) {
        const rest = name.slice(prefix.length);
        if (name.startsWith(prefix) && /^[A-Z]/.test(rest))
            settings[rest.charAt(0).toLowerCase() + rest.slice(1)] = raw[name];
    }
    for (const [name, value] of Object.entries(service)) {
        if (value !== '' && (typeof value === 'string' || typeof value === 'number'))
            settings[name] = value;
        else if (typeof value === 'boolean')
            settings[name] = value;
    }
    for (const [name, value] of Object.entries(settings)) {
        // Templates put blanks and ends of lines around what they fill in.
        if (typeof value === 'string')
            settings[name] = value.trim();
        if (settings[name] === '' && name !== 'load')
            delete settings[name];
    }
    if (settings.url !== undefined)
        settings.url = toFolder(`${settings.url}`);
    const region = service.id === 'posthog' ? 'us' : 'na1';
    return {
        pageUrl: encodeURIComponent(location.href),
        domain: location.hostname,
        version: 6,
        region,
        // The name of Google's queue, which its script takes for granted.
        dataLayer: 'dataLayer',
        layerSuffix: /^(dataLayer)?$/.test(`${settings.dataLayer ?? ''}`) ? '' : `&l=${settings.dataLayer}`,
        // HubSpot's hosts in its first region have no name of it (`js.`, `js-eu1.`).
        regionSuffix: /^(na1|)$/.test(`${settings.region ?? region}`) ? '' : `-${settings.region}`,
        // Where the page has its own snippet, its id stands there.
        get appId() {
            return window.intercomSettings?.app_id;
        },
        ...settings,
    };
}
/** Is it a number of more digits than JavaScript keeps? Another account may have the one that is left of it. */
const isRounded = (value) => typeof value === 'number' && !Number.isSafeInteger(value);
/** Names of settings whose value has another form than it can have. */
const listMisformed = (settings, forms = {}) => Object.keys(forms).filter((name) => settings[name] !== undefined &&
    (isRounded(settings[name]) ||
        !new RegExp(forms[name]).test(`${settings[name]}`) ||
        !isFilledIn(name, settings[name])));

/** Erases what services have stored that may not run, and spares what others still use. */
function sweep(gone, granted, receipt) {
    const inUse = granted.flatMap(({ page: { cookies = [], storage = [] } }) => [...cookies, ...storage]);
    const kept = granted.flatMap(({ page: { keep = [] } }) => keep);
    return Promise.all(gone.map(async ({ page, settings }) => {
        // What one service names as its own goes with it, although another keeps it for that one (`hubspotutk`).
        const spared = kept.filter((name) => !page.cookies?.includes(name));
        const report = await erase(page, createMatcher([receipt, ...inUse, ...spared]));
        // A host of the site's own choosing stands in its settings.
        const left = report.left.map(({ name, why }) => ({ name, why: why === '{url}' ? `${settings.url}` : why }));
        return { ...report, left };
    }));
}
/** Is all known of it that is needed to erase what it stored? */
const isOwner = (entry) => !!entry.page;
/** Is anything stored that such a service may have left? Told by the names that the guard knows, before its data is fetched. */
function mayHaveLeft({ id, cookies = [], storage = [] }) {
    const names = [...cookies, ...storage];
    return hasStored({ cookies: names, storage: names });
}

/** The page's globals by name. */
const readGlobals = () => window;
/** Is it an array that nobody has taken over yet? */
const isPlain$1 = (queue) => Array.isArray(queue) && (queue.push === Array.prototype.push || 'methods' in queue);
/** The queue of a stub as long as the vendor's script is not there. */
function findQueue(stub) {
    const page = readGlobals();
    const global = stub && page[stub.name];
    if (!global)
        return undefined;
    if (stub.form !== 'function')
        return isPlain$1(global) ? global : undefined;
    // Meta's and X's scripts leave the function where it is and give it something to call.
    if (global.callMethod || global.exe)
        return undefined;
    const queue = stub.queue.startsWith('.') ? global[stub.queue.slice(1)] : page[stub.queue];
    return isPlain$1(queue) ? queue : undefined;
}
/** Has the vendor's script taken over what collects calls? Then the queue is no plain one any more, or gone with its function. */
function isTaken(stub) {
    const global = stub && readGlobals()[stub.name];
    if (!global || isHolder(global))
        return false;
    if (stub.form !== 'function')
        return !isPlain$1(global);
    // Google's function stays what it was, whoever reads what it fills.
    return !!(global.callMethod || global.exe) || (stub.queue.startsWith('.') && !isPlain$1(global[stub.queue.slice(1)]));
}
/** May our stub be there before the vendor's own snippet? Many snippets do nothing when they find their function. */
const isHarmless = (stub) => stub.form !== 'function' || !stub.queue.startsWith('.');
/** Has calls of these methods go into the queue that they belong to. */
function putMethods(queue, methods) {
    for (const method of methods)
        queue[method] ??= ((...args) => void queue.push([method, ...args]));
    return queue;
}
/** Puts a vendor's stub into the page, in the form that its script expects, unless it is there. */
function createStub(stub) {
    const page = readGlobals();
    const { name } = stub;
    if (stub.form === 'function') {
        if (page[name])
            return;
        const own = stub.queue.startsWith('.') ? stub.queue.slice(1) : '';
        if (!own)
            page[stub.queue] ??= [];
        const queue = (own ? [] : page[stub.queue]);
        const global = function () {
            const run = (global.callMethod ?? global.exe);
            // biome-ignore lint/complexity/noArguments: vendors tell an Arguments object from an array
            const args = arguments;
            if (run)
                run.apply(global, args);
            // A script may have put another queue there, as its own snippet would see.
            else
                ((own ? global[own] : undefined) ?? queue).push(stub.entry === 'array' ? [...args] : args);
        };
        Object.assign(global, stub.fields, own ? { [own]: queue } : { isOurs: true });
        page[name] = global;
        if (stub.alias) {
            Object.assign(global, { push: global });
            page[stub.alias] ??= global;
        }
        return;
    }
    page[name] ??= [];
    const global = page[name];
    if (stub.form === 'methods') {
        global.methods ??= stub.methods;
        const { methods, accounts } = stub;
        putMethods(global, methods);
        if (accounts)
            global.instance ??= ((id) => {
                global[accounts] ??= {};
                const queues = global[accounts];
                queues[id] ??= [];
                return putMethods(queues[id], methods);
            });
    }
    else {
        for (const [method, field] of Object.entries(stub.keeps ?? {}))
            global[method] ??= ((value) => {
                Object.assign(global, { [field]: value });
            });
    }
}
/** Takes what the page called before the vendor was there, and makes room for the vendor's own stub. */
function takeHeld(name) {
    const page = readGlobals();
    const holder = page[name];
    if (!isHolder(holder))
        return [];
    delete page[name];
    // What is called on it from now on, by whoever has kept it, is the next one's.
    holder.held.heir = name;
    return holder.held;
}
/** Calls back once a global is assigned that is not there yet, as soon as the script that does so is through. */
function awaitGlobal(name, onThere) {
    if (Object.getOwnPropertyDescriptor(window, name))
        return;
    Object.defineProperty(window, name, {
        configurable: true,
        enumerable: true,
        get: () => undefined,
        set(value) {
            replaceGlobal(name, value);
            // The snippet goes on filling it; the script that it asks for cannot run before that.
            queueMicrotask(onThere);
        },
    });
}

/**
 * Puts settings into the gaps of a value; `undefined` when one is missing. A value that is nothing but a gap
 * keeps the type of what it is given, as vendors tell numbers from texts.
 */
function fillIn(value, settings, isTop = true) {
    if (typeof value === 'string') {
        // `gtag('js', new Date())`, but `'gtm.start': new Date().getTime()`.
        if (value === '{now}')
            return isTop ? new Date() : Date.now();
        const [, only] = /^\{(\w+)\}$/.exec(value) ?? [];
        if (only)
            return settings[only];
        let isWhole = true;
        const text = value.replace(/\{(\w+)\}/g, (_, name) => {
            isWhole &&= settings[name] !== undefined;
            return `${settings[name]}`;
        });
        return isWhole ? text : undefined;
    }
    if (typeof value !== 'object')
        return value;
    if (Array.isArray(value)) {
        const items = value.map((item) => fillIn(item, settings, isTop));
        return items.includes(undefined) ? undefined : items;
    }
    const entries = Object.entries(value).map((entry) => entry.map((part) => fillIn(part, settings, false)));
    return entries.flat().includes(undefined) ? undefined : Object.fromEntries(entries);
}
/**
 * Carries out one step. `isFirst`: ahead of what the page has queued already, as long as the vendor's script
 * is not there to read it. Returns `false` when what is to be called does not exist yet; a step without its settings is
 * passed over.
 */
function runStep(step, state, isFirst) {
    const page = readGlobals();
    const { settings, options, stubs } = state;
    const [root = ''] = step.target.split('.');
    const args = fillIn(step.args, { ...settings, queue: page[root] });
    const target = fillIn(step.target, settings);
    if (!args || !target)
        return true;
    const queue = findQueue(stubs.find(({ name }) => name === root));
    const length = queue?.length ?? 0;
    if (step.op === 'set')
        setPath(page, target, args[0]);
    else if (step.op === 'option')
        options[target] = { ...options[target], ...args[0] };
    else if (step.op === 'construct') {
        const Constructor = page[args[0]];
        if (!Constructor)
            return false;
        page[target] = new Constructor(...args.slice(1));
    }
    else if (step.op === 'call') {
        if (!callPath(page, target, args, options[target]))
            return false;
    }
    else {
        page[target] ??= [];
        page[target]?.push(...(step.op === 'pushArray' ? [args] : args));
    }
    const added = queue && queue.length - length;
    if (isFirst && added && added > 0) {
        queue.splice(state.front, 0, ...queue.splice(length));
        state.front += added;
    }
    return true;
}
const isPlain = (value) => !!value && Object.getPrototypeOf(value) === Object.prototype;
/** Sets a value by its path; an object is added to the one that is there, which may hold more of the page's own. */
function setPath(owner, path, value) {
    const names = path.split('.');
    const last = names.pop();
    let holder = owner;
    for (const name of names) {
        holder[name] ??= {};
        holder = holder[name];
    }
    const there = holder[last];
    holder[last] = isPlain(there) && isPlain(value) ? { ...there, ...value } : value;
}
/**
 * Calls a function by its path, as a method of what holds it; `false` when it is not there. `become` is handed what it gives.
 */
function callPath(owner, path, args, option, become) {
    const names = path.split('.');
    const name = names.pop();
    let holder = owner;
    for (const step of names) {
        holder = holder?.[step];
        if (isHolder(holder))
            return false;
    }
    const method = holder?.[name];
    if (typeof method !== 'function' || isHolder(method))
        return false;
    const last = args[args.length - 1];
    const isMerged = option && Object(last) === last;
    const given = method.apply(holder, isMerged ? [...args.slice(0, -1), { ...last, ...option }] : [...args]);
    become?.(given);
    return true;
}

/** The whole address, or `''`: it is none. */
function toHref(address) {
    try {
        return new URL(address, document.baseURI).href;
    }
    catch {
        return '';
    }
}
/** Gives an address the milder form that the service offers: another host, more parameters. */
function softenAddress(address, { hosts = {}, path = '', query = {} }) {
    const href = toHref(address);
    if (!href)
        return address;
    const url = new URL(href);
    if (url.pathname.startsWith(path)) {
        url.host = hosts[url.host] ?? url.host;
        for (const name in query)
            url.searchParams.set(name, query[name]);
    }
    return url.href;
}
/** Shall an embed be put in the milder way? Yes, unless the site says otherwise; `analytics`: until that is granted. */
function isSoft(page, settings, has) {
    const wish = `${settings.privacyVariant ?? !!page.embed}`;
    return !!page.variant && wish !== 'false' && !(wish !== 'true' && has(wish));
}
/** Gives embeds that are in the page their milder form: what they were let do beyond it is allowed no more. */
function softenFrames(page) {
    const form = createHostForm(page.hosts);
    for (const frame of document.querySelectorAll('iframe[src]')) {
        const address = page.variant && form.test(frame.src) && softenAddress(frame.src, page.variant);
        if (!address || address === frame.src)
            continue;
        // Put in anew: the tab's history would lead back, and Chromium may miss another address while it fetches the first.
        const place = document.createComment('');
        frame.replaceWith(place);
        frame.src = address;
        place.replaceWith(frame);
    }
}
/** Makes the element that loads a service; `undefined` when a setting of its address is missing. */
function createTag({ tag, address, attributes = {} }, settings, soften, nonce, trust) {
    // Settings are texts of the site; in an address they are one piece of it, but for an address of their own.
    const encoded = Object.fromEntries(Object.entries(settings).map(([name, value]) => [
        name,
        /^(url|pageUrl|layerSuffix)$/.test(name) ? value : encodeURIComponent(`${value}`),
    ]));
    const filled = fillIn(address, encoded);
    if (filled === undefined)
        return undefined;
    const element = document.createElement(tag);
    for (const name in attributes) {
        const value = fillIn(attributes[name], settings);
        if (value === undefined)
            return undefined;
        element.setAttribute(name, `${value}`);
    }
    element.nonce = nonce;
    if (tag === 'script') {
        // Created scripts are async unless told otherwise; so are all that a page waits for.
        element.async = !('defer' in attributes);
        element.src = trust('createScriptURL', soften(`${filled}`));
    }
    else
        element.href = soften(`${filled}`);
    return element;
}
/**
 * Readies an element that is about to fire: its address becomes the milder one, its vendor's stub is there. Whose it is, its
 * mark says, or its address, by host and path: Google's maps and its reCAPTCHA, Meta's pixel and its buttons share hosts.
 * `isOnce`: the guard must let it pass although its service is not granted.
 */
function prepareElement(element, all, { claimsOf, has, letPass }, isOnce) {
    const { localName } = element;
    const address = element.getAttribute('data-src') ?? element.getAttribute('src');
    const mark = element.dataset.service;
    const named = all.filter(({ service }) => service.id === mark);
    if (address == null && localName === 'script') {
        for (const { vendor } of named[0] ? named : all)
            vendor?.insist(element, element.textContent ?? '');
    }
    if (!address)
        return;
    const href = toHref(address);
    const owners = all.filter((owner) => createHostForm(claimsOf(owner)).test(href));
    for (const { page, settings, vendor } of named[0] ? named : owners) {
        if (localName === 'script')
            vendor?.insist(element);
        else if (page?.variant && isSoft(page, settings, has))
            element.setAttribute('data-src', softenAddress(address, page.variant));
    }
    if (isOnce)
        owners.forEach(letPass);
}

/** Creates the list; `isPending`: is a vendor's data on its way? */
function createTurns(isPending, tell) {
    const waiting = [];
    let isToTell = false;
    const turns = {
        whenTold(run) {
            waiting.push(run);
            turns.run();
        },
        tellManagers() {
            isToTell = true;
            turns.run();
        },
        run() {
            if (isPending())
                return;
            // Ahead of the tags, which may be a tag manager's.
            if (isToTell) {
                isToTell = false;
                tell();
            }
            for (const next of waiting.splice(0))
                next();
        },
    };
    return turns;
}

/** How long, in milliseconds, a page that is not drawn yet may wait for a vendor that changes it. */
const patience = 2000;
/** How long, in milliseconds, after a grant a snippet may still bring its style. */
const watchFor = 10_000;
/**
 * Takes away the style by which a vendor hides the page until its script is there: at once in a page that the visitor sees
 * already, where it would only flicker, and otherwise when the vendor has had its time. A page never stays blank.
 */
function liftCurtain(selector, signal) {
    const lift = () => {
        const curtain = document.querySelector(selector);
        if (!curtain)
            return;
        observer.disconnect();
        if (document.readyState === 'loading')
            setTimeout(() => curtain.remove(), patience);
        else
            curtain.remove();
    };
    const observer = new MutationObserver(lift);
    observer.observe(document, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), watchFor);
    signal.addEventListener('abort', () => observer.disconnect());
    lift();
}

/** Does the vendor need this call to work at all? (A form that is described in full is one of several.) */
const isSetUp$1 = ({ args }) => typeof args[0] === 'string';
/** Names of the gaps in a recipe that must be filled for it to load anything, and for which there is no setting. */
const listGaps = ({ tags, before, after = [] }, settings) => [
    ...new Set([...JSON.stringify([tags, before, after.filter(isSetUp$1)]).matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
].filter((name) => !/^(now|queue)$/.test(name) && settings[name] === undefined);
/** The site's own settings that a recipe puts into the page: they tell one account from another. */
const readAccounts = ({ tags = [], before, after }, settings) => {
    const given = {
        ...settings,
        pageUrl: undefined,
        domain: undefined,
        version: undefined,
        region: undefined,
        regionSuffix: undefined,
        dataLayer: undefined,
        layerSuffix: undefined,
        url: undefined,
    };
    return [...JSON.stringify([tags, before, after]).matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => given[name])
        .filter((account) => account !== undefined);
};
/**
 * Leaves out what is said ahead of a yes to vendors that run already, because the visitor has agreed before: at a no, late as
 * it comes, they would forget the visitor.
 */
const leaveOutLate = (steps, stubs) => steps?.filter(({ op, target }) => !/^(call|push)/.test(op) || !isTaken(stubs.find(({ name }) => name === target.split('.', 1)[0])));
/** Does this text of the page's make one of the calls that come ahead of a yes (`fbq('consent', 'revoke')`, `ttq.holdConsent()`)? */
const hasDefault = (text, steps = []) => steps.some(({ op, target, args }) => {
    const [name, member] = target.split('.');
    const words = args.filter((arg) => typeof arg === 'string').map((word) => `["']${word}["']`);
    const isCalled = new RegExp(words.join(',\\s*') || `\\.${member}\\(`);
    return /^(call|push)/.test(op) && text.includes(name) && isCalled.test(text);
});
/** Takes what the page has called so far: by name of the global, of these stubs and of this service. */
function takeAllHeld(stubs, service) {
    const names = new Set([...stubs.map(({ name }) => name), ...listGlobals(service).map(([name]) => name)]);
    return [...names].map((name) => [name, takeHeld(name)]);
}
/** Takes what the page has put into vendors' arrays so far, in the order of the stubs; what we have said ourselves is said again. */
const takeQueued = (stubs) => stubs.map((stub) => stub.form === 'array' && stub.name !== 'dataLayer'
    ? (findQueue(stub)?.splice(0) ?? []).filter((entry) => !Object(entry).isOurs)
    : []);
const constructPath = (path, args) => Reflect.construct(path
    .split('.')
    .reduce((owner, name) => owner[name], window), args);
/** Makes the calls that have waited, once each, in their order; one that fails does not stop the next. */
function replay(name, calls) {
    for (const call of calls) {
        try {
            const path = name + call.path;
            if (call.isNew)
                call.become?.(constructPath(path, [...call]));
            else
                callPath(readGlobals(), path, [...call], undefined, call.become);
        }
        catch (error) {
            console.error(`consentgate: a call to ${name} that had waited failed`, error);
        }
    }
}
/**
 * Has our stand-ins give way to the vendor's own functions. The returned function makes the calls that have waited as soon as
 * it finds these; where there is none it puts the stand-in back.
 */
function makeWay(names) {
    const page = readGlobals();
    const taken = names.filter((name) => isHolder(page[name])).map((name) => [name, takeHeld(name)]);
    return () => {
        for (const [name, calls] of taken) {
            if (!page[name])
                page[name] = createHolder(calls);
            else if (!isHolder(page[name]))
                replay(name, calls.splice(0));
        }
    };
}
/**
 * Makes the calls of the page that set the vendor up for the account that its recipe sets up as well: a second time does
 * nothing, and the page's own says more. Returns the steps that are left.
 */
function takeSetUp(after, held, { settings, options }) {
    return after.filter(({ target, args: [first] }) => {
        const account = typeof first === 'string' && fillIn(first, settings);
        for (const [name, calls] of account ? held : []) {
            const index = calls.findIndex((call) => name + call.path === target && call[0] === account);
            const [own] = index < 0 ? [] : calls.splice(index, 1);
            if (own)
                return !callPath(readGlobals(), target, [...own], options[target]);
        }
        return true;
    });
}

/**
 * Runs it when no held tag is left that names the global, since it may set the vendor up, and stands in the page before
 * what has waited; but within a second, as it may be held for another reason.
 */
function whenSetUp(name, run, tries = 50) {
    const held = document.querySelectorAll('script[type="text/plain"]:is([data-consent],[data-service])');
    if (tries && [...held].some(({ text }) => text.includes(name)))
        setTimeout(whenSetUp, 20, name, run, tries - 1);
    else
        run();
}
/**
 * Takes out of the vendor's arrays what the page has put there below the snippet that is about to run: it would come ahead
 * of what that one sets up, and of its page view. What we have told of consent stays. Returns what puts it back.
 */
function takeBelow({ service, stubs }, text) {
    const told = JSON.stringify(service.calls ?? '', (name, value) => (name === 'resume' ? undefined : value));
    const taken = stubs.map((stub) => {
        const queue = findQueue(stub);
        // Microsoft's is flat, and its snippet says nothing in it.
        if (queue?.above === undefined ||
            queue.some((entry) => !Array.isArray(entry)) ||
            !isSnippet(text, stub.name, service.hosts ?? []))
            return [];
        const last = queue.indexOf(queue.above);
        const below = [];
        queue.splice(0).forEach((entry, at) => {
            const isHere = at <= last || told.includes(`"${entry[0]}"`);
            (isHere ? queue : below).push(entry);
        });
        delete queue.above;
        return below;
    });
    return () => stubs.forEach(({ name }, index) => {
        if (taken[index]?.[0])
            readGlobals()[name]?.push(...taken[index]);
    });
}
/**
 * Says the yes again behind a snippet that states the site's own default, as manuals of Meta, Microsoft and TikTok have it: what
 * counts is the last word.
 */
function sayAgain({ readTold, run }, texts) {
    const { before, grant } = readTold();
    if (texts.some((text) => hasDefault(text, before)))
        queueMicrotask(() => run(grant));
}
/** The same for those that nobody marked, further down than the parser was when somebody who has agreed before was told of. */
function watchRest(host) {
    if (document.readyState !== 'loading')
        return;
    const there = new Set(document.scripts);
    const isNews = (script) => !there.has(script) && isLiveScript(script) && !script.previousElementSibling?.matches('script[type="text/plain"]');
    const look = () => sayAgain(host, [...document.scripts].filter(isNews).map(({ text }) => text));
    document.addEventListener('DOMContentLoaded', look, { signal: host.signal });
}
/**
 * Readies the page for a script of its own that brings a vendor: one with an address comes without a snippet, and needs
 * stubs; one without (`text`) may be a snippet, and would do nothing if it found our stand-in.
 */
function createInsist(host) {
    const { service, stubs, putStubs, flush } = host;
    const globals = listGlobals(service).map(([name]) => name);
    const isStubbed = (name) => stubs.some((stub) => stub.name === name);
    watchRest(host);
    return (script, text) => {
        const names = globals.filter((name) => isHolder(readGlobals()[name]));
        if (text != null) {
            queueMicrotask(takeBelow(host, text));
            const brought = names.filter((name) => isSnippet(text, name, service.hosts ?? []));
            if (!brought[0])
                return sayAgain(host, [text]);
            const settle = makeWay(brought);
            putStubs(false);
            flush();
            sayAgain(host, [text]);
            // It is about to run, and at once: then it has.
            queueMicrotask(() => {
                flush();
                settle();
            });
            return;
        }
        // A function of the page's own that only fills a global queue is its snippet's to bring, and what sets it up comes first.
        const settle = makeWay(names.filter((name) => stubs.some((stub) => stub.name === name && !isHarmless(stub))));
        for (const stub of stubs)
            createStub(stub);
        flush();
        settle();
        for (const name of names.filter((one) => !isStubbed(one))) {
            const calls = takeHeld(name);
            // What runs is a copy behind it, and it hears of that one's end.
            hideFrom((running) => !!running && running.previousSibling === script, name, createHolder(calls));
            // A script beside the one that brings the function leaves them waiting.
            script.addEventListener('load', () => whenSetUp(name, () => isHolder(readGlobals()[name]) || replay(name, calls.splice(0))));
        }
    };
}

const isHeld = (script) => script.getAttribute('type') === 'text/plain';
const readAddress = (script) => script.getAttribute('data-src') ?? script.getAttribute('src');
/** The page's scripts, without ours, whose attributes name the same accounts. */
const listOwn = () => [...document.scripts].filter((script) => !script.matches('[data-consentgate],[data-services]'));
/** One script has one place, whatever its protocol, the region of its host, its language, and its extensions. */
const toPlace = ({ host, pathname }) => {
    const path = pathname
        .replace(/^\/[a-z]{2}_[A-Z]{2}\//, '/')
        .replace(/\/(script\.[\w.-]+|pa-[\w-]+\.js)$/, '/script.js')
        .replace(/\/piwik\.js$/, '/matomo.js');
    // Matomo's cloud takes the name of the account in the path as well.
    return (host.replace(/-[a-z]{2}\d(?=\.)/, '') + path).replace(/^cdn\.matomo\.cloud\//, '');
};
/** Is it the same script, told the same by its parameters, and perhaps more? */
function isSame(ours, other) {
    if (!other || !toHref(other))
        return false;
    const [our, their] = [new URL(toHref(ours)), new URL(toHref(other))];
    return (toPlace(our) === toPlace(their) &&
        [...our.searchParams].every(([name, value]) => their.searchParams.get(name) === value));
}
/** Does this text have it as a word of its own? */
const hasWord = (text, word) => new RegExp(`(^|\\W)${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\W|$)`).test(text);
/**
 * Is the vendor's snippet in the page, marked, for the same account? It fires with the same yes, or has done so already, and
 * brings all by itself.
 */
function hasMarked({ service, tag }, accounts, own) {
    const { id, hosts = [] } = service;
    const src = tag.getAttribute('src');
    const { host, pathname } = new URL(toHref(src));
    // What has fired stands in front of its copy. Markup of others has other marks, and never fires.
    const isFiring = (script) => isHeld(script) &&
        (script.dataset.service ?? id) === id &&
        (script.matches('[data-consent],[data-service]') ||
            own.some((other) => !isHeld(other) && other.text === script.text));
    const marked = own.filter(isFiring);
    const names = listGlobals(service).map(([name]) => name);
    // Google's Tag Manager comes from the same host, and so may what the site runs itself.
    const places = names.includes('gtag')
        ? [pathname]
        : host === location.host
            ? [pathname.split('/').pop()]
            : // An address may be put together in the snippet; a path of several pieces is nobody else's.
                [
                    /\/.+\/.+\//.test(pathname) ? pathname : host,
                    host,
                    ...hosts.filter((name) => !/^\*/.test(name)).map((name) => name.split('/', 1)[0]),
                ];
    const isBeside = own.some((script) => isSame(src, readAddress(script) ?? ''));
    const brings = ({ text }) => places.some((place) => text.includes(place)) || (isBeside && names.some((name) => isSnippet(text, name, hosts)));
    return (marked.some((script) => readAddress(script) == null && brings(script)) &&
        accounts.every((account) => marked.some(({ outerHTML }) => hasWord(outerHTML, `${account}`))));
}
/**
 * Has the page what we would load? `snippet`: the vendor's, marked, and it does all; `script`: one from the same address, running
 * or held, unless it is for another account. `isGranted`: what is marked fires.
 */
function findPasted(loadable, isGranted) {
    const { service, tag, settings, soften } = loadable;
    const src = tag.getAttribute('src');
    if (!src)
        return;
    const own = listOwn();
    const { recipe = {} } = service;
    const accounts = readAccounts(recipe, settings);
    // Where the address says whose it is, nothing else has to.
    const unseen = /\{(?!region)/.test(recipe.tags?.[0]?.address ?? '') ? [] : accounts;
    const isThere = () => own.some((script) => (isGranted || !isHeld(script)) && isSame(src, soften(readAddress(script) ?? ''))) &&
        unseen.every((account) => own.some(({ outerHTML }) => outerHTML.includes(`${account}`)));
    // Who changes the page may ask for its script by other means than an element, and is at work on a page that is hidden still.
    const { curtain, stubs = [] } = recipe;
    const isAtWork = () => !!curtain && (!!document.querySelector(curtain) || stubs.some(isTaken));
    const isFound = () => isThere() || isAtWork();
    const found = isGranted && hasMarked(loadable, accounts, own) ? 'snippet' : isFound() ? 'script' : undefined;
    if (found)
        console.warn(`consentgate: ${src} is in the page and has \`load\`; the page's own is used`);
    return found;
}

/** Lists what was taken from the page: entries by stub, calls by name of the global. */
const listWords = (stubs, early, held) => [
    ...stubs.flatMap(({ name }, index) => (early[index] ?? []).map((entry) => ({ name, entry }))),
    ...held
        .filter(([name]) => stubs.some((stub) => stub.name === name))
        .flatMap(([name, calls]) => calls.map((call) => ({ name, call }))),
];
/** Does it set an account up (`fbq('init', id)`)? */
const isSetUp = ({ args }) => /^\{(?!now|queue)/.test(`${args[1]}`);
/** Do both name this account, as a text or as a number? */
const isAccount = (one, other) => `${one[1]}` === `${other[1]}`;
/**
 * Leaves out the set-up of an account that stands in a global queue already (`dataLayer`): by a function of the page's own, which is
 * no stand-in of ours, or said for another service of the same vendor's.
 */
const leaveOutQueued = (steps, stubs, settings) => steps.filter((step) => {
    const args = (fillIn(step.args, settings) ?? []);
    const stub = stubs.find(({ form, name }) => form === 'function' && name === step.target);
    const isSaid = (said) => Object(said)[0] === args[0] && isAccount(Object(said), args);
    return !(isSetUp(step) && findQueue(stub)?.some(isSaid));
});
/** Says it to the vendor's own, or to our stub. */
function sayOf({ name, call, entry }) {
    if (call)
        replay(name, [call]);
    else
        readGlobals()[name]?.push(entry);
}
/** What a visitor does: what comes from here on is no set-up any more. */
const doings = /^\.?(track|event$|capture|page|statechange)/i;
/** A call as a text that can be compared, however its words are quoted; what is like nothing is no number. */
const toText = (path, args) => {
    try {
        return path + JSON.stringify(args).replace(/"/g, '');
    }
    catch {
        // An element, or what else goes round in a circle, is nothing that a recipe says.
        return Number.NaN;
    }
};
/** Where it goes: an entry of an array has no member. */
const toPath = ({ name, call }) => name + (call?.path ?? '');
const toArgs = ({ call, entry }) => Array.from(Object(call ?? entry));
const isDoing = (word) => doings.test(`${word.call?.path || toArgs(word)[0]}`);
const isView = ({ target, args }) => [target.split('.')[1], ...args.slice(0, 2)].some((word) => views.test(`${word}`));
/**
 * Puts what a recipe says and what the page has said into the order of a site that writes both: what sets the account up, the
 * page's in the place of ours where it does so itself, since it says more; what else the page has to say of itself; the page view,
 * once; and then what a visitor has done. A second account of the page's hears no view that the page did not tell it of.
 */
function arrange(steps, words, settings) {
    const first = words.findIndex(isDoing);
    const rest = first < 0 ? [] : words.slice(first);
    const lead = words.slice(0, first < 0 ? undefined : first);
    const fill = (step) => (fillIn(step.args, settings) ?? []);
    const isOf = (word, step) => toPath(word) === step.target && toArgs(word)[0] === step.args[0];
    const isSame = (word, step) => isOf(word, step) && isAccount(toArgs(word), fill(step));
    const setUps = steps.filter(isSetUp);
    const isOwn = (step) => lead.some((word) => isSame(word, step));
    const isForeign = (word) => setUps.some((step) => isOf(word, step)) && !setUps.some((step) => isSame(word, step));
    const textOf = (step) => toText(step.target, fill(step));
    const said = rest.map((word) => toText(toPath(word), toArgs(word)));
    const view = steps.findIndex(isView);
    const others = steps.slice(0, view < 0 ? undefined : view).filter((step) => !(isSetUp(step) && isOwn(step)));
    const at = others.findIndex(isSetUp);
    const isManner = (word) => toArgs(word)[0] === 'set';
    const own = lead.filter((word) => !isManner(word));
    const foreign = own.findIndex(isForeign);
    // And what stands behind it.
    const seen = view < 0 ? [] : steps.slice(view).filter((step) => !isView(step) || !said.includes(textOf(step)));
    const ours = others.map(textOf);
    return [
        ...others.slice(0, at < 0 ? undefined : at),
        ...lead.filter(isManner),
        ...(at < 0 ? [] : others.slice(at)),
        ...own.slice(0, foreign < 0 ? undefined : foreign),
        ...seen,
        ...(foreign < 0 ? [] : own.slice(foreign)),
        // A snippet that is left says some of it once more.
        ...rest.filter((_, index) => !ours.includes(said[index])),
    ];
}

/** Makes the face of one vendor. */
function createVendor(service, settings, page) {
    const { recipe = {}, id } = service;
    const { stubs = [], tags = [], before = [], after = [], forms } = recipe;
    const isStubbed = (name) => stubs.some((stub) => stub.name === name);
    const state = { settings, stubs, options: {}, front: 0 };
    let waiting = []; // for something to call, in their order
    let isPrepared = false;
    let isLoaded = false;
    let isGranted = false;
    let isStopped = false;
    let isComing = false; // its script is on the way, and what sets it up comes first when it is there
    /** Makes a call; one that fails is made, and stops nothing. */
    const attempt = ([step, isFirst]) => {
        try {
            return runStep(step, state, isFirst);
        }
        catch (error) {
            console.error(`consentgate: ${id} has failed in ${step.target}`, error);
            return true;
        }
    };
    const flush = () => {
        while (waiting[0] && attempt(waiting[0]))
            waiting.shift();
    };
    const run = (steps = [], isFirst = false) => {
        waiting.push(...steps.map((step) => [step, isFirst]));
        flush();
    };
    const putStubs = (isAll) => {
        for (const stub of stubs) {
            if (isAll || isHarmless(stub))
                createStub(stub);
            else
                awaitGlobal(stub.name, flush);
        }
    };
    /** The default, ahead of everything that its queue holds. */
    const prepare = (isAll, withGrant) => {
        putStubs(isAll);
        if (isPrepared)
            return;
        isPrepared = true;
        if (recipe.curtain)
            liftCurtain(recipe.curtain, page.signal);
        const { before: first, grant } = page.choose(service, settings);
        // Where no grant follows, it is no default but how the vendor is to run, however late it hears of that.
        run(withGrant && grant?.[0] ? leaveOutLate(first, stubs) : first, true);
        // What has no stub is there once some script has loaded; `load` does not bubble.
        if (grant)
            document.addEventListener('load', () => isComing || flush(), { capture: true, signal: page.signal });
    };
    const readTold = () => (isGranted && !waiting[0] ? page.choose(service, settings) : {});
    const tellGrant = () => {
        isGranted = true;
        const { grant, resume } = page.choose(service, settings);
        if (isStopped)
            run(resume);
        isStopped = false;
        run(grant);
    };
    return {
        grant() {
            if (isGranted)
                return;
            prepare(false, true);
            tellGrant();
        },
        revoke(isStop) {
            if (!isGranted && !(isStop && isLoaded && !isStopped))
                return;
            isGranted = false;
            isStopped = true;
            waiting = [];
            run(page.choose(service, settings).revoke);
            waiting = [];
        },
        insist: createInsist({ service, stubs, putStubs, flush, run, readTold, signal: page.signal }),
        load(withGrant) {
            const missing = [...listGaps(recipe, settings), ...listMisformed(settings, forms)];
            if (isLoaded || missing[0])
                return missing;
            isLoaded = true;
            const soften = (address) => isSoft(service, settings, page.has) && service.variant ? softenAddress(address, service.variant) : address;
            const tag = tags[0] && createTag(tags[0], settings, soften, page.nonce, page.trust);
            const pasted = tag && findPasted({ service, tag, settings, soften }, page.has(id));
            if (pasted === 'snippet')
                return missing;
            if (tag)
                page.prepareLayer(tag);
            const held = takeAllHeld(stubs, pasted || !tag ? {} : service);
            for (const stub of stubs)
                createStub(stub);
            const early = takeQueued(stubs);
            prepare(true, withGrant);
            if (withGrant && !isGranted)
                tellGrant();
            const address = (tag?.getAttribute('src') ?? tag?.getAttribute('href'))?.split('?')[0] ?? '';
            // One script of Google's serves several of its products.
            const isThere = address.endsWith('/gtag/js') && page.shared.has(address);
            page.shared.add(address);
            const words = listWords(stubs, early, held);
            const own = leaveOutQueued(before, stubs, settings).filter(({ args }) => !(isThere && args[0] === 'js'));
            for (const word of pasted ? words : arrange(own, words, settings))
                if ('op' in word)
                    run([word]);
                else
                    sayOf(word);
            if (!tag || isThere || pasted)
                return missing;
            const unstubbed = held.filter(([name]) => !isStubbed(name));
            for (const [name, calls] of unstubbed)
                if (!readGlobals()[name])
                    hideFrom((script) => script === tag, name, createHolder(calls));
            isComing = true;
            tag.addEventListener('load', () => {
                isComing = false;
                waiting = [...takeSetUp(after, unstubbed, state).map((step) => [step, false]), ...waiting];
                flush();
                for (const [name, calls] of unstubbed)
                    replay(name, calls);
            });
            tag.addEventListener('error', () => console.warn(`consentgate: ${id} cannot be loaded from ${address}`));
            document.head.append(tag);
            return missing;
        },
    };
}

/** The time that stands in a cookie; 0 without one. */
const readTime = (name) => name ? Number(new RegExp(`(?:^|; )${name}=(\\d+)`).exec(document.cookie)?.[1] ?? 0) : 0;
/** Reads the decisions as vendors need them. */
function createVerdicts(store, { consentMode }) {
    const has = (id) => store.allows(id) === true;
    const choiceOf = (id) => store.decisions()[id]?.choice;
    const isGranted = ({ service: { id } }) => has(id);
    const mayLoad = (entry) => entry.isToLoad &&
        (!entry.page?.recipe?.onUse || !!entry.isUsed || !!entry.isOnce) &&
        (isGranted(entry) || !!entry.isOnce || (isAlwaysOn(entry.settings) && choiceOf(entry.service.id) !== 'denied'));
    const choose = (page, settings) => {
        if (consentMode === 'off')
            return {};
        // What Google is told of its services is said for the whole page, with all keys (vendor/google.ts).
        const mine = (steps = []) => steps.filter(({ target, args }) => target !== 'gtag' || args[0] !== 'consent');
        const { before, grant, revoke, resume } = readCalls(page, settings);
        // The later word counts, wherever the visitor has said it.
        const isObjected = readTime(page.calls?.objection) > (store.receipt()?.time ?? 0) * 1000;
        return {
            before: mine(before),
            grant: isObjected ? [] : mine(grant),
            revoke: mine(revoke),
            resume,
        };
    };
    const isTooEarly = ({ isToLoad, page }) => isToLoad && document.readyState === 'loading' && !(page?.recipe?.curtain && document.body);
    /** The guard holds what is not granted: it must know of what may come in another way (once, any of several categories, a mode). */
    const openHosts = (entry) => {
        const { id } = entry.service;
        const subjects = store.subjects;
        const subject = subjects[id] ?? {};
        const isOpen = !has(id) && (mayLoad(entry) || !!entry.isOnce || isGranted(entry) || !!entry.passing);
        if (isOpen && subject.hosts?.[0]) {
            entry.hosts = subject.hosts;
            subjects[id] = { ...subject, hosts: [] };
        }
        else if (!isOpen && entry.hosts) {
            subjects[id] = { ...subject, hosts: entry.hosts };
            entry.hosts = undefined;
        }
    };
    let lastAnswer = '';
    const isNews = () => {
        const before = lastAnswer;
        lastAnswer = JSON.stringify([store.receipt(), store.signals()]);
        return lastAnswer !== before;
    };
    const letPass = (entry) => {
        const count = (by) => {
            entry.passing = (entry.passing ?? 0) + by;
            openHosts(entry);
        };
        count(1);
        // Behind the guard's look at what was put into the page, which is a microtask of its own.
        queueMicrotask(() => queueMicrotask(() => count(-1)));
    };
    const claimsOf = ({ hosts, service: { id }, page }) => hosts ?? store.subjects[id]?.hosts ?? page?.hosts;
    return { has, isNews, isGranted, isTooEarly, mayLoad, choose, openHosts, letPass, claimsOf };
}

const readLabel = (box) => [...(box.labels ?? [])].map((label) => label.textContent?.trim().replace(/\s+/g, ' ') ?? '').join(' ');
/**
 * Gives each consent checkbox (`<input type="checkbox" data-service="newsletter">`) a receipt of its own when its form is
 * sent: a hidden field `consentgate-receipt` beside it, for the server that has to prove it (GDPR Art. 7(1)). Where the site
 * has receipts posted, a record of it goes there too.
 */
function watchCheckboxes(id, inside) {
    const { signal, use } = inside;
    const { receipts } = readConfig(inside);
    // Also those that stand elsewhere and belong to it (`form="…"`).
    const findBoxes = (form) => [...document.querySelectorAll(`input[type=checkbox][data-service="${id}"]`)].filter((box) => form && box.form === form);
    // The page may go as soon as the form is sent: what posts the record is fetched when somebody turns to the form.
    const prepare = (target) => {
        const form = target?.form ?? target?.closest('form');
        if (receipts && findBoxes(form)[0])
            use('receipts');
    };
    document.addEventListener('focusin', ({ target }) => prepare(target), { signal });
    prepare(document.activeElement);
    const written = new WeakMap();
    const write = (form, isAgain) => {
        const boxes = findBoxes(form);
        const answer = `${boxes.map((box) => box.checked)}`;
        // Code that stops a form, and sends it when it has looked at it, sends the same answer.
        if (isAgain && written.get(form) === answer)
            return;
        written.set(form, answer);
        for (const box of boxes) {
            const receipt = {
                id: crypto.getRandomValues(new Uint8Array(16)).reduce((id, byte) => id + (byte % 36).toString(36), ''),
                time: Math.floor(Date.now() / 1000),
                service: id,
                choice: box.checked ? 'granted' : 'denied',
                text: readLabel(box),
                page: location.origin + location.pathname,
            };
            const next = box.nextElementSibling;
            const field = next?.name === 'consentgate-receipt' ? next : document.createElement('input');
            field.type = 'hidden';
            field.name = 'consentgate-receipt';
            field.value = JSON.stringify(receipt);
            box.after(field);
            if (box.hasAttribute('form'))
                field.setAttribute('form', `${box.getAttribute('form')}`);
            tellEvent('receipt', receipt, box);
            if (receipts)
                use('receipts', (part) => part.sendForm(receipt));
        }
    };
    document.addEventListener('submit', (event) => write(event.target, false), {
        capture: true,
        signal,
    });
    // Sent by code, it says nothing of it (HTML, `form.submit()`).
    hookMethod(HTMLFormElement.prototype, 'submit', signal, (form, _, send) => {
        write(form, true);
        return send();
    });
}

/** A button of the form's may be what its script looks for: it stays, or nobody could send the form. */
const buttons = 'button.g-recaptcha,input.g-recaptcha';
const toForm = (target) => target?.closest?.('form');
/**
 * Hears when a visitor turns to the form that a service protects: one that holds a place for it, or is named after it;
 * any form where the page has neither (a check without a visible part). A form without a place is given one while the
 * service is held, so that it says what it needs: as soon as it is known to be protected, which its own call tells at the
 * latest. Returns the look at what has the focus now.
 */
function watchForms({ service, findPlaces, isHeld, onUse, showWidgets, signal }) {
    const { id } = service;
    const named = `form[data-service="${id}"]`;
    const say = (form) => {
        if (!isHeld() || findPlaces().some((element) => form.contains(element)))
            return;
        const place = document.createElement('div');
        place.dataset.service = id;
        const button = form.querySelector('button:not([type=button],[type=reset]),input[type=submit],input[type=image]');
        if (button)
            button.before(place);
        else
            form.append(place);
        showWidgets();
    };
    const look = (target) => {
        const form = toForm(target);
        if (!form)
            return;
        const isNamed = form.matches(named) || !!form.querySelector(buttons);
        const places = findPlaces();
        const isAny = !places[0] && !document.querySelector(named) && !document.querySelector(buttons);
        if (!isNamed && !isAny && !places.some((element) => form.contains(element)))
            return;
        onUse();
        if (isNamed)
            say(form);
    };
    const countCalls = () => listGlobals(service)
        .map(([name]) => readGlobals()[name])
        .find(isHolder)?.held.length ?? 0;
    /** Does the form call the vendor, who is not there? */
    const listen = ({ target }) => {
        const form = toForm(target);
        const before = countCalls();
        // When the page's own listeners are through.
        if (form)
            setTimeout(() => countCalls() > before && say(form));
    };
    document.addEventListener('focusin', ({ target }) => look(target), { signal });
    for (const type of ['click', 'submit'])
        document.addEventListener(type, listen, { capture: true, signal });
    return () => look(document.activeElement);
}

/** Elements that the gate holds or fires by itself, and those that a form cannot do without. */
const fireable = 'script,template,audio,video,object,iframe,embed,img,picture,link,source,track,input,button,form';
/** Selects the places in the page that a service's script would fill: known markers, and what the site names after it. */
const selectWidgets = ({ service: { id }, page }) => [page?.markers, `[data-service="${id}"]`].filter(Boolean).join();
const findWidgets = (entry) => [...document.querySelectorAll(selectWidgets(entry))].filter((element) => !element.matches(fireable));
/** The page's own scripts of this service that wait for a yes to it: they are let come this once as what we would load is. */
const listHeldTags = ({ service: { id } }) => document.querySelectorAll(`script[type="text/plain"][data-service="${id}"]`);
/** May it have something to show before anybody has agreed: widgets of its own script, whoever brings that, a form, a checkbox? */
const hasWidgets = (entry) => earlyServices.test(entry.service.id) && (entry.isToLoad || !!listHeldTags(entry)[0]);
/** The widgets of these services, for placeholders to stand in for. */
const listWidgets = (entries) => entries.flatMap((entry) => findWidgets(entry).map((element) => ({ element, ids: [entry.service.id], host: entry.page?.hosts?.[0] ?? '' })));
/** Calls back after each burst of changes that has brought something that fits, with a route of an application for example. */
function watchAdded(readSelector, onAdded, signal) {
    const observer = new MutationObserver((records) => {
        const selector = readSelector();
        const fits = (node) => node instanceof Element && (node.matches(selector) || !!node.querySelector(selector));
        if (selector && records.some(({ addedNodes }) => [...addedNodes].some(fits)))
            onAdded();
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
}
/** Looks after places of widgets, protected forms and consent checkboxes. */
function createWidgets(inside, entries, isGranted, update) {
    const { config, signal, use, tellListeners } = inside;
    const isHeld = (entry) => !!entry.page && !isGranted(entry) && !entry.isOnce && (entry.isToLoad || !!listHeldTags(entry)[0]);
    const widgets = () => listWidgets(entries.filter(isHeld));
    const looks = [];
    const showWidgets = () => {
        // The visitor may have turned to a form before we knew.
        for (const look of looks)
            look();
        if (config.ui !== 'on' || !document.body || !widgets()[0])
            return;
        use('ui');
        tellListeners();
    };
    document.addEventListener('DOMContentLoaded', showWidgets, { signal });
    const selectHeld = () => entries.filter(isHeld).map(selectWidgets).join();
    const isShowing = ({ service: { id }, isToLoad }) => isToLoad || earlyServices.test(id);
    if (entries.some(isShowing))
        watchAdded(selectHeld, showWidgets, signal);
    for (const entry of entries.filter(isShowing)) {
        const { id } = entry.service;
        if (/captcha/.test(id)) {
            const onUse = () => {
                if (entry.isUsed)
                    return;
                entry.isUsed = true;
                update();
            };
            const findPlaces = () => findWidgets(entry);
            const service = inside.store.subjects[id];
            looks.push(watchForms({ service, findPlaces, isHeld: () => isHeld(entry), onUse, showWidgets, signal }));
        }
        if (id === 'newsletter' && entry.isToLoad)
            watchCheckboxes(id, inside);
    }
    return {
        widgets,
        showWidgets,
        useOnce(element) {
            const [id] = widgets().find((widget) => widget.element === element)?.ids ?? [];
            const entry = entries.find(({ service }) => service.id === id);
            if (entry)
                entry.isOnce = true;
            update();
            // In their order, and as their own: what we would load is on its way already.
            const own = entry && !entry.isToLoad
                ? [...listHeldTags(entry), ...element.querySelectorAll(`iframe[data-service="${id}"]`)]
                : [];
            for (const tag of own)
                use('gate', (gate) => gate.releaseOnce(tag));
            tellListeners();
            return !!entry;
        },
    };
}

/**
 * Calls back when the page's body begins, at which what stands in the head has run and nothing is drawn yet, and when the
 * page is all there; not for what was before.
 */
function whileParsing(run, signal) {
    document.addEventListener('DOMContentLoaded', () => run(), { signal });
    if (document.body)
        return;
    const observer = new MutationObserver(() => {
        if (!document.body)
            return;
        observer.disconnect();
        run();
    });
    observer.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
}

/** Starts it. The data of a service comes in when there is something to tell, to load, or to erase. */
function mountVendors(inside) {
    const { config, raw, store, trust, signal, made } = inside;
    made.services ??= mountServices(inside);
    const reports = createReports(inside);
    const entries = listSound(config.services).map((service) => ({
        service,
        settings: readSettings(service, raw),
        isToLoad: isToLoad(service, raw),
        page: readData(service, inside),
    }));
    const verdicts = createVerdicts(store, config);
    const { has, isGranted, mayLoad, choose, openHosts } = verdicts;
    const tellGoogle = takeOverGoogle(inside);
    const endOnce = createOnceEnd(inside, entries);
    const vendorPage = {
        trust,
        nonce: config.nonce,
        has,
        choose,
        shared: new Set(),
        signal,
        prepareLayer: (script) => prepareLayer(script, inside),
    };
    const { fetchEntry, forgetBroken } = createDataFetcher(inside, entries, () => update());
    const clear = async (gone) => {
        const done = await sweep(gone.filter(isOwner), entries.filter(isOwner).filter(isGranted), config.cookieName);
        reports.add(done);
        return done;
    };
    // Vendors that are not stopped by their call write on until the page goes.
    addEventListener('pagehide', () => clear(entries.filter((entry) => (entry.isLeaving || entry.isOnce) && !isGranted(entry))), { signal });
    whileParsing(() => update(), signal);
    const isPending = () => entries.some(({ pending }) => pending);
    const turns = createTurns(isPending, () => tellDataLayer(store.decisions()));
    const isTakenBack = (entry) => entry.wasGranted && !isGranted(entry);
    const reload = createReload(inside, () => entries.some((entry) => !entry.page && isTakenBack(entry)));
    function update(before) {
        const gone = [];
        const isNews = verdicts.isNews();
        tellGoogle();
        if (isNews) {
            forgetBroken();
            endOnce();
        }
        for (const entry of entries)
            entry.wasGranted ||= isGranted(entry) || before?.[entry.service.id]?.choice === 'granted';
        const isWithdrawn = entries.some(isTakenBack);
        for (const entry of entries) {
            const isOn = isGranted(entry);
            openHosts(entry);
            if (!entry.page) {
                const isWanted = entry.wasGranted || mayLoad(entry) || hasWidgets(entry);
                if (isWanted || (!entry.isSwept && mayHaveLeft(store.subjects[entry.service.id])))
                    fetchEntry(entry);
            }
            else if (!isOn && !entry.isOnce) {
                entry.vendor?.revoke(isAlwaysOn(entry.settings) && !mayLoad(entry));
                if (entry.wasGranted || ((isNews || !entry.isSwept) && hasStored(entry.page)))
                    gone.push(entry);
                entry.isLeaving ||= !!entry.wasGranted;
                entry.wasGranted = false;
            }
            entry.isSwept ||= !!entry.page;
            const isMild = entry.page && isSoft(entry.page, entry.settings, has);
            if (entry.page && isMild && entry.isFull)
                softenFrames(entry.page);
            entry.isFull = isMild === false;
        }
        // Vendors hear of it before what they stored is erased; what comes new writes after that.
        const cleared = gone[0] && clear(gone);
        if (cleared)
            cleared.then(reports.tellLeft);
        // In the order of the site, whichever file came first.
        for (const entry of isPending() ? [] : entries.filter(isOwner)) {
            const isOn = isGranted(entry);
            if ((!isOn && !mayLoad(entry) && !entry.isOnce) || verdicts.isTooEarly(entry))
                continue;
            entry.vendor ??= createVendor(entry.page, entry.settings, vendorPage);
            if (mayLoad(entry) && entry.vendor.load(isOn || !!entry.isOnce)[0])
                inside.use('problems');
            if (isOn)
                entry.vendor.grant();
        }
        if (isWithdrawn) {
            const subjects = Object.values(store.subjects);
            tightenPolicy(inside, listSound(subjects).filter(({ id }) => store.allows(undefined, id)));
        }
        if (isWithdrawn && cleared)
            reload(cleared);
        showWidgets();
        turns.run();
    }
    const { showWidgets, widgets, useOnce } = createWidgets(inside, entries, isGranted, update);
    update();
    return {
        update,
        whenTold: turns.whenTold,
        tellManagers: turns.tellManagers,
        whenKnown(id, run) {
            const wanted = entries.filter(({ service, page }) => !page && (id ? service.id === id : true));
            Promise.all(wanted.map(fetchEntry)).then(run);
        },
        widgets,
        useOnce,
        prepare: (element, isOnce) => prepareElement(element, entries, verdicts, isOnce),
        isSound: (id) => !entries.some(({ service, isBroken }) => isBroken && service.id === id),
        erased: reports.list,
        reload: () => reload(),
    };
}

export { mountVendors };
//# sourceMappingURL=vendors.js.map
