import { s as suggest, t as toList$1, a as parseCore } from './chunks/nearest.js';
import { p as parseAll, r as readOptOutSignals, w as writeReceipt, e as eraseCookie } from './chunks/storage.js';
import { C as ConsentError, r as readReceipt, e as encodeReceipt } from './chunks/errors.js';
import 'js-cookie';

/** Names of categories that mean the same wherever they stand → ours. Any other name means a category of that very name. */
const commonNames = {
    functionality: 'functional',
    preferences: 'functional',
    personalization: 'functional',
    experience: 'functional',
    statistics: 'analytics',
    performance: 'analytics',
    measurement: 'analytics',
    advertising: 'marketing',
    advertisement: 'marketing',
    ads: 'marketing',
    targeting: 'marketing',
};

const DAY$1 = 86_400_000;
/** Texts beyond these bounds did not come from such a tool. */
const MAX_TEXT = 200_000;
const MAX_TEXTS = 500;
/**
 * What a visitor answered to a tool, if it is sound and in force: neither older than `days` nor from the future (`now` in
 * milliseconds since 1970). Never throws.
 */
function readAnswer(tool, stored, known, days, now) {
    if (stored.length > MAX_TEXTS || stored.some(([, text]) => text.length > MAX_TEXT))
        return null;
    try {
        const answer = tool.decode(stored, known);
        const age = now - (answer?.time ?? now);
        return age > -60_000 && age < days * DAY$1 ? answer : null;
    }
    catch {
        return null;
    }
}
/** Own members only: a category may be called `constructor`. */
const look = (mapping = {}, id) => Object.entries(mapping).find(([theirs]) => theirs === id)?.[1];
/**
 * Translates an answer into choices of a receipt, 0 denied and 1 granted, for `ids` (the site's categories and services)
 * only. Where several of theirs stand for one of ours, they have to agree; otherwise it is left undecided.
 */
function toChoices({ categories = [], services = [] }, tool, own, ids) {
    const verdicts = new Map();
    const add = (list, ...mappings) => {
        for (const [theirs, isGranted] of list) {
            const ours = mappings.reduce((found, mapping) => found ?? look(mapping, theirs), undefined);
            const id = ours ?? theirs;
            if (ids.includes(id))
                verdicts.set(id, (verdicts.get(id) ?? new Set()).add(isGranted));
        }
    };
    add(categories, own.categories, tool.categories, commonNames);
    add(services, own.services, tool.services);
    // No prototype: the ids are a page's.
    const choices = Object.create(null);
    for (const [id, said] of verdicts)
        if (said.size === 1)
            choices[id] = said.has(true) ? 1 : 0;
    return choices;
}

/** Undoes percent-encoding; what is not encoded properly stays as it is. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Reads an object out of JSON that may be percent-encoded. Throws for anything else. */
function readObject(text) {
    const value = JSON.parse(decodePercent(text));
    if (Object(value) !== value || Array.isArray(value))
        throw new TypeError('no object');
    return value;
}
/** A point in time as tools write it: milliseconds since 1970 or ISO 8601. Throws for anything else. */
function readTime(value) {
    const isText = typeof value === 'string' && /^(\d{13}|\d{4}-\d\d-\d\dT.{5,20})$/.test(value);
    const time = isText ? Number(value) || Date.parse(value) : value;
    if (typeof time !== 'number' || !(time > 0))
        throw new TypeError('no time');
    return time;
}
/** The members that are `true` or `false`; nothing else is an answer. */
const pickVerdicts = (value) => Object.entries(Object(value)).filter((entry) => typeof entry[1] === 'boolean');
/**
 * Decodes texts that each hold a whole answer. Garbage is passed over; of several answers the newest counts, and where
 * nobody knows which that is, none.
 */
const decodeEach = (decode) => (stored, known) => {
    const answers = stored.flatMap(([, text]) => {
        try {
            return decode(text, known) ?? [];
        }
        catch {
            return [];
        }
    });
    const times = answers.map(({ time = 0 }) => time);
    const newest = answers.filter(({ time = 0 }) => time >= Math.max(...times));
    return newest[0] && new Set(newest.map((answer) => JSON.stringify(answer))).size === 1 ? newest[0] : null;
};
/** Texts by name, for tools that keep one answer under several names. A name with two texts says nothing. */
function toMap(stored) {
    const twins = new Set(stored.filter(([name, text]) => stored.some(([n, t]) => n === name && t !== text)));
    return new Map(stored.filter((pair) => !twins.has(pair)));
}

