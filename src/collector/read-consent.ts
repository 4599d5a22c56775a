import { decodeReceipt } from '../state/receipt.js';
import type { Decision, Decisions, Receipt } from '../types.js';

/** What the site told the browser part, as far as a server needs it. */
export interface ReadConsentOptions {
  /** Name of the cookie; `consentgate` when not given. */
  readonly cookieName?: string | undefined;
  /** The site's revision, as in the page; a yes to another one counts only where something else has changed. `1` when not given. */
  readonly revision?: string | undefined;
  /** Days that an answer holds; 182 when not given. */
  readonly expiresDays?: number | undefined;
  /** The site's categories; `functional`, `analytics` and `marketing` when not given. */
  readonly categories?: readonly string[] | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

const DAY = 86_400;

/** The values of all cookies of this name: another path or domain may have left an older twin. */
function readCookies(header: string, name: string): string[] {
  const values: string[] = [];
  for (const piece of header.split(';')) {
    const at = piece.indexOf('=');
    if (at > 0 && piece.slice(0, at).trim() === name) values.push(piece.slice(at + 1).trim());
  }
  return values;
}

function findNewest(texts: readonly string[], seconds: number, days: number): Receipt | null {
  let newest: Receipt | null = null;
  for (const text of texts) {
    const receipt = decodeReceipt(text);
    if (!receipt || (newest && newest.time >= receipt.time)) continue;
    // A day of grace for a visitor's clock that runs ahead of the server's.
    if (receipt.time <= seconds + DAY && seconds < receipt.time + days * DAY) newest = receipt;
  }
  return newest;
}

/**
 * Reads the visitor's answers out of a request's `Cookie` header: a decision for each category, and for each service that
 * was decided by itself. What is missing, damaged, outdated or from the future is `undecided`; only a sound receipt grants.
 * The opt-out signals are not looked at: ask `readOptOutSignal` too before doing anything that they concern.
 */
export function readConsent(cookieHeader: string | null | undefined, options: ReadConsentOptions = {}): Decisions {
  const { cookieName = 'consentgate', revision = '1', expiresDays = 182, now = Date.now } = options;
  const { categories = ['functional', 'analytics', 'marketing'] } = options;
  const receipt = findNewest(readCookies(cookieHeader ?? '', cookieName), Math.floor(now() / 1000), expiresDays);

  const [current, ...revised] = revision.split(/[\s,]+/).filter(Boolean);
  // Of a service we do not know the category, which may have changed.
  const isCurrent = (id: string) =>
    receipt?.revision === current || (revised.length > 0 && categories.includes(id) && !revised.includes(id));

  const decideOne = (id: string, stored: number | undefined): Decision => {
    // A no holds whatever it was asked about; a yes only for what it was asked about.
    if (stored === 0) return { choice: 'denied', source: 'visitor' };
    if (stored && isCurrent(id)) return { choice: 'granted', source: 'visitor' };
    return { choice: 'undecided', source: 'default' };
  };

  // No prototype: an id such as `constructor` must find nothing.
  const decisions: Record<string, Decision> = Object.create(null);
  for (const id of [...categories, ...Object.keys(receipt?.choices ?? {})])
    decisions[id] = decideOne(id, receipt?.choices[id]);
  decisions.necessary = { choice: 'granted', source: 'necessary' };
  return decisions;
}
