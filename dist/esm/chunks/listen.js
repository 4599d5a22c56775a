/** Names of campaign parameters: the prefixes that Matomo itself reads from `url` (developer.matomo.org/api-reference/tracking-api). */
const CAMPAIGN = /^(utm|mtm|matomo|pk|piwik)_/;
// A mail address, wherever it stands in a text. The last label begins with two that are no digits, so that
// `package@1.2.3` may stay.
const MAIL = /[^\s/?&=@]+@[^\s/?&=@]+\.[^\s/?&=@.\d]{2}[^\s/?&=@]*/gi;
// A run that no word is: 20 letters and digits mixed (session ids, hashes, the parts of a JWT), or the end of a UUID.
const TOKEN = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20}|(-[\da-f]{4}){3}-[\da-f]{12}/i;
// Ids of one click on an advertisement (gclid, fbclid, msclkid, gclsrc, wbraid): never reported, not even when a
// site lists them. The others are long enough to count as tokens.
const CLICK = /cl(k?id|src)$|braid$/;
const REMOVED = 'removed';
/** Cuts a text to 500 characters (a batch must stay under 64 KiB) and takes mail addresses out of it. */
const cleanText = (text) => text.slice(0, 500).replace(MAIL, REMOVED);
/** Is this part of a path or this value of a query fit to be reported? */
const isHarmless = (part) => {
    // Deprecated, but the only decoder that never throws; what is not ASCII need not come out right here.
    const text = unescape(part);
    // What is longer than any name is cut by cleanText, so it is not harmless either.
    return cleanText(text) === text && !TOKEN.test(text);
};
// A path can carry a mail address or a password-reset token just as well as a query can.
const cleanPath = (path) => path
    .split('/')
    .map((part) => (isHarmless(part) ? part : REMOVED))
    .join('/');
/**
 * Reduces an address to origin, path and those query parameters whose names are kept; `''` for what is no http(s)
 * address. A kept `#` is the path that a router keeps in the fragment, without values.
 */
const cleanUrl = (address, isKept) => {
    try {
        const { origin, pathname, searchParams, hash } = new URL(address);
        const query = new URLSearchParams();
        searchParams.forEach((value, name) => {
            if (isKept(name) && !CLICK.test(name) && isHarmless(value))
                query.append(name, value);
        });
        const route = isKept('#') ? cleanPath(hash.replace(/[?&=].*/, '')) : '';
        return /^http/.test(`${address}`) ? origin + cleanPath(pathname) + (`${query}` && `?${query}`) + route : '';
    }
    catch {
        return '';
    }
};
/** The origin of the page that led here, or `''`: the rest of its address is not ours to report. */
const readReferrerOrigin = (referrer) => `${/^https?:..[^/]+/.exec(referrer) ?? ''}`;

/** A fault of ours must never become a fault of the page: a number too few in the statistics is the smaller harm. */
const quietly = (work) => (...args) => {
    try {
        work(...args);
    }
    catch { }
};

export { CAMPAIGN as C, cleanUrl as a, cleanText as c, isHarmless as i, quietly as q, readReferrerOrigin as r };
//# sourceMappingURL=listen.js.map