/** Axeptio: JSON with `$$date`, `$$completed` (false until somebody answers), and vendor → boolean. */
const axeptio = {
    names: 'axeptio_cookies',
    isDated: true,
    services: {
        google_analytics: 'google-analytics',
        google_ads: 'google-ads',
        facebook_pixel: 'meta-pixel',
    },
    decode: decodeEach((text) => {
        const { $$date: date, $$completed: isCompleted, ...vendors } = readObject(text);
        return isCompleted === true ? { time: readTime(date), services: pickVerdicts(vendors) } : null;
    }),
};

const decodeStorage = decodeEach((text) => {
    const { consents, consentInfo } = readObject(text);
    return {
        time: readTime(consentInfo?.time),
        categories: pickVerdicts(consents),
    };
});
const decodeCookie = decodeEach((text) => {
    if (!/^[\w.]+:[^,]*(,[\w.]+:[^,]*)*$/.test(text))
        return null;
    const pairs = text.split(',').map((pair) => pair.split(':'));
    return {
        time: readTime(pairs.find(([key]) => key === 'i.t')?.[1]),
        categories: pairs.flatMap(([key, value]) => /^c\.\w+$/.test(`${key}`) && value === '1' ? [[`${key}`.slice(2), true]] : []),
    };
});
/**
 * c15t: JSON in `localStorage`, and the same shortened in a cookie, `c.marketing:1,i.t:1764430783043`, which leaves out what
 * is false. So of the cookie alone only yeses are read.
 */
const c15t = {
    names: 'c15t privacy-consent-storage',
    isDated: true,
    decode: (stored, known) => decodeStorage(stored, known) ?? decodeCookie(stored, known),
};

/**
 * Complianz: `cmplz_statistics=allow|deny` and the like, in force once `cmplz_banner-status` is `dismissed`: before, they are
 * defaults of the region.
 */
const complianz = {
    names: 'cmplz_*',
    isDated: false,
    decode: (stored) => {
        const texts = toMap(stored);
        if (texts.get('cmplz_banner-status') !== 'dismissed')
            return null;
        return {
            categories: ['preferences', 'statistics', 'marketing'].flatMap((id) => {
                const word = texts.get(`cmplz_${id}`);
                return word === 'allow' || word === 'deny' ? [[id, word === 'allow']] : [];
            }),
        };
    },
};

/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1721194160684,region:'de'}`, which is
 * no JSON. `method:'implied'` (with the stamp `-1`) is written where nobody was asked; `-1` and `0` alone are no answer.
 */
const cookiebot = {
    names: 'CookieConsent',
    isDated: true,
    decode: decodeEach((text) => {
        const plain = decodePercent(text);
        if (!/^\{stamp:'(?!-1')[\w+/=-]*',.*\}$/.test(plain) || !/,method:'explicit'[,}]/.test(plain))
            return null;
        return {
            time: readTime(/,utc:(\d{13})[,}]/.exec(plain)?.[1]),
            categories: [...plain.matchAll(/,(preferences|statistics|marketing):(true|false)(?=[,}])/g)].map(([, id, word]) => [id, word === 'true']),
        };
    }),
};

/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`. Without `action:yes` the words are defaults
 * of the region. `lastRenewedDate` is the site's, not the visitor's.
 */
const cookieyes = {
    names: 'cookieyes-consent',
    isDated: false,
    decode: decodeEach((text) => {
        const words = decodePercent(text).split(',');
        if (!words.includes('action:yes'))
            return null;
        return {
            categories: ['functional', 'analytics', 'performance', 'advertisement'].flatMap((id) => {
                const isGranted = words.includes(`${id}:yes`);
                return isGranted === words.includes(`${id}:no`) ? [] : [[id, isGranted]];
            }),
        };
    }),
};

const toVerdicts = (value) => {
    const lists = Object(value);
    return ['enabled', 'disabled'].flatMap((list) => Array.isArray(lists[list])
        ? lists[list].flatMap((id) => (typeof id === 'string' ? [[id, list === 'enabled']] : []))
        : []);
};
/**
 * Didomi: JSON in Base64 with `updated`, and `purposes` and `vendors` as lists of `enabled` and `disabled` ids. Purposes of
 * the IAB's framework are not in it (`euconsent-v2` has them), nor is the binary form read (`didomi_dcs`).
 */
const didomi = {
    names: 'didomi_token',
    isDated: true,
    decode: decodeEach((text) => {
        const { updated, purposes, vendors } = readObject(atob(decodePercent(text)));
        return { time: readTime(updated), categories: toVerdicts(purposes), services: toVerdicts(vendors) };
    }),
};

