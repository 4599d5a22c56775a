/**
 * Does a yes of this receipt still count for these ids (a service and its category, or one of both)? One to an older revision does
 * where the site says what has changed since, and that is something else.
 */
const isCurrent = (id, category, receipt, { revision, revised }) => receipt?.revision === revision || (revised?.[0] && !revised.includes(id) && !revised.includes(category));
/**
 * The legal heart: stored choice × signals × mode → decision. Pure.
 *
 * - A stored refusal always wins (GDPR Art. 7(3)).
 * - A signal denies, unless the visitor granted while it was on and shown (W3C TPE: a separate agreement
 *   overrides the general preference; 11 CCR 7025 for GPC). Under `strict` nothing overrides it.
 * - DNT concerns all but functional content, and any embed; GPC concerns third parties, so the category of
 *   statistics stays and only its third-party services go.
 * - A yes to an older revision does not count, unless the site says that something else has changed; a no does.
 */
function decide({ id, category, embed, firstParty }, { receipt, signals, config }) {
    if (category === 'necessary')
        return { choice: 'granted', source: 'necessary' };
    const stored = receipt?.choices[id] ?? receipt?.choices[category];
    if (stored === 0)
        return { choice: 'denied', source: 'visitor' };
    const grant = (isCurrent(id, category, receipt, config) && stored) || 0;
    const isFunctional = category === 'functional';
    for (const [signal, bit, exempt] of [
        ['dnt', 2, isFunctional && !embed],
        ['gpc', 4, isFunctional || firstParty || id === 'analytics'],
    ]) {
        const rule = config[signal];
        if (signals[signal] && rule !== 'ignore' && !exempt && !(grant & bit && (isFunctional || rule !== 'strict'))) {
            return { choice: 'denied', source: signal };
        }
    }
    if (grant)
        return { choice: 'granted', source: 'visitor' };
    const isAsked = config.mode === 'opt-in' && !config.exempt?.includes(category);
    return { choice: isAsked ? 'undecided' : 'granted', source: 'default' };
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
    for (const [, key, digit] of list.matchAll(/([^.]+)(\d)/g))
        choices[key] = +digit;
    return { id, time: parseInt(time, 36), revision: revision, choices };
}
/** The text of all cookies. Never throws: a sandboxed frame may not even read it. */
function readCookies() {
    try {
        return document.cookie;
    }
    catch {
        return '';
    }
}
/**
 * The newest sound receipt that is in force: of all cookies of our name (there may be several, of other paths
 * or domains, sound or not), and of what another tab has `told`. Never throws.
 */
function readReceipt({ cookieName, expiresDays }, told = '') {
    const inForce = (receipt) => {
        const age = Date.now() / 1000 - receipt?.time;
        // A clock that was wrong must not outlive its correction: what comes from the future is not in force.
        return -60 < age && age < +expiresDays * 86400;
    };
    const inOrder = `; ${cookieName}=${told}; ${readCookies()}`
        .split(`; ${cookieName}=`)
        .map((text) => decodeReceipt(text.split(';')[0]))
        .filter(inForce)
        .sort((a, b) => b.time - a.time);
    return inOrder[0] ?? null;
}

/** One style of message: what is wrong, where it stands, what would mend it. */
class ConsentError extends Error {
    constructor(problems) {
        super(`consentgate: ${problems.join('\n  ')}`);
        this.name = 'ConsentError';
        this.problems = problems;
    }
}

export { ConsentError as C, decide as a, decodeReceipt as d, encodeReceipt as e, isCurrent as i, readReceipt as r };
//# sourceMappingURL=errors.js.map
