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
 * or domains, sound or not), and of what another tab, or this page, has `told`, which comes last. Never throws.
 * Cookies are read once: Chromium asks another process for them, and a click waits.
 */
function readReceipt({ cookieName, expiresDays }, told = '') {
    const inForce = (receipt) => {
        const age = Date.now() / 1000 - receipt.time;
        // A clock that was wrong must not outlive its correction: what comes from the future is not in force.
        return -60 < age && age < +expiresDays * 86400;
    };
    const inOrder = `; ${readCookies()}; ${cookieName}=${told}`
        .split(`; ${cookieName}=`)
        .map((text, index, texts) => ({
        ...decodeReceipt(text.split(';')[0]),
        persisted: index < texts.length - 1,
    }))
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

export { ConsentError as C, decodeReceipt as d, encodeReceipt as e, readReceipt as r };
//# sourceMappingURL=errors.js.map
