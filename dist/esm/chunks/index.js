import { t as toList, f as findNearest, a as parseCore, s as suggest, p as partOptions, c as coreOptions, i as idForm } from './nearest.js';
import { d as decide, i as isCurrent } from './decide.js';
import { r as readReceipt, C as ConsentError, e as encodeReceipt } from './errors.js';
import { r as readOptOutSignals, s as safeAddress, w as writeReceipt, i as isRecord$1, p as parseAll, a as isUnderstood, e as eraseCookie } from './storage.js';
import { s as servicesByCategory, c as continuingServices, e as earlyServices, a as curtainServices, u as unqueuedServices, b as completeService } from './find.js';
import { en } from '../locales/en.js';

/** Which category stands behind Google's keys (Consent Mode v2). */
const keys = [
    ['marketing', 'ad_storage ad_user_data ad_personalization'],
    ['analytics', 'analytics_storage'],
    ['functional', 'functionality_storage personalization_storage'],
];
/** The queue of Google's tags. */
const readDataLayer = () => (window.dataLayer ??= []);
/** Says something to Google's tags, which only understand an Arguments object, never an array. */
const tellGoogle = function (..._) {
    // biome-ignore lint/complexity/noArguments: as above
    readDataLayer().push(arguments);
};
/**
 * Tells Google's tags through `dataLayer`, whether they are there already or come later: `default` on every
 * page before any tag, `update` before a released tag runs; only the default has a manner. A key without its category
 * stays denied.
 */
function tellConsentMode(command, decisions, manner) {
    const isDefault = command === 'default';
    const state = {
        // What is necessary waits for nobody.
        security_storage: 'granted',
        ...(isDefault && {
            wait_for_update: +manner.consentModeWait,
            ...(manner.consentModeRegion && { region: toList(manner.consentModeRegion) }),
        }),
    };
    for (const [id, names] of keys) {
        for (const key of names.split(' '))
            state[key] = !isDefault && decisions[id]?.choice === 'granted' ? 'granted' : 'denied';
    }
    tellGoogle('consent', command, state);
    if (isDefault && manner.adsDataRedaction === 'on')
        tellGoogle('set', 'ads_data_redaction', true);
    if (isDefault && manner.urlPassthrough === 'on')
        tellGoogle('set', 'url_passthrough', true);
}

/**
 * Evaluates the expression of a tag: `a b` = all of them, `a|b` = any of them, `!a` = `a` is denied.
 * `undefined` when it names nothing, or an id without a decision: such a tag stays held.
 */
function evaluateExpression(expression, decisionOf, isEmbed) {
    let isKnown = true;
    const isTrue = expression
        .replace(/\s*\|\s*/g, '|')
        .trim()
        .split(/\s+/)
        .map((term) => term
        .split('|')
        .map((word) => {
        const choice = decisionOf(word.replace('!', ''), isEmbed)?.choice;
        isKnown &&= !!choice;
        return choice === (/!/.test(word) ? 'denied' : 'granted');
    })
        .includes(true));
    return isKnown ? !isTrue.includes(false) : undefined;
}

/** Creates the store from what was stored. */
function createStore(config, readSignals) {
    const subjects = Object.create(null);
    for (const id of ['necessary', ...config.categories])
        subjects[id] = { id, category: id };
    for (const service of config.services)
        subjects[service.id] = service;
    let receipt = null;
    let signals;
    const read = (told) => {
        const raw = readSignals();
        const heeded = {};
        for (const name in raw)
            heeded[name] = raw[name] && config[name] !== 'ignore';
        signals = heeded;
        // An answer that the browser did not keep lives as long as this page.
        const stored = readReceipt(config, told) ?? (receipt?.persisted ? null : receipt);
        receipt = stored && {
            ...stored,
            // A yes that was given under options which cannot be read now does not count; a no does.
            revision: config.sound ? stored.revision : '',
        };
    };
    read();
    const decideOn = (id, isEmbed) => {
        const subject = subjects[id];
        // Its category is none of the site's, or in the catalogue and not yet looked up.
        if (!subject || (!subjects[subject.category] && receipt?.choices[id] === undefined))
            return undefined;
        const needed = subject.requiresAny?.filter?.((category) => subjects[category]) ?? [subject.category];
        const [first, ...others] = needed.map((category) => decide({ ...subject, category, embed: isEmbed || subject.embed }, receipt, signals, config));
        return others.find(({ choice }) => choice === 'granted') ?? first;
    };
    const store = {
        subjects,
        learn(services) {
            for (const service of services)
                subjects[service.id] = service;
            store.afterChange?.(true);
        },
        decisions() {
            const decisions = Object.create(null);
            for (const id in subjects)
                decisions[id] = decideOn(id) ?? { choice: 'undecided', source: 'default' };
            return decisions;
        },
        signals: () => signals,
        receipt: () => receipt && { ...receipt },
        allows(expression, service, isEmbed) {
            const verdict = evaluateExpression(expression ?? service ?? '', decideOn, isEmbed);
            if (!service || verdict === undefined || !expression || /!/.test(expression))
                return verdict;
            // A service that only the tag describes can be granted alone from now on, within any of the tag's categories.
            if (!subjects[service]?.category) {
                const requiresAny = expression.split(/[\s|]/);
                subjects[service] = { id: service, category: requiresAny[0], requiresAny };
            }
            const isGranted = decideOn(service, isEmbed)?.choice === 'granted';
            return isGranted && (verdict || receipt?.choices[service] !== undefined);
        },
        isOpen: () => !signals.dnt &&
            (config.mode === 'opt-in'
                ? config.categories.some((id) => decideOn(id)?.choice === 'undecided')
                : // Of options that cannot be read, one answer is enough for this page.
                    receipt?.revision !== config.revision && receipt?.revision !== '' && !signals.gpc),
        refresh(told, isQuiet) {
            const before = JSON.stringify([receipt, signals]);
            read(told);
            if (!isQuiet && before !== JSON.stringify([receipt, signals]))
                store.afterChange?.();
        },
    };
    return store;
}

