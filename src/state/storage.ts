import Cookies from 'js-cookie';
import type { Config } from '../config/options.js';

/** Its words, over what a page has given to every object, which js-cookie takes for words of a cookie. */
function createAttributes(own: Cookies.CookieAttributes): Cookies.CookieAttributes {
  const attributes: Cookies.CookieAttributes = {};
  for (const key in attributes) attributes[key] = '';
  return Object.assign(attributes, own);
}

/** Writes a receipt's text into its cookie. Never throws; whether the browser has kept it is seen by reading. */
export function writeReceipt(text: string, config: Config): void {
  try {
    const attributes = createAttributes({
      expires: +config.expiresDays,
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      domain: config.cookieDomain,
    });
    Cookies.set(config.cookieName, text, attributes);
  } catch {
    // A sandboxed frame may not even touch `document.cookie`.
  }
}

/** Takes a cookie of ours away, if there is one. Never throws. */
export function eraseCookie(name: string, { cookieDomain }: Config): void {
  try {
    // Not `remove()`, which adds an object of its own.
    if (Cookies.get(name) !== undefined) Cookies.set(name, '', createAttributes({ expires: -1, domain: cookieDomain }));
  } catch {
    // As above.
  }
}