/**
 * iubenda: JSON `{timestamp, version, purposes: {1: true, …}, id}` under the number of the policy (`s…`: of the site);
 * cookies with more behind it (`-granular`, `-uspr`) are something else. `consent: true` without purposes tells nothing of them.
 */
const iubenda = {
    names: '_iub_cs-*',
    isDated: true,
    // 1 necessary, 2 functionality, 3 experience, 4 measurement, 5 marketing.
    categories: { 2: 'functional', 3: 'functional', 4: 'analytics', 5: 'marketing' },
    decode: (stored, known) => decodeEach((text) => {
        const { timestamp, purposes } = readObject(text);
        return { time: readTime(timestamp), categories: pickVerdicts(purposes) };
    })(stored.filter(([name]) => /^_iub_cs-s?\d+$/.test(name)), known),
};

/** Klaro: JSON, service → boolean, in a cookie or in `localStorage` (`storageMethod`). */
const klaro = {
    names: 'klaro',
    isRenamable: true,
    isDated: false,
    decode: decodeEach((text) => ({ services: pickVerdicts(readObject(text)) })),
};

/**
 * Matomo's own consent (`requireConsent`, `requireCookieConsent`): each cookie holds the milliseconds of the answer and lives
 * for thirty years. It is about Matomo alone, not about a category. A removal wins over whatever else is still there.
 */
const matomo = {
    names: 'mtm_consent mtm_cookie_consent mtm_consent_removed',
    isDated: true,
    decode: (stored) => {
        const texts = toMap(stored);
        const removed = texts.get('mtm_consent_removed');
        const time = removed ?? texts.get('mtm_consent') ?? texts.get('mtm_cookie_consent');
        // One that is there twice with other texts: nobody knows which is the newer.
        const hasTwins = stored.some(([name]) => !texts.has(name));
        return time && !hasTwins ? { time: readTime(time), services: [['matomo', removed === undefined]] } : null;
    },
};

/**
 * OneTrust (and CookiePro): `OptanonConsent` is written on the first page, before anybody answers, with the defaults of the
 * region; only `OptanonAlertBoxClosed` (ISO 8601) says that somebody did, and when.
 */
const onetrust = {
    names: 'OptanonConsent OptanonAlertBoxClosed',
    isDated: true,
    categories: { C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'marketing' },
    decode: (stored) => {
        const texts = toMap(stored);
        // Parameters are told apart before they are decoded: an address among them may hold others.
        const consent = new URLSearchParams(texts.get('OptanonConsent'));
        const [groups, more] = consent.getAll('groups');
        if (!groups || more || consent.get('AwaitingReconsent') === 'true')
            return null;
        return {
            time: readTime(decodeURIComponent(texts.get('OptanonAlertBoxClosed') ?? '')),
            categories: groups.split(',').flatMap((group) => {
                const [, id, digit] = /^([\w-]+):([01])$/.exec(group) ?? [];
                return id ? [[id, digit === '1']] : [];
            }),
        };
    },
};

/** Orejime: JSON, purpose → boolean. The cookie is called `eu-consent`, whatever its README says. */
const orejime = {
    names: 'eu-consent',
    isRenamable: true,
    isDated: false,
    decode: decodeEach((text) => ({ categories: pickVerdicts(readObject(text)) })),
};

/**
 * Silktide Consent Manager: keys of `localStorage`, `true` or `false`. Version 2 `stcm.consent.<id>` once `stcm.hasConsented`
 * is `1`, version 1 `silktideCookieChoice_<id>` once `silktideCookieBanner_InitialChoice` is. Those of a `namespace` or
 * `bannerSuffix` are not read.
 */
const silktide = {
    names: 'stcm.* silktideCookie*',
    isDated: false,
    decode: (stored) => {
        const texts = toMap(stored);
        const prefix = texts.get('stcm.hasConsented') === '1'
            ? 'stcm.consent.'
            : texts.get('silktideCookieBanner_InitialChoice') === '1' && 'silktideCookieChoice_';
        if (!prefix)
            return null;
        return {
            categories: [...texts].flatMap(([name, word]) => name.startsWith(prefix) && (word === 'true' || word === 'false')
                ? [[name.slice(prefix.length), word === 'true']]
                : []),
        };
    },
};

