import { Refusal } from './refusal.js';
import { remember } from './remember.js';
import type { Scrubber } from './scrub.js';

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

/** Reads the origin of a referrer, all that is kept of it; `''` for what has none. */
export function readOrigin(text: string): string {
  const url = text ? readUrl(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url.origin : '';
}

function scrubPath(url: URL, scrubber: Scrubber): void {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not valid percent-encoding: judged as it stands.
  }
  const clean = scrubber.text(path);
  if (clean !== path) url.pathname = clean;
}

function scrubUrl(url: URL, scrubber: Scrubber): void {
  url.username = url.password = url.hash = '';
  const host = scrubber.host(url.hostname);
  if (host !== url.hostname) url.hostname = host;
  if (/[\d:%]/.test(url.pathname)) scrubPath(url, scrubber);
  if (!url.search) return;
  for (const [key, value] of [...url.searchParams]) {
    if (clickIds.test(key) || mailLike.test(value) || mailLike.test(key)) url.searchParams.delete(key);
    else if (scrubber.text(value) !== value) url.searchParams.set(key, scrubber.text(value));
    else if (scrubber.text(key) !== key) url.searchParams.delete(key);
  }
}

/** Reads addresses of pages and origins of referrers as they may be kept. */
export interface UrlReader {
  /** Throws `Refusal` for what is no address; `name` is what the sender calls it. */
  page(text: string, name: string): string;
  /** The origin, or `''`. */
  origin(text: string): string;
}

/**
 * Makes the reader of the address of a page, file or link target, without user name, password, fragment, click ids
 * and values that look like mail or IP addresses. Senders clean it too; this is for those that do not, such as matomo.js.
 * Of an address that is neither http nor https only the scheme is kept (`mailto:` would be a person).
 */
export function createUrlReader(scrubber: Scrubber): UrlReader {
  const readPage = remember((text) => {
    const url = readUrl(text);
    if (!url) return null;
    if (!/^https?:$/.test(url.protocol)) return url.protocol;
    scrubUrl(url, scrubber);
    return url.href.slice(0, LONGEST);
  }, LONGEST);
  const readSource = remember((text) => {
    const url = readUrl(text);
    if (!url || !/^https?:$/.test(url.protocol)) return '';
    scrubUrl(url, scrubber);
    return url.origin;
  }, LONGEST);
  return {
    page(text, name) {
      const page = readPage(text);
      if (page === null) throw new Refusal(400, `${name} must be a full address, such as https://shop.example/.`);
      return page;
    },
    origin: readSource,
  };
}
