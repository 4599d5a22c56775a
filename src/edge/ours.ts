import type { RawOptions } from '../config/parse.js';
import type { Sources } from './sources.js';

/** An address on another host as a source: exactly it, or what is below it when it ends with a slash (CSP3 §6.7.2.12). */
function readSource(address: unknown): string[] {
  const text = `${address ?? ''}`.trim();
  const base = 'https://page.invalid/';
  if (!/^(?:https?:)?\/\//i.test(text) || !URL.canParse(text, base)) return [];
  const { protocol, host, pathname } = new URL(text, base);
  // A policy ends at `;` and `,`, and a text of nginx at more; the host alone says it, too.
  return [`${/^h/i.test(text) ? `${protocol}//` : ''}${host}${/^[\w./~@%+-]*$/.test(pathname) ? pathname : ''}`];
}

/**
 * Where the page's options say that our own files are and that statistics and receipts go: they need no consent, as in the
 * page, and are let in for that alone. A Matomo that gets our statistics has a script as well, and that one waits.
 */
export function readOurs({ base, theme, beacon, receipts }: RawOptions): Sources {
  // A folder whose slash was left out is one, in the page too.
  const files = readSource(base && `${base}`.trim().replace(/\/?$/, '/'));
  return new Map([
    ['script-src', files],
    ['style-src', [...files, ...readSource(theme)]],
    ['connect-src', [...readSource(beacon), ...readSource(receipts)]],
  ]);
}
