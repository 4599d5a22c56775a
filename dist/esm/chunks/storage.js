import { b as parseTable, p as partOptions } from './nearest.js';
import Cookies from 'js-cookie';

/** Is Do Not Track on? `1…` and `yes` are; `unspecified` (Firefox' default), `0`, `no` and empty are not. */
const isDnt = (value) => /^(1|yes$)/.test(value);
/**
 * Reads Do Not Track and Global Privacy Control as they stand now (W3C TPE; GPC draft).
 * A getter that throws counts as "not seen": everything stays as blocked as it was.
 */
function readOptOutSignals() {
    const read = (name) => [navigator, window].map((owner) => {
        try {
            return owner[name];
        }
        catch {
            return undefined;
        }
    });
    return {
        dnt: ['doNotTrack', 'msDoNotTrack'].flatMap(read).some(isDnt),
        gpc: read('globalPrivacyControl')[0] === true,
    };
}

/** What a link or a request may safely point to: http, https, or relative; `javascript:` and `data:` never are. */
const safeAddress = /^(https?:|[^:]*$|[./?#])/i;
/** An attribute that gives one word: `data-text-accept-all` arrives as `textAcceptAll`. */
const isText = /^text[A-Z]/;
/** Is it an object of named things, and no list? */
const isRecord = (value) => Object(value) === value && !Array.isArray(value);
/** The site's own words: those of attributes, and the object, which wins. */
function readTexts(raw) {
    const texts = {};
    for (const name in raw)
        if (isText.test(name))
            texts[name[4].toLowerCase() + name.slice(5)] = raw[name];
    return { ...texts, ...(isRecord(raw.texts) && raw.texts) };
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
        texts: readTexts(raw),
    };
}
/** Was everything given also taken as given? (A cheap look; `findProblems` says what was not, and why.) */
function isUnderstood(config, raw) {
    const prefixes = config.services.map(({ id }) => `${id}`.replace(/-./g, (letters) => letters[1].toUpperCase()));
    const isSetting = (name) => prefixes.some((prefix) => prefix && name.startsWith(prefix) && /[A-Z]/.test(name.charAt(prefix.length)));
    return (config.sound &&
        Object.keys(raw).every((name) => {
            const taken = config[name];
            if (raw[name] == null || isText.test(name) || isSetting(name))
                return true;
            return name === 'texts' ? isRecord(raw[name]) : typeof taken === 'object' || taken === `${raw[name]}`;
        }));
}

/** Its words, over what a page has given to every object, which js-cookie takes for words of a cookie. */
function createAttributes(own) {
    const attributes = {};
    for (const key in attributes)
        attributes[key] = '';
    return Object.assign(attributes, own);
}
/** Writes a receipt's text into its cookie. Never throws; whether the browser has kept it is seen by reading. */
function writeReceipt(text, config) {
    try {
        const attributes = createAttributes({
            expires: +config.expiresDays,
            sameSite: 'Lax',
            secure: location.protocol === 'https:',
            domain: config.cookieDomain,
        });
        Cookies.set(config.cookieName, text, attributes);
    }
    catch {
        // A sandboxed frame may not even touch `document.cookie`.
    }
}
/** Takes a cookie of ours away, if there is one. Never throws. */
function eraseCookie(name, { cookieDomain }) {
    try {
        // Not `remove()`, which adds an object of its own.
        if (Cookies.get(name) !== undefined)
            Cookies.set(name, '', createAttributes({ expires: -1, domain: cookieDomain }));
    }
    catch {
        // As above.
    }
}

export { isUnderstood as a, eraseCookie as e, isRecord as i, parseAll as p, readOptOutSignals as r, safeAddress as s, writeReceipt as w };
//# sourceMappingURL=storage.js.map
