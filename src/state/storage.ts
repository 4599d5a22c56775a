import Cookies from 'js-cookie';
import type { Config } from '../config/options.js';

/** Writes a receipt's text into its cookie. Never throws; whether the browser has kept it is seen by reading. */
export function writeReceipt(text: string, config: Config): void {
  try {
    Cookies.set(config.cookieName, text, {
      expires: +config.expiresDays,
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      domain: config.cookieDomain,
    });
  } catch {
    // A sandboxed frame may not even touch `document.cookie`.
  }
}

/** Takes a cookie of ours away, if there is one. Never throws. */
export function eraseCookie(name: string, { cookieDomain }: Config): void {
  try {
    if (Cookies.get(name) !== undefined) Cookies.remove(name, { domain: cookieDomain });
  } catch {
    // As above.
  }
}
