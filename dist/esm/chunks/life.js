import { h as fillNumber } from './scope.js';

/** The language tag that dates are written by: the page's own where it is of that language. British English has no American dates. */
function readDateLanguage(lang, page = document.documentElement.lang) {
    try {
        return new Intl.Locale(page).language === lang ? page : lang;
    }
    catch {
        // None at all, or none that is one ("en_GB").
        return lang;
    }
}

/** Our own cookie: it is there on every site that asks, and nobody would think of configuring it. */
const describeReceipt = ({ yourChoice }, name, days) => ({
    ...{ id: 'consentgate', name: yourChoice, category: 'necessary', vendor: '', country: '', isSite: true },
    ...{ purposes: [], data: [], stored: [{ name, life: days * 86_400 }], policyUrls: [], optOutUrls: [] },
});

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

export { describeReceipt as d, listStored as l, readDateLanguage as r };
//# sourceMappingURL=life.js.map
