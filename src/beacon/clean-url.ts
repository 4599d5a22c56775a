/** Names of campaign parameters: the prefixes that Matomo itself reads from `url` (developer.matomo.org/api-reference/tracking-api). */
export const CAMPAIGN = /^(utm|mtm|matomo|pk|piwik)_/;

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
export const cleanText = (text: string): string => text.slice(0, 500).replace(MAIL, REMOVED);

/** Is this part of a path or this value of a query fit to be reported? */
export const isHarmless = (part: string): boolean => {
  // Deprecated, but the only decoder that never throws; what is not ASCII need not come out right here.
  const text = unescape(part);
  // What is longer than any name is cut by cleanText, so it is not harmless either.
  return cleanText(text) === text && !TOKEN.test(text);
};

// A path can carry a mail address or a password-reset token just as well as a query can.
const cleanPath = (path: string) =>
  path
    .split('/')
    .map((part) => (isHarmless(part) ? part : REMOVED))
    .join('/');

/**
 * Reduces an address to origin, path and those query parameters whose names are kept; `''` for what is no http(s)
 * address. A kept `#` is the path that a router keeps in the fragment, without values.
 */
export const cleanUrl = (address: string | URL, isKept: (name: string) => unknown): string => {
  try {
    const { origin, pathname, searchParams, hash } = new URL(address);
    const query = new URLSearchParams();
    searchParams.forEach((value, name) => {
      if (isKept(name) && !CLICK.test(name) && isHarmless(value)) query.append(name, value);
    });
    const route = isKept('#') ? cleanPath(hash.replace(/[?&=].*/, '')) : '';
    return /^http/.test(`${address}`) ? origin + cleanPath(pathname) + (`${query}` && `?${query}`) + route : '';
  } catch {
    return '';
  }
};

/** The origin of the page that led here, or `''`: the rest of its address is not ours to report. */
export const readReferrerOrigin = (referrer: string): string => `${/^https?:..[^/]+/.exec(referrer) ?? ''}`;