/** Reads what the visitor chose, and tells Google: what has to be there before anything else of the page runs. */
function begin(config) {
    const store = createStore(config, readOptOutSignals);
    const isEarly = config.mode !== 'opt-in' || config.exempt[0];
    const isDecided = store.receipt() || isEarly;
    const tellGoogle = (command, decisions = config.consentMode === 'auto' && store.decisions()) => decisions && tellConsentMode(command, decisions, config);
    tellGoogle('default');
    if (isDecided)
        tellGoogle('update');
    return { store, tellGoogle, isEarly, isDecided };
}

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
function readGiven(service, prefix, raw) {
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
    const given = readGiven(service, prefix, raw);
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

/** Ids of the languages that there are words for: the EU's 24, and Arabic, Hebrew, Icelandic, Norwegian, Turkish, Ukrainian. */
const localeIds = 'ar bg cs da de el en es et fi fr ga he hr hu is it lt lv mt nb nl pl pt ro sk sl sv tr uk';

/** Tags under which browsers and pages know a language that is here by another name. */
const aliases = { no: 'nb', nn: 'nb', iw: 'he' };
/** The id under which the words of a language tag are kept: `no-NO` is `nb`. */
const toLocaleId = (tag) => {
    // Up to a hyphen, or a blank that a template has left.
    const language = tag.toLowerCase().replace(/[^a-z].*/, '');
    return aliases[language] ?? language;
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

const known = { ...en, ...enDeclaration, ...enReload };
/** What may be named: to find the word that was meant. */
const textNames = Object.keys(known);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Finds the site's own words that fit nowhere: they would never be shown, and nobody would know why. */
function findTextProblems(raw) {
    const problems = [];
    const check = (texts, place) => {
        for (const [name, value] of Object.entries(texts)) {
            // A record of words may replace a word that has several forms, and one word may replace a record.
            const fits = name in known && (typeof value === 'string' || (isRecord(value) && isRecord(known[name])));
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
    if (!isRecord(raw.texts))
        return [...problems, { place: 'texts', name: '' }];
    for (const [name, value] of Object.entries(raw.texts)) {
        // An object under a name that is none of ours, and has the form of a language tag, holds that language's words.
        if (!(name in known) && isRecord(value) && /^[a-z]{2,3}([-_]\w+)*$/i.test(name)) {
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
const name = /^[\w.-]{1,64}$/;
/** Safe, and no switch: `data-beacon="on"` is no address, although it reads like one. */
const address = new RegExp(`(?!^(?:true|false|on|off)$)${safeAddress.source}`, 'i');
const addressForm$1 = 'an address of http, https, or relative to the page';
const nameForm = 'letters, digits, ".", "-", "_"';
/** Forms of the options that are not words of a list, and how to write them. */
const forms = {
    revision: [/^[\w.-]{1,32}([\s,]+[\w-]+)*$/, '"2", "2026-05" or "2 marketing"'],
    expiresDays: [/^[1-9]\d{0,3}$/, 'days from 1 to 9999'],
    consentModeRegion: [/^[A-Z]{2}(-[A-Z\d]{1,3})?([\s,]+[A-Z]{2}(-[A-Z\d]{1,3})?)*$|^$/, '"DE FR US-CA"'],
    consentModeWait: [/^\d{1,5}$/, 'milliseconds'],
    cookieName: [name, nameForm],
    cookieDomain: [word, '"shop.example"'],
    privacyUrl: [address, addressForm$1],
    imprintUrl: [address, addressForm$1],
    region: [/^([a-z]{2}([-_][a-z\d]{1,3})?)?$/i, '"eu", "uk" or "us-ca"'],
    // A language that there are no words for is no mistake: it may come from the visitor's settings.
    locale: [/^(auto|[a-z]{2,3}(?![a-z]).*)?$/i, '"auto" or an id such as "de"'],
    theme: [address, `the name of a theme, or ${addressForm$1}`],
    beacon: [address, addressForm$1],
    siteId: [name, nameForm],
    heartbeat: [/^\d{1,4}$/, 'seconds, 0 for none'],
    downloads: [/^[\w, ]*$/, '"stl step"'],
    utmCookie: [name, nameForm],
    utmDays: [/^[1-9]\d{0,3}$/, 'days from 1 to 9999'],
    receipts: [address, addressForm$1],
    // Whatever our own script has come from: `file:` of a page on a disk, the scheme of an app around a page.
    base: [/^((?!javascript)[\w.+-]+:\/\/|[^:]*$|[./?#])/i, addressForm$1],
};
/** A host or an origin, as `allow` takes them; a lone `*` would be everybody. */
const host = /^(\w+:\/\/)?(\*\.)?[\w.:[\]-]*[\w\]](\/|$)/;
const optionTable = { ...coreOptions, ...partOptions };
const options = Object.keys(optionTable);
const catalogue = (category) => servicesByCategory[category]?.replace(/[*+]|\|\w+/g, '').split(' ') ?? [];
const catalogueIds = Object.keys(servicesByCategory).flatMap(catalogue);
/**
 * What is no option and no mistake: words (`data-text-accept-all`), and what others put on script tags: optimisers, RequireJS
 * `data-requiremodule`, Tag Manager `data-gtmsrc`, Next.js `data-nscript`, Nuxt `data-n-head` and `data-hid`, Helmet `data-rh`,
 * Turbo `data-turbo-track`, Swup, PageSpeed, Astro, OneTrust `data-ot-ignore`, Cookiebot `data-cookieconsent`.
 */
const other = /^((text|n|no|turbo|turbolinks|swup|pagespeed|rocket|astro|react)[A-Z].*|cfasync|gtmsrc|requirecontext|requiremodule|otIgnore|nscript|hid|rh|cookieconsent|noptimize|nowprocket|wpfcRender|jetpackBoost|skipMoving)$/;
function show(value) {
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
            problems.push(`unknown ${place}${owner ? `: it is for "${owner}", which is not in "services"` : suggest(name, [...options, ...loads])}`);
            continue;
        }
        const words = optionTable[name].split('|');
        if (value === undefined || value === null)
            continue;
        if (words[1] && !words.includes(`${value}`)) {
            const list = words.map((allowed) => `"${allowed}"`).join(', ');
            problems.push(`${place} cannot be ${show(value)}: it takes ${list}${suggest(value, words)}; "${words[0]}" is used`);
        }
        else if (forms[name] && !forms[name][0].test(`${value}`)) {
            problems.push(`${place} cannot be ${show(value)}: write ${forms[name][1]}`);
        }
    }
    for (const { place, name, meant } of findTextProblems(raw)) {
        problems.push(meant
            ? `nobody sees the texts under "${place}": words of that language stand under "${meant}"`
            : name
                ? `unknown text "${place}"${suggest(name, textNames)}`
                : `option "texts" (data-texts) is an object of texts, not ${show(raw.texts)}`);
    }
    for (const category of toList(raw.categories ?? '')) {
        if (!idForm.test(`${category}`))
            problems.push(`category ${show(category)} is no id: letters, digits, "-" and "_"`);
    }
    for (const wrong of config.allow.filter((text) => !host.test(`${text}`)))
        problems.push(`option "allow" (data-allow) names ${show(wrong)}, which is no host and no origin`);
    if (Object(raw.services) === raw.services && !Array.isArray(raw.services))
        return [...problems, `option "services" (data-services) is a list: write [${show(raw.services)}]`];
    const categories = [...config.categories, 'necessary'];
    const subjects = [...categories, ...config.services.map(({ id }) => id)];
    for (const [name, named, known, what] of [
        ['exempt', toList(raw.exempt ?? ''), categories, 'not in "categories"'],
        ['revision', config.revised, subjects, 'no category or service of this site'],
    ]) {
        for (const id of named.filter((id) => !known.includes(`${id}`))) {
            const list = `${what} (${known.join(' ')})${suggest(id, known)}`;
            problems.push(`option "${name}" (data-${name}) names ${show(id)}, which is ${list}`);
        }
    }
    for (const service of config.services) {
        const known = Object.keys(servicesByCategory).find((category) => catalogue(category).includes(service.id));
        const category = service.category ?? known;
        if (!idForm.test(`${service.id ?? ''}`)) {
            const several = `${service.id ?? ''}`.split(/[\s,;]+/).filter((id) => catalogueIds.includes(id));
            problems.push(several[0]
                ? `service ${show(service.id)} is no id: write ${several.map((id) => `"${id}"`).join(', ')}`
                : `service ${show(service)} needs an "id" of letters, digits, "-" and "_"`);
        }
        else if (category === undefined) {
            problems.push(`unknown service "${service.id}"${suggestService(service.id, catalogueIds)}; its tags stay held, and those of all services that are not named (a service of your own needs "id", "name" and "category")`);
        }
        else if (!categories.includes(category)) {
            problems.push(`service "${service.id}" belongs to "${category}", which is not in "categories" (${categories.join(' ')})${suggest(category, categories)}; its tags stay held`);
        }
        problems.push(...findDescribedProblems(service, !!known, { ...config, categories }, suggest));
        if (known) {
            const others = config.services
                .map(({ id }) => toCamelCase(`${id}`))
                .filter((id) => id.length > toCamelCase(service.id).length);
            problems.push(...findServiceProblems(service, others, categories, raw, suggest));
        }
    }
    return problems;
}

/** Those of ours that are files; the others are in the interface itself. */
const files = ['quiet', 'bold', 'contrast', 'terminal', 'round'];
const built = ['auto', 'light', 'dark'];
/**
 * Leaves out a theme of ours that is named where nobody knows the folder of our files, on npm: it would be asked for beside the
 * page, and not be found. Says so in the console; the interface looks as it does without.
 */
function leaveTheme(raw) {
    const theme = `${raw.theme ?? ''}`;
    if (raw.base || !theme || built.includes(theme) || /[^\w-]/.test(theme))
        return raw;
    console.error(`consentgate: option "theme" cannot be "${theme}": ${files.includes(theme)
        ? `on npm it is a file: leave the option out, and import 'consentgate/themes/${theme}.css' (or say in "base" where our files are)`
        : `there is no such theme${suggest(theme, [...files, ...built])}`}`);
    return { ...raw, theme: 'auto' };
}

const embeds = 'video,object,audio,embed,iframe';
// JavaScript has sixteen names (WHATWG MIME Sniffing): javascript, ecmascript, jscript, livescript …
const live = ':not([type]),[type=module],[type=""],[type*=cript]';
/** Is it a script that the browser would run (and not data, a container, or an import map)? */
const isLiveScript = (element) => element.matches(`script:is(${live})`);
/** Does the browser do anything with this script? Data blocks are text. */
const isActive = (element) => element.matches(`script:is(${live},[type=importmap],[type=speculationrules])`);
/**
 * What can be held, and where a privacy statement has a place for something of ours. Import maps and data blocks are left alone;
 * `data-service` on any other element is the site's own.
 */
const marked = `:is([data-consent],[data-service]):is(${embeds},[data-held],source,template,track,picture,link,img,script:is(${live},[type="text/plain"],[type="text/html"])),[data-consentgate=opt-out],[data-consentgate=declaration]`;
/** Finds the marked elements below a root (README, "Marking tags"), in document order; the root itself may be one. */
const findMarked = (root) => 
// A document has none, and in a form it may be a field of that name.
[root, ...root.querySelectorAll(marked)].filter((element) => element.matches?.call?.(element, marked));
/** Is it content for the visitor's eye, for which a placeholder can stand in? */
const isEmbed = (element) => element.matches(embeds);
/** The same in open shadow roots too, which no observer of the page sees; only worth it when something may fire. */
const findEverywhere = (root) => [
    ...findMarked(root),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? findEverywhere(shadowRoot) : [])),
];
/** In document order; what stands in a shadow comes where its host stands. */
function inOrder(elements) {
    const found = [...elements];
    const paths = new Map();
    for (const element of found) {
        const path = [element];
        for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
            path.unshift(root.host);
        paths.set(element, path);
    }
    return found.sort((a, b) => {
        const [one = [], two = []] = [paths.get(a), paths.get(b)];
        const at = one.findIndex((element, depth) => element !== two[depth]);
        const [left, right] = [one[at], two[at]];
        if (!left || !right)
            return one.length - two.length;
        return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
}

/** The same for a copy of it. */
const describeScript = ({ src, text }) => `${src} ${text}`;
/** Takes a script out of the browser's reach that has not run yet. */
function disarmScript(script) {
    if (!isLiveScript(script))
        return;
    script.dataset.type = script.type;
    script.type = 'text/plain';
}
/**
 * Takes scripts back that may not run any more. They have run, and will not again; but copies of them would, in a page that
 * somebody keeps. Returns what was found, copies that are here already among it.
 */
function disarmRan({ marked, isWritten, scripts, texts }) {
    const { dataset } = marked;
    const copies = [...document.scripts].filter((script) => isLiveScript(script) && texts.has(describeScript(script)));
    const found = [...scripts.list(), ...copies];
    for (const script of found) {
        for (const name of isWritten ? [] : ['consent', 'service'])
            if (dataset[name])
                script.dataset[name] = dataset[name];
        disarmScript(script);
        for (const link of document.querySelectorAll('link[rel$=preload]'))
            if (link.href === script.src)
                link.remove();
    }
    return found;
}

/**
 * Calls back with the marked elements of the page, now and as they come; and after every burst of changes. `readInspector`
 * gives who looks at all that comes, once there is one; `isGuarded`: there will be.
 */
function watch(signal, onMarked, onChange, readInspector, isGuarded) {
    const marks = '[data-consent],[data-service],[data-consentgate],[style*="//"]';
    const look = (roots) => {
        const found = [...new Set(roots.flatMap(findMarked))];
        if (found[0])
            onMarked(found);
    };
    const options = {
        childList: true,
        subtree: true,
        // A name that no attribute has, where nobody will look at styles.
        attributeFilter: ['data-consent', 'data-service', isGuarded ? 'style' : ''],
    };
    const observer = new MutationObserver((records) => {
        // What comes later is made by code, and has come through a door, but for its style.
        const isLoading = document.readyState !== 'complete';
        const by = readInspector();
        const leaves = isLoading && by ? `${marks},${by.suspects}` : marks;
        const roots = [];
        let tree;
        by?.restyle(records);
        // Index loops: `for…of` costs twice as much per node (measured).
        for (let k = 0; k < records.length; k++) {
            const record = records[k];
            const nodes = (isLoading ? [...record.addedNodes] : record.addedNodes);
            const name = record.attributeName;
            // The names of marks are longer than `style`; a pattern costs each record, most of which have no name.
            if (name?.[5])
                roots.push(record.target);
            for (let i = 0; i < nodes.length; i++) {
                const node = nodes[i];
                // What a parser has put in a shadow (`<template shadowrootmode>`) is seen by nobody else; it may hold further ones.
                if (isLoading && node.shadowRoot) {
                    observer.observe(node.shadowRoot, options);
                    nodes.push(...node.shadowRoot.querySelectorAll('*'));
                }
                // A parser inserts node by node: a tree that is looked at as a whole covers those that follow. (A query of the
                // whole document instead, per burst, costs 130 µs and more on a large page.)
                // In a form it may be a field of that name.
                if (tree?.contains?.call?.(tree, node))
                    continue;
                if (node.firstElementChild)
                    tree = node;
                else if (!node.matches?.(leaves))
                    continue;
                by?.inspect(node);
                roots.push(node);
            }
        }
        look(roots);
        onChange();
    });
    observer.observe(document, options);
    signal.addEventListener('abort', () => observer.disconnect());
    look([document]);
}

/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. `act` hears of
 * clicks, and of somebody who is about to click. Returns what listens again: a document that is opened anew
 * (`document.open()`) has lost its listeners; those that are there still are not added twice.
 */
function listenToActions(signal, act) {
    const hear = (event) => {
        // By the way that the event takes: it begins inside of a shadow root, of which its target says nothing.
        const data = event.composedPath().find((element) => element.dataset?.consentAction)?.dataset;
        const isClick = event.type === 'click';
        if (!data)
            return;
        // A link would jump to the top of the page.
        if (isClick)
            event.preventDefault();
        act(data.consentAction, data.consentCategory, isClick);
    };
    const listen = () => {
        for (const type of ['click', 'pointerover', 'focusin'])
            document.addEventListener(type, hear, { capture: true, signal });
    };
    listen();
    return listen;
}

/** Makes the root's keeper; nothing is in the page before somebody reads it. */
function createRoot() {
    let root;
    const read = () => {
        const there = document.querySelector('#consentgate-root');
        // Whoever hydrates a whole document (React) steps over an element of a name that is none of the body's own; a `div` it
        // takes for the page's, and throws away what the server has sent. It has no role, nor rows of the page's style sheets.
        root ??= there ?? document.createElement('data');
        // No box of its own: an empty first child takes a row of `body{display:grid}`, and a gap; and where a site turns, moves or
        // hides whatever comes first, or all there is, what is fixed would lie in that box, out of view.
        root.style = 'display:contents!important';
        root.id = 'consentgate-root';
        if (!root.isConnected) {
            // A copy, in a page that htmx has kept.
            there?.remove();
            // Not `document.body`, which is a frame where the site has one of that name.
            document.querySelector('body').prepend(root);
        }
        return root;
    };
    return {
        read,
        putBack() {
            return root?.isConnected === false && read();
        },
    };
}
/**
 * Makes the control that opens the preferences again, in English; the part `label` knows its other words. No sheet of the
 * site takes it away; `--cg-reopen` moves it (an `inset`).
 */
function createReopen(theme) {
    const button = document.createElement('button');
    button.lang = 'en';
    button.dataset.consentgate = 'reopen';
    button.textContent = 'Cookie settings';
    button.dataset.consentAction = 'open-preferences';
    button.className = 'cg-reopen';
    // System colours follow dark mode and forced colours without a style sheet, and the site where it is `light` or `dark` for all.
    button.style.cssText =
        `all:revert;inset:var(--cg-reopen,auto auto 1rem 1rem);padding:0 1rem;border:1px solid;color:var(--cg-text,CanvasText);color-scheme:${/^(dark|light)$/.test(theme) ? theme : 'light dark'};font:600 max(14px,.9rem)/44px system-ui;z-index:2147483647;position:fixed;border-radius:22px;background:var(--cg-surface,Canvas);`.replace(/;/g, '!important;');
    return button;
}
/**
 * Shows the control or takes it away, and tells whether it stands; a site with a control of its own needs none of ours, and
 * may have it at the end of what is being read still.
 */
function showReopen(inside, isHidden) {
    let { reopen } = inside;
    // Not beside one of the site, which may have come with a route, or have gone with it. Prototype's `remove()` wants a parent.
    if (isHidden || document.querySelector('[data-consent-action=open-preferences]:not([class^=cg-])'))
        reopen?.isConnected && reopen.remove();
    // Not again where it is: to be moved would cost it the focus.
    else if (!reopen?.isConnected && document.readyState !== 'loading') {
        reopen = inside.reopen ??= createReopen(inside.raw.theme);
        inside.root().append(reopen);
    }
    return reopen?.isConnected;
}

/**
 * Tells the page: `consentgate:ready` and `change` on the document with the decisions, `blocked` and `released`
 * from the element (they bubble) with its `data-*` attributes.
 */
function tellEvent(name, detail, from = document) {
    from.dispatchEvent(new CustomEvent(`consentgate:${name}`, { detail, bubbles: true }));
}
/** Tells tag managers by one `dataLayer` entry: the choice by id of category and service. */
function tellDataLayer(decisions) {
    const choices = {};
    for (const id in decisions)
        choices[id] = decisions[id].choice;
    readDataLayer().push({ event: 'consentgate_update', consentgate: choices });
}

/**
 * Keeps tabs in agreement: a message when one of them changes, and a look when this page comes back, from
 * another tab (`visibilitychange`) or from the back/forward cache (`pageshow`). Returns what tells the others.
 */
function createTabs(name, signal, onNews) {
    let channel;
    try {
        channel = new BroadcastChannel(name);
        channel.onmessage = (event) => onNews(`${event.data}`);
        signal.addEventListener('abort', () => channel.close());
    }
    catch {
        // Not there, or not allowed in this frame: the look on return still works.
    }
    for (const type of ['visibilitychange', 'pageshow']) {
        // Not for the page's first `pageshow`: it has just been looked, and each look asks another process for the cookies.
        const look = (event) => event.persisted === false || document.hidden || onNews();
        addEventListener(type, look, { capture: true, signal });
    }
    // A closed channel throws when it is spoken into.
    return (message) => signal.aborted || channel?.postMessage(message);
}

/** Puts the rooms together; the only place that knows all of them. */
function createConsentGate(setup) {
    const { config, store, tellGoogle, isEarly, isDecided } = setup;
    const controller = new AbortController();
    const { signal } = controller;
    // The browser's own list of listeners: one that throws is reported and does not stop the next.
    const bus = new EventTarget();
    const made = {};
    const pending = {};
    const told = new WeakSet();
    const root = createRoot();
    const hasUi = config.ui === 'on';
    // One that has hosts but no category is the catalogue's, with more hosts.
    const unlearnt = config.services.filter(({ hosts, category }) => !hosts?.map || !category);
    // A file for each, or from four on one with the hosts of all: over HTTP/1.1 a browser fetches six at a time (decision 010).
    const lookups = unlearnt[3] || unlearnt.some((service) => service.category)
        ? ['all']
        : unlearnt.map((service) => escape(service.id));
    const use = (name, run) => {
        const part = made[name];
        if (part)
            return run?.(part);
        // Asked for again while it is being loaded (WebKit sees to changes of the page meanwhile): there is one of each.
        pending[name] ??= setup
            .load(name, lookups)
            // biome-ignore lint/suspicious/noAssignInExpressions: a statement of its own costs bytes that every page pays for
            .then(async (mount) => (signal.aborted ? new Promise(() => { }) : (made[name] ??= await mount(inside))));
        pending[name].then(run).catch((error) => {
            // Everything stays held, and the next one who asks tries again. So do we when the page is there, or comes back: WebKit
            // keeps one that was left meanwhile, without what was on its way. An answer may be outdated by then.
            pending[name] = undefined;
            if (name !== 'answer')
                addEventListener('pageshow', () => use(name, run), { once: true, signal });
            console.error('consentgate:', error);
        });
    };
    const subscribe = (listener) => {
        bus.addEventListener('change', listener, { signal });
        return () => bus.removeEventListener('change', listener);
    };
    // `Event` is somebody else's in pages with MooTools before 1.4. `detail`: a choice has changed, not only what is held.
    const tellListeners = (detail) => bus.dispatchEvent(new CustomEvent('change', { detail }));
    /** Methods of the public face that a part carries out. */
    const delegate = (names, run) => Object.fromEntries(names.split(' ').map((name) => [name, (...args) => run(name, args)]));
    /** What follows a choice, in this order; the receipt has been kept before any of it. */
    store.afterChange = (isLearnt) => {
        // Google wants the update before the tag runs.
        isLearnt || tellGoogle('update');
        tellVendors();
        made.guard?.update();
        // Fires what was held after a paint, and so after the page has been told; a look would fire it at once.
        made.gate?.update();
        look(findMarked(document));
        count();
        tellEvent('change', store.decisions());
        isLearnt || tellManagers();
        tellListeners(1);
    };
    /** Statistics: nothing, not even their code, after a refusal or under DNT. */
    const count = (run) => {
        if (config.beacon && !store.signals().dnt && !store.allows('!analytics'))
            use('beacon', run);
    };
    /**
     * Vendors are told before their tags fire; after a refusal not even the code for it is fetched. What is granted now may
     * have been taken back when that code is there.
     */
    const tellVendors = () => {
        const decisions = store.decisions();
        const hasYes = Object.values(store.receipt()?.choices ?? {}).some((choice) => choice);
        hasVendors = config.services[0] && (made.vendors || isEarly || hasYes);
        if (hasVendors)
            use('vendors', (vendors) => vendors.update(decisions));
    };
    let hasVendors;
    /** Behind the vendors: what a tag manager fires by it must find Google told of each service. */
    const tellManagers = () => hasVendors ? use('vendors', (vendors) => vendors.tellManagers()) : tellDataLayer(store.decisions());
    const allows = (element) => {
        const { consent, service } = element.dataset;
        return store.allows(consent, service, isEmbed(element));
    };
    /** Has marked elements held or fired; the code for it is only fetched where there is something to do. */
    const look = (elements, hasWork = !!made.gate) => {
        for (const element of elements) {
            const place = element.dataset.consentgate;
            if (place) {
                use(place, (part) => part.update());
                continue;
            }
            const may = allows(element);
            hasWork ||= may !== false || isEmbed(element);
            // The parser has not run it yet: we come in the moment between its end tag and its start. One that may run does so in its turn.
            disarmScript(element);
            if (told.has(element) || may)
                continue;
            told.add(element);
            tellEvent('blocked', element.dataset, element);
        }
        if (hasWork)
            use('gate', (gate) => gate.look(elements));
    };
    const api = {
        ...delegate('deny rejectAll acceptAll withdraw grant set', (name, args) => use('answer', (answer) => answer[name](...args))),
        has: (expression) => !!store.allows(expression),
        // A page that reloads when it hears something would go round for ever if it heard of embeds that are held.
        subscribe: (listener) => subscribe((event) => event.detail && listener(store.decisions())),
        close: () => made.ui?.close(),
        decisions: store.decisions,
        push(...callbacks) {
            // One that throws is reported, as a rejection that nobody has caught, and does not stop the next.
            for (const callback of callbacks)
                new Promise(() => callback(api));
        },
        when: (expression, { signal: until } = {}) => new Promise((resolve, reject) => {
            const check = () => {
                if (!until?.aborted && !api.has(expression))
                    return;
                leave();
                until?.aborted ? reject(until.reason) : resolve();
            };
            const leave = subscribe(check);
            until?.addEventListener('abort', check);
            check();
        }),
        ready: Promise.resolve().then(() => api),
        receipt: store.receipt,
        destroy() {
            controller.abort();
            show();
        },
        track: delegate('pageView goal event search', (name, args) => count((beacon) => beacon.track([name, args]))),
        open: (view = 'preferences') => hasUi && use('ui', (ui) => ui.open(view)),
        // Only the gate remembers what the observer does not see, a shadow root for example.
        scan: (root = document) => look(findMarked(root), true),
    };
    const isGuarded = config.block === 'strict' || (config.block === 'known' && config.services[0]);
    const inside = {
        ...setup,
        isGuarded,
        tellTabs: createTabs(config.cookieName, signal, store.refresh),
        api,
        allows,
        root: root.read,
        signal,
        subscribe,
        made,
        lookups,
        look,
        tellListeners,
        use,
    };
    setup.early?.(inside);
    tellVendors();
    let due;
    watch(signal, look, () => {
        // Once for many bursts, because it asks the whole page; and not at once: with whoever takes the root out on purpose,
        // each time that it comes, we would go round in a circle.
        if (!due)
            due = setTimeout(() => {
                due = 0;
                if (!signal.aborted && root.putBack()) {
                    listen();
                    made.ui?.lift?.();
                }
                show();
            }, 50);
    }, () => made.guard, isGuarded);
    // Who holds, and what the catalogue knows of whom, come before anything else of the page, where a parser waits for us.
    if (isGuarded && !made.guard)
        use(lookups[0] ? 'guard-services' : 'guard');
    else if (lookups[0])
        use('services');
    // Else the services tell tag managers, who hear it once.
    if (!lookups[0] && isDecided)
        tellManagers();
    const listen = listenToActions(signal, (name, ids, isClick) => {
        // What will be needed is fetched while the visitor is still on the way to the button.
        if (name === 'open-preferences')
            isClick ? api.open() : hasUi && use('ui', (ui) => ui.prepare());
        else if (isClick)
            use('answer', (answer) => answer.act(name, ids));
        else
            use(name === 'accept-all' ? 'gate' : 'answer');
    });
    count();
    api.ready.then(() => tellEvent('ready', store.decisions()));
    // The code of the banner is on its way before there is a body to draw it in; when it is here, another tab may have answered.
    if (store.isOpen())
        hasUi ? use('ui', (ui) => store.isOpen() && ui.open('banner')) : use('answer');
    // On paper nobody can press it, and nobody shall when all is over. It stays where an answer is lost with its cookie: no banner
    // takes its place before the next page.
    const show = (event) => {
        if (hasUi &&
            showReopen(inside, (store.isOpen() && !inside.reopen) || signal.aborted || event?.type === 'beforeprint') &&
            // Other words than those that are here already: the law's, another language's, or the site's own.
            /^(?!en)|text/.test(config.region +
                (setup.raw.locale || document.documentElement.lang || navigator.language) +
                Object.keys(setup.raw)))
            use('label');
    };
    subscribe(show);
    for (const type of ['afterprint', 'beforeprint', 'DOMContentLoaded'])
        addEventListener(type, show, { signal });
    show();
    return api;
}

/**
 * Never comes where everything was taken back while it was on its way, as React's strict mode does with each component's
 * first effect: a part that came all the same would draw a second banner, and count the page twice.
 */
const unlessGone = ({ signal }, value) => signal.aborted ? new Promise(() => { }) : value;
/** The words in the language of the page. */
const loadWords = async (inside) => {
    const [{ readConfig }, { readWords }] = await Promise.all([Promise.resolve().then(function () { return config; }), import('./words.js')]);
    const load = async (id) => (await import('./load.js')).loadLocale[id]?.() ?? {};
    return unlessGone(inside, await readWords(readConfig(inside), load));
};
/** Parts that a bundler may put into chunks of their own: they are fetched when there is something to show or count. */
const lazy = {
    strict: async () => {
        const { mountStrict } = await import('./strict.js');
        return (inside) => mountStrict(inside, () => loadWords(inside));
    },
    ui: async () => {
        const [{ mountUi }, { mountUiPart }] = await Promise.all([import('../ui.js'), import('./ui.js')]);
        return async (inside) => {
            const messages = await loadWords(inside);
            return mountUiPart((host) => mountUi(host, { messages }), inside);
        };
    },
    declaration: async () => {
        const [{ mountDeclarationPart }, { readConfig }, { readAllWords }, { describeService }, { loadFacts }] = await Promise.all([
            import('./declaration.js'),
            Promise.resolve().then(function () { return config; }),
            import('./words.js'),
            import('./details.js'),
            import('./load-facts.js'),
        ]);
        return async (inside) => {
            // One module holds all words of a language.
            const load = async (file) => file.includes('-') ? {} : ((await (await import('./load.js')).loadLocale[file]?.()) ?? {});
            const messages = await readAllWords(readConfig(inside), { ...en, ...enDeclaration }, load);
            const facts = await unlessGone(inside, await loadFacts[messages.lang]?.());
            return mountDeclarationPart(inside, messages, (service) => describeService(service, facts));
        };
    },
    label: async () => {
        const { mountLabel } = await import('./label.js');
        return async (inside) => mountLabel(inside, await loadWords(inside));
    },
    beacon: async () => {
        const [{ mountBeacon }, { mountBeaconPart }] = await Promise.all([
            import('./beacon.js'),
            import('./beacon2.js'),
        ]);
        return (inside) => mountBeaconPart(mountBeacon, inside);
    },
    'beacon-more': async () => {
        const [{ mountBeaconMore }, { mountBeaconMorePart }] = await Promise.all([
            import('./more.js'),
            import('./beacon-more.js'),
        ]);
        return (inside) => mountBeaconMorePart(mountBeaconMore, inside);
    },
    'opt-out': async () => {
        const [{ createOptOut }, { mountOptOutPart }] = await Promise.all([
            import('./opt-out.js'),
            import('./opt-out2.js'),
        ]);
        return async (inside) => {
            const words = await loadWords(inside);
            return mountOptOutPart((host) => createOptOut(host, words), inside);
        };
    },
    receipts: async () => (await import('./receipts.js')).mountReceipts,
    vendors: async () => (await import('./vendors.js')).mountVendors,
};
/** The data of a service that was named by its id only; `import`ed objects carry their own and never come here. */
const loadService = async (id) => {
    const [{ catalogue }, { createPageForm }] = await Promise.all([
        import('./catalogue.js'),
        import('./page-form.js'),
    ]);
    const service = catalogue.find((known) => known.id === id);
    return service && createPageForm(service);
};
/** Brings what mounts a part, for as long as there is somebody to mount it for; or the data of a service. */
const loadPart = async (name) => {
    if (name.startsWith('services/'))
        return loadService(name.slice(9));
    const mount = (await lazy[name]?.());
    return async (inside) => (await unlessGone(inside, mount))(inside);
};

/** Under which a page has the instance that is at work, for other copies of the package; and an instance its own mark. */
const here = Symbol.for('consentgate');
/** The instance that is at work in this page: of this copy of the package, of another one, or of the script tag. */
function findInstance() {
    const { consentgate } = window;
    // The script tag's is there for good; one of npm that a site keeps in that place may have been destroyed.
    const isTag = consentgate && 'ready' in consentgate && !consentgate[here];
    return document[here] ?? (isTag ? consentgate : undefined);
}
/** Notes the instance that begins now, until it is destroyed. */
function noteInstance(api, signal) {
    for (const place of [document, api]) {
        Object.defineProperty(place, here, { value: api, configurable: true });
    }
    // A script tag that comes later looks there, says so, and starts nothing beside us. An element stays what it is.
    const page = window;
    const queue = Array.isArray(page.consentgate) ? page.consentgate : [];
    if (queue === page.consentgate)
        page.consentgate = api;
    page.consentgate ??= api;
    // When all of us stands, and will stay: React's strict mode takes each first instance back before anything else happens.
    api.ready.then(() => {
        if (!signal.aborted)
            api.push(...queue.splice(0));
    });
    signal.addEventListener('abort', () => {
        delete document[here];
        if (page.consentgate !== api)
            return;
        // A name that was declared by `var` cannot be taken away. Whoever has not been called yet waits for the next instance.
        if (queue[0] || !Reflect.deleteProperty(page, 'consentgate'))
            page.consentgate = queue;
    });
}
/** Gives the same object until it says something else: React compares what a store gives, and draws anew. */
function keepSame(read) {
    let known = read();
    return () => {
        const now = read();
        if (JSON.stringify(now) !== JSON.stringify(known))
            known = now;
        return known;
    };
}

/**
 * Takes an answer of the visitor: makes the receipt, keeps it, hands it to the store, and returns its text; `''` where nothing was
 * chosen. Throws `ConsentError` for unknown ids and for other words than the two, and changes nothing then.
 */
function takeAnswer(answer, store, config) {
    const { subjects } = store;
    // Pages without types give anything; a list or a number must not pass for an answer to nothing.
    const isWhole = !isRecord$1(answer);
    const ids = isWhole ? ['set()'] : Object.keys(answer);
    const wanted = (id) => (isWhole ? answer : answer[id]);
    const wrong = ids.filter((id) => !['granted', 'denied'].includes(wanted(id)) ||
        !(isWhole || (subjects[id] && idForm.test(id) && id !== 'necessary')));
    if (wrong[0])
        throw new ConsentError([
            `${wrong.map((id) => `"${id}" cannot be "${wanted(id)}"`)}: categories and services are granted or denied`,
        ]);
    // A receipt would say that something was chosen, and when.
    if (!ids[0])
        return '';
    // Another tab may have answered, and the clock may have been set right. Quietly: where things run until somebody objects, a
    // cookie that is gone would have everything run for the moment in which it is refused again.
    store.refresh('', true);
    const old = store.receipt();
    const { dnt, gpc } = store.signals();
    const now = Math.floor(Date.now() / 1000);
    const before = old?.time ?? 0;
    const choices = {};
    const isNo = ids.some((id) => wanted(id) === 'denied');
    // Noes are carried over, yeses only where they still count. A whole answer replaces single ones. Of what only other pages know,
    // nobody can tell here whether it belongs to what is denied.
    for (const [id, stored] of Object.entries(old?.choices ?? {})) {
        const subject = subjects[id];
        if (subject ? !isWhole && (!stored || isCurrent(id, subject.category, old, config)) : !stored || !(isWhole || isNo))
            choices[id] = stored;
    }
    for (const [id, { category }] of Object.entries(subjects)) {
        if (id !== 'necessary' && (isWhole ? id === category : ids.includes(id))) {
            choices[id] = wanted(id) === 'granted' ? 1 + (dnt ? 2 : 0) + (gpc ? 4 : 0) : 0;
        }
        else if (choices[id] && wanted(category) === 'denied') {
            // A no to a category takes back what was granted below it; a yes leaves single refusals standing.
            delete choices[id];
        }
    }
    const text = encodeReceipt({
        // Not by `Array.from`: pages with Prototype.js (Magento 1) have another one, which takes no function.
        id: old?.id ?? crypto.getRandomValues(new Uint8Array(16)).reduce((id, byte) => id + (byte % 36).toString(36), ''),
        // A later word must carry a later time, whatever the clock does: of two cookies of our name (one for the domain, one
        // for the host) the newer counts. Less than a minute ahead of the clock, or it would not be in force. The same word
        // again is news, too (each no erases what is stored by then), but a listener that repeats it must come to an end.
        time: Math.max(now, before < now + (Object.keys(choices).every((id) => choices[id] === old?.choices[id]) ? 9 : 59)
            ? before + 1
            : before),
        revision: config.revision,
        choices,
    });
    writeReceipt(text, config);
    store.refresh(text);
    return text;
}

/** How much the statistics may say now. */
function readBeaconLevel({ api, store, signal, raw }) {
    // Off under DNT always, whatever was granted (README, "DNT and GPC").
    if (signal.aborted || store.signals().dnt || api.has('!analytics'))
        return 0;
    return api.has('analytics') ? 2 : raw.beaconMode === 'consent' ? 0 : 1;
}
/** May the campaign be remembered? Its cookie may have a switch of its own in the settings. */
function isUtmGranted({ api }) {
    return api.has('analytics') && !api.has('!own-utm-cookie');
}

/** Completes the configuration for the parts, once; has what was not understood explained. */
function readConfig(inside) {
    if (!inside.whole) {
        const { config, raw, use } = inside;
        inside.whole = parseAll(config, raw);
        // A service that is named by its id only may not exist; the explanation knows the catalogue.
        if (!isUnderstood(inside.whole, raw))
            use('problems');
    }
    return inside.whole;
}

var config = /*#__PURE__*/Object.freeze({
    __proto__: null,
    readConfig: readConfig
});

/**
 * Is something stored under a name of a service that may not run? (A cheap look; a dot is any character.) The stores are
 * read once somebody asks for a name: the first look at a page's storage costs 2 ms of the click. `isQuick`: a look at the cookies only.
 */
function hasLeft({ subjects, allows }, isQuick) {
    let there = '';
    const isThere = (glob) => {
        there ||= `; ${document.cookie}; ${isQuick ? '' : Object.keys(localStorage).join('; ')};`;
        return RegExp(`; ${(glob.name ?? glob).replace(/\*/g, '.*')}[=;]`).test(there);
    };
    try {
        return Object.values(subjects).some(({ id, cookies = [], storage = [] }) => !allows(id) && [...cookies, ...storage].some(isThere));
    }
    catch {
        // Nothing may be stored in this frame.
        return false;
    }
}

/** Takes the visitor's answers, tells the other tabs, and has them reported where the site wants that. */
function mountAnswer(inside) {
    const config = readConfig(inside);
    const set = (answer) => {
        // All is over: no cookie is written that nobody listens to.
        if (inside.signal.aborted)
            return;
        const old = inside.store.receipt();
        // Our element in which the visitor has just clicked, if any; its words before the answer changes them.
        const element = window.event?.target?.closest?.('[data-consentgate]');
        const shown = element?.textContent;
        const text = takeAnswer(answer, inside.store, config);
        if (!text)
            return;
        inside.made.gate?.hear(answer);
        // The statistics may not be there (Do Not Track, another page): what they keep goes all the same.
        if (!isUtmGranted(inside))
            eraseCookie(config.utmCookie, config);
        // A yes that has expired is known to nobody any more; what services have stored under it is still there.
        if (hasLeft(inside.store))
            inside.use('vendors');
        inside.tellTabs(text);
        if (config.receipts)
            inside.use('receipts', (receipts) => receipts.send({ text, old, answer, shown, element }));
    };
    const setAll = (choice, ids) => set(Object.fromEntries(ids.map((id) => [id, choice])));
    const setSome = (choice, ids) => ids[0] ? setAll(choice, ids) : set(choice);
    return {
        set,
        grant: (...ids) => setAll('granted', ids),
        deny: (...ids) => setAll('denied', ids),
        acceptAll: () => set('granted'),
        rejectAll: () => set('denied'),
        withdraw: (...ids) => setSome('denied', ids),
        act(name, text) {
            const ids = text?.match(/[^\s,]+/g) ?? [];
            // A list that is there and empty (a template whose value is missing) is no yes to everything.
            if (name === 'accept-all')
                text != null && !ids[0] ? undefined : setSome('granted', ids);
            else if (name === 'reject-all' || name === 'withdraw')
                setSome('denied', ids);
        },
    };
}

const place = 'script[type$="/json"][data-consentgate]';
/** Names of options in JSON elements that are not among those given: they stand behind our tag, or in a second element. Never throws. */
function findUnread(raw) {
    try {
        return [...document.querySelectorAll(place)].flatMap(({ textContent }) => Object.entries(JSON.parse(textContent)).flatMap(([name, value]) => 
        // That one reads otherwise by now.
        name === 'base' || JSON.stringify(value) === JSON.stringify(raw[name]) ? [] : name));
    }
    catch {
        // What cannot be read is told of by itself.
        return [];
    }
}
/** Reads the attributes of our own script tag and the JSON element before it; the latter wins. Never throws. */
function readPageOptions(script) {
    const raw = {
        // Browsers hide the attribute from the page once it is applied; the property still has it.
        nonce: script?.nonce,
        // What the site's server knows of the visitor's place; nobody is located by us.
        region: document.documentElement.dataset.consentRegion,
        ...script?.dataset,
    };
    try {
        const json = document.querySelector(place)?.textContent ?? '{}';
        // In words: `findProblems`.
        if (!/^\s*{/.test(json))
            throw 1;
        return { raw: { ...raw, ...JSON.parse(json) } };
    }
    catch (unreadable) {
        // Which services it named nobody can tell: it may have been any of the catalogue.
        return { raw: { ...raw, services: `${raw.services ?? ''} all` }, unreadable };
    }
}

/** What only the guard holds; in a site's own markup `data-content` and its like are the site's. */
const guarded = 'imagesrcset|\\w+:href|ping|background|content|style|fill|stroke|mask|cursor|clip-path|marker-\\w+|to|from|values';
/** How an address that is no plain one is handed over under Trusted Types. */
const trusted = (name) => name === 'srcdoc' ? 'createHTML' : name.startsWith('on') ? 'createScript' : 'createScriptURL';
/** Would Firefox fetch something out of this template although it is inert (measured in 153 ESR)? A script only behind a tag. */
const isFetched = ({ content }) => content.querySelector('img[src],img[srcset],source[srcset],video[poster],link[rel=stylesheet],* ~ script[src],* > script[src]');
/** Will the browser ask for more of it by itself? One of several pictures, subtitles; what is scrolled to later. */
const isOpen = (element) => element.matches('picture,picture > *,img[srcset],track') || element.complete === false;
/** Is it one address, and of the site itself? Lists have several. */
const isOwn = (name, address) => {
    try {
        return !/srcset|srcdoc/.test(name) && new URL(address, document.baseURI).origin === location.origin;
    }
    catch {
        return false;
    }
};
/**
 * Gives an element that is no script its addresses (`data-src` → `src`), or takes them away (they stay noted); what else
 * it had that fetches stands in `data-held`. What belongs to it goes with it: sources, tracks, the image of a picture.
 * Returns whether anything changed. `isFirst`: it has not been fired, so what is noted is the site's own word, and what it
 * shows until then may be a stand-in.
 */
function setAddresses(element, isLive, trust, isFirst = false) {
    let hasChanged = false;
    let wasGiven = false;
    const { consent, service } = element.dataset;
    // From the inside out: a picture's sources come before its image. What is marked for something else waits for that.
    const members = [...element.querySelectorAll('source,track,img:not([data-consent])'), element];
    // From the outside in, and from the last to the first: WebKit has an image choose anew, at each step, of what is left.
    if (!isLive)
        members.reverse();
    for (const member of members) {
        const marks = member.dataset;
        if ((marks.consent ?? consent) !== consent || (marks.service ?? service) !== service)
            continue;
        const named = member.getAttribute('data-held')?.replace(/[^\w:-]+/g, '|');
        const more = named || (isLive && !member.hasAttribute('data-consent') && guarded) || 'src';
        const form = new RegExp(`^(data-)?(src|srcset|href|data|poster|srcdoc|${more})$`);
        const held = [...member.attributes].filter(({ name }) => /^data-/.test(name) && form.test(name));
        // Another instance has given them already (a component that was mounted again): what plays there goes on.
        if (isLive && held[0] && held.every(({ name, value }) => member.getAttribute(name.slice(5)) === value)) {
            wasGiven = true;
            continue;
        }
        // A frame that the parser made is filled again out of the tab's history, without an address and without asking anybody:
        // by Firefox on a reload, by all on a step back. One that code has put in is not. It comes back with its address: one
        // without is loaded at once, and its `onload` would be called for an empty page. And a step back would lead out of the empty
        // page of one that has been emptied where it stands, to whom it showed before.
        const isFrame = member.localName === 'iframe' && (isLive ? !member.hasAttribute('src') : !isFirst);
        // What stands beside it may be gone by then: WebKit sees to changes of the page while Trusted Types are asked.
        const place = document.createComment('');
        if (isFrame)
            member.replaceWith(place);
        const late = [];
        let isLoading = false;
        try {
            const attributes = [...member.attributes].map(({ name, value }) => ({ name, value }));
            // A list before the address beside it: given first, or left over, that would be asked for as well; so would be the list
            // alone, without an address that stands for the plain screen.
            attributes.sort((one, two) => +two.name.endsWith('srcset') - +one.name.endsWith('srcset'));
            if (!isFirst &&
                member.localName === 'img' &&
                (isLive ? member.matches('[data-src][data-srcset]') : member.hasAttribute('src')))
                member.setAttribute('src', 'about:blank');
            for (const { name, value } of attributes) {
                const [, held, bare] = form.exec(name) ?? [];
                if (!bare || !held !== !isLive)
                    continue;
                const noted = isFirst ? member.getAttribute(`data-${name}`) : null;
                if (noted !== null && noted !== value && isOwn(name, value))
                    continue;
                hasChanged = true;
                if (bare.startsWith('on'))
                    late.push(bare);
                else
                    isLoading = true;
                // Chromium demands a trusted address for embed and object as well; elsewhere it is plain text again.
                if (isLive) {
                    const address = trust(trusted(bare), value);
                    // A drawing knows an address by its old name (`xlink:href`) only in the namespace of that.
                    if (bare.includes(':'))
                        member.setAttributeNS('http://www.w3.org/1999/xlink', bare, address);
                    else
                        member.setAttribute(bare, address);
                }
                else {
                    // What only keeps the place (`src="about:blank" data-src="…"`) is not what it waits for.
                    if (noted === null && (!member.hasAttribute(`data-${name}`) || !/^\s*(about:|data:|$)/i.test(value)))
                        member.setAttribute(`data-${name}`, value);
                    // A frame goes on loading when its address is only removed.
                    if (name === 'src')
                        member.setAttribute(name, 'about:blank');
                    member.removeAttribute(name);
                }
            }
        }
        finally {
            // Whatever a page's Trusted Types made of the address: it has its place.
            if (isFrame)
                place.replaceWith(member);
        }
        // What a preload fetches is settled when it comes into the page.
        if (isLive && member.matches('link[imagesrcset]'))
            member.replaceWith(member);
        // Firefox gives up on subtitles that are on and have no address, until they are switched off and on.
        if (isLive && member.localName === 'track') {
            const { track } = member;
            const { mode } = track;
            track.mode = 'disabled';
            track.mode = mode;
        }
        // A handler of something that is over by now, the page's own `load` for one: nothing else would call it.
        // An animation that is under way does not look at its values again.
        if (isLive)
            member.beginElement?.();
        if (isLive && !isLoading) {
            const handlers = member;
            for (const name of late)
                handlers[name]?.(new CustomEvent(name.slice(2)));
        }
    }
    // A media element looks at its sources only when told so. One that has begun to play them is left alone.
    const media = element.localName !== 'track' && element.closest('video,audio');
    if (media && (hasChanged || !wasGiven || !media.readyState))
        media.load();
    return hasChanged;
}
/** Calls back when somebody else gives a fired element another address (a component that is drawn anew, for another film). */
function watchAddresses(signal, onMoved) {
    /** Where it went last: the guard may put an address back that it holds, and would do so for ever. */
    const last = new WeakMap();
    const observer = new MutationObserver((records) => {
        for (const { target, attributeName, oldValue } of records) {
            const member = target;
            const name = attributeName;
            const value = member.getAttribute(name);
            const element = member.closest('[data-consent],[data-service]');
            if (!element || value === null || value === oldValue || value === member.getAttribute(name.slice(5)))
                continue;
            const steps = last.get(member) ?? {};
            if (steps[name] === value)
                continue;
            last.set(member, { ...steps, [name]: value });
            onMoved(element, () => member.setAttribute(name, value));
        }
    });
    signal.addEventListener('abort', () => observer.disconnect());
    const attributeFilter = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].map((name) => `data-${name}`);
    return (element) => observer.observe(element, { attributeFilter, attributeOldValue: true, subtree: true });
}

/*
 * A framework that takes over what a server has drawn walks through it node by node, and draws all of it anew when it finds
 * one more: what had fired would fire again.
 */
/** Stands in a part of the page that React's stream brings, and is put in its place later, where we see it again: a frame would load twice. */
const isUnplaced = (element) => !!element.closest('[hidden][id*="S:"]');
/** React notes on each node that it is its own. */
const isOfReact = (node) => Object.keys(node).some((name) => /^__react/.test(name));
/**
 * Stands in a part of the page (`Suspense`) that React takes over after what is around it, and after effects have run: all that
 * its server has put between the comments `$` and `/$`. Solid writes them too, but leaves no notes.
 */
function isInLatePart(element) {
    let part = element;
    while (part.parentNode && !isOfReact(part.parentNode))
        part = part.parentNode;
    let depth = 0;
    for (let node = part.previousSibling; node && depth < 1; node = node.previousSibling)
        if (node instanceof Comment)
            depth += /^\$/.test(node.data) ? 1 : /^\/\$/.test(node.data) ? -1 : 0;
    return depth > 0 && !isOfReact(part);
}
/**
 * Will a framework take it over that has not come to it yet? Then nobody has a reference to it. Only where that is certain:
 * a framework that is known by what its server writes, and that leaves a note when it has come.
 */
function isAwaited(element) {
    // Astro's islands, whatever they are made with.
    if (element.closest('astro-island[ssr]') || isInLatePart(element))
        return true;
    const names = Object.keys(window).join('\n');
    // Next, React Router, Remix; whoever else streams has `$RC`.
    if (/^(__(next|react|remix)|\$RC$)/im.test(names) || document.querySelector('script[src*="/_next/"]'))
        return !isOfReact(element);
    // SvelteKit sees to the scrolling itself as soon as it has come.
    if (/^__sveltekit/m.test(names))
        return history.scrollRestoration !== 'manual';
    const nuxt = document.getElementById('__nuxt');
    return !!nuxt && nuxt.__vue_app__?.$nuxt?.isHydrating !== false;
}
/** How often, and after how many milliseconds each, we look whether a framework has come. */
const patience$2 = 20;
const pause = 99;
/** Waits for it before there is a placeholder, which would be one node more than it has drawn; `onCome`: it has, or does not come. */
function createWaiting(onCome) {
    const awaited = new WeakSet();
    const wait = (element, looks = patience$2) => {
        const isEarly = looks > 0 && isAwaited(element);
        awaited[isEarly ? 'add' : 'delete'](element);
        if (isEarly)
            setTimeout(wait, pause, element, looks - 1);
        else
            onCome();
    };
    return { wait, has: (element) => awaited.has(element) };
}

/**
 * Has forgotten the pages that somebody keeps as they were left, with all that ran in them: shown again, it would run again,
 * whatever the visitor has said since.
 */
function forgetPages() {
    const { Turbo, Turbolinks } = window;
    Turbo?.cache?.clear();
    Turbolinks?.clearCache?.();
    try {
        // htmx up to 2; it asks the server for what it does not find.
        for (const store of [localStorage, sessionStorage])
            store.removeItem('htmx-history-cache');
    }
    catch {
        // A browser that stores nothing keeps no pages.
    }
}

/** Creates an empty one. */
function createLooseSet() {
    // A key of a WeakMap, a node stays the same object for as long as it is in the page.
    const known = new WeakMap();
    const refs = new Set();
    return {
        add(item) {
            const ref = known.get(item) ?? new WeakRef(item);
            known.set(item, ref);
            refs.add(ref);
        },
        has: (item) => known.has(item),
        delete(item) {
            const ref = known.get(item);
            known.delete(item);
            return refs.delete(ref);
        },
        list: () => [...refs].flatMap((ref) => {
            const item = ref.deref();
            if (!item)
                refs.delete(ref);
            return item ?? [];
        }),
    };
}

/** All names of JavaScript (MIME Sniffing, "JavaScript MIME type essence match"). */
const javascript = /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/i;
/** The type that a held script shall have when it runs. */
const readType = (held) => held.getAttribute('data-type') ?? (isActive(held) ? held.getAttribute('type') : null);
/** Is it a module? Browsers do not mind how that is spelled. */
const isModule = (type) => /^module$/i.test(type ?? '');
/**
 * Does the browser fetch and run a script of these attributes (HTML, "prepare the script element")? One that it passes over
 * asks for nothing and tells nobody that it has run.
 */
function willRun(script, type) {
    const read = (name) => script.getAttribute(name)?.trim();
    if (isModule(type))
        return true;
    const language = read('language');
    const name = type ?? (language && `text/${language}`);
    if ((name && !javascript.test(name.trim())) || script.hasAttribute('nomodule'))
        return false;
    const [event, target] = [read('event'), read('for')];
    return event == null || target == null || (/^window$/i.test(target) && /^onload(\(\))?$/i.test(event));
}

/** The address of a script, wherever it is written; the guard has put `data-` before the one that it found. */
const readAddress = (script) => {
    const names = script instanceof SVGElement ? ['href', 'xlink:href'] : ['src'];
    const written = ['data-src', ...names.flatMap((name) => [`data-${name}`, name])];
    return script.getAttribute(written.find((name) => script.hasAttribute(name)) ?? '');
};
/** Starts the download of a script whose turn comes later. */
function preload(script) {
    const href = readAddress(script);
    const type = readType(script);
    if (!href || script.localName !== 'script' || !willRun(script, type) || !script.isConnected)
        return;
    // A frame does not take what its page has fetched.
    if (script.ownerDocument !== document)
        return;
    // Chromium reads what was preloaded by code in the encoding of the page, whatever the link says (156).
    const charset = script.getAttribute('charset');
    if (charset && charset.toLowerCase() !== document.characterSet.toLowerCase())
        return;
    // WebKit reads what has come in the encoding of the page, whatever its server says (2.50).
    if (!isModule(type) && document.characterSet !== 'UTF-8' && /Apple/.test(navigator.vendor))
        return;
    const link = document.createElement('link');
    link.rel = isModule(type) ? 'modulepreload' : 'preload';
    link.as = 'script';
    // The same request mode, or the browser would fetch the script a second time; Firefox asks for the same encoding, too.
    for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority', 'charset']) {
        const value = script.getAttribute(name);
        if (value != null)
            link.setAttribute(name, value);
    }
    link.nonce = script.nonce;
    link.href = href;
    document.head.append(link);
}

/** What is fired with all that stands in it. */
const hasInside = /^(script|template|video|audio|picture|object)$/;
/**
 * Is there more of it to come? A page comes in pieces, and a browser shows us the beginning of a tag: what has nothing behind
 * it, nor behind what it stands in, is being read still. A script without a text is one that somebody will fill.
 */
function isUnfinished(element) {
    const { localName, textContent } = element;
    const isScript = localName === 'script';
    // Its address came with the tag.
    if (!hasInside.test(localName) || (isScript && readAddress(element) != null))
        return false;
    if (isScript && !textContent)
        return true;
    if (document.readyState !== 'loading')
        return false;
    let node = element;
    while (node && !node.nextSibling)
        node = node.parentNode ?? node.host ?? null;
    return !node;
}
/** Remembers what is not to be fired before all of it is there; `onMore`: something has come. */
function createUnfinished(signal, onMore) {
    const waiting = createLooseSet();
    const observer = new MutationObserver(onMore);
    document.addEventListener('readystatechange', onMore, { signal });
    signal.addEventListener('abort', () => observer.disconnect());
    return {
        /** Has it to wait? Then it is remembered. */
        wait(element) {
            const isWaiting = isUnfinished(element);
            if (isWaiting) {
                waiting.add(element);
                observer.observe(document.readyState === 'loading' ? document : element, { childList: true, subtree: true });
            }
            return isWaiting;
        },
        /** Those that have waited, to be looked at anew; nobody waits any more. */
        take() {
            const elements = waiting.list();
            for (const element of elements)
                waiting.delete(element);
            if (elements[0])
                observer.disconnect();
            return elements;
        },
    };
}

/** Tells whoever sets the site up, once for each kind of mistake, what is wrong with a marked tag. */
function createWarnings() {
    const warned = new Set();
    const warn = (text, element) => {
        if (!warned.has(text))
            console.warn(`consentgate: ${text}`, element);
        warned.add(text);
    };
    return {
        /** Looks at one that is new; `may`: may it fire? */
        look(element, may) {
            const { consent, service } = element.dataset;
            if (may === undefined)
                warn(`unknown category or service "${consent ?? service}"; the tag stays held`, element);
            if (element.localName === 'template' && isFetched(element))
                warn('Firefox fetches images, styles and scripts inside a template: use <script type="text/html"> instead', element);
            // What it shows without an address it shows for ever, whatever it is given later (156); with a type it waits for it.
            if (!may && element.matches('object:not([type])') && element.firstElementChild)
                warn('Chromium never loads an object with something in its place that has no type: write one', element);
        },
        isLive(element) {
            warn('a marked tag was live: write data-src instead of src, or it may load before it is held', element);
        },
    };
}

/** Creates the gate, which has looked at nothing yet. */
function createGate({ allows, release, signal, onChange, onWithdrawn }) {
    const held = createLooseSet();
    const fired = new WeakSet();
    const shown = createLooseSet();
    const once = createLooseSet();
    const warnings = createWarnings();
    const coming = createWaiting(onChange);
    const unfinished = createUnfinished(signal, () => look([]));
    const hold = (element) => {
        held.add(element);
        if (isEmbed(element))
            coming.wait(element);
    };
    const fire = (elements, afterPaint) => {
        for (const element of elements) {
            held.delete(element);
            fired.add(element);
            // A script that has run is not undone, and a style sheet is there.
            if (isEmbed(element))
                onChange();
            if (!/^(script|template|link)$/.test(element.localName))
                shown.add(element);
        }
        release.fire(elements, afterPaint, {
            isDue: (element) => element.isConnected && (once.has(element) || !!allows(element)),
            // What comes back into the page shall fire then; what is there waits for another yes.
            onGone(element) {
                fired.delete(element);
                if (element.isConnected)
                    hold(element);
            },
        });
    };
    const look = (elements = findEverywhere(document)) => fire(
    // What has waited for its end comes before what stands behind it.
    inOrder(new Set([...unfinished.take(), ...elements])).filter((element) => {
        // The opt-out switch is found with what is held, and is nothing to hold. A framework may mark what is in a tag's place.
        if (fired.has(element) || release.isOurs(element) || element.dataset.consentgate)
            return false;
        const may = allows(element);
        // Known, but its marks may be others by now, and it may be back in the page.
        if (held.has(element))
            return may && element.isConnected && !unfinished.wait(element);
        if (release.isAgain(element))
            return false;
        warnings.look(element, may);
        if (may)
            return !isUnplaced(element) && !unfinished.wait(element);
        if (element.localName === 'script')
            disarmScript(element);
        else if (release.take(element, true))
            warnings.isLive(element);
        if (!isUnplaced(element))
            hold(element);
        return false;
    }), 
    // On touch screens our code may come after the click that granted: it shall be seen first all the same.
    !!navigator.userActivation?.isActive);
    return {
        look,
        update() {
            let isBack = false;
            let isWithdrawn = false;
            for (const element of shown.list()) {
                if (!allows(element) && (isEmbed(element) || isOpen(element))) {
                    isBack = shown.delete(element);
                    fired.delete(element);
                    release.take(element);
                    hold(element);
                }
            }
            for (const [key, entry] of release.ran) {
                if (allows(entry.marked) || once.has(entry.marked))
                    continue;
                isBack = release.ran.delete(key);
                // What ran for want of a yes ends by one.
                isWithdrawn ||= !/!/.test(`${entry.marked.dataset.consent}`);
                for (const script of entry.scripts.list()) {
                    const inert = release.cancel(script);
                    if (!inert)
                        continue;
                    fired.delete(inert);
                    hold(inert);
                }
                for (const script of disarmRan(entry))
                    fired.add(script);
            }
            release.sweep();
            if (isBack)
                forgetPages();
            if (isWithdrawn)
                onWithdrawn();
            fire(inOrder(held.list()).filter((element) => element.isConnected && allows(element) && !unfinished.wait(element)), true);
        },
        move(element, put) {
            // What was agreed to once was another one.
            if (!shown.delete(element) && !once.delete(element))
                return;
            fired.delete(element);
            if (!allows(element) && release.take(element))
                put();
            look([element]);
        },
        releaseOnce(element) {
            // A script runs once in a page.
            if (fired.has(element))
                return;
            fire([element], true);
            shown.delete(element);
            once.add(element);
        },
        takeBack(isMeant) {
            for (const element of once.list()) {
                if (!isMeant(element))
                    continue;
                once.delete(element);
                shown.add(element);
            }
        },
        held: () => inOrder(held.list()).filter((element) => isEmbed(element) && element.isConnected && !coming.has(element)),
    };
}

/**
 * Puts a hook in front of a method of the window or the document, until the signal aborts. It is told what the method was
 * called on, its arguments, and the method itself. Whoever hooked it after us keeps that hook.
 */
function hookMethod(target, name, signal, around) {
    const methods = target;
    const native = methods[name];
    // Documents of test tools do not have all of them.
    if (!native)
        return;
    const before = Object.getOwnPropertyDescriptor(target, name);
    // What is inherited is looked up anew: others (zone.js, error monitors) hook the prototype after us, and mean us too.
    const owner = before ? { [name]: native } : Object.getPrototypeOf(target);
    // A proxy keeps name, length and errors of its native, and says that it is one.
    const hooked = new Proxy(native, {
        apply: (_, self, args) => around(self, args, () => Reflect.apply(owner[name], self, args)),
    });
    // Not seen by whoever lists the properties, as that of the prototype is not. A page that has locked it keeps it.
    const own = before && 'value' in before ? before : { writable: true, configurable: true };
    Reflect.defineProperty(target, name, { ...own, value: hooked });
    signal.addEventListener('abort', () => {
        if (methods[name] !== hooked)
            return;
        if (before)
            Object.defineProperty(target, name, before);
        else
            delete methods[name];
    });
}

/** The events, in the order in which a page has them (HTML, "The end"), and at what they arrive; none goes on elsewhere. */
const order = ['DOMContentLoaded document', 'DOMContentLoaded window', 'readystatechange document', 'load window'];
const rank = (type, target) => order.indexOf(`${type} ${target === window ? 'window' : 'document'}`);
/** Has the event of this name been dispatched already (HTML, "The end"; Navigation Timing)? */
const isOver = (type) => {
    // Documents of test tools (jsdom, happy-dom) have no such clock; the page must not break there.
    const { timing = {} } = performance;
    return type === 'load'
        ? timing.loadEventStart
        : type === 'DOMContentLoaded'
            ? timing.domContentLoadedEventStart
            : document.readyState === 'complete';
};
const call = ({ target, type, handler, signal, isThere }) => {
    if (signal?.aborted || isThere?.() === false)
        return;
    const event = new CustomEvent(type);
    // `load` of the window has the document as its target (HTML, "legacy target override").
    const targets = { target: document, currentTarget: target };
    for (const [key, value] of Object.entries(targets))
        Object.defineProperty(event, key, { value });
    try {
        if (typeof handler === 'function')
            handler.call(target, event);
        else
            handler.handleEvent(event);
    }
    catch (error) {
        // Reported as that of any listener, and the next one is called all the same.
        setTimeout(() => {
            throw error;
        });
    }
};
/**
 * Hooks the listeners of window and document. `isReleased`: does a released tag run now? `isBusy`: will there be a
 * {@link LateEvents.callLate} when tags that are under way have run?
 */
function createLateEvents(signal, isReleased, isBusy) {
    let late = [];
    const isSame = (one, two) => one.target === two.target && one.type === two.type && one.handler === two.handler;
    const callLate = () => {
        late.sort((a, b) => rank(a.type, a.target) - rank(b.type, b.target));
        // One of them may take another one back.
        for (let listener = late.shift(); listener; listener = late.shift()) {
            const { native, type } = listener;
            if (native && !isOver(type))
                native();
            else
                call(listener);
        }
    };
    /** Returns whether it is to be heard from us, and not before. */
    const add = (listener) => {
        const { type, target, native } = listener;
        // Of what is to come a tag would have heard after all that is over, had it been there from the start.
        const isToCome = !!native && !isOver(type) && type !== 'DOMContentLoaded' && !!isOver('DOMContentLoaded') && !!isBusy();
        if (rank(type, target) < 0 || !(isToCome || isOver(type)))
            return false;
        if (late.some((other) => isSame(other, listener)))
            return isToCome;
        // A handler that takes the place of another one has its turn, too (HTML, "activate an event handler").
        const place = late.findIndex((other) => other.isThere?.() === false && rank(other.type, other.target) === rank(type, target));
        if (listener.isThere && place >= 0)
            late[place] = listener;
        else
            late.push(listener);
        // An async tag comes when it wants; its listeners wait until it has run.
        if (!isBusy())
            setTimeout(callLate);
        return isToCome;
    };
    for (const target of [window, document]) {
        const read = ([type, handler, options]) => ({ target, type, handler, signal: options?.signal });
        // Called without a receiver it is the window's; with another one it is none of ours.
        const isOurs = (self) => (self ?? window) === target;
        hookMethod(target, 'addEventListener', signal, (self, args, native) => {
            return args[1] && isOurs(self) && isReleased() && add({ ...read(args), native }) ? undefined : native();
        });
        hookMethod(target, 'removeEventListener', signal, (self, args, native) => {
            if (isOurs(self))
                late = late.filter((listener) => !isSame(listener, read(args)));
            return native();
        });
    }
    /** Handlers whose event has come already, from the browser or from us: an async tag is not the one that has set them. */
    const called = new WeakSet();
    const noteHandlers = () => {
        for (const handler of [window.onload, document.onreadystatechange])
            if (handler)
                called.add(handler);
    };
    if (isOver('load'))
        noteHandlers();
    else
        window.addEventListener('load', noteHandlers, { signal, once: true });
    return {
        watchHandlers() {
            const { onload } = window;
            const { onreadystatechange } = document;
            return () => {
                const handlers = [
                    ['load', window, onload],
                    ['readystatechange', document, onreadystatechange],
                ];
                for (const [type, target, before] of handlers) {
                    const read = () => target[`on${type}`];
                    const handler = read();
                    if (handler && handler !== before && !called.has(handler)) {
                        if (isOver(type))
                            called.add(handler);
                        add({ type, target, handler, isThere: () => read() === handler });
                    }
                }
            };
        },
        callLate,
    };
}

/** What matches of some nodes and of all below them. */
const findAll = (nodes, selector) => nodes.flatMap((node) => [
    ...(node.matches?.(selector) ? [node] : []),
    ...(node.querySelectorAll?.(selector) ?? []),
]);
/** Scripts that wait for us. Marked ones wait for their own grant. */
const findScripts = (nodes) => findAll(nodes, 'script:not([data-consent],[data-service])').filter(isActive);
/** Shadow roots in what was written come alive: returns the scripts in them. */
const openShadows = (nodes) => findAll(nodes, 'template[shadowrootmode]').flatMap((template) => {
    const { content, parentElement } = template;
    const inside = [...content.childNodes];
    const mode = template.getAttribute('shadowrootmode');
    parentElement?.attachShadow({ mode }).append(content);
    template.remove();
    return [...findScripts(inside), ...openShadows(inside)];
});
/** Elements whose content is read by rules of its own, and what has to stand around it to be read so. */
const contexts = {
    table: '<table>',
    tbody: '<table><tbody>',
    thead: '<table><thead>',
    tfoot: '<table><tfoot>',
    tr: '<table><tbody><tr>',
    select: '<select>',
    svg: '<svg>',
};
/**
 * What stands in `noscript` is text where scripts run. Chromium and WebKit read it as markup in a document that runs none, and
 * the picture in it would be asked for: it is written as text. What only looks like one, in a script for example, stays.
 */
const muteNoscript = (html) => html.replace(/(<!--.*?(?:-->|$)|<(script|style|textarea|title|xmp|iframe)\b.*?(?:<\/\2|$))|(<noscript\b[^>]*>)(.*?)(?=<\/noscript|$)/gis, (_, other, _name, open, text) => other ?? open + text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
/**
 * What is whole. The rest of a text has to wait for more: half a tag, or a script without its end. WebKit runs a script by
 * itself that has gone into the page before it was complete.
 */
const whole = /[^<]+|<!--(?:-?>|.*?-->)|<(script|noscript|style|textarea|title|xmp|iframe)(?=[\s/>])[^>]*>.*?<\/\1[^>]*>|<(?!!--|(?:script|noscript|style|textarea|title|xmp|iframe)[\s/>])[a-z/!?][^>]*>|<(?=[^a-z/!?])/gisy;
/** What belongs in a head; with anything else, a parser begins the body. */
const headed = 'script,noscript,style,link,meta,title,base,template';
/** Creates it. `findPlace`: the element after which what one writes shall stand. */
function createLateWriting(trustHtml, findPlace) {
    const writings = new Map();
    let hasNoscript;
    const readsNoscript = () => {
        if (hasNoscript === undefined) {
            const page = document.implementation.createHTMLDocument();
            page.write(trustHtml('<body><noscript><br>'));
            hasNoscript = !!page.querySelector('br');
        }
        return hasNoscript;
    };
    const open = (after) => {
        const place = findPlace(after);
        const parent = place.parentElement;
        const isDrawn = parent instanceof SVGElement && parent.localName !== 'foreignObject';
        const context = isDrawn ? 'svg' : (parent?.localName ?? '');
        // A document without a window parses like the real one, and runs and fetches nothing.
        const page = document.implementation.createHTMLDocument();
        page.write(trustHtml(`<body>${contexts[context] ?? ''}`));
        const writing = { page, end: new Text(), nodes: [], context, scripts: [], tail: '' };
        writings.set(after, writing);
        place.after(writing.end);
        return writing;
    };
    /** What was written last in the head of a page and stands in its body. */
    let last;
    const put = ({ page, context, nodes, end, scripts }, html) => {
        const before = new Set(findScripts(nodes));
        page.write(trustHtml(readsNoscript() ? muteNoscript(html) : html));
        const { body } = page;
        const around = contexts[context] ? body.querySelector(context) : null;
        // Nodes move over as soon as they begin; the parser goes on filling them where they are.
        const begun = [...body.childNodes].flatMap((node) => around && node.contains(around) ? [...around.childNodes] : node);
        nodes.push(...begun);
        // What code puts beside them runs by itself, or (`innerHTML`) never.
        scripts.push(...findScripts(nodes).filter((script) => !before.has(script)));
        for (const node of begun) {
            const isHeaded = node.matches?.(headed) ?? !node.wholeText?.trim();
            if (context === 'head' && !isHeaded && document.head.contains(end) && document.body) {
                if (last?.parentNode === document.body)
                    last.after(end);
                else
                    document.body.prepend(end);
            }
            end.before(node);
            if (context === 'head' && document.body?.contains(node))
                last = node;
        }
        // Firefox knows a sheet again by its text, and with it that its imports came to nothing in the other document.
        for (const style of findAll(begun, 'style'))
            style.append(' ');
    };
    return {
        write(after, html) {
            const writing = writings.get(after) ?? open(after);
            const text = writing.tail + html;
            let length = 0;
            for (const [piece] of text.matchAll(whole))
                length += piece.length;
            writing.tail = text.slice(length);
            put(writing, text.slice(0, length));
            return writing.scripts;
        },
        end(after) {
            const writing = writings.get(after);
            if (!writing)
                return [];
            writings.delete(after);
            put(writing, writing.tail);
            writing.page.close();
            writing.end.remove();
            return [...writing.scripts, ...openShadows(writing.nodes)];
        },
    };
}

/** Does it run as soon as it is in the page? */
const isInline = (script) => readAddress(script) == null && !isModule(script.getAttribute('type'));
/** Does a parser wait for it? */
const isWaitedFor = (script) => {
    const type = script.getAttribute('type');
    return willRun(script, type) && !isModule(type) && !script.matches('[async],[defer]');
};
/**
 * Creates the helper and hooks `document.write`, `writeln`, `open` and the listeners of this page. `isBusy`: are there tags
 * under way, so that {@link LatePage.callLate} will be called? `runNow` runs a script that another one has written, and returns
 * what that wrote and has to wait.
 */
function createLatePage(trustHtml, signal, isBusy, runNow) {
    const released = new WeakMap();
    let running;
    const handlers = new Map();
    /** The released script that is running now. A module is no `currentScript`, but its address is in the stack. */
    const findCurrent = () => {
        const current = document.currentScript || (running?.type && `${Error().stack}`.includes(running.src) && running);
        return current && released.has(current) ? current : undefined;
    };
    const events = createLateEvents(signal, findCurrent, isBusy);
    // One that has taken itself out of the page still writes where it stood.
    const { write, end } = createLateWriting(trustHtml, (script) => script.isConnected ? script : (released.get(script) ?? script));
    for (const name of ['write', 'writeln']) {
        hookMethod(document, name, signal, (_self, args, native) => {
            const current = findCurrent();
            if (!current)
                return native();
            // What an async script writes is ignored in any page (HTML, "ignore-destructive-writes counter").
            if (!isModule(current.type) && current.async && current.src)
                return undefined;
            const waiting = write(current, args.join('') + (name === 'write' ? '' : '\n'));
            // As in a page: an inline one runs before its author goes on, unless it has to wait for another file.
            const isDue = (next) => isInline(next) || isWaitedFor(next);
            for (;;) {
                const at = waiting.findIndex(isDue);
                const next = waiting[at];
                if (!next || !isInline(next))
                    return undefined;
                const outer = running;
                waiting.splice(at, 1);
                waiting.splice(at, 0, ...runNow(next, current));
                running = outer;
            }
        });
    }
    // While a page is being read this does nothing; later it would wipe the page. With a third argument it opens a window.
    hookMethod(document, 'open', signal, (_self, args, native) => args.length < 3 && findCurrent() ? document : native());
    return {
        enter(script, inert) {
            released.set(script, inert);
            const findHandlers = events.watchHandlers();
            // It runs when it has come, beside whatever runs in its turn.
            if (script.async && script.src)
                script.addEventListener('load', findHandlers);
            else {
                running = script;
                handlers.set(script, findHandlers);
            }
        },
        write,
        leave(element) {
            if (running === element)
                running = undefined;
            handlers.get(element)?.();
            handlers.delete(element);
            return end(element);
        },
        callLate: events.callLate,
    };
}

/** A script that never answers holds up the others for this long, in milliseconds. */
const patience$1 = 2e4;
/** What a module imports at its beginning. */
const imports = /(?:[\s;]|\/\/.*\n|\/\*(?:(?!\*\/).|\n)*\*\/)*import\b\s*(?:[^;'"()]*?\bfrom\s*)?((["']).*?\2(?:\s*with\s*\{[^}]*\})?)/gy;
/**
 * Puts a running copy of an inert script after it, or in its place where nobody has come to it yet. `enter` hears of the copy
 * before it can run.
 */
function runScript(inert, trust, enter) {
    const script = document.createElement('script');
    const address = readAddress(inert);
    const { nonce } = inert;
    // What the guard has marked was made by code, which may look for it.
    const isFree = !!inert.dataset.consent && isAwaited(inert);
    const give = (element, attribute) => {
        const { name, value } = attribute;
        if (/^(on|src$)/.test(name))
            element.setAttribute(name, trust(name === 'src' ? 'createScriptURL' : 'createScript', value));
        // Not by its name: a parser takes any (`",`), `setAttribute` not in every browser.
        else
            element.setAttributeNode(attribute.cloneNode());
    };
    // Created scripts are async unless told otherwise; in their turn they shall run as written.
    script.async = false;
    const attributes = [...inert.attributes];
    for (const attribute of attributes) {
        const { name, value } = attribute;
        if (name === 'data-type' || (name === 'type' && isActive(inert))) {
            // One that was written without a type stays so: who merges heads (Turbo) knows it by its markup.
            if (value)
                script.type = value;
        }
        else if (!/^(type|(data-)?(src|(xlink:)?href)|data-(consent|service))$/.test(name))
            give(script, attribute);
        // The inert element stays for the framework that made it, but must not be found in the script's place.
        if (name !== 'type')
            inert.removeAttributeNode(attribute);
    }
    // What a tag has written is none yet, and would run in a copy of the page.
    inert.type = 'text/plain';
    script.nonce = nonce;
    if (address != null)
        script.src = trust('createScriptURL', address);
    // Beside an address it does not run, but may be what the vendor's script is told by (`lang: en_US` of LinkedIn's).
    // `text` is what one in SVG has not.
    const text = inert.textContent ?? '';
    if (text)
        script.text = trust('createScript', text);
    for (const type of ['load', 'error']) {
        // Whoever made the tag by code waits for it there.
        script.addEventListener(type, () => inert.dispatchEvent(new CustomEvent(type)));
    }
    enter(script);
    const type = script.getAttribute('type');
    // The guard may hold its address for another service: then it waits as a marked tag does, and nobody waits for it.
    const isAsync = script.async;
    let isComing = willRun(script, type) && (address != null || (isModule(type) && !isAsync));
    const herald = isComing && address == null && document.createElement('script');
    let arrive = () => { };
    const done = isComing && !isAsync
        ? new Promise((resolve) => {
            arrive = resolve;
            setTimeout(resolve, patience$1);
        })
        : undefined;
    const come = () => {
        isComing = false;
        arrive();
    };
    // Not `onload`: the tag may have a handler of its own.
    for (const event of ['load', 'error'])
        script.addEventListener(event, come);
    if (isFree)
        inert.replaceWith(script);
    else
        inert.after(script);
    if (herald) {
        // An inline module tells nobody that it has run (HTML, "execute the script element", step 8: only one "from
        // an external file" does). A second one, that the browser runs right after it, does.
        const name = `consentgate:${Math.random()}`;
        const hear = () => {
            herald.remove();
            come();
        };
        addEventListener(name, hear, { once: true });
        herald.type = 'module';
        herald.async = false;
        herald.nonce = nonce;
        // In Firefox it would not wait for what the module imports.
        const same = [...text.matchAll(imports)].map(([, from]) => `import ${from};`).join('');
        herald.text = trust('createScript', `${same}dispatchEvent(new CustomEvent("${name}"))`);
        herald.addEventListener('error', hear);
        script.after(herald);
    }
    return {
        done,
        cancel() {
            // One that runs right now has come.
            if (!isComing || document.currentScript === script)
                return false;
            come();
            if (isFree)
                script.replaceWith(inert);
            // A script runs in the document that it was made ready in, or not at all (HTML, "execute the script element", step 2).
            const elsewhere = document.implementation.createHTMLDocument();
            for (const gone of [script, herald])
                if (gone)
                    elsewhere.adoptNode(gone);
            for (const attribute of attributes)
                if (attribute.name !== 'type')
                    give(inert, attribute);
            if (type)
                inert.dataset.type = type;
            inert.nonce = nonce;
            return true;
        },
    };
}

/** How long, in milliseconds, we work before the page gets its turn. */
const slice = 8;
/** As many downloads begin at once, however long the click has taken: the next ones would come a frame later. */
const burst = 10;
/** Notes on a container that it is in the page, for whichever instance looks at it. */
const written = Symbol.for('consentgate:written');
/** Lets the browser handle input and paint. */
const giveWay$1 = () => window.scheduler?.yield?.() ??
    new Promise((go) => setTimeout(go));
/** Creates the queue. `onFired` hears of every element when its turn has come. */
function createRelease(trust, signal, onFired) {
    let page;
    const trustHtml = (html) => trust('createHTML', html);
    const ran = new Map();
    /** The marked element that a script was written by. */
    const origins = new WeakMap();
    /** The marked element that a script has run for. */
    const authors = new WeakMap();
    const readKey = ({ dataset: { consent, service } }, isWritten) => `${consent}\n${service}\n${isWritten}`;
    const note = (script, marked, isWritten) => {
        const key = readKey(marked, isWritten);
        const entry = ran.get(key) ?? { marked, isWritten, scripts: createLooseSet(), texts: new Set() };
        ran.set(key, entry);
        entry.scripts.add(script);
        authors.set(script, marked);
        entry.texts.add(describeScript(script));
    };
    /** The tag as it was written, by what stands in its place. */
    const spent = new WeakMap();
    const describe = (tag) => {
        const copy = tag.cloneNode();
        // Every page has one of its own.
        copy.removeAttribute('nonce');
        return copy.outerHTML;
    };
    /** What takes a script back that was put into the page. */
    const cancels = new WeakMap();
    /** One that another tag has written has no marks of its own. */
    const mark = (script, marked) => {
        for (const name of ['consent', 'service'])
            if (marked.dataset[name])
                script.dataset[name] = marked.dataset[name];
        disarmScript(script);
    };
    let busyLanes = 0;
    /** Runs a script; `done` is there when the next tag has to wait. */
    const start = (inert, marked) => {
        let author = inert;
        const { done, cancel } = runScript(inert, trust, (script) => {
            author = script;
            note(script, marked, origins.has(inert));
            page?.enter(script, inert);
        });
        cancels.set(author, () => {
            if (!cancel())
                return undefined;
            mark(inert, marked);
            return inert;
        });
        return { author, done };
    };
    const runNow = (written, author) => {
        const marked = authors.get(author) ?? author;
        origins.set(written, marked);
        try {
            onFired(written);
            return leave(start(written, marked).author, marked);
        }
        catch (error) {
            console.error('consentgate: a released tag failed', written, error);
            return [];
        }
    };
    /** What an element has written waits now, as what its marked element brings. */
    const leave = (author, marked) => {
        const scripts = page?.leave(author) ?? [];
        for (const next of scripts)
            origins.set(next, marked);
        return scripts;
    };
    const createLane = () => {
        const queue = [];
        let turn = { isDue: ({ isConnected }) => isConnected, onGone() { } };
        /** The marked element whose fate it shares: what a tag has written goes with that tag, until it was taken back with it. */
        const findOrigin = (element) => element.matches('[data-consent],[data-service]') ? undefined : origins.get(element);
        const isDue = (element) => {
            const origin = findOrigin(element);
            if (!origin)
                return turn.isDue(element);
            return element.isConnected && element.ownerDocument.defaultView && ran.has(readKey(origin, false));
        };
        const drop = (element) => {
            const origin = findOrigin(element);
            if (origin)
                mark(element, origin);
            turn.onGone(element);
        };
        const preloaded = new WeakSet();
        let isBusy = false;
        const sweep = () => {
            for (const element of queue.filter((next) => !isDue(next))) {
                queue.splice(queue.indexOf(element), 1);
                drop(element);
            }
        };
        const add = async (elements, afterPaint, given = turn) => {
            turn = given;
            // Taken back and agreed to again while it waits, it fires once.
            queue.push(...elements.filter((element) => !queue.includes(element)));
            if (isBusy || !queue[0])
                return;
            isBusy = true;
            busyLanes++;
            // Since the click, if it is one: its handlers have kept the page waiting, too.
            let since = window.event?.timeStamp ?? performance.now();
            /** Gives the page its turn when we have worked for long; `undefined`: not yet. */
            const breathe = () => performance.now() - since > slice
                ? giveWay$1().then(() => {
                    since = performance.now();
                })
                : undefined;
            const preloadAll = async () => {
                let begun = 0;
                for (const next of [...queue]) {
                    if (signal.aborted)
                        return;
                    if (!preloaded.has(next) && isDue(next))
                        preload(next);
                    preloaded.add(next);
                    // Without a wait where none is due: even an empty one would put the next download behind all of this task.
                    const breath = ++begun % burst ? undefined : breathe();
                    if (breath)
                        await breath;
                }
            };
            if (afterPaint) {
                // The paint waits for no tag to run, and the downloads do not wait for the paint.
                preloadAll();
                await new Promise((go) => {
                    requestAnimationFrame(() => setTimeout(go));
                    // A hidden page paints no frames; a frame out of sight may paint none, and a busy machine may take its time.
                    setTimeout(go, document.hidden ? 0 : 500);
                });
            }
            page ??= createLatePage(trustHtml, signal, () => busyLanes, runNow);
            for (let element = queue.shift(); element && !signal.aborted; element = queue.shift()) {
                let author = element;
                // Taken back since, or out of the page: nothing would ever tell that it has run.
                if (!isDue(element)) {
                    drop(element);
                    continue;
                }
                try {
                    onFired(element);
                    const isScript = element.localName === 'script';
                    const isTemplate = element.localName === 'template';
                    // Its marks go when it runs.
                    const origin = origins.get(element) ?? (isScript || isTemplate ? element.cloneNode() : element);
                    if (isTemplate || (isScript && /html/i.test(element.getAttribute('type') ?? ''))) {
                        // Inside a script element, the end tag of an inner one has to be written `<\/script>`, and what looks so in its code
                        // with one backslash more.
                        const html = isScript
                            ? element.text.replace(/<\\(?=\\*\/script)/gi, '<')
                            : element.innerHTML;
                        // By another instance (a component that was mounted again), where a framework has marked it anew.
                        if (!(written in element))
                            page.write(element, html);
                        Object.assign(element, { [written]: true });
                        // As those of a script do: a copy, in a page that somebody keeps, stands beside a copy of what it has brought. After a no
                        // it has them again.
                        note(element, origin, false);
                        spent.set(element, origin);
                        for (const name of ['data-consent', 'data-service'])
                            element.removeAttribute(name);
                    }
                    else if (isScript) {
                        const { author: script, done } = start(element, origin);
                        author = script;
                        spent.set(element.isConnected ? element : script, origin);
                        if (done) {
                            await preloadAll();
                            await done;
                        }
                    }
                    else
                        setAddresses(element, true, trust);
                    queue.unshift(...leave(author, origin));
                }
                catch (error) {
                    // One broken tag never stops the next.
                    console.error('consentgate: a released tag failed', element, error);
                }
                await breathe();
            }
            isBusy = false;
            // As in a page: `DOMContentLoaded` and `load` come when all scripts have run.
            if (!--busyLanes)
                page.callLate();
        };
        return { add, sweep };
    };
    // Frames, images and async scripts wait for nobody, and nobody for them.
    const free = createLane();
    const ordered = createLane();
    // A classic script without an address is never async (HTML, "prepare the script element").
    const isAsync = (element) => element.hasAttribute('async') && (readAddress(element) != null || isModule(readType(element)));
    const isOrdered = (element) => /^(script|template)$/.test(element.localName) && !isAsync(element);
    return {
        fire(elements, afterPaint, turn) {
            // Before any of them runs: what has run has lost its `async`.
            const inOrder = elements.filter(isOrdered);
            free.add(elements.filter((element) => !inOrder.includes(element)), afterPaint, turn);
            ordered.add(inOrder, afterPaint, turn);
        },
        sweep() {
            free.sweep();
            ordered.sweep();
        },
        ran,
        isOurs: (element) => authors.has(element) && isActive(element),
        // Whoever merges the heads of pages (Turbo, Swup, Nuxt) leaves a tag that is there, which it knows by its markup, and of
        // one that has fired it finds another markup. The parser writes what the page means.
        isAgain: (element) => element.parentNode === document.head &&
            document.readyState !== 'loading' &&
            [...document.head.children].some((other) => {
                const origin = spent.get(other);
                return origin && describe(origin) === describe(element) && other.textContent === element.textContent;
            }),
        cancel: (script) => cancels.get(script)?.(),
        take: (element, isFirst) => setAddresses(element, false, trust, isFirst),
    };
}

/**
 * The decisions as Google is to hear them: Consent Mode has keys for categories only, so where the site names services of Google's,
 * what was decided of these stands for their category. Of several that share keys, one grant is enough.
 */
function readForGoogle(decisions) {
    const read = (category, ids) => {
        const own = Object.keys(decisions).flatMap((id) => (ids.test(id) ? decisions[id] : []));
        return own.find(({ choice }) => choice === 'granted') ?? own[0] ?? decisions[category];
    };
    return {
        ...decisions,
        analytics: read('analytics', /^google-an/),
        marketing: read('marketing', /^google-(ads|rem)/),
    };
}

/** The name of the data layer, as Google's snippet is given it, or in an address of Google's or of the site's own server. */
const layerName = /script["'],\s*["'](\w+)["'],\s*["']GTM-|id=[A-Z]+-.{0,99}[?&]l=([a-z_]\w*)|[?&]l=([a-z_]\w*)&.{0,99}id=[A-Z]+-/i;
const isFirst = ({ 0: command, 1: word }) => command === 'set' || word === 'default';
const isWord = (entry) => entry?.[0] === 'consent' || /^(ads_data_r|url_pass)/.test(`${entry?.[1]}`) || entry?.event === 'consentgate_update';
/** Does this script bring what reads a data layer: by its address, or by the id that its text names? */
const isReader = /googletagmanager\.com|["'=](GTM|G|AW|DC|GT)-[A-Z\d]/;
const readText = (script) => script.getAttribute('data-src') ?? script.getAttribute('src') ?? script.textContent ?? '';
/** What was said of consent in this layer so far. */
const readWords = (layer) => layer.filter(isWord);
/**
 * The data layer that this script would read, and that lacks our default: the page has made it anew (`dataLayer = [{ … }]`), and
 * taken our words away. One that is at work already has heard them.
 */
function findUntold(script) {
    const layer = readDataLayer();
    const isPlain = Array.isArray(layer) && layer.push === Array.prototype.push;
    return isPlain && isReader.test(readText(script)) && !layer.some((said) => said?.[1] === 'default')
        ? layer
        : undefined;
}
/**
 * Tells a Tag Manager whose data layer has another name (`&l=myLayer`) of consent: before its tag runs all that was said so
 * far, and from then on what is said later. Our words go to `dataLayer`, which hands them on.
 */
function followLayer(script) {
    const name = layerName.exec(readText(script))?.slice(1).find(Boolean);
    if (!name)
        return;
    const page = window;
    const first = readDataLayer();
    page[name] ??= [];
    const layer = page[name];
    first.followers ??= [];
    if (layer === first || first.followers.includes(layer))
        return;
    first.followers.push(layer);
    const words = first.filter(isWord);
    // The default is one only ahead of everything else, and an event comes behind what the page has said of itself.
    layer.unshift(...words.filter(isFirst));
    layer.push(...words.filter((word) => !isFirst(word)));
    const { push } = first;
    first.push = (...entries) => {
        layer.push(...entries.filter(isWord));
        return push.apply(first, entries);
    };
}

/** Has Google's tag, which is about to run, find what was said of consent, in whatever it reads; without a default it takes all for granted. */
function prepareLayer(script, { config, store, tellGoogle }) {
    const layer = config.consentMode !== 'off' && findUntold(script);
    if (layer) {
        const decisions = store.decisions();
        const isDecided = store.receipt() || config.mode !== 'opt-in' || config.exempt[0];
        const said = layer.splice(0);
        tellGoogle('default', decisions);
        if (isDecided)
            tellGoogle('update', readForGoogle(decisions));
        layer.push(...said);
        if (isDecided)
            tellDataLayer(decisions);
    }
    followLayer(script);
}

/** Name of the cookie, life in days and revision with which an answer can be kept. */
const kept = /^[\w.-]{1,64}~[1-9]\d{0,3}~[\w.-]{1,32}$/;
/** Marked scripts that nobody holds or fires; live ones have been made inert by now. */
const strange = 'script[data-consent][type]:not([type="text/plain"],[type="text/html"])';
/** Holds and fires marked tags, and tells the page of each that fires. */
function mountGate(inside) {
    const { trust, signal, raw, config, allows, store, made, use, subscribe, tellListeners } = inside;
    // Every page would ask again, and whoever sets the site up would not know why.
    if (!kept.test(`${config.cookieName}~${config.expiresDays}~${config.revision}`) || findUnread(raw)[0])
        use('problems');
    let gate;
    const once = new WeakSet();
    const follow = watchAddresses(signal, (element, put) => gate?.move(element, put));
    const create = () => createGate({
        signal,
        allows(element) {
            const { service = '' } = element.dataset;
            // Its vendor cannot be told what was agreed to.
            if (made.vendors?.isSound(service) === false)
                return false;
            const may = allows(element);
            // Known to the site, but its category is in the catalogue.
            if (may === undefined && store.subjects[service]) {
                use('services');
                return false;
            }
            // A misspelt list of categories makes them unknown, and nobody is asked about what is none.
            if (may === undefined)
                use('problems');
            return may;
        },
        release: createRelease(trust, signal, (element) => {
            // Browsers keep no cookie for a domain that the page is not in, and say nothing.
            if (raw.cookieDomain && store.receipt()?.persisted === false)
                use('problems');
            made.vendors?.prepare(element, once.delete(element));
            prepareLayer(element, inside);
            // A script that has run is not undone.
            if (!/^(script|template)$/.test(element.localName))
                follow(element);
            tellEvent('released', element.dataset, element);
        }),
        // The part that erases loads the page afresh behind it.
        onWithdrawn: () => raw.reloadOnWithdraw && use('vendors', (vendors) => vendors.reload()),
        onChange: () => 
        // Not before this turn's work is done.
        queueMicrotask(() => {
            // The interface draws the placeholders.
            if (config.ui === 'on' && !signal.aborted && gate?.held()[0])
                use('ui');
            tellListeners();
        }),
    });
    /** No tag fires before its vendor has been told: a script without a default takes everything for granted. */
    const whenTold = (run) => {
        const go = () => {
            if (!gate) {
                gate = create();
                // Not before it is there for everybody: WebKit sees to changes of the page while Trusted Types are asked.
                gate.look();
                for (const script of document.querySelectorAll(strange))
                    console.warn(`consentgate: nobody holds or fires a script of the type "${script.type}": write type="text/plain", and another type into data-type`, script);
            }
            run(gate);
        };
        if (config.services[0])
            use('vendors', (vendors) => vendors.whenTold(go));
        else
            go();
    };
    const face = {
        look: (elements) => whenTold((now) => now.look(elements)),
        update: () => whenTold((now) => now.update()),
        releaseOnce(element) {
            const { service } = element.dataset;
            const release = () => whenTold((now) => {
                once.add(element);
                now.releaseOnce(element);
            });
            // Its milder address stands in its data.
            if (config.services[0])
                use('vendors', (vendors) => vendors.whenKnown(service, release));
            else
                release();
        },
        hear(answer) {
            heard = store.receipt();
            takeBack((id) => (typeof answer === 'string' ? answer : answer[id]) === 'denied');
        },
        held: () => gate?.held() ?? [],
    };
    /** A no is a later word than “load once”. */
    function takeBack(isDenied) {
        gate?.takeBack((element) => {
            const { consent = '', service = '' } = element.dataset;
            return [...consent.split(/\W+/), service, store.subjects[service]?.category ?? ''].some(isDenied);
        });
        face.update();
    }
    /** The receipt of the last answer that was heard, here or in another tab. */
    let heard = store.receipt();
    subscribe(() => 
    // Not before an answer of this tab has been heard. (WebKit runs microtasks in the middle of it.)
    setTimeout(() => {
        const before = heard;
        heard = store.receipt();
        if (!heard || heard.time === before?.time)
            return;
        const { choices } = heard;
        // A yes at a placeholder says nothing of what plays here.
        const isYes = (id) => choices[id] && !before?.choices[id] && !config.categories.includes(id);
        if (!Object.keys(choices).some(isYes))
            takeBack((id) => choices[id] === 0);
    }));
    // Before it looks at the page: an interface that is there already will ask what is held.
    made.gate = face;
    whenTold(() => { });
    return face;
}

/** What code imports: `import 'a'`, `from 'b'`, `import('c')`; all of its text where it computes a name. */
function readImports(text, type) {
    // A type is read without regard to case (HTML, "prepare the script element").
    if (!/module/i.test(type) && !/\bimport\s*\(/.test(text))
        return '';
    const names = [];
    const rest = text.replace(/\bimport\s*\(\s*(["'])(.*?)\1\s*[,)]|\b(?:import|from)\s*(["'])(.*?)\3/g, (_, _quote, called, _other, named) => `${names.push(called ?? named)}`);
    // A lone quote in a comment may have taken an import for the end of a name.
    return /\b(import\s*\(|(import|from)\s*\/[/*])/.test(rest) || /import|from|\*\//.test(`${names}`)
        ? text
        : `"${names.join('" "')}"`;
}

/** Which argument has the text or the address. */
const toIndex = (name) => (/^exec/.test(name) ? 2 : +/^(createP|Font|insertA|addR|setProp|open)/.test(name));
/** Puts the keeper at every door by which the code of a realm, and of those below it, reaches hosts and stores. */
function openDoors(top, keeper) {
    const { find, findName, holdAttribute, inspect, trust, signal, mark } = keeper;
    /** Leads nowhere: every request to it ends as a failed one does, without leaving the browser. */
    const dead = `blob:${location.origin}/`;
    /**
     * What there is to know of an object: the native that a hook stands for, the storage behind what the page has of it and
     * the other way round, whose a blob is, which tag of a document has no end yet, how a realm's hooks are taken back.
     */
    const known = new WeakMap();
    /**
     * Takes the hooks back, realm by realm; empty when that is done. One list, since a signal compares each new listener with
     * all others; and weak, or each page that has gone from a frame stayed in memory with its hooks.
     */
    const undo = [];
    let steps;
    signal.addEventListener('abort', () => {
        for (const realm of undo.splice(0))
            for (const step of realm.deref() ?? []) {
                try {
                    step();
                }
                catch {
                    // The window of a frame that belongs to another origin by now: its hooks have gone with its page.
                }
            }
    });
    const refuse = (address) => {
        const service = find(address?.url ?? address);
        if (service)
            keeper.tell({ service, address: `${address}` });
        return service;
    };
    const enter = (realm) => {
        try {
            const window = (realm.defaultView ?? realm);
            // A frame has the same window for all its pages: what is in it is another page's.
            if (!known.has(window.Math))
                open(window);
        }
        catch {
            // Another origin's.
        }
    };
    const open = (realm) => {
        // The first one says whose they are.
        steps = [() => realm];
        known.set(realm.Math, steps);
        undo.push(new WeakRef(steps));
        /**
         * Hooks what there is of methods and constructors, setters, and getters of what cannot be set. In which order they are
         * named says nothing; Brotli packs this one best.
         */
        const hook = (owner, names, around) => {
            for (const name of owner ? names.split(' ') : []) {
                const descriptor = Object.getOwnPropertyDescriptor(owner, name);
                const part = descriptor?.value ? 'value' : descriptor?.set ? 'set' : 'get';
                const native = descriptor?.[part];
                if (!native || !descriptor.configurable)
                    continue;
                const enter = (self, args, call) => undo[0] ? around(self, args, call, name) : call(self);
                const apply = (_, self, args) => enter(self, args, (as = self) => Reflect.apply(native, as, args));
                const construct = (_, args, made) => enter(made, args, () => Reflect.construct(native, args, made));
                // A proxy keeps name, length, prototype and errors of its native; a method is four times as fast, and cannot be
                // constructed either. That of a class is strict: called without a receiver it is the realm's, as a native is.
                const method = class {
                    hook(...args) {
                        return apply(native, this ?? realm, args);
                    }
                }.prototype.hook;
                const hooked = native.prototype
                    ? new Proxy(native, { apply, construct })
                    : Object.setPrototypeOf(Object.defineProperties(method, Object.getOwnPropertyDescriptors(native)), Object.getPrototypeOf(native));
                known.set(hooked, native);
                if (native.prototype?.constructor === native)
                    native.prototype.constructor = hooked;
                Object.defineProperty(owner, name, { ...descriptor, [part]: hooked });
                steps.push(() => {
                    if (native.prototype?.constructor === hooked)
                        native.prototype.constructor = native;
                    // Whoever hooked after us keeps that hook; ours only passes on from now.
                    if (Object.getOwnPropertyDescriptor(owner, name)?.[part] === hooked)
                        Object.defineProperty(owner, name, descriptor);
                });
            }
        };
        const on = (owners, names, around) => {
            for (const owner of owners.split(' '))
                hook(owner ? realm[owner]?.prototype : realm, names, around);
        };
        /** Sees the styles that no look at the page sees: in a frame, in a closed shadow. */
        const styles = new MutationObserver((records) => {
            keeper.restyle(records);
            // What has got its style before it came there.
            for (const { addedNodes } of records)
                for (const node of addedNodes)
                    inspect(node);
        });
        const watchStyles = (root) => styles.observe(root, { attributeFilter: ['style'], childList: true, subtree: true });
        steps.push(() => styles.disconnect());
        let frames = -1;
        // As a property it takes five times as long, and a page may have a variable of that name.
        const countFrames = Object.getOwnPropertyDescriptor(realm, 'length').get;
        /** Writes what is left of a tag that gets no end. */
        let end = () => { };
        const enterFrames = (added = []) => {
            // A look at a frame opens its doors; one in a shadow is none of the window's.
            for (const node of added)
                Object(node).contentWindow;
            const count = countFrames.call(realm);
            if (frames === count)
                return;
            frames = count;
            for (let index = 0; index < frames; index++)
                enter(realm[index]);
        };
        /** An attribute is set: by the property of its name, or by name and value; others may follow (`setAttribute(…, 0)`). */
        const attribute = (self, args, native, name) => {
            const index = /^setA/.test(name) ? +/NS/.test(name) : -1;
            return holdAttribute(self, `${args[index] ?? name}`.toLowerCase(), args[index + 1]) ? undefined : native();
        };
        /** An attribute comes in with its value, which is put in again when it has an element: that door is its own. */
        const attributeNode = (_, [attr], native) => {
            const { value } = Object(attr);
            const id = find(value);
            if (id)
                attr.value = '';
            const result = native();
            if (id)
                attr.value = value;
            return result;
        };
        /** A held script that has got back a type that runs would do so as soon as it has a text. */
        const wake = (element) => element?.localName === 'script' && element.dataset.service && inspect(element);
        /** A text comes in that becomes markup, or a style. */
        const text = (self, args, native, name) => {
            wake(self);
            if (name === 'writeln')
                return self.write(...args, '\n');
            // What is written behind its end would begin another page.
            if (name === 'close')
                end();
            const isHtml = /HTML|^(write|exec)|Fragment/.test(name) && self.localName !== 'style';
            const index = toIndex(name);
            const given = args[index];
            // Only what was trusted stays so (`require-trusted-types-for 'script'`).
            const seal = (html) => (typeof given === 'string' ? html : trust('createHTML', html));
            if (/^write/.test(name)) {
                // A tag that comes in pieces is looked at as a whole; one that gets no end is written when the script has ended. There is
                // one way to read each letter, or many attributes would be tried in all ways.
                const before = known.get(self) ?? '';
                const [, whole, tail] = /(.*?)(<(?!\s)(?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|=(?!\s*["'])|[^<>=])*)?$/s.exec(before + args.map(String).join(''));
                if (before || tail || args[1])
                    args.splice(0, args.length, seal(whole));
                known.set(self, tail);
                end = () => {
                    // A document that was opened anew has lost its listeners.
                    listen(self);
                    const rest = known.get(self);
                    known.delete(self);
                    if (!rest)
                        return;
                    args[0] = seal(rest);
                    native();
                };
                queueMicrotask(end);
            }
            // Said to be no address: that of a text is looked up only where it names a host.
            const id = find(`{${args[index]}`);
            if (id)
                args[index] = seal(keeper[isHtml ? 'cleanHtml' : 'clean'](`${args[index]}`));
            const result = native();
            if (id && !isHtml)
                keeper.later(id, () => {
                    args[index] = given;
                    // Behind the rule that stands in for it; an import has its place before all others.
                    if (name === 'insertRule')
                        args[1] = /@i/.test(given) ? 0 : self.cssRules.length;
                    native();
                });
            else if (id)
                for (const element of ('querySelectorAll' in self ? self : result)?.querySelectorAll('[data-service],style[data-held-css]') ?? []) {
                    const { service, heldCss } = element.dataset;
                    if (service)
                        mark(element, service);
                    else {
                        element.removeAttribute('data-held-css');
                        keeper.later(id, () => {
                            element.textContent = decodeURIComponent(heldCss);
                        });
                    }
                }
            enterFrames(self.host && self.querySelectorAll('iframe'));
            return result;
        };
        const insert = (self, args, native, name) => {
            // Of a text those that come beside it are its parent's.
            const to = self.nodeType === 3 ? self.parentElement : self;
            const texts = /Text/.test(name) ? args.slice(1) : args;
            wake(to);
            const css = to?.localName === 'style' && texts.map((arg) => arg?.textContent ?? arg).join('');
            // An address may stand in two texts, of which neither names a host.
            const id = css && (find(css) || find(`{${to.lastChild?.data?.slice(-99)}${css}`));
            if (id) {
                keeper.later(id, () => to.append(css));
                if (find(css))
                    to.append(keeper.clean(css));
                return args[0];
            }
            for (const node of args) {
                // What this document made has come through its doors. Scripts and styles have got their text by now.
                if (node?.nodeType &&
                    (/^(script|style)$/.test(node.localName) ||
                        node.ownerDocument !== (self.ownerDocument ?? self) ||
                        (node.firstElementChild && node.querySelector?.('script'))))
                    inspect(node);
            }
            const result = native();
            enterFrames(args);
            return result;
        };
        /** A call with an address: it fails as it would without a network. */
        const call = (_, args, native, name) => {
            const index = toIndex(name);
            if ([args[index]].flat().find(refuse))
                args[index] = /^WebS/.test(name) ? 'ws://0.0.0.0:1' : dead;
            return native();
        };
        /** A call with a description of something: it gets an empty one. */
        const described = (_, args, native, name) => {
            const index = +/^K/.test(name);
            try {
                // What can be gone through once is gone through here.
                if (args[index][Symbol.iterator])
                    args[index] = [...args[index]];
                // Each text by itself: the address of a server is one.
                if (JSON.stringify(args[index])
                    .replace(/"\s*(stun|turn)s?:/gi, '"ws://')
                    .split('"')
                    .some(find))
                    args[index] = null;
            }
            catch {
                // Nothing that could be written down: nothing given, or what goes round in circles.
            }
            return native();
        };
        /** A call that has a way to say no. */
        const deny = (self, [address], native) => !refuse(address ?? self.getAttribute?.('action')) && native();
        on('Function', 'toString', (self, _, native) => native(known.get(self)));
        // Only what begins like an interface with addresses: a browser sets up each that is looked at, which takes longer than
        // all the hooks (measured: 0.9 ms for the other half).
        for (const name of Object.getOwnPropertyNames(realm)) {
            if (/^HTML(A[nr]|Em|I|M[eo][dt]|Ob|S[co]|V|.ra|Li|B[ao])/.test(name)) {
                on(name, 'src srcset href imageSrcset poster srcdoc background ping data content', attribute);
                on(name, 'contentWindow contentDocument', (_self, _args, native) => {
                    const inner = native();
                    enter(inner);
                    return inner;
                });
            }
            // Sheets, groups, rules, declarations; HTMLElement, SVGElement, MathMLElement. Firefox and WebKit have a door for each property,
            // by each of its names, and need one: the former fetches at once.
            if (/^(CSS(Gr|St|Key|2|Fo)|(SVG|.*ML)Element)/.test(name))
                on(name, `setProperty insertRule addRule appendRule replace style cssText replaceSync ${Object.keys(realm[name].prototype)
                    .filter((key) => /(src|mage|t-?style|side|source|ground|border|^content|mask|cursor)$/i.test(key))
                    .join(' ')}`, text);
        }
        on('HTMLScriptElement', 'type', attribute);
        on('Element', 'setAttributeNS setAttribute', attribute);
        on('Element NamedNodeMap', 'setAttributeNodeNS setNamedItem setNamedItemNS setAttributeNode', attributeNode);
        on('HTMLScriptElement CharacterData Attr HTMLElement Node', 'textContent nodeValue innerText value data text', (self, args, native, name) => {
            // A text has no name of its own.
            if ((self.localName ?? self.parentElement?.localName) === 'style')
                return text(self, args, native, name);
            // A script that is empty runs as soon as it has a text.
            wake(self);
            const id = self.localName === 'script' && find(readImports(`${args[0]}`, self.type));
            if (id)
                mark(self, id);
            return self.ownerElement && holdAttribute(self.ownerElement, self.name, args[0]) ? undefined : native();
        });
        on('CharacterData', 'insertData appendData replaceData', (self, _, native) => {
            if (self.parentElement?.localName !== 'style')
                return native();
            const copy = self.cloneNode();
            native(copy);
            // A range in a text that names nobody stays where it is, and a wrong place is an error as ever.
            if (!find(`{${copy.data}`))
                return native();
            self.data = copy.data;
        });
        on('XSLTProcessor', 'transformToFragment transformToDocument', (_, args, native) => {
            // In WebKit a picture loads while it is made, so it is made where none does.
            const to = args[1];
            if (to)
                args[1] = realm.document.implementation.createHTMLDocument();
            const made = native();
            if (made)
                inspect(made);
            return to && made ? to.adoptNode(made) : made;
        });
        on('RTCPeerConnection CredentialsContainer  Element KeyframeEffect', 'setKeyframes RTCPeerConnection CSSStyleSheet animate webkitRTCPeerConnection MediaMetadata KeyframeEffect setConfiguration get', described);
        on('StylePropertyMap', 'set append', (_, args, native) => {
            const id = find(args.join());
            return id ? keeper.later(id, native) : native();
        });
        on('Element ShadowRoot Range Document', 'createProcessingInstruction setHTMLUnsafe createContextualFragment writeln innerHTML setHTML execCommand write insertAdjacentHTML outerHTML close', text);
        on('Element CharacterData DocumentFragment HTMLTableElement Node Range Document', 'tFoot before caption moveBefore prepend adoptNode insertAdjacentElement replaceWith insertBefore surroundContents after importNode insertNode insertAdjacentText replaceChildren tHead body replaceChild appendChild append', insert);
        // Where the whole page goes is a link that somebody follows.
        on('Navigation', 'navigate', (...door) => (realm === top ? door[2]() : call(...door)));
        on('', 'fetchLater WebSocket Worker WebSocketStream fetch SharedWorker WebTransport EventSource FontFace', call);
        // What it is given is an attribute like any other, with a door of its own.
        on('', 'Audio', (_, args, native) => {
            const [src] = args.splice(0);
            const audio = native();
            if (src !== undefined)
                audio.src = src;
            return audio;
        });
        on('Cache Worklet XMLHttpRequest', 'open addModule add put addAll', call);
        on('Navigator SVGAnimatedString HTMLFormElement', 'sendBeacon submit baseVal', deny);
        /**
         * Is it a frame that a target names, or a window that nobody asked for? A frame of any realm: pages made of frames have a
         * menu in one of them.
         */
        const isFrame = (name) => /^(_(self|parent))?$/i.test(name)
            ? realm !== top && (/p/i.test(name) ? realm.parent : realm) !== top && realm.frameElement
            : // A window that nobody has clicked for is no link that somebody follows; and a popup blocker answers `null`, too.
                (!/^_top$/i.test(name) && navigator.userActivation?.isActive === false) ||
                    undo.some((steps) => {
                        try {
                            // What else is called so is no window.
                            return steps.deref()?.[0]?.()?.[name]?.window;
                        }
                        catch {
                            // Another origin's by now.
                            return false;
                        }
                    });
        on('', 'open', (_, [address, name], native) => {
            const made = isFrame(`${name || '_blank'}`) && refuse(address) ? null : native();
            // A window without an address is a realm of this page's, as a frame is.
            enter(made);
            return made;
        });
        on('', 'File Blob', (_, [given], native) => {
            const blob = native();
            const parts = [...(given ?? [])];
            known.set(blob, /^$|plain|script|ml|s[sl]/.test(blob.type) &&
                // Pieces of one address may be parts of their own; what is no text would be a long list of numbers.
                (find(parts.filter((part) => !ArrayBuffer.isView(part)).join('')) ||
                    parts.map((part) => known.get(Object(part))).find((id) => id)));
            return blob;
        });
        on('Blob', 'slice', (self, _, native) => {
            const blob = native();
            known.set(blob, known.get(self));
            return blob;
        });
        // What it puts into shadows comes into the page later, where no look sees it.
        hook(realm.Document, 'parseHTMLUnsafe', text);
        hook(realm.URL, 'createObjectURL', (_, [blob], native) => {
            const address = native();
            const id = known.get(blob);
            if (id)
                keeper.add(address, id);
            return address;
        });
        const stores = 'CacheStorage IDBFactory StorageBucketManager FileSystemFileHandle FileSystemHandle FileSystemDirectoryHandle CookieStore Document';
        on(stores, 'cookie set move getFileHandle getDirectoryHandle open', (self, args, native) => {
            // With a name and features behind the address a document's is that of the window.
            if ('cookie' in self && args[2] !== undefined)
                return self.defaultView?.open(...args);
            // Asked again, an object could say something else.
            if ('cookie' in self)
                args[0] = `${args[0]}`;
            // A file may be moved into a folder and to a name.
            const name = args.find((arg) => typeof arg === 'string') ?? args[0];
            // WebKit keeps a cookie without a name (`=_ga=1`), and hands it out as if it had one.
            if (!findName(/[^\s=](?:[^=]*[^\s=])?/.exec(name?.name ?? name)))
                return native();
            // What ends a cookie stores nothing: erasing must get through, said once more so that no browser reads anything else.
            if ('cookie' in self &&
                (/^[ -~]*;\s*max-age=[-0]/i.test(name) ||
                    Date.parse(/^[ -~]*;\s*expires=([^;]*)/i.exec(name)?.[1]) < Date.now())) {
                args[0] = `${name};max-age=0`;
                return native();
            }
            const error = new DOMException(`consentgate holds ${name}`, 'SecurityError');
            if ('cmp' in self)
                throw error;
            // A document and a cookie store, unlike the others, are targets of events: nobody waits for a promise of the former.
            return 'addEventListener' in self ? Promise.resolve() : Promise.reject(error);
        });
        on('Storage', 'removeItem setItem getItem key clear', (self, [name, ...value], native) => value.length && findName(name) ? undefined : native(known.get(self) ?? self));
        // Its keys are properties too, and there are no setters to hook for those.
        // An event that the page makes is given the area itself, behind what the page has of it.
        on('', 'StorageEvent', (_, args, native) => {
            const init = args[1];
            const storageArea = known.get(init?.storageArea);
            if (storageArea)
                args[1] = { ...init, storageArea };
            return native();
        });
        on(' StorageEvent', 'localStorage sessionStorage storageArea', (_self, _args, native) => {
            const area = native();
            if (area && !known.has(area)) {
                const proxy = new Proxy(area, {
                    defineProperty: (target, name, value) => !!findName(name) || Reflect.defineProperty(target, name, value),
                    // Its methods go by the hooks, which know the area; when those are gone, code that has kept this goes on with it.
                    get: (target, name) => {
                        const value = target[name];
                        return value?.bind && !undo[0] ? value.bind(target) : value;
                    },
                });
                known.set(area, proxy);
                known.set(proxy, area);
            }
            return area && known.get(area);
        });
        /** Would what is clicked or sent bring a held address into a frame? A link that leads out of it is followed. */
        const leads = (target, type, submitter) => {
            const isForm = type === 'submit';
            const element = target.closest?.call?.(target, isForm ? 'form' : ':any-link');
            return (element &&
                (isForm ||
                    isFrame(element.getAttribute('target') ??
                        realm.document.querySelector('base[target]')?.getAttribute('target') ??
                        '')) &&
                refuse(submitter?.getAttribute('formaction') ||
                    (isForm
                        ? element.getAttribute('action')
                        : // A drawing's may stand under an old name.
                            (element.href.baseVal ?? element.href))));
        };
        // Nothing of a click on what is in no document comes to a listener, and one that cannot be prevented is not begun.
        on('HTMLElement EventTarget', 'click dispatchEvent', (self, [event], native, name) => (self.isConnected && (event?.cancelable ?? true)) ||
            (event?.type ?? name) !== 'click' ||
            !leads(self, 'click')
            ? native()
            : false);
        const hear = (event) => {
            if (!undo[0])
                return;
            if (event.type === 'load') {
                frames = -1;
                enterFrames([event.target]);
                // The innermost target: a link in a shadow is a link, too.
            }
            else if (!event.defaultPrevented &&
                leads(event.composedPath()[0], event.type, event.submitter))
                event.preventDefault();
        };
        const listen = (target, types = ['submit', 'click', 'load'], isCapture = true) => {
            types.map((type) => target.addEventListener(type, hear, isCapture));
        };
        // A form's event does not leave its shadow, and no link is seen in a closed one. Each listener costs half a microsecond.
        on('Element', 'attachShadow', (_self, _args, native) => {
            const root = native();
            listen(root, ['submit', 'click']);
            watchStyles(root);
            return root;
        });
        // A frame's first document may be replaced, and its window stays; that one hears of no load of an element.
        listen(realm);
        // Where it leads to may be said when it is clicked or sent.
        listen(realm, ['submit', 'click'], false);
        listen(realm.document);
        if (realm !== top)
            watchStyles(realm.document);
        enterFrames();
    };
    enter(top);
}

/**
 * Whatever in a text names a host, or holds a text of its own. A long word is no scheme: each of its letters would be tried.
 * What a selector compares with (`[href^="https://…`) is asked for by nobody, and what an address of the site's own has in its
 * query or path (`/api?url=https://…`) by its server.
 */
const addressForm = /(?:[?&]\w+=|[*^$]=["']?|\/)\w+:..|data:[^\s"'),]*(?:script|ml|s[sl])[^\s"')]+|(blob:)?(\w{1,9}:)?[\\/]{2}[^\s"'`<>()\\,;]+/gi;
/** A style as the browser reads it: a letter may stand there as its number, or as itself (CSS Syntax, "consume an escaped code point"). */
const readEscapes = (text) => text.replace(/\\(?:([\da-f]{1,6})\s?|\n|(.))/gi, (_, hex, letter = '') => hex ? String.fromCodePoint(parseInt(hex, 16) % 0x110000) : letter);
/** A bracket without its other half is a letter: it must not open the check of all other addresses. */
const toPattern = (text) => `${text}`
    .replace(/[^\w|/-]/g, '\\$&')
    .replace(/\\\(([^()]+)\\\)/g, '($1)')
    .replace(/\\\*/g, '.*');
/** Hosts with their sub-domains, each perhaps with a path (services/guarded.ts). The less stands ahead of one, the narrower it is. */
const toHosts = (hosts) => 
// What is no list is waited for (`isWaiting` of the guard): services/find.ts makes one of it.
[hosts]
    .flat()
    .map((host) => `${host}`.replace(/^(?:\w+:\/\/)?(?:\*\.)?([^/]*)\/?(.*)/, (_, name, path) => `\\w+://([^/?#]*[.@])?(?=${toPattern(name)}\\.?(:\\d+)?/${toPattern(path)})`));
/** Cookies and storage keys; a site may have told how long they live as well (docs/interface.md). No address begins as these do. */
const toNames = ({ cookies, storage }) => [cookies, storage].flat().map((glob) => `=${toPattern(glob?.name ?? glob)}$`);
const toForm = (patterns) => RegExp(`^(${patterns.join('|') || '$.'})`, 'i');
/** Finds an address of these hosts. */
const createHostForm = (hosts) => toForm(toHosts(hosts));
/** Creates the finders. */
function createHeldFinder({ services, isGranted, isClosed, allow, ours, trust }) {
    // As they are now: a page may have a variable or a form of such a name, and nothing would be an address any more.
    const { URL } = window;
    const here = document.createTextNode('');
    const blobs = {};
    const forms = new Map();
    const allowed = createHostForm(allow);
    /** The narrowest host decides; of services that share it, or a name, one grant is enough: `''`. */
    const findIn = (text) => {
        const found = [];
        for (const service of services()) {
            const form = forms.get(service) ?? toForm([...toHosts(service.hosts), ...toNames(service)]);
            forms.set(service, form);
            const ahead = form.exec(text)?.[0].length;
            // Where there is no match, it goes where nobody looks: under no number.
            found[ahead] ??= [];
            found[ahead].push(service.id);
        }
        const ids = found.find((some) => some);
        return ids?.some(isGranted) ? '' : ids?.[0];
    };
    /** Text as the browser will read it: out of an address that is a text itself, and of HTML. */
    const decode = (text) => {
        // Without a type it is run all the same. Base64 may be escaped as any other text. Tabs and line breaks are no part of an
        // address, wherever they stand (URL, "basic URL parser").
        const [, isPacked, data] = /^\W*(?:\w*script:|data:(?:[^,]*(?:script|ml|s[sl])[^,]*?)?(;base64)?,)(.*)/is.exec(text.replace(/[\t\n\r]/g, '')) ?? [];
        try {
            if (data)
                return decode(isPacked ? atob(decodeURIComponent(data)) : decodeURIComponent(data));
        }
        catch {
            // Not what it says it is: no browser reads it either.
        }
        if (!/&(#|b?sol|colon|period|Tab|NewL)/.test(text))
            return text;
        return new DOMParser().parseFromString(trust('createHTML', text.replace(/</g, '&lt;')), 'text/html').body
            .textContent;
    };
    const findAddress = (address, isAddress) => {
        try {
            const { href, host, hash } = new URL(address, here.baseURI);
            const blob = blobs[hash ? href.slice(0, -hash.length) : href];
            return (!ours.some((start) => href.startsWith(start)) &&
                ((blob && !isGranted(blob) && blob) ??
                    findIn(href) ??
                    (isClosed(isAddress) && /^(http|ws)/.test(href) && host !== location.host && !allowed.test(href) && host)));
        }
        catch {
            // It is no address: nothing is fetched from there.
        }
    };
    /** Of what stands in a text; of one that is an address as a whole nothing is left to look into. */
    const findPart = (part, text) => /^data:/i.test(part) ? part !== text && find(part) : findAddress(part);
    const find = (text) => {
        // Most markup and most styles name nothing, and this is a quarter of the time that the rest takes.
        if (!/^[^<{]|[\\/]{2}|&|data:|\\[\da-f]/i.test(text))
            return;
        const whole = decode(`${text}`);
        // Markup and styles are no address, but may hold some.
        const findIn = (style) => style
            .match(addressForm)
            ?.map((part) => findPart(part, text))
            .find((id) => id);
        return findIn(whole) || findIn(readEscapes(whole)) || (/^[^<{]{1,4096}$/.test(whole) && findAddress(whole, 1));
    };
    const clean = (text) => text.replace(addressForm, (part) => (findPart(part) ? 'about:invalid' : part));
    return {
        find,
        findName: (name) => findIn(`=${String(name)}`),
        clean(text) {
            const cleaned = clean(text);
            return find(`{${cleaned}`) ? clean(readEscapes(cleaned)) : cleaned;
        },
        add(address, id) {
            blobs[address] = id;
        },
    };
}

/** Attributes that hold style: most have no address. */
const styles = /^(style|fill|stroke|mask|cursor|clip-path|marker-.*)$/i;
/** Tag and attribute whose address a browser fetches, or tells, by itself. */
const takes = /^((?!(a|area) )\S+ ((?!data-)[^ ]+:)?href|meta content|object data|\S+ (src|(image)?srcset|poster|srcdoc|ping|background|to|from|values))$/i;
/** Elements that may have one, or a text with one. */
const suspects = 'style,iframe,[background],[srcset],[imagesrcset],[style*="//"],[src],[ping],[content],[data],[poster],[href]:not(a),set,animate,[fill*="//"],[mask*="//"],[clip-path*="//"],script';
/** What only tells others about the page, search engines for example, fetches nothing. */
const isAbout = (element) => 
// In a form it may be a field of that name.
/^(meta|link)$/.test(element.localName) &&
    element.matches('meta:is([property],[name],[itemprop]),link[itemprop]:not([rel])');
/** Elements that go on asking after they were let through: what plays, or loads when it is scrolled to. */
const goingOn = 'iframe,embed,object,video,audio,source,[loading=lazy]';

/** Creates what marks the held elements of a piece of markup, before a parser sees it. */
const createCleaner = ({ find, clean }) => (html) => html
    // A quote is one only behind `=` (HTML, "before attribute value state").
    .replace(/<([a-z][^\s/>]*)(?:=\s*(?:"[^"]*"|'[^']*')|[^>])*>?/gi, (tag, name) => {
    const id = find(tag);
    const names = [];
    // Where it cannot be told what an attribute says, the whole tag speaks for it.
    const cleaned = tag.replace(/([\s"'/])([\w:.-]+)(?=\s*=(?:"([^"]*)")?)/g, (all, gap, attribute, value = tag) => {
        const isStyle = styles.test(attribute);
        if (!id || !(isStyle || takes.test(`${name} ${attribute}`)) || !find(isStyle ? `{${value}` : value))
            return all;
        names.push(attribute);
        return `${gap}data-${attribute}`;
    });
    // What it was is said in the markup, for copies that are made of it later.
    return names[0] ? cleaned.replace(name, `${name} data-service="${id}" data-held="${names.join(' ')}"`) : tag;
})
    .replace(/(<style\b)([^>]*>)(.*?)(?=<\/style|$)/gis, (all, start, open, css) => {
    const cleaned = clean(css);
    return cleaned === css ? all : `${start} data-held-css="${encodeURIComponent(css)}"${open}${cleaned}`;
});

/** Takes out of a style sheet, or a script that lists addresses, what is held; gives what puts it back in. */
function holdText(element, text, rest, trust) {
    const put = (to, css) => {
        to.textContent = trust('createScript', css);
    };
    put(element, rest);
    return () => {
        const { localName, type, nonce } = element;
        // A script is read once.
        const copy = localName === 'script' ? Object.assign(document.createElement('script'), { type, nonce }) : element;
        put(copy, text);
        element.replaceWith(copy);
    };
}

/** Is it a script that nobody runs? One for Partytown is run by a library. */
const isInert = ({ localName, type }) => localName === 'script' && type === 'text/plain';
/** Creates the keeper. */
function createKeeper({ finder, trust, isGranted, isDenied, look }) {
    const { find, clean } = finder;
    const held = new Set();
    let replays = [];
    const news = [];
    const keeper = {
        suspects,
        later: (...replay) => replays.push(replay),
        mark(element, id) {
            element.dataset.service = id;
            // Or the door would keep the type that makes it inert, as it keeps one of the page.
            held.delete(element);
            disarmScript(element);
            // What a visitor does during a no is not told after a yes: a picture that is in no page only counts.
            if (element.localName === 'img' && !element.isConnected && isDenied(id))
                return;
            held.add(element);
            news.push(element);
            queueMicrotask(() => look(news.splice(0)));
        },
        holdAttribute(element, name, value) {
            // It gets its type when it is released; with one that runs it would do so as soon as anything moves in it.
            if (name === 'type' && held.has(element) && isInert(element)) {
                element.dataset.type = `${value}`;
                return true;
            }
            const isStyle = styles.test(name);
            if (!isStyle && (!takes.test(`${element.localName} ${name}`) || isAbout(element)))
                return false;
            // A base of another host that is the site's own fetches nothing.
            const id = find(isStyle || element.localName === 'base' ? `{${value}` : value);
            if (!id) {
                // Something else is put into the place of what was held.
                if (held.has(element))
                    element.removeAttribute(`data-${name}`);
            }
            else if (isStyle) {
                element.setAttribute(name, clean(`${value}`));
                keeper.later(id, () => element.setAttribute(name, `${value}`));
            }
            else {
                // Without this a frame goes on loading, and of a sheet that imports another Chromium (156) waits for the end for ever.
                if (/frame|link/.test(element.localName))
                    element.setAttribute(name, 'about:blank');
                element.setAttribute(`data-${name}`, `${value}`);
                keeper.mark(element, id);
                // An inert script keeps its address: loaders read it back, add to it, and look for the tag that they have put in.
                if (isInert(element))
                    return false;
                element.removeAttribute(name);
            }
            return !!id;
        },
        restyle(records) {
            let styled;
            for (let index = 0; index < records.length; index++) {
                const { attributeName: name, target } = records[index];
                // What stands there by now is the last of several changes. (A form may have a field called `getAttribute`.)
                if (name !== 'style' || target === styled)
                    continue;
                styled = target;
                keeper.holdAttribute(target, name, target.getAttribute?.call?.(target, name));
            }
        },
        cleanHtml: createCleaner(finder),
        inspect(root) {
            for (const element of [root, ...(root.querySelectorAll?.(suspects) ?? [])]) {
                // A look at a frame that the parser made opens the doors of its realm, before a script of its own runs.
                element.contentWindow;
                const { localName, type } = element;
                // By a base that stands here already, what comes behind it is asked for, and found.
                if (localName === 'base')
                    continue;
                // Inert, it has its mark: of services that share an address the site has named the one that it means.
                if (isInert(element))
                    continue;
                holdAll(element);
                if (!/^(script|style)$/.test(localName))
                    continue;
                const text = element.textContent;
                // Import maps and speculation rules name addresses as a style sheet does.
                const isList = localName === 'style' || /map|rules/i.test(type);
                // Other code is free to name hosts; only what it imports is fetched without asking at a door.
                const id = find(isList ? text : readImports(text, type));
                if (!id)
                    continue;
                if (isList)
                    keeper.later(id, holdText(element, text, clean(text), trust));
                else
                    keeper.mark(element, id);
            }
        },
        takeBack() {
            for (const element of document.querySelectorAll(goingOn)) {
                // What is marked is the gate's, which knows of what was loaded once; a place that a vendor's script fills is nobody's.
                if (element.closest('[data-consent],:not(div)[data-service]'))
                    continue;
                // A frame that is emptied where it stands leaves a step in the tab's history, back to what it showed.
                if (holdAll(element)[0])
                    element.replaceWith(element);
            }
        },
        release() {
            for (const element of held) {
                const addresses = [...element.attributes].filter(({ name }) => takes.test(name.replace('data-', `${element.localName} `)));
                // A handler of its own may name somebody, too.
                if ([...element.attributes].some(({ value }) => find(value)) || (!addresses[0] && find(element.textContent)))
                    continue;
                held.delete(element);
                const { service, type } = element.dataset;
                // The gate fires what is in the page, in its order. The rest becomes what it would have been.
                if (element.isConnected && isGranted(service))
                    news.push(element);
                else {
                    if (type != null)
                        element.type = type;
                    for (const { name, value } of addresses)
                        element.setAttribute(name.slice(5), trust('createScriptURL', value));
                    element.removeAttribute('data-service');
                }
            }
            look(news.splice(0));
            // What fails, as it would have at once, fails alone.
            replays = replays.filter(([id, replay]) => !isGranted(id) || queueMicrotask(replay));
        },
    };
    /** Holds what is to be held of it, and returns that. In a form `attributes` may be a field of that name: then nothing. */
    const holdAll = (element) => Array.from(element.attributes ?? []).filter(({ name, value }) => keeper.holdAttribute(element, name, value));
    return keeper;
}

/** Names that a policy can say: no patterns, no paths (services/guarded.ts has both). */
const toSources = (hosts) => hosts.flatMap((host) => {
    // All of it may be empty, so there is a match.
    const [, origin, name] = /^((?:\w+:\/\/)?(?:\*\.)?([^/]*))/.exec(host);
    if (!/^[\w.:-]+\w$/.test(name))
        return [];
    const names = [origin, ...(/^[\d.:]+$/.test(name) || origin !== name ? [] : [`*.${name}`])];
    // Without a scheme it is the page's own, and that is never a socket's; `ws` covers `wss` (CSP3 §6.7.2.9).
    return /\//.test(origin) ? names : [...names, ...names.map((host) => `ws://${host}`)];
});
/** Beginnings of the addresses that consentgate itself asks: its files, its receivers. One that is none is left out. */
const readOurs = ({ base, beacon, receipts, theme }) => [base, beacon, receipts, theme].flatMap((address) => {
    try {
        return address ? new URL(address, document.baseURI).href : [];
    }
    catch {
        return [];
    }
});
/**
 * The policy under which the browser itself holds every other origin (CSP 3): inline code and the page's own files run as
 * before, and beyond them there are the allowed hosts and those of the services that are granted.
 */
function createPolicy(allow, granted) {
    const named = granted.map(({ hosts = [], url = [] }) => [hosts, url]);
    const hosts = [...new Set(toSources([allow, named].flat(3)))].join(' ');
    const own = `'self' ws://${location.host} data: blob: ${hosts}`;
    return `default-src 'unsafe-inline' 'unsafe-eval' ${own};form-action ${own}`;
}
/** Puts the policy in force for what comes after. It cannot be loosened in a living page. */
function writePolicy(policy) {
    document.head.prepend(Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: policy }));
}

/** Creates the guard, and puts it in front of everything that this page can fetch and store with. */
const createGuard = (host) => {
    const { config, store, look, trust } = host;
    const isGranted = (id) => store.allows(undefined, id);
    /** Is there a service of which only the catalogue knows the hosts, and has not told yet? */
    const isUnknown = () => config.services.some(({ id }) => !store.subjects[id]?.hosts?.map);
    /** And which may be held? */
    const isWaiting = () => !config.categories.every(isGranted) && isUnknown();
    const isStrict = config.block === 'strict';
    const ours = readOurs(host.raw);
    const services = () => Object.values(store.subjects);
    let isToSeal = isStrict;
    const finder = createHeldFinder({
        services,
        isGranted,
        // In doubt it is held: until we know whose they are, all other origins. Of what a text of the page's own names in `strict`
        // (a namespace, a comment, base64) the browser holds what is fetched.
        isClosed: (isAddress) => (isStrict && isAddress) || isWaiting(),
        allow: config.allow,
        ours,
        trust,
    });
    const isDenied = (id) => store.allows(`!${id}`);
    const keeper = createKeeper({ finder, trust, isGranted, isDenied, look });
    let granted = [];
    const update = () => {
        // What is granted has to be in the policy, too.
        if (isToSeal && !isUnknown()) {
            isToSeal = false;
            const granted = services().filter(({ id }) => isGranted(id));
            writePolicy(createPolicy([...config.allow, ...ours], granted));
            // Of what we are given, a listener takes the signal.
            document.addEventListener('securitypolicyviolation', host.report, host);
        }
        keeper.release();
        const before = granted;
        granted = Object.keys(store.subjects).filter(isGranted);
        if (before.some((id) => !granted.includes(id)))
            keeper.takeBack();
    };
    openDoors(window, { ...host, ...finder, ...keeper });
    update();
    return { ...keeper, update };
};

/** Puts the guard up; never where everything was taken back while its file was on its way, since nothing would take its hooks back. */
function mountGuard(inside) {
    const { made, use, config, signal } = inside;
    if (signal.aborted)
        return new Promise(() => { });
    made.guard = createGuard({
        ...inside,
        report: (violation) => use('strict', (strict) => strict.report(violation)),
        tell: (detail) => tellEvent('blocked', detail),
    });
    if (config.block === 'strict')
        use('strict');
    return made.guard;
}

/** How long, in milliseconds, what the page wants to be called back for waits for a vendor that may never come. */
const patience = 500;
/**
 * A page may go on only when it is called back (a link whose click is counted): it is, once, with the vendor or without. Of an
 * event with a `path` of its own nobody knows what its `callback` is to be told.
 */
function answerSoon(said, path) {
    const options = Object(said);
    for (const name of ['event_callback', 'eventCallback', path === '' ? 'callback' : '']) {
        const own = options[name];
        if (typeof own !== 'function')
            continue;
        let isCalled = false;
        const once = (...args) => {
            if (!isCalled)
                own(...args);
            isCalled = true;
        };
        options[name] = once;
        setTimeout(once, patience);
    }
}
/**
 * Notes the place of a form, so that something can stand there until it comes. One that would come where its script stands is given
 * a place: when it comes, nobody knows any more where that was.
 */
function keepPlace(path, options) {
    const script = document.currentScript;
    const form = options;
    if (path !== '.forms.create' || Object(form) !== form)
        return;
    if (script && !form?.target) {
        const place = document.createElement('div');
        place.id = `consentgate-form-${document.querySelectorAll('[id^=consentgate-form-]').length}`;
        script.after(place);
        form.target = `#${place.id}`;
    }
    try {
        const place = document.querySelector(`${form?.target}`);
        if (place)
            place.dataset.service ??= 'hubspot-forms';
    }
    catch {
        // It is no selector: the vendor will say so.
    }
}

/** Is it one of our stand-ins, and not a vendor's own? */
const isHolder = (global) => Array.isArray(global?.held);
/** What gives a promise (reCAPTCHA's token, X's widgets), and what gives an object with members to call (TikTok). */
const promising = /\.execute$|\.create[A-Z]/;
const lending = /\.instance$/;
/** Makes a function that keeps its calls, and those of its members, however deep. */
function createHolder(held = [], path = '') {
    const holder = function (...args) {
        const heir = findHeir(held, path);
        if (heir) {
            const { heir: name } = held;
            // The page may have put a function of its own in its place, which calls what it has kept: us.
            delete held.heir;
            try {
                return heir(...args);
            }
            finally {
                held.heir = name;
            }
        }
        keepPlace(path, args[0]);
        for (const arg of args)
            answerSoon(arg, path);
        // biome-ignore lint/complexity/noArguments: vendors' queues hold Arguments objects
        const call = Object.assign(arguments, { path });
        held.push(call);
        if (promising.test(path))
            return new Promise((answer) => {
                call.become = answer;
            });
        if (!lending.test(path))
            return;
        const { face, become } = createPromised();
        call.become = become;
        return face;
    };
    holder.held = holder.q = holder.queue = held;
    return new Proxy(holder, {
        // It must not be taken for a promise, or who awaits the global would wait for ever.
        get: (own, name) => own[name] ??
            (typeof name === 'symbol' || name === 'then' ? undefined : createHolder(held, `${path}.${name}`)),
        construct(_, args) {
            const { face, become } = createPromised();
            held.push(Object.assign(args, { path, become, isNew: true }));
            return face;
        },
    });
}
/** Whoever has taken one of our stand-ins into a variable goes on calling that, when the vendor's own is there as well. */
function findHeir({ heir }, path) {
    if (!heir)
        return;
    let owner = window;
    let own = window[heir];
    for (const name of path.split('.').slice(1)) {
        owner = own;
        own = own?.[name];
    }
    if (typeof own !== 'function' || isHolder(own) || isHolder(owner))
        return;
    return (...args) => Reflect.apply(own, owner, args);
}
/**
 * Stands in for what the page has made with `new`, or was to be given. What is called on it waits for the real one, and gives a
 * promise of its answer, as players do.
 */
function createPromised() {
    let real;
    const waiting = [];
    const call = (name, args) => real[name]?.(...args);
    const face = new Proxy({}, {
        get(_, name) {
            if (real && typeof real[name] !== 'function')
                return real[name];
            // It must not be taken for a promise itself.
            if (!real && (name === 'then' || typeof name === 'symbol'))
                return undefined;
            return (...args) => real
                ? call(name, args)
                : new Promise((answer) => waiting.push(() => answer(Promise.resolve().then(() => call(name, args)))));
        },
    });
    return {
        face,
        become(made) {
            real = made;
            for (const run of waiting.splice(0))
                run();
        },
    };
}

/** A setting of a service: of its object, or of our tag (`data-google-ads-load`). */
const readSetting = (service, name, raw) => service[name] ??
    raw[`${service.id}-${name}`.replace(/-./g, (letters) => letters[1].toUpperCase())];
/** Is it the site's wish that we load this service? Written as `load: true`, or as an attribute with or without a value. */
const isToLoad = (service, raw) => /^(true)?$/.test(`${readSetting(service, 'load', raw)}`.trim());
/** Names of a service's globals that the page calls, and which of them are arrays. */
const listGlobals = ({ globals = [], }) => globals.map((text) => [text.replace('[', ''), text.endsWith('[')]);
/** Puts a stand-in into the page, unless something is there. */
function standIn(name, isArray) {
    const page = window;
    page[name] ??= isArray ? [] : createHolder();
}
/**
 * Shows a holder to the page and hides it from the vendor's own script, which would take it for itself. The
 * vendor's assignment ends it.
 */
function hideFrom(isVendors, name, holder, onReplaced = (_) => { }) {
    Object.defineProperty(window, name, {
        configurable: true,
        enumerable: true,
        get: () => (isVendors(document.currentScript) ? undefined : holder),
        set(value) {
            replaceGlobal(name, value);
            onReplaced(value);
        },
    });
}
/** Puts the vendor's own global where a stand-in was. */
function replaceGlobal(name, value) {
    Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
}
/** Lets a snippet that nobody marked, and that is left beside `load`, make its own; what was called before comes behind that. */
function giveWay(name) {
    const holder = window[name];
    if (!isHolder(holder))
        return;
    const isNamed = new RegExp(`\\b${name}\\b`);
    hideFrom((script) => !!script && !script.src && isNamed.test(script.text) && /createElement|\.q\b/.test(script.text), name, holder, (global) => queueMicrotask(() => {
        for (const call of holder.held.splice(0)) {
            const own = global;
            const given = call.path ? own[call.path.slice(1)]?.(...call) : own(...call);
            call.become?.(given);
        }
    }));
}
/**
 * Puts stand-ins for vendors' globals into the page, so that its own calls find something before the vendor's script
 * is there, or ever will be. Returns whether there is something to do before anybody has agreed. `allows`: may this
 * service run already?
 */
function createEarlyStubs(services, raw, allows = () => false) {
    return (services.filter((service) => {
        if (!isToLoad(service, raw))
            return false;
        for (const [name, isArray] of listGlobals(service)) {
            standIn(name, isArray);
            if (continuingServices.test(service.id))
                giveWay(name);
        }
        // Matomo may run without cookies, and then without asking. What is necessary, or exempt, waits for no answer.
        return earlyServices.test(service.id) || readSetting(service, 'mode', raw) || allows(service.id);
    }).length > 0);
}

/**
 * Says what a vendor's script reads as soon as it runs. A tag that nobody marked, of a visitor who has agreed before, runs while
 * what tells vendors is still on its way: HubSpot would show a banner of its own, and Matomo set the cookies that it is not to use.
 */
function sayFirst(services, { raw }) {
    const page = window;
    if (raw.consentMode === 'off')
        return;
    for (const service of services) {
        const { mode = raw.matomoMode } = service;
        if (service.id === 'hubspot')
            page.disableHubSpotCookieBanner = true;
        if (service.id === 'matomo' && `${mode}`.trim() === 'cookieless') {
            page._paq ??= [];
            // Who loads it says the same.
            page._paq.push(Object.assign(['disableCookies'], { isOurs: true }));
        }
    }
}

/**
 * Calls the page back that waits behind a click for a vendor that may not run (`event_callback`, Plausible's `callback`): its link
 * would lead nowhere. Looked up behind the click, because a queue whose `push` is not its own counts as taken over.
 */
function answerClicks(services, api, signal) {
    const page = window;
    const readLayer = () => {
        const layer = readDataLayer();
        // Who has taken it over calls back by itself.
        return layer.push === [].push || layer.followers ? layer : [];
    };
    const looks = [
        { form: /^google-(tag|an|ads|rem)/, read: readLayer, path: undefined },
        { form: /^plausible/, read: () => page.plausible?.q ?? [], path: '' },
    ].flatMap(({ form, read, path }) => {
        const ids = services.map(({ id }) => id).filter((id) => form.test(id));
        let seen = 0;
        return ids[0]
            ? () => {
                const queue = read();
                const isHeld = !ids.some((id) => api.has(id));
                for (; seen < queue.length; seen++)
                    for (const said of isHeld ? [queue[seen], ...Array.from(Object(queue[seen]))] : [])
                        answerSoon(said, path);
            }
            : [];
    });
    const look = () => {
        for (const run of looks)
            run();
    };
    // A page may do something else first.
    const lookSoon = () => {
        for (const wait of [0, 300, 1000])
            setTimeout(look, wait);
    };
    for (const type of looks[0] ? ['click', 'submit'] : [])
        for (const listener of [look, lookSoon])
            addEventListener(type, listener, { signal });
}

/** How vendors are told what a visitor does, other than what sets them up. */
const doings = /^\.?(track|event$|capture|identify|page|statechange)/i;
/** Vendors' objects that are told by their methods; Matomo's does what has to be done itself. */
const told = /^(uetq|ttq|_hsq|VWO|posthog)$/;
/** The page that is shown, which the visitor sees when saying yes. */
const views = /^\.?(trackPageView|page(_?view)?)$/i;
const isView = ({ path, event, 0: first, 1: second }) => [path, event, first, second].some((word) => views.test(`${word}`));
const isDoing = ({ path, event, 0: first }, id) => {
    // What has an event's name is a Tag Manager's: its own, ours, and the page's.
    if (event !== undefined)
        return !/^(gtm|consentgate)/.test(`${event}`);
    return id === 'plausible' || doings.test(`${path || first}`);
};
/** What waits for a vendor that is not there, whatever its form. */
function findWaiting(name) {
    const global = window[name];
    const queue = isHolder(global) ? global.held : (global?.q ?? global?.queue ?? global);
    return Array.isArray(queue) ? queue : undefined;
}
/** Takes out of a queue what a visitor has done, but for the page that is shown. */
function forget(queue, id) {
    let hasView = false;
    let isInEvent = false;
    const kept = [];
    // Microsoft's queue is flat: a word, and what belongs to it.
    for (const entry of queue) {
        if (typeof entry === 'string')
            isInEvent = entry === 'event' || (isInEvent && !/^(consent|set|config|pageLoad)$/.test(entry));
        if (!isInEvent)
            kept.push(entry);
    }
    const rest = kept.reverse().filter((entry) => {
        const call = Object(entry);
        if (Object(entry) !== entry || !isDoing(call, id))
            return true;
        if (hasView || !isView(call))
            return false;
        hasView = true;
        return true;
    });
    queue.splice(0, queue.length, ...rest.reverse());
}
/**
 * Takes what the visitor does from the function of a vendor that is there already; returns what ends it. What is told of consent, and
 * what a vendor's own code reads there, gets through.
 */
function mute(id, name) {
    const page = window;
    const global = page[name];
    const isFunction = typeof global === 'function';
    // A plain array waits for its vendor still: what is in it is forgotten at the yes.
    const isMember = !isFunction && told.test(name) && Object(global).push !== Array.prototype.push;
    if (!global || (!isFunction && !isMember) || isHolder(global))
        return () => { };
    let isOver = false;
    /** What the page waits to be called back for goes on without the vendor. */
    const drop = (args, path) => {
        for (const arg of args)
            answerSoon(arg, path);
    };
    const muted = new Proxy(global, {
        apply: (run, self, args) => !isOver && isDoing(args, id) ? drop(args, '') : Reflect.apply(run, self, args),
        get(own, member) {
            const value = Reflect.get(own, member);
            if (isOver || !isMember || typeof value !== 'function' || typeof member === 'symbol')
                return value;
            return (...args) => {
                // `_hsq.push(['trackPageView'])`, `uetq.push('event', …)`, `ttq.track(…)`
                const isList = member === 'push' && Array.isArray(args[0]);
                const isMuted = (said) => isDoing(said, id);
                const rest = isList ? args.filter((entry) => !isMuted(entry)) : args;
                const isGone = isList ? !rest[0] : isMuted(member === 'push' ? args : [member, ...args]);
                return isGone ? drop(args, '.') : Reflect.apply(value, own, rest);
            };
        },
    });
    page[name] = muted;
    return () => {
        // Somebody may have kept it.
        isOver = true;
        if (page[name] === muted)
            page[name] = global;
    };
}
/**
 * Has the page forget what it wanted to tell a vendor during a no, when a yes follows in the same page: a yes is about what comes
 * after it (docs/decisions/017). What sets the vendor up stays.
 */
function forgetRefused(services, signal) {
    let before = {};
    const muted = new Map();
    const google = services.filter(({ id }) => /^google-(tag|an|ads|rem)/.test(id));
    const hear = (event) => {
        const now = event.detail;
        const isFresh = ({ id }) => before[id]?.choice === 'denied' && now[id]?.choice === 'granted';
        for (const service of services) {
            const { id } = service;
            if (now[id]?.choice === 'granted') {
                for (const end of muted.get(id) ?? [])
                    end();
                muted.delete(id);
            }
            else if (before[id]?.choice === 'granted') {
                // Google's function speaks for several services.
                const names = listGlobals(service).filter(([name]) => name !== 'gtag');
                muted.set(id, names.map(([name]) => mute(id, name)));
            }
        }
        for (const service of services.filter(isFresh))
            for (const [name] of listGlobals(service)) {
                const queue = findWaiting(name);
                if (queue)
                    forget(queue, service.id);
            }
        // One queue for all of theirs: as long as none of them reads it.
        const { dataLayer } = window;
        if (dataLayer && google.some(isFresh) && !google.some(({ id }) => before[id]?.choice === 'granted'))
            for (const layer of [dataLayer, ...(dataLayer.followers ?? [])])
                forget(layer, '');
        before = now;
    };
    for (const type of ['ready', 'change'])
        document.addEventListener(`consentgate:${type}`, hear, { signal });
}

const toHref = (address) => {
    try {
        return new URL(address ?? '', document.baseURI).href;
    }
    catch {
        return '';
    }
};
const hasHost = (text, hosts) => hosts.some((host) => host.startsWith('*') || text.includes(host.split('/', 1)[0]));
/** Does this text bring the vendor's global into the page, as vendors' snippets do: by its name, and with its host? */
const isSnippet = (text, name, hosts) => new RegExp(`\\b${name}\\b`).test(text) &&
    (hasHost(text, hosts) || new RegExp(`function ${name}\\b|\\.${name} ?= ?window`).test(text));
/**
 * Keeps the calls that a page makes to a vendor whose own tag is held, or waits for its turn after a yes of an earlier visit:
 * what would define the global waits in the gate, and the page's next line or click may call it. Only when such a tag is
 * seen: code that brings a vendor in a bundle does nothing when it finds the global.
 */
function keepCalls(services, { raw, signal, api, use }) {
    // The core tells this one, whatever the page puts in its place.
    const told = readDataLayer();
    const look = (script) => {
        const mark = script.dataset.service;
        const address = script.getAttribute('data-src') ?? script.getAttribute('src');
        for (const service of services) {
            const { id, hosts = [] } = service;
            if (mark && mark !== id)
                continue;
            const text = address == null ? script.text : '';
            const isOwn = mark || (text ? hasHost(text, hosts) : createHostForm(hosts).test(toHref(address)));
            // There is something to show in its place, and to let come once.
            if (mark && earlyServices.test(id))
                use?.('vendors', (vendors) => vendors.update());
            for (const [name, isArray] of listGlobals(service)) {
                // An array is in nobody's way. Behind a script with an address stands the call, where the vendor has no queue.
                const isMeant = text ? isSnippet(text, name, hosts) : isOwn && unqueuedServices.test(id);
                if (!isMeant && !(isOwn && isArray))
                    continue;
                const page = window;
                if (!isToLoad(service, raw)) {
                    // The tag ahead of it may have fired already, with a stub of ours: what is called on that would overtake the snippet.
                    if (page[name]?.isOurs === true)
                        page[name] = undefined;
                    standIn(name, isArray);
                }
                const queue = page[name];
                if (isArray && text && queue)
                    queue.above ??= queue[(queue.length ?? 0) - 1] ?? 'nothing';
            }
        }
    };
    const isScript = (node) => node?.localName === 'script';
    document.addEventListener('consentgate:blocked', ({ target }) => {
        if (!isScript(target))
            return;
        look(target);
        // Its snippet has hidden the page, and shows it when its script is there, or has failed.
        if (curtainServices.test(target.dataset.service))
            target.onerror?.(new Event('error'));
    }, { signal });
    watchScripts((script, isInert) => {
        // Nobody else sees one that runs as it is, for who has agreed before; and what the page says meanwhile may have to be forgotten.
        findUntold(script)?.unshift(...readWords(told));
        followLayer(script);
        if (isInert)
            look(script);
    }, 
    // A Tag Manager may come by a script, when the page is there.
    services.some(({ id }) => id === 'google-tag-manager'), signal);
    answerClicks(services, api, signal);
    sayFirst(services, { raw });
    forgetRefused(services, signal);
}
/**
 * Calls back with each script that the parser inserts, or anybody (`isLasting`), ahead of its run. A marked one that may
 * fire is told of by no event, and fires when its vendor has been told: the script in the next line runs before that.
 */
function watchScripts(onScript, isLasting, signal) {
    if (document.readyState !== 'loading' && !isLasting)
        return;
    let last;
    const tell = (script) => onScript(script, script.type === 'text/plain' && document.readyState === 'loading');
    const observer = new MutationObserver((records) => {
        // A text may come in pieces.
        if (last)
            tell(last);
        if (last?.nextSibling)
            last = undefined;
        for (const { addedNodes } of records)
            for (const node of addedNodes) {
                if (!(node instanceof HTMLScriptElement))
                    continue;
                last = node;
                tell(node);
            }
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    const end = () => observer.disconnect();
    if (!isLasting)
        document.addEventListener('DOMContentLoaded', end);
    signal.addEventListener('abort', end);
}

/** Is the page in this domain? Browsers keep no cookie for another one, and say nothing. */
const isWithin = (domain) => `.${location.hostname}`.endsWith(`.${domain.replace(/^\./, '').toLowerCase()}`);
/** Explains in the console what of the options is not understood. The sentences are kept out of the visitor's download. */
function mountProblems({ config, raw, store }) {
    const unreadable = config.sound ? undefined : readPageOptions(null).unreadable;
    // Who named all of the catalogue was not the site.
    const services = unreadable ? `${raw.services}`.replace(/ all$/, '') : raw.services;
    const problems = findProblems({ ...raw, services }, unreadable);
    const unread = config.sound ? findUnread(raw) : [];
    if (unread[0])
        problems.push(`the JSON configuration is not read as a whole (${unread.join(', ')}): write one element, and that before our script`);
    const domain = `${raw.cookieDomain ?? ''}`;
    // One that many sites have in common (`co.uk`) is refused, too; that shows once there is an answer.
    if (domain && (!isWithin(domain) || store.receipt()?.persisted === false))
        problems.push(`option "cookieDomain" (data-cookie-domain) cannot be "${domain}" on ${location.hostname}: the browser keeps no cookie, and asks on each page`);
    if (problems[0])
        console.error(`consentgate: ${problems.join('\n  ')}`);
    return problems;
}

/**
 * Takes over from the core to tell Google of answers: the core knows categories, and a service that was decided otherwise would
 * hear that of its category for a moment, in which a tag that is at work sends what it has kept. Returns what tells of an answer, or a
 * signal, that Google does not know.
 */
function takeOverGoogle(inside) {
    const { config, store } = inside;
    if (config.consentMode === 'off')
        return () => { };
    const readChoices = (decisions) => ['analytics', 'marketing'].map((id) => decisions[id]?.choice === 'granted').join();
    const create = () => {
        // By this word the core speaks.
        config.consentMode = 'by service';
        const readAnswer = () => JSON.stringify([store.receipt(), store.signals()]);
        let told = readAnswer();
        const say = () => inside.tellGoogle('update', readForGoogle(store.decisions()));
        // What the core has said by then was of categories.
        if (readChoices(store.decisions()) !== readChoices(readForGoogle(store.decisions())))
            say();
        return () => {
            if (told === readAnswer())
                return;
            told = readAnswer();
            say();
        };
    };
    inside.tellByService ??= create();
    return inside.tellByService;
}
/** Has Google told by service from the first answer on, ahead of what the guard lets go, where the site names such services. */
function tellByService(inside) {
    const { guard } = inside.made;
    if (!guard || !inside.config.services.some(({ id }) => /^google-(an|ads|rem)/.test(id)))
        return;
    const tell = takeOverGoogle(inside);
    const { update } = guard;
    guard.update = () => {
        tell();
        update();
    };
}

/**
 * Creates a function that marks text as trusted where the page demands Trusted Types
 * (`require-trusted-types-for 'script'`), and returns it as it is elsewhere. What goes through here is
 * what the site itself wrote into its page as a marked tag, what a released tag writes, and our own files.
 * One instance per page: `trusted-types consentgate` allows the policy to be created once.
 */
function createTrust() {
    let policy;
    return (kind, text) => {
        const same = (value) => value;
        const plain = { createHTML: same, createScript: same, createScriptURL: same };
        try {
            policy ??= trustedTypes.createPolicy('consentgate', plain);
        }
        catch {
            // There are none, or the page's `trusted-types` directive does not name our policy; its own default policy may still
            // allow it. Each further attempt would be one more violation in the console and in the site's reports.
            policy = plain;
        }
        return policy[kind](text);
    };
}

/**
 * Starts consentgate in this page: holds what is marked, and asks. Call it once, in the browser, as early as
 * you can. Throws `ConsentError`, which lists every problem, when the options are not understood; nothing
 * marked fires then; it throws one on a server, too. Where consentgate is at work already, that instance is returned, and
 * the console says so. Importing this module touches nothing, on a server either.
 */
function createConsent(options = {}) {
    if (typeof document === 'undefined') {
        throw new ConsentError(['there is no page here: call createConsent in the browser, not where pages are rendered']);
    }
    const problems = findProblems(options);
    if (problems.length)
        throw new ConsentError(problems);
    const there = findInstance();
    if (there) {
        // Two would ask twice and fire everything twice: a component in two places, a module that is evaluated anew, two copies.
        console.error('consentgate is here twice: call destroy() first, or share what createConsent() returned', options);
        return there;
    }
    const raw = leaveTheme(options);
    const core = parseCore(raw);
    const config = {
        ...core,
        // The catalogue is here, so nothing has to be looked up later; one of the site's own that has no hosts has none to wait for.
        services: core.services.map(completeService).map((service) => ({ ...service, hosts: service.hosts ?? [] })),
    };
    const setup = {
        ...begin(config),
        config,
        raw,
        trust: createTrust(),
        load: (name) => loadPart(name),
        early(inside) {
            const { api } = inside;
            if (inside.isGuarded)
                mountGuard(inside);
            tellByService(inside);
            Object.assign(api, { decisions: keepSame(api.decisions), receipt: keepSame(api.receipt) });
            noteInstance(api, inside.signal);
            keepCalls(inside.config.services, inside);
            if (createEarlyStubs(inside.config.services, inside.raw, inside.store.allows))
                inside.use('vendors', (vendors) => vendors.update());
            Object.assign(inside.made, {
                answer: mountAnswer(inside),
                gate: mountGate(inside),
                problems: mountProblems(inside),
            });
        },
    };
    return createConsentGate(setup);
}

export { views as A, hookMethod as B, isToLoad as C, takeOverGoogle as D, prepareLayer as E, serviceSettings as F, readConfig as a, createPolicy as b, createConsent as c, readOurs as d, enReload as e, findLocale as f, readBeaconLevel as g, hasLeft as h, isUtmGranted as i, tellDataLayer as j, keepCalls as k, localeIds as l, createEarlyStubs as m, toCamelCase as n, isFilledIn as o, isHolder as p, replaceGlobal as q, readDirection as r, createHostForm as s, tellEvent as t, listGlobals as u, createHolder as v, writePolicy as w, isSnippet as x, hideFrom as y, isLiveScript as z };
//# sourceMappingURL=index.js.map
