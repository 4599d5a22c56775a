import { Refusal } from './refusal.js';

/** Longest address that is kept. */
const LONGEST = 2048;

/** Ids that advertising networks append to recognise the click, and so the person. */
const clickIds =
  /^(?:gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|yclid|li_fat_id|igshid|mc_eid|sccid|_hsenc|_hsmi|vero_id|mkt_tok)$/i;

const mailLike = /[^\s@]@[^\s@]+\.[^\s@]/;

function readUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * Reads the address of a page, file or link target as it may be kept: without user name, password, fragment, click ids
 * and values that look like mail addresses. Senders clean it too; this is for those that do not, such as matomo.js.
 * Of an address that is neither http nor https only the scheme is kept (`mailto:` would be a person).
 */
export function readPageUrl(text: string, name: string): string {
  const url = readUrl(text);
  if (!url) throw new Refusal(400, `${name} must be a full address, such as https://shop.example/.`);
  if (!/^https?:$/.test(url.protocol)) return url.protocol;
  url.username = url.password = url.hash = '';
  for (const [key, value] of [...url.searchParams]) {
    if (clickIds.test(key) || mailLike.test(value) || mailLike.test(key)) url.searchParams.delete(key);
  }
  return url.href.slice(0, LONGEST);
}

/** Reads the origin of a referrer, all that is kept of it; `''` for what has none. */
export function readOrigin(text: string): string {
  const url = readUrl(text);
  return url && /^https?:$/.test(url.protocol) ? url.origin : '';
}
