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
/** Joins names as the language does: "A, B and C". (`Intl.ListFormat` costs 20 ms of a first visit in Chromium.) */
function joinNames(names, { between }) {
    const [comma, and] = between.split('|');
    return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and);
}
/**
 * A name among words that run the other way keeps its own direction, and with it the full stop at its end: "HubSpot, Inc." is
 * no ".HubSpot, Inc" (UAX #9, isolates).
 */
const isolateName = (name, { dir }) => dir === 'rtl' && name ? `\u2068${name}\u2069` : name;
/** Does the page follow the law of one of the United States? */
const isInUs = ({ config }) => /^us/i.test(config.region);
/** The words of a category inside of a sentence; one of the site's own is called by its id where nobody named it. */
function nameCategories(ids, messages) {
    return joinNames(ids.map((id) => messages.names[id] ?? id), messages);
}
/**
 * Says that the signals are honoured (Cal. Code Regs. tit. 11, § 7025(c)(6)), or `''` when there is none, or when the
 * visitor has granted everything although it is on.
 */
function describeSignals(host, messages) {
    const { config, consent } = host;
    const seen = host.signals();
    const names = ['gpc', 'dnt']
        .filter((signal) => seen[signal] && config[signal] !== 'ignore')
        .map((signal) => messages[signal]);
    if (!names[0] || !Object.values(consent.decisions()).some(({ choice }) => choice === 'denied'))
        return '';
    const list = joinNames(names, messages);
    return isInUs(host) ? `${messages.usHonored} (${list})` : fillGap(messages.signal, list);
}
/**
 * The signal that keeps this id off for good, whatever was answered: where the site heeds it as `strict`, for all but features,
 * which stay the visitor's. The decision does not tell: beside a stored refusal it names the visitor.
 */
function findLock(id, host) {
    const { config, consent } = host;
    const service = config.services.find((each) => each.id === id);
    const { category = id, requiresAny = [], firstParty } = service ?? {};
    if ([category].concat(requiresAny).includes('functional') || consent.decisions()[id]?.choice === 'granted')
        return;
    const seen = host.signals();
    return ['dnt', 'gpc'].find((signal) => seen[signal] && config[signal] === 'strict' && !(signal === 'gpc' && (firstParty || id === 'analytics')));
}

function addToHead(name, properties) {
    const element = Object.assign(document.createElement(name), properties);
    document.head.append(element);
    return () => element.remove();
}
/**
 * Puts CSS into the page and returns the function that takes it back. A constructed sheet is no inline style, so
 * `style-src 'self'` lets it through (CSSOM, "constructable stylesheets"); Safari before 16.4 gets an element.
 */
function adoptStyles(css, nonce) {
    try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        // A new list, not push(): the list was frozen in the first engines that had it. Again when the page is there: code of the
        // site may put a list of its own in the place of ours.
        const adopt = () => {
            if (!document.adoptedStyleSheets.includes(sheet))
                document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        };
        adopt();
        addEventListener('load', adopt);
        return () => {
            removeEventListener('load', adopt);
            document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
        };
    }
    catch {
        return addToHead('style', { nonce, textContent: css });
    }
}
/**
 * Links a theme: a file of the site by its address, or one of ours by its name. The themes that are in the first file
 * already (`auto`, `light`, `dark`) need none. `box` is hidden until the look is there, or will not come: one that comes in
 * late would be seen to change.
 */
function linkTheme(theme, base, box) {
    if (/^(auto|light|dark)?$/.test(theme))
        return () => { };
    const show = () => {
        box.hidden = false;
    };
    box.hidden = true;
    const href = /[^\w-]/.test(theme) ? theme : `${base}themes/${theme}.css`;
    return addToHead('link', { rel: 'stylesheet', href, onload: show, onerror: show });
}

/** Where everything of ours lives. Twice the weight of an id keeps the site's own rules off (`#app button`). */
const root = '#consentgate-root#consentgate-root';
/** Where the placeholders live, outside of the root, with the same weight. */
const holdScope = '.cg-hold:not(#a#a)';
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

export { adoptStyles as a, isolateName as b, namePlace as c, describeSignals as d, nameLink as e, fillGap as f, fillDate as g, fillNumber as h, isInUs as i, joinNames as j, findLock as k, linkTheme as l, holdScope as m, nameCategories as n, scopeStyles as s };
//# sourceMappingURL=scope.js.map