/** tarteaucitron.js: `!gtag=true!youtube=false!vimeo=wait`; the last word about a service counts, `wait` is none. */
const tarteaucitron = {
    names: 'tarteaucitron',
    isRenamable: true,
    isDated: false,
    services: {
        analytics: 'google-analytics',
        gajs: 'google-analytics',
        gtag: 'google-analytics',
        googletagmanager: 'google-tag-manager',
        googleads: 'google-ads',
        googlemaps: 'google-maps',
        facebookpixel: 'meta-pixel',
        linkedininsighttag: 'linkedin-insight',
        bingads: 'microsoft-advertising',
        clarity: 'microsoft-clarity',
        pinterestpixel: 'pinterest-tag',
        intercomChat: 'intercom',
        matomocloud: 'matomo',
    },
    decode: decodeEach((text) => {
        const plain = decodePercent(text);
        if (!/^(![\w-]+=(true|false|wait))+$/.test(plain))
            return null;
        const words = new Map([...plain.matchAll(/!([\w-]+)=(\w+)/g)].map(([, id, word]) => [id, word]));
        return {
            services: [...words].flatMap(([id, word]) => (word === 'wait' ? [] : [[id, word === 'true']])),
        };
    }),
};

/**
 * Usercentrics 2: `uc_settings` in `localStorage`, services with their state and history; `uc_user_interaction` says whether
 * it is the visitor's or a default. Services are numbers of its own, such as `HkocEodjb7`. Version 3 (`ucData`) is not read:
 * whether somebody has answered is not known to stand there.
 */
const usercentrics = {
    names: 'uc_settings uc_user_interaction',
    isDated: true,
    decode: (stored) => {
        const texts = toMap(stored);
        if (texts.get('uc_user_interaction') !== 'true')
            return null;
        const { services } = readObject(texts.get('uc_settings') ?? '');
        if (!Array.isArray(services))
            return null;
        const entries = services.map((entry) => Object(entry));
        const times = entries.flatMap(({ history }) => Array.isArray(history)
            ? history.map((event) => readTime(Object(event).timestamp))
            : []);
        return {
            time: readTime(Math.max(...times)),
            services: entries.flatMap(({ id, status }) => typeof id === 'string' && typeof status === 'boolean' ? [[id, status]] : []),
        };
    },
};

const toList = (value) => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : null);
/**
 * vanilla-cookieconsent 3: JSON with the accepted categories, and under `services` every category with its accepted
 * services. What was refused is what is missing. Version 2 keeps its dates elsewhere and is not read.
 */
const vanillaCookieconsent = {
    names: 'cc_cookie',
    isRenamable: true,
    isDated: true,
    decode: decodeEach((text, known) => {
        const { categories, services, consentTimestamp, lastConsentTimestamp } = readObject(text);
        const accepted = toList(categories);
        if (!accepted)
            return null;
        const lists = Object.entries(Object(services));
        const single = lists.flatMap(([, list]) => toList(list) ?? []);
        const hasSingle = (id) => lists.some(([category, list]) => category === id && toList(list)?.length);
        return {
            time: readTime(lastConsentTimestamp ?? consentTimestamp),
            categories: [...new Set([...accepted, ...lists.map(([id]) => id)])].flatMap((id) => 
            // One of its services may have been refused, and only the site knows which there were.
            accepted.includes(id) && hasSingle(id) && !known[0] ? [] : [[id, accepted.includes(id)]]),
            services: [...new Set([...single, ...known])].map((id) => [id, single.includes(id)]),
        };
    }),
};

/** The tools whose answers can be read, by the id that a site names them by. */
const tools = {
    axeptio,
    c15t,
    complianz,
    cookiebot,
    cookieyes,
    didomi,
    iubenda,
    klaro,
    matomo,
    onetrust,
    orejime,
    silktide,
    tarteaucitron,
    usercentrics,
    'vanilla-cookieconsent': vanillaCookieconsent,
};
/** Finds a tool by the word that a site has for it. */
function findTool(word) {
    const [, id, name] = /^([a-z\d-]+)(?::(.+))?$/.exec(word) ?? [];
    const entry = Object.entries(tools).find(([known, tool]) => known === id && (!name || tool.isRenamable));
    return entry && { id: entry[0], tool: entry[1], names: name ? [name] : entry[1].names.split(' ') };
}

const names = ['from', 'categories', 'services', 'forget'];
/** Says, one line per problem, what of the import is not understood. `ids`: the site's categories and services. */
function findImportProblems(wanted, ids) {
    const unknown = Object.keys(wanted).filter((name) => !names.includes(name));
    const problems = unknown.map((name) => `unknown option "${name}" of the import${suggest(name, names)}`);
    const words = toList$1(wanted.from ?? '').map(String);
    if (!words[0])
        problems.push(`"from" names no tool: it takes ${Object.keys(tools).join(', ')}`);
    for (const word of words) {
        const found = findTool(word);
        if (!found)
            problems.push(`"from": there is no tool "${word}"${suggest(word, Object.keys(tools))}`);
        else if (!found.tool.isDated && !wanted.forget)
            // The receipt of a later no ends one day; a yes without a date would come back then.
            problems.push(`"${found.id}" keeps no date of the answer, so it can be read once only: add "forget"`);
    }
    for (const name of ['categories', 'services']) {
        for (const [theirs, ours] of Object.entries(wanted[name] ?? {})) {
            if (ours && !ids.includes(ours))
                problems.push(`"${name}": "${theirs}" leads to "${ours}", which is no category or service${suggest(ours, ids)}`);
        }
    }
    return problems;
}

