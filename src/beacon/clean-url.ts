/** Names of campaign parameters: the prefixes that Matomo itself reads from `url` (tracking-api.md, "Campaigns"). */
export const CAMPAIGN = /^(utm|mtm|matomo|pk|piwik)_/;

// A mail address, wherever it stands in a text. The last label begins with two that are no digits, so that
// `package@1.2.3` may stay.
const MAIL = /[^\s/?&=@]+@[^\s/?&=@]+\.[^\s/?&=@.\d]{2}[^\s/?&=@]*/gi;

// A run that no word is: 20 letters and digits mixed (session ids, hashes, the parts of a JWT), or the end of a UUID.
const TOKEN = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20}|(-[\da-f]{4}){3}-[\da-f]{12}/i;

const REMOVED = 'removed';

/** Cuts a text to 500 characters (a batch must stay under 64 KiB) and takes mail addresses out of it. */
export function cleanText(text: string): string {
  return text.slice(0, 500).replace(MAIL, REMOVED);
}

/** Is this part of a path or this value of a query fit to be reported? */
function isHarmless(part: string): boolean {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // Not valid percent-encoding: judged as it stands.
  }
  // What is longer than any name is cut by cleanText, so it is not harmless either.
  return cleanText(text) === text && !TOKEN.test(text);
}

/** Reduces an address to origin, path and those query parameters whose names `keep` lists; `''` for what is no http(s) address. */
export function cleanUrl(address: string | URL, keep?: RegExp): string {
  try {
    const url = new URL(address);
    const query = new URLSearchParams();
    url.searchParams.forEach((value, name) => {
      if (keep?.test(name) && isHarmless(value)) query.append(name, value);
    });
    // A path can carry a mail address or a password-reset token just as well as a query can.
    const path = url.pathname.split('/').map((part) => (isHarmless(part) ? part : REMOVED));
    return /^http/.test(url.protocol) ? url.origin + path.join('/') + `?${query}`.replace(/\?$/, '') : '';
  } catch {
    return '';
  }
}

/** The origin of the page that led here, or `''`: the rest of its address is not ours to report. */
export function readReferrerOrigin(referrer: string): string {
  return cleanUrl(referrer).split('/', 3).join('/');
}