const toForm = (glob) => new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);
/** Reads what is stored under names, cookies first. Never throws: a sandboxed frame may read nothing. */
function readStored(globs) {
    const forms = globs.map(toForm);
    const found = [];
    const add = (name, text) => forms.some((form) => form.test(name)) && found.push([name, text]);
    try {
        for (const pair of document.cookie.split('; ')) {
            const at = pair.indexOf('=');
            if (at > 0)
                add(pair.slice(0, at), pair.slice(at + 1));
        }
        for (const key of Object.keys(localStorage))
            add(key, localStorage.getItem(key) ?? '');
    }
    catch {
        // What could be read counts.
    }
    return found;
}
/** Deletes it again, on every domain and path that a cookie of this page may have come from. */
function forgetStored(stored) {
    const labels = location.hostname.split('.');
    const domains = ['', ...labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`)];
    const folders = location.pathname.split('/');
    const paths = folders.flatMap((_, at) => {
        const path = folders.slice(0, at + 1).join('/');
        return [path || '/', `${path}/`];
    });
    const places = domains.flatMap((domain) => [...new Set(paths)].map((path) => `; path=${path}${domain}`));
    for (const [name] of stored) {
        try {
            for (const place of places) {
                // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is asynchronous and not in every engine
                document.cookie = `${name}=; max-age=0${place}`;
            }
            localStorage.removeItem(name);
        }
        catch {
            // As above.
        }
    }
}

const DAY = 86_400;
/** Ids of receipts that began as an import say so; the rest of the 16 characters is random. */
const createId = () => crypto.getRandomValues(new Uint8Array(10)).reduce((id, byte) => id + (byte % 36).toString(36), 'import');
/**
 * Looks, while there is no receipt of ours, for a former answer, and keeps it as our receipt, with its date. Call it before
 * `createConsent()`, with the same options; what was imported is then there from the start. Returns the tool that was read, or
 * `null`; on a server nothing is. Throws `ConsentError` for what is not understood.
 */
function importConsent(options, wanted) {
    const raw = options;
    const core = parseCore(raw);
    const ids = [...core.categories, ...core.services.map(({ id }) => id)].filter((id) => id !== 'necessary');
    const problems = findImportProblems(wanted, ids);
    if (problems.length)
        throw new ConsentError(problems);
    if (typeof document === 'undefined' || readReceipt(core))
        return null;
    const config = parseAll(core, raw);
    // Of a visitor who asks not to be tracked and has said nothing here, nothing is stored (docs/import.md).
    if (core.dnt !== 'ignore' && readOptOutSignals().dnt)
        return null;
    const now = Date.now();
    for (const word of toList$1(wanted.from)) {
        const found = findTool(`${word}`);
        if (!found)
            continue;
        const { id, tool, names } = found;
        const stored = readStored(names);
        const answer = readAnswer(tool, stored, Object.keys(wanted.services ?? {}), +config.expiresDays, now);
        const choices = answer && toChoices(answer, tool, wanted, ids);
        if (!choices || !Object.keys(choices)[0])
            continue;
        const time = Math.floor((answer.time ?? now) / 1000);
        const text = encodeReceipt({ id: createId(), time, revision: config.revision, choices });
        // It ends when the former answer does.
        const left = +config.expiresDays - (now / 1000 - time) / DAY;
        writeReceipt(text, { ...config, expiresDays: `${left}` });
        if (!readReceipt(config))
            return null;
        if (wanted.forget)
            forgetStored(stored);
        if (!tool.isDated && readStored(names)[0]) {
            // It cannot be deleted, so it would be read again when our receipt has ended.
            eraseCookie(config.cookieName, config);
            return null;
        }
        tellTabs(config.cookieName, text);
        return id;
    }
    return null;
}
/** Tells other tabs, and an instance of this page that began too early, as an answer in another tab is told. */
function tellTabs(name, text) {
    try {
        const channel = new BroadcastChannel(name);
        channel.postMessage(text);
        channel.close();
    }
    catch {
        // Not there, or not allowed in this frame.
    }
}

export { ConsentError, importConsent };
//# sourceMappingURL=import.js.map
